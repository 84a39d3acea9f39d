/** What must never be accepted, threat by threat; the table of them is in `stories/docs/loyalty-security.md`. */
import { expect } from '@open-wc/testing';
import { hostile } from '../../../../test/support/hostile.js';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { fromBase64, jsonOf, toBase64, utf8 } from '../encoding/base64.js';
import { readCode } from '../encoding/codes.js';
import { signJws } from '../crypto/jws.js';
import { cardId, createKeys, importKeys, privateKeyOf } from '../crypto/keys.js';
import { changed, DAY, fixture, MINUTE, NOON, unboundIn, type Fixture } from '../programme.fixture.js';
import { issueReceipt, verifyReceipt, verifyRedemption } from '../redemption/verify.js';
import { issueStamp, readStamp, STAMP } from '../stamp/stamp.js';
import type { KeyPair, Stamp } from '../types.js';
import { checkStamp, verifyStamp } from '../stamp/verify.js';

let { programme, tills } = {} as Fixture;
let mine: KeyPair;
let card: string;
let token: string;

const give = (more: Partial<Parameters<typeof issueStamp>[0]> = {}) =>
  issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: NOON, ...more });
const reason = async (of: unknown, more: { programme?: Loyalty; card?: string; now?: number; held?: Stamp[]; latest?: number } = {}) => {
  const verdict = await verifyStamp(of, more.programme ?? programme, { card, now: NOON, ...more });
  return verdict.accepted ? 'accepted' : verdict.reason;
};
/** A token put together by hand: any header, any payload, any signature. */
const forge = (header: object, payload: object | string, signature: Uint8Array | string) => {
  const part = (value: object | string) => toBase64(utf8(typeof value === 'string' ? value : JSON.stringify(value)));
  return `${part(header)}.${part(payload)}.${typeof signature === 'string' ? signature : toBase64(signature)}`;
};
const payloadOf = (of: string) => jsonOf(fromBase64(of.split('.')[1]!)) as Record<string, unknown>;
const HEADER = { alg: 'ES256', typ: 'stamp', kid: 'cafe-1' };

before(async () => {
  ({ programme, tills } = await fixture());
  mine = await createKeys({ extractable: true });
  card = await cardId(mine.publicKey);
  token = await give();
});

describe('a stamp', () => {
  it('is taken when all is as it should be: bound to the card or not, and within two minutes of the clock', async () => {
    expect(await verifyStamp(token, programme, { card, now: NOON })).to.deep.include({ accepted: true });
    const open = unboundIn(programme);
    const free = await give({ card: undefined, programme: open });
    expect(await reason(free, { programme: open })).to.equal('accepted');
    expect(await reason(free, { card: undefined, programme: open })).to.equal('accepted');
    expect(await reason(token, { now: NOON + 3 * MINUTE })).to.equal('accepted');
    expect(await reason(token, { now: NOON - 2 * MINUTE })).to.equal('accepted');
  });

  it('is short enough for a QR code that phones read off each other', () => {
    // 385 characters are QR version 13 at level L, in bytes
    expect(`https://west.example/pass#bob-stamp=${token}`.length).to.be.below(385);
  });

  it('is refused with a signature by anyone else, or none', async () => {
    const stranger = await createKeys({ kid: 'cafe-1' });
    expect(await reason(await give({ keys: stranger }))).to.equal('signature');
    const [head, body] = token.split('.');
    for (const bytes of [new Uint8Array(64), new Uint8Array(64).fill(255)])
      expect(await reason(`${head}.${body}.${toBase64(bytes)}`)).to.equal('signature');
    for (const bad of [`${head}.${body}.`, `${head}.${body}`, `${head}.${body}.${toBase64(new Uint8Array(63))}`])
      expect(await reason(bad)).to.equal('malformed');
    // a till that signs in a neighbour's name
    expect(await reason(await give({ participant: 'pool' }))).to.equal('unknown-key');
    expect(await reason(await give({ participant: 'pool', keys: await createKeys({ kid: 'pool-1' }) }))).to.equal('signature');
  });

  it('is refused when anything in it was changed', async () => {
    const said = payloadOf(token);
    const signature = token.split('.')[2]!;
    for (const change of [
      { iss: 'pool' },
      { sub: toBase64(new Uint8Array(16)) },
      { iat: (said.iat as number) + 1 },
      { exp: (said.exp as number) + 9 },
      { jti: toBase64(new Uint8Array(12)) },
      { n: 100 },
    ])
      expect(await reason(forge(HEADER, { ...said, ...change }, signature)), JSON.stringify(change)).to.be.oneOf([
        'signature',
        'unknown-key',
      ]);
    expect(await reason(forge(HEADER, { ...said, aud: 'other' }, signature))).to.equal('other-programme');
    for (let at = 0; at < 20; at++) {
      const bytes = fromBase64(signature)!;
      bytes[at * 3]! ^= 1 << (at % 8);
      expect(await reason(`${token.slice(0, -signature.length)}${toBase64(bytes)}`)).to.equal('signature');
    }
  });

  it('is refused with another algorithm: none, HMAC with the public key, a key that it brings itself', async () => {
    const said = payloadOf(token);
    const { x, y } = tills.cafe!.publicKey;
    const jwk = JSON.stringify(programme.participants![0]!.keys![0]);
    for (const alg of ['none', 'None', '', 'HS256', 'RS256', 'ES384', 'es256', null, ['ES256']]) {
      for (const secret of [jwk, x, `${x}${y}`]) {
        const key = await crypto.subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
        const unsigned = forge({ ...HEADER, alg }, said, '').slice(0, -1);
        const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(unsigned)));
        for (const signature of [toBase64(mac), toBase64(new Uint8Array([...mac, ...mac])), ''])
          expect(await reason(`${unsigned}.${signature}`)).to.equal('malformed');
      }
    }
    const stranger = await createKeys({ kid: 'cafe-1' });
    const body = { ...HEADER, jwk: stranger.publicKey, jku: 'https://evil.example/keys' };
    const unsigned = forge(body, said, '').slice(0, -1);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, stranger.privateKey, utf8(unsigned));
    expect(await reason(`${unsigned}.${toBase64(new Uint8Array(signature))}`)).to.equal('malformed');
    expect(await reason(forge({ ...HEADER, crit: ['exp'] }, said, token.split('.')[2]!))).to.equal('malformed');
  });

  it('has no second spelling: other order, blanks, left-over bits, the other of the two good signatures', async () => {
    const said = payloadOf(token);
    const sign = (payload: string) => signJws(utf8(payload), STAMP, tills.cafe!);
    const { iss, ...rest } = said;
    expect(await reason(await sign(JSON.stringify(said)))).to.equal('accepted');
    expect(await reason(await sign(JSON.stringify({ ...rest, iss })))).to.equal('malformed');
    expect(await reason(await sign(JSON.stringify(said, null, 1)))).to.equal('malformed');
    expect(await reason(await sign(JSON.stringify({ ...said, more: 1 })))).to.equal('malformed');
    expect(await reason(await sign(JSON.stringify(said).replace('{', '{"iss":"pool",')))).to.equal('malformed');
    expect(await reason(`${token} `)).to.equal('malformed');
    expect(await reason(`${token}=`)).to.equal('malformed');
    const last = token.at(-1)!;
    const spelt = 'AQgw'.includes(last) && String.fromCharCode(last.charCodeAt(0) + 1);
    expect(await reason(token.slice(0, -1) + (spelt || 'B'))).to.equal('malformed');
    // n - s signs as well as s does: it is the same stamp all the same, by its id
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const bytes = fromBase64(token.split('.')[2]!)!;
    const s = BigInt(`0x${[...bytes.slice(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
    const hex = (order - s).toString(16).padStart(64, '0');
    bytes.set(
      hex.match(/../g)!.map((pair) => parseInt(pair, 16)),
      32,
    );
    const twin = `${token.split('.').slice(0, 2).join('.')}.${toBase64(bytes)}`;
    expect(await reason(twin)).to.equal('accepted');
    expect(await reason(twin, { held: [readStamp(token)!.stamp] })).to.equal('twice');
  });

  it('is good in its own programme only, even where another one lists the same firm with the same key', async () => {
    const other = changed(programme, (copy) => (copy.id = 'east-pass'));
    expect(await reason(token, { programme: other })).to.equal('other-programme');
    const foreign = await fixture();
    expect(await reason(await give({ keys: foreign.tills.cafe! }))).to.equal('signature');
  });

  it('is refused from a participant that was removed, and from a key that was', async () => {
    expect(await reason(token, { programme: changed(programme, (copy) => copy.participants!.shift()) })).to.equal('unknown-participant');
    expect(await reason(token, { programme: changed(programme, (copy) => (copy.participants![0]!.keys = [])) })).to.equal('unknown-key');
    expect(await reason(token, { programme: changed(programme, (copy) => delete copy.participants) })).to.equal('unknown-participant');
  });

  it('is refused outside of the season, the participant’s part in it, the key’s days; a rotated key’s earlier stamps stay good', async () => {
    const key = (change: Partial<PublicKey>) => changed(programme, (copy) => Object.assign(copy.participants![0]!.keys![0]!, change));
    const part = (change: object) => changed(programme, (copy) => Object.assign(copy.participants![0]!, change));
    const whole = (change: object) => changed(programme, (copy) => (copy.valid = change));
    for (const early of [key({ from: '2026-07-02' }), part({ from: '2026-07-02' }), whole({ from: '2026-07-02' })])
      expect(await reason(token, { programme: early })).to.equal('out-of-season');
    for (const late of [key({ until: '2026-06-30' }), part({ until: '2026-06-30' }), whole({ to: '2026-06-30' })])
      expect(await reason(token, { programme: late })).to.equal('out-of-season');
    for (const just of [key({ until: '2026-07-01' }), part({ from: '2026-07-01' }), whole({ from: '2026-07-01', to: '2026-07-01' })])
      expect(await reason(token, { programme: just })).to.equal('accepted');
    const evening = await give({ now: Date.UTC(2026, 5, 30, 23, 30) });
    const east = changed(whole({ from: '2026-07-01' }), (copy) => (copy.timeZone = 'Europe/Vilnius'));
    expect(await reason(evening, { programme: east, now: Date.UTC(2026, 5, 30, 23, 30) })).to.equal('accepted');
    expect(await reason(evening, { programme: whole({ from: '2026-07-01' }), now: Date.UTC(2026, 5, 30, 23, 30) })).to.equal(
      'out-of-season',
    );
  });

  it('is refused when it has expired, is from the future, or lives longer than a day', async () => {
    expect(await reason(token, { now: NOON + 3 * MINUTE + 1001 })).to.equal('expired');
    expect(await reason(token, { now: NOON + DAY })).to.equal('expired');
    expect(await reason(token, { now: NOON - 2 * MINUTE - 1001 })).to.equal('not-yet');
    const said = payloadOf(token);
    const sign = (change: object) => signJws(utf8(JSON.stringify({ ...said, ...change })), STAMP, tills.cafe!);
    const iat = said.iat as number;
    for (const change of [
      { exp: iat + 90_000 },
      { exp: iat - 1 },
      { iat: -1 },
      { iat: iat + 0.5 },
      { exp: '9' },
      { iat: 1e12, exp: 1e12 + 1 },
      { n: -1 },
      { n: 1.5 },
      { sub: 'short' },
      { jti: '' },
      { iss: '' },
    ])
      expect(await reason(await sign(change)), JSON.stringify(change)).to.equal('malformed');
  });

  it('is refused when the clock was set back to make it young again', async () => {
    expect(await reason(token, { latest: NOON + 3 * MINUTE })).to.equal('clock-back');
    expect(await reason(token, { latest: NOON + MINUTE })).to.equal('accepted');
  });

  it('is refused a second time on the same card, and by two links', async () => {
    const held = [readStamp(token)!.stamp];
    expect(await reason(token, { held })).to.equal('twice');
    const links = [
      `https://west.example/pass#bob-stamp=${token}`,
      `https://west.example/pass?x=1#y&bob-stamp=${token}&z=2`,
      ` bob-stamp=${token}\n`,
      token,
    ];
    for (const link of links) {
      const code = readCode(link);
      expect(code?.kind, link).to.equal('stamp');
      expect(await reason(code!.token, { held })).to.equal('twice');
    }
  });

  it('is refused on another card', async () => {
    const other = await cardId((await createKeys()).publicKey);
    expect(await reason(token, { card: other })).to.equal('other-card');
    expect(await reason(token, { card: undefined })).to.equal('other-card');
  });

  it('comes once a day from one participant, unless its rule says otherwise', async () => {
    const stamps = async (...options: Parameters<typeof give>[0][]) =>
      Promise.all(options.map(async (one) => readStamp(await give(one))!.stamp));
    const held = await stamps({}, { rule: 'cup' }, { rule: 'cup' });
    expect(await reason(await give(), { held })).to.equal('enough-today');
    // the first rule by its name is the same rule
    expect(await reason(await give({ rule: 'visit' }), { held })).to.equal('enough-today');
    expect(await reason(await give({ participant: 'pool', keys: tills.pool! }), { held })).to.equal('accepted');
    expect(await reason(await give({ rule: 'cup' }), { held })).to.equal('accepted');
    expect(await reason(await give({ now: NOON + DAY }), { held, now: NOON + DAY })).to.equal('accepted');
    const night = { participant: 'farm', keys: tills.farm!, rule: 'night' };
    expect(await reason(await give(night), { held: await stamps(night) })).to.equal('accepted');
    expect(await reason(await give(night), { held: await stamps(night, night) })).to.equal('enough-today');
    expect(await reason(await give({ rule: 'night' }))).to.equal('unknown-rule');
  });

  it('is worth no more than the programme gives for it', async () => {
    const generous = changed(programme, (copy) => (copy.earn![0]!.stamps = 500));
    const verdict = await verifyStamp(await give({ programme: generous }), programme, { card, now: NOON });
    expect(verdict.accepted && verdict.stamp.stamps).to.equal(1);
  });

  it('is not made of another kind of token by the same key', async () => {
    const redemption = {
      id: toBase64(new Uint8Array(12)),
      programme: 'west-pass',
      reward: 'cake',
      participant: 'cafe',
      card,
      at: NOON / 1000,
      stamps: [],
    };
    const receipt = await issueReceipt({ redemption, keys: tills.cafe!, now: NOON });
    expect(await verifyReceipt(receipt, programme)).to.deep.include({ accepted: true });
    expect(await reason(receipt)).to.equal('malformed');
    expect((await verifyReceipt(token, programme)).accepted).to.equal(false);
    expect((await verifyRedemption(token, programme, { participant: 'cafe', now: NOON })).accepted).to.equal(false);
  });

  it('is not found in junk, of whatever length, and nothing throws', async () => {
    const junk: unknown[] = [
      ...hostile,
      'x'.repeat(10_000),
      '.'.repeat(10_000),
      `${'A'.repeat(5000)}.${'A'.repeat(5000)}.AA`,
      `${token}${'A'.repeat(10_000)}`,
      7,
      null,
      undefined,
      {},
      [token],
      true,
    ];
    for (const one of junk) {
      expect(await reason(one)).to.equal('malformed');
      expect((await verifyRedemption(one, programme, { participant: 'cafe' })).accepted).to.equal(false);
      expect((await verifyReceipt(one, programme)).accepted).to.equal(false);
      if (typeof one === 'string' && !one.startsWith(token)) expect(readCode(one)?.kind).to.be.oneOf([undefined, 'card']);
    }
  });

  it('is refused by hostile programmes without throwing: keys off the curve, rules of any sort, prototypes', async () => {
    const key = { kty: 'EC', crv: 'P-256', x: toBase64(new Uint8Array(32)), y: toBase64(new Uint8Array(32)), kid: 'cafe-1' };
    const wild = (fields: object) => loyaltyReader(JSON.parse(JSON.stringify({ ...programme, ...fields }))).document!;
    expect(await reason(token, { programme: wild({ participants: [{ id: 'cafe', name: 'x', keys: [key] }] }) })).to.equal('signature');
    for (const timeZone of ['Mars/Olympus', '../../etc', 'UTC'])
      expect(await reason(token, { programme: wild({ timeZone }) })).to.equal('accepted');
    for (const earn of [[{ id: 'constructor', perDay: 1e6 }], [], 'x', [{ id: 'visit', stamps: -5 }]]) {
      const verdict = await verifyStamp(token, wild({ earn }), { card, now: NOON });
      expect(verdict.accepted && verdict.stamp.stamps).to.equal(1);
    }
    const proto = wild(
      JSON.parse('{"__proto__":{"id":"west-pass"},"participants":[{"__proto__":{"keys":[]},"id":"cafe","name":"x"}]}') as object,
    );
    expect(await reason(token, { programme: proto })).to.equal('unknown-key');
    expect(await reason(await give({ participant: '__proto__' }))).to.equal('unknown-participant');
  });
});

describe('keys', () => {
  it('cannot be read out unless they were made for it, and come back as they were written', async () => {
    let thrown: unknown;
    await privateKeyOf(tills.cafe!).catch((error: unknown) => (thrown = error));
    expect(thrown).to.exist;
    const written = await privateKeyOf(mine);
    const again = await importKeys(written);
    expect(await cardId(again.publicKey)).to.equal(card);
    const second = await issueStamp({
      programme,
      participant: 'cafe',
      keys: { ...again, publicKey: { ...again.publicKey, kid: 'cafe-1' } },
      card,
      now: NOON,
    });
    const mineListed = changed(programme, (copy) => (copy.participants![0]!.keys = [{ ...mine.publicKey, kid: 'cafe-1' }]));
    expect((await checkStamp(second, mineListed, [card])).accepted).to.equal(true);
  });

  it('have names that the format takes: a letter or a digit first', async () => {
    const keys = await Promise.all(Array.from({ length: 150 }, () => createKeys()));
    for (const { publicKey } of keys) expect(publicKey.kid).to.match(/^[A-Za-z\d][\w-]{7}$/);
    expect(loyaltyReader({ ...programme, keys: keys.map((one) => one.publicKey) }).document!.keys).to.have.length(150);
  });

  it('are refused when their halves do not belong together', async () => {
    const [one, two] = await Promise.all([createKeys({ extractable: true }), createKeys({ extractable: true })]);
    let thrown: unknown;
    await importKeys({ ...(await privateKeyOf(one)), x: two.publicKey.x, y: two.publicKey.y }).catch((error: unknown) => (thrown = error));
    expect(thrown).to.exist;
  });
});
