/** A good signature around a bad field: each field by itself decides whether a membership, or a list of those called back, is believed. */
import { expect } from '@open-wc/testing';
import { fromBase64, jsonOf, toBase64, utf8 } from '../encoding/base64.js';
import { parseJws, signJws } from '../crypto/jws.js';
import { DAY, fixture, NOON, type Fixture } from '../programme.fixture.js';
import { CREDENTIAL, domainFits, readMembership, record, signMembership, timeOf } from './membership.js';
import { readList } from './list.js';
import { PLACES, readStatus, signStatus } from './status.js';

const STATUS = 'https://west.example/status.jwt';
let { programme, organiser } = {} as Fixture;
type Said = Record<string, unknown>;

before(async () => ({ programme, organiser } = await fixture()));

const saidIn = (token: string): Said => jsonOf(parseJws(token, CREDENTIAL)!.payload) as Said;
/** What it says with one field changed, at a path; undefined takes it out. Signed anew. */
async function withField(token: string, path: string, value: unknown): Promise<string> {
  const said = saidIn(token);
  const steps = path.split('.');
  let at = said;
  for (const step of steps.slice(0, -1)) at = at[step] as Said;
  at[steps.at(-1)!] = value;
  return signJws(utf8(JSON.stringify(said)), CREDENTIAL, organiser);
}

describe('a membership with a good signature', () => {
  const sign = (more: object = {}) =>
    signMembership({ programme: 'west-pass', participant: 'cafe', domains: ['cafe.example'], keys: organiser, from: NOON, until: NOON + 9 * DAY, now: NOON - DAY, status: STATUS, index: 7, ...more }); // prettier-ignore
  const read = async (path: string, value: unknown) => readMembership(await withField(await sign(), path, value))?.membership;

  it('is none where a field is missing or of another type', async () => {
    const bad: [string, unknown[]][] = [
      ['type', [undefined, 'LoyaltyMembership', ['VerifiableCredential'], [], { 0: 'LoyaltyMembership' }, null]],
      ['iat', [undefined, '1', null]],
      ['validFrom', ['never', 5, null]],
      ['nbf', ['1', null, {}]],
      ['validUntil', ['', 5, null]],
      ['exp', ['1', null]],
      ['credentialSubject', [undefined, null, 'cafe', []]],
      ['credentialSubject.programme', [undefined, 5, null]],
      ['credentialSubject.participant', [undefined, 5, ['cafe']]],
      ['credentialSubject.domains', [undefined, 'cafe.example', { 0: 'cafe.example' }, ['cafe.example', 5], [null]]],
      ['credentialStatus', [null, 'x', [], {}]],
      ['credentialStatus.type', [undefined, 'StatusList2021Entry']],
      ['credentialStatus.statusPurpose', [undefined, 'suspension']],
      ['credentialStatus.statusListIndex', [undefined, 7, '', '-1', '1.5', '7x', 'x7', '1234567890']],
      ['credentialStatus.statusListCredential', [undefined, 5, null]],
    ];
    for (const [path, values] of bad)
      for (const value of values) expect(await read(path, value), `${path}: ${JSON.stringify(value)}`).to.equal(undefined);
    expect(await read('validFrom', undefined)).to.include({ from: NOON });
    expect(readMembership(await withField(await withField(await sign(), 'validFrom', undefined), 'nbf', undefined))).to.equal(undefined);
    expect(readMembership(await withField(await withField(await sign(), 'validUntil', undefined), 'exp', undefined))).to.equal(undefined);
  });

  it('is valid for the shorter of the times that it says twice', async () => {
    expect(await read('validFrom', '2026-07-03T12:00:00Z')).to.include({ from: NOON + 2 * DAY, until: NOON + 9 * DAY });
    expect(await read('nbf', NOON / 1000 + 60)).to.include({ from: NOON + 60_000 });
    expect(await read('validUntil', '2026-07-03T12:00:00Z')).to.include({ until: NOON + 2 * DAY });
    expect(await read('exp', NOON / 1000 + 60)).to.include({ until: NOON + 60_000 });
  });

  it('has a place in a list, from the first to the longest number, or none at all', async () => {
    for (const index of [0, 7, 131_071, 999_999_999])
      expect(await read('credentialStatus.statusListIndex', String(index))).to.include({ index, status: STATUS });
    for (const token of [await sign({ status: undefined }), await sign({ index: undefined })]) {
      expect(saidIn(token)).to.not.have.property('credentialStatus');
      expect(readMembership(token)!.membership).to.not.have.any.keys('index', 'status');
    }
  });

  it('names its issuer: the programme, if nobody else is named', async () => {
    expect(saidIn(await sign())).to.include({
      issuer: 'urn:bob:west-pass',
      iss: 'urn:bob:west-pass',
      iat: NOON / 1000 - 86_400,
      exp: NOON / 1000 + 9 * 86_400,
    });
    expect(saidIn(await sign({ issuer: 'https://west.example' }))).to.include({
      issuer: 'https://west.example',
      iss: 'https://west.example',
    });
  });
});

describe('what is read of others', () => {
  it('has times that are said twice, once, or not well', () => {
    const day = '2026-07-01T12:00:00Z';
    expect(timeOf(day, undefined)).to.deep.equal([NOON]);
    expect(timeOf(undefined, NOON / 1000)).to.deep.equal([NOON]);
    expect(timeOf(day, 5)).to.deep.equal([NOON, 5000]);
    for (const [text, seconds] of [
      [undefined, undefined],
      ['x', 5],
      [day, '5'],
      [day, NaN],
      [5, 5],
      [null, 5],
      [day, null],
    ] as const)
      // prettier-ignore
      expect(timeOf(text, seconds), `${String(text)} ${String(seconds)}`).to.equal(undefined);
    for (const value of [null, undefined, 'x', 5, ['a'], true]) expect(record(value)).to.deep.equal({});
    expect(record({ a: 1 })).to.deep.equal({ a: 1 });
  });

  it('fits a host as a whole, and below a star', () => {
    for (const [domain, host, fits] of [
      ['cafe.example', 'www.cafe.example', true],
      ['www.cafe.example', 'cafe.example', true],
      ['CAFE.example.', 'cafe.EXAMPLE.', true],
      ['cafe.example', 'a.www.cafe.example', false],
      ['a.www.cafe.example', 'a.cafe.example', false],
      ['*.cafe.example', 'shop.cafe.example', true],
      ['*.cafe.example', 'SHOP.cafe.example.', true],
      ['*.cafe.example', 'cafe.example', false],
      ['*.cafe.example', 'evilcafe.example', false],
      ['*.', 'cafe.example', false],
      ['*.', 'cafe.example.', false],
      ['', '', false],
      ['www.', '', false],
    ] as const)
      expect(domainFits(domain, host), `${domain} ${host}`).to.equal(fits);
  });
});

describe('a list of those called back, with a good signature', () => {
  const list = (more: object = {}) =>
    signStatus({ id: STATUS, revoked: [0, 7, PLACES - 1], keys: organiser, now: NOON, until: NOON + 9 * DAY, ...more });
  const open = (text: unknown, now = NOON, more: object = {}) => readStatus(text, programme.keys!, { now, ...more });

  it('is none where a field is missing or of another type', async () => {
    const bad: [string, unknown[]][] = [
      ['id', [undefined, 5, null]],
      ['type', [undefined, 'BitstringStatusListCredential', ['VerifiableCredential'], null]],
      ['credentialSubject', [undefined, null, []]],
      ['credentialSubject.type', [undefined, 'StatusList2021']],
      ['credentialSubject.statusPurpose', [undefined, 'suspension']],
      ['credentialSubject.encodedList', [undefined, 5, '', 'u', 'u!', 'uAAAA']],
      ['nbf', ['1', null]],
      ['validFrom', ['never', null]],
      ['exp', ['1', null]],
      ['validUntil', ['never', null]],
    ];
    const good = await list();
    expect((await open(good))!.places()).to.deep.equal([0, 7, PLACES - 1]);
    expect(await open(`\n${good} `)).to.not.equal(null);
    for (const [path, values] of bad)
      for (const value of values)
        expect(await open(await withField(good, path, value)), `${path}: ${JSON.stringify(value)}`).to.equal(null);
    // base64url is told by its first letter
    const said = saidIn(good).credentialSubject as Said;
    expect(await open(await withField(good, 'credentialSubject.encodedList', `z${(said.encodedList as string).slice(1)}`))).to.equal(null);
    for (const text of [undefined, null, 5, {}, '', 'a.b.c']) expect(await open(text)).to.equal(null);
  });

  it('is read from a day before its time, by the visitor’s clock, to its end', async () => {
    const text = await list();
    expect(await open(text, NOON - DAY)).to.not.equal(null);
    expect(await open(text, NOON - DAY - 1)).to.equal(null);
    expect(await open(text, NOON + 9 * DAY)).to.not.equal(null);
    expect(await open(text, NOON + 9 * DAY + 1000)).to.equal(null);
    expect(await open(await list({ until: undefined }), NOON + 200 * DAY)).to.not.equal(null);
    // of two ends the earlier holds, of two beginnings the later
    expect(await open(await withField(text, 'exp', NOON / 1000 + 60), NOON + DAY)).to.equal(null);
    expect(await open(await withField(text, 'validUntil', '2026-07-01T12:01:00Z'), NOON + DAY)).to.equal(null);
    expect(await open(await withField(text, 'nbf', NOON / 1000 + 5 * 86_400))).to.equal(null);
    expect((await open(await withField(text, 'nbf', NOON / 1000 + 60)))!.at).to.equal(NOON + 60_000);
  });

  it('is read by its organiser after its end, too, and says whether badges still accept it', async () => {
    const read = async (one: string, now = NOON, key: object = {}, more: object = {}) => {
      const other = { ...organiser.publicKey, kid: 'other', until: '2026-01-01' };
      const known = await readList(one, [other, { ...organiser.publicKey, ...key }], { now, ...more });
      return known && [known.until, known.isOver];
    };
    const text = await list();
    const end = NOON + 9 * DAY;
    expect(await read(`\n${text} `)).to.deep.equal([end, false]);
    expect([await read(text, end), await read(text, end + 1)]).to.deep.equal([[end, false], [end, true]]); // prettier-ignore
    const endless = await list({ until: undefined });
    expect(await read(endless, NOON + 200 * DAY)).to.deep.equal([undefined, false]);
    expect(await read(await withField(text, 'exp', NOON / 1000 + 60))).to.deep.equal([NOON + 60_000, false]);
    // it begins at the later of two times, and nobody has it before
    const later = await withField(text, 'nbf', NOON / 1000 + 5 * 86_400);
    expect([await read(later), await read(later, NOON + 6 * DAY)]).to.deep.equal([null, [end, false]]);
    // its key has ended: at noon in Reykjavik it is tomorrow in Kiritimati
    const key = { until: '2026-07-01' };
    expect([await read(text, NOON, key), await read(text, NOON + DAY, key)]).to.deep.equal([[end, false], [end, true]]); // prettier-ignore
    expect(await read(text, NOON + DAY / 2, { until: '2026-07-02' }, { timeZone: 'Pacific/Kiritimati' })).to.deep.equal([end, false]);
    expect(await read(text, NOON + DAY, { until: '2026-07-02' }, { timeZone: 'Pacific/Kiritimati' })).to.deep.equal([end, true]);
  });

  it('says when it was written and until when, where it has an end', async () => {
    expect(saidIn(await list())).to.include({ id: STATUS, validFrom: '2026-07-01T12:00:00Z', validUntil: '2026-07-10T12:00:00Z', issuer: 'urn:bob:organiser', iss: 'urn:bob:organiser', nbf: NOON / 1000, exp: NOON / 1000 + 9 * 86_400 }); // prettier-ignore
    const endless = saidIn(await list({ until: undefined, issuer: 'https://west.example' }));
    expect(endless).to.not.have.any.keys('validUntil', 'exp');
    expect(endless).to.deep.include({ '@context': ['https://www.w3.org/ns/credentials/v2'], issuer: 'https://west.example', type: ['VerifiableCredential', 'BitstringStatusListCredential'] }); // prettier-ignore
    expect(endless.credentialSubject).to.deep.include({ id: `${STATUS}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation' });
  });

  it('has no place beside its own, neither for writing nor for reading', async () => {
    for (const index of [-1, PLACES, 1.5, NaN]) {
      const error = await list({ revoked: [index] }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error, String(index)).to.be.instanceOf(RangeError);
      expect((await open(await list()))!.revoked(index), String(index)).to.equal(true);
    }
    const opened = (await open(await list()))!;
    expect([0, 1, 7, 8, PLACES - 2, PLACES - 1].map(opened.revoked)).to.deep.equal([true, false, true, false, false, true]);
  });

  it('is believed while its key signs, on the day of the programme', async () => {
    const at = (key: object, more: object = {}, now = NOON) =>
      list().then((text) => readStatus(text, [{ ...organiser.publicKey, ...key }], { now, ...more }));
    expect(await at({ from: '2026-07-01', until: '2026-07-01' })).to.not.equal(null);
    expect(await at({ from: '2026-07-02' })).to.equal(null);
    expect(await at({ until: '2026-06-30' })).to.equal(null);
    expect(await at({ until: '2026-07-01' }, {}, NOON + DAY)).to.equal(null);
    // at noon in Reykjavik it is tomorrow in Kiritimati
    expect(await at({ until: '2026-07-01' }, { timeZone: 'Pacific/Kiritimati' })).to.equal(null);
    expect(await readStatus(await list(), [{ ...organiser.publicKey, kid: 'other' }], { now: NOON })).to.equal(null);
  });

  it('is not unpacked beyond a megabyte, and not taken with fewer places than it must have', async () => {
    const packed = async (size: number) => {
      const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream('gzip'));
      return `u${toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
    };
    const of = async (size: number) => open(await withField(await list(), 'credentialSubject.encodedList', await packed(size)));
    expect(await of(PLACES / 8)).to.not.equal(null);
    expect(await of(PLACES / 8 - 1)).to.equal(null);
    expect(await of(1 << 20)).to.not.equal(null);
    expect(await of((1 << 20) + 1)).to.equal(null);
    expect(fromBase64('AA')).to.not.equal(undefined);
  });
});
