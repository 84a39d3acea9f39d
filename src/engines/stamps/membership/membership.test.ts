import { expect } from '@open-wc/testing';
import { hostile } from '../../../../test/support/hostile.js';
import { fromBase64, jsonOf, toBase64, utf8 } from '../encoding/base64.js';
import { parseJws, signJws } from '../crypto/jws.js';
import { createKeys } from '../crypto/keys.js';
import { CREDENTIAL, domainFits, readMembership, signMembership, type MembershipOptions } from './membership.js';
import { verifyMembership, type MembershipCheck } from './verify.js';
import { changed, DAY, fixture, NOON, type Fixture } from '../programme.fixture.js';
import { PLACES, readStatus, signStatus, type OpenedStatus } from './status.js';

const STATUS = 'https://west.example/status.jwt';
let { programme, organiser, tills } = {} as Fixture;
let status: OpenedStatus | null;
let credential: string;

const sign = (more: Partial<MembershipOptions> = {}) =>
  signMembership({
    programme: 'west-pass',
    participant: 'cafe',
    domains: ['cafe.example'],
    keys: organiser,
    from: NOON - 30 * DAY,
    until: NOON + 300 * DAY,
    now: NOON - 30 * DAY,
    status: STATUS,
    index: 7,
    ...more,
  });
const check = async (of: unknown, more: Partial<MembershipCheck> = {}) => {
  const { state, reason } = await verifyMembership(of, { programme, domain: 'cafe.example', now: NOON, status, ...more });
  return [state, reason].filter(Boolean).join(' ');
};
const listOf = async (revoked: number[], more: object = {}) =>
  readStatus(await signStatus({ id: STATUS, revoked, keys: organiser, now: NOON, ...more }), programme.keys!, { now: NOON });

before(async () => {
  ({ programme, organiser, tills } = await fixture());
  status = await listOf([3, 4, PLACES - 1]);
  credential = await sign();
});

describe('a membership', () => {
  it('is valid on its own site, with www. or without, and says from when until when', async () => {
    expect(await check(credential)).to.equal('valid');
    expect(await check(credential, { domain: 'www.cafe.example' })).to.equal('valid');
    expect(await check(credential, { domain: undefined })).to.equal('valid');
    const { membership } = await verifyMembership(credential, { programme, status, now: NOON, domain: 'cafe.example' });
    expect(membership).to.deep.include({
      participant: 'cafe',
      domains: ['cafe.example'],
      from: NOON - 30 * DAY,
      until: NOON + 300 * DAY,
      index: 7,
      status: STATUS,
    });
  });

  it('is a Verifiable Credential 2.0 with the claims of a JWT beside it', () => {
    const said = jsonOf(parseJws(credential, 'vc+jwt')!.payload) as Record<string, unknown>;
    expect(said['@context']).to.deep.equal(['https://www.w3.org/ns/credentials/v2']);
    expect(said.type).to.deep.equal(['VerifiableCredential', 'LoyaltyMembership']);
    expect(said.validUntil).to.equal('2027-04-27T12:00:00Z');
    expect(said.nbf).to.equal((NOON - 30 * DAY) / 1000);
    expect(said.credentialStatus).to.deep.equal({
      id: `${STATUS}#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: STATUS,
    });
  });

  it('is for another site where it was copied to', async () => {
    for (const domain of ['evil.example', 'cafe.example.evil.example', 'evilcafe.example', 'shop.cafe.example', 'example', 'localhost', ''])
      expect(await check(credential, { domain }), domain).to.equal('other-site other-site');
  });

  it('is expired after its time, before it, when the programme or the participant’s part is over, and when it was called back', async () => {
    expect(await check(credential, { now: NOON + 301 * DAY })).to.equal('expired expired');
    expect(await check(credential, { now: NOON - 31 * DAY })).to.equal('expired not-yet');
    expect(await check(credential, { programme: changed(programme, (copy) => (copy.valid = { to: '2026-06-30' })) })).to.equal(
      'expired expired',
    );
    expect(await check(credential, { programme: changed(programme, (copy) => (copy.participants![0]!.until = '2026-06-30')) })).to.equal(
      'expired expired',
    );
    expect(await check(credential, { status: await listOf([7]) })).to.equal('expired revoked');
    // and one that was called back is so on any other site too
    expect(await check(credential, { status: await listOf([7]), domain: 'evil.example' })).to.equal('expired revoked');
  });

  it('is unlisted when it is forged, altered, of another programme, or of a participant that was removed', async () => {
    const stranger = await createKeys({ kid: 'organiser' });
    expect(await check(await sign({ keys: stranger }))).to.equal('unlisted signature');
    expect(await check(await sign({ keys: tills.cafe! }))).to.equal('unlisted unknown-key');
    expect(await check(await sign({ programme: 'east-pass' }))).to.equal('unlisted other-programme');
    expect(await check(credential, { programme: changed(programme, (copy) => copy.participants!.shift()) })).to.equal(
      'unlisted not-listed',
    );
    expect(await check(credential, { programme: changed(programme, (copy) => (copy.keys![0]!.until = '2026-05-01')) })).to.equal(
      'unlisted unknown-key',
    );
    const [head, body, tail] = credential.split('.') as [string, string, string];
    const said = JSON.stringify(jsonOf(fromBase64(body)));
    expect(
      await check(`${head}.${toBase64(utf8(said.replaceAll('cafe.example', 'evil.example')))}.${tail}`, { domain: 'evil.example' }),
    ).to.equal('unlisted signature');
    for (const header of [{ alg: 'none' }, { alg: 'HS256' }, { typ: 'JWT' }, { typ: 'stamp' }])
      expect(
        await check(`${toBase64(utf8(JSON.stringify({ alg: 'ES256', typ: 'vc+jwt', kid: 'organiser', ...header })))}.${body}.${tail}`),
      ).to.equal('unlisted malformed');
    for (const junk of [...hostile, undefined, null, 7, {}]) expect(await check(junk)).to.equal('unlisted malformed');
  });

  it('is unchecked, never valid, where the status list is missing, of another address, forged or broken', async () => {
    expect(await check(credential, { status: null })).to.equal('unchecked no-status');
    expect(await check(credential, { status: undefined })).to.equal('unchecked no-status');
    expect(await check(credential, { status: await listOf([], { id: 'https://evil.example/status.jwt' }) })).to.equal(
      'unchecked no-status',
    );
    // one without a place in a list needs none, where the programme has none
    const never = await sign({ status: undefined, index: undefined });
    expect(await check(never, { status: null, programme: changed(programme, (copy) => delete copy.status) })).to.equal('valid');
    expect(await check(never, { status: null })).to.equal('unlisted not-revocable');
  });

  it('with a way to be called back that is not understood is no membership', async () => {
    const said = jsonOf(parseJws(credential, CREDENTIAL)!.payload) as Record<string, object>;
    const other = { ...said, credentialStatus: { ...said.credentialStatus, type: 'SomethingElse' } };
    expect(await check(await signJws(utf8(JSON.stringify(other)), CREDENTIAL, organiser))).to.equal('unlisted malformed');
    expect(readMembership(credential)).to.exist;
  });

  it('whose header names what must be understood is none, though the organiser signed it', async () => {
    const [, body] = credential.split('.') as [string, string];
    const sealed = async (header: object) => {
      const signed = `${toBase64(utf8(JSON.stringify(header)))}.${body}`;
      const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, organiser.privateKey, utf8(signed));
      return `${signed}.${toBase64(new Uint8Array(signature))}`;
    };
    const header = { alg: 'ES256', typ: 'vc+jwt', kid: 'organiser' };
    expect(await check(await sealed(header))).to.equal('valid');
    expect(await check(await sealed({ ...header, crit: ['b64'], b64: false }))).to.equal('unlisted malformed');
  });

  it('says that it cannot be checked on a page that is not https', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      expect(await check(credential)).to.equal('unchecked no-crypto');
    } finally {
      delete (crypto as { subtle?: SubtleCrypto }).subtle;
    }
    expect(await check(credential)).to.equal('valid');
  });
});

describe('a status list', () => {
  it('knows each of its places, the first bit leftmost, and is small', async () => {
    expect(status!.places()).to.deep.equal([3, 4, PLACES - 1]);
    expect([2, 3, 4, 5, PLACES - 1].map(status!.revoked)).to.deep.equal([false, true, true, false, true]);
    // what is beyond it cannot be told to be good
    expect([PLACES, -1, 1.5, NaN].map(status!.revoked)).to.deep.equal([true, true, true, true]);
    const text = await signStatus({ id: STATUS, revoked: [1, 500, 70_000], keys: organiser });
    expect(text.length).to.be.below(1200);
    const { encodedList } = (jsonOf(parseJws(text, CREDENTIAL)!.payload) as { credentialSubject: { encodedList: string } })
      .credentialSubject;
    // multibase "u", then gzip
    expect(encodedList).to.match(/^uH4sI/);
  });

  it('is refused when it is forged, altered, from the future, too short, or a bomb', async () => {
    const text = await signStatus({ id: STATUS, revoked: [7], keys: organiser, now: NOON });
    const read = (of: unknown, now = NOON) => readStatus(of, programme.keys!, { now });
    expect(await read(`\n${text}\r\n`)).to.exist;
    expect(await read(text, NOON - 2 * DAY)).to.equal(null);
    expect(await readStatus(text, [])).to.equal(null);
    expect(await read(await signStatus({ id: STATUS, revoked: [], keys: await createKeys({ kid: 'organiser' }) }))).to.equal(null);
    expect(await read(credential)).to.equal(null);
    const said = jsonOf(parseJws(text, CREDENTIAL)!.payload) as { credentialSubject: object };
    const resign = (change: object) =>
      signJws(utf8(JSON.stringify({ ...said, credentialSubject: { ...said.credentialSubject, ...change } })), CREDENTIAL, organiser);
    const zip = async (bytes: number) => {
      const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
      return `u${toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
    };
    expect(await read(await resign({ encodedList: await zip(PLACES / 8) }))).to.exist;
    for (const encodedList of [await zip(100), await zip(30_000_000), 'u', 'uAAAA', 'H4sI', 7])
      expect(await read(await resign({ encodedList }))).to.equal(null);
    expect(await read(await resign({ statusPurpose: 'suspension' }))).to.equal(null);
    for (const junk of [...hostile, null, 7]) expect(await read(junk)).to.equal(null);
  });
});

describe('the domain of a membership', () => {
  it('stands for itself, with www. or without, and for those below only where it says so', () => {
    const fits = (domain: string, ...hosts: string[]) => hosts.map((host) => domainFits(domain, host));
    expect(fits('cafe.example', 'cafe.example', 'WWW.Cafe.Example', 'cafe.example.', 'shop.cafe.example', 'xcafe.example')).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(fits('*.cafe.example', 'shop.cafe.example', 'a.b.cafe.example', 'cafe.example', 'evilcafe.example')).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(fits('*.', 'cafe.example')).to.deep.equal([false]);
    expect(fits('*', 'cafe.example')).to.deep.equal([false]);
    expect(fits('', '')).to.deep.equal([false]);
  });
});
