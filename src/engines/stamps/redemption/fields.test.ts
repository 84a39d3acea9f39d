/** A good signature around a bad field: each field by itself decides whether a redemption is one. */
import { expect } from '@open-wc/testing';
import { jsonOf, toBase64, utf8 } from '../encoding/base64.js';
import { parseJws, signBytes, signJws } from '../crypto/jws.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { DAY, fixture, NOON, type Fixture } from '../programme.fixture.js';
import { issueStamp } from '../stamp/stamp.js';
import type { KeyPair } from '../types.js';
import { RECORD } from './pack.js';
import { makeRedemption, MOST_KEYS, MOST_STAMPS, openRedemption, REDEEM } from './redemption.js';

let { programme, tills } = {} as Fixture;
let pairs: KeyPair[];
let head: Record<string, unknown>;
/** One stamp, as a redemption has it. */
let record: Uint8Array;

const point = ({ publicKey: { x, y } }: KeyPair) => [x, y];
const bytesOf = (...parts: readonly (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** A redemption put together by hand, and signed with these keys. */
async function made(said: unknown, records: Uint8Array = record, keys = pairs.slice(0, 1)): Promise<string> {
  const text = utf8(typeof said === 'string' ? said : JSON.stringify(said));
  const core = bytesOf([text.length >> 8, text.length & 255], text, records);
  const more = await Promise.all(keys.slice(1).map((pair) => signBytes(bytesOf(utf8('bob-redeem\0'), core), pair)));
  return signJws(bytesOf(core, ...more), REDEEM, keys[0]!);
}
const opened = async (...of: Parameters<typeof made>) => openRedemption(await made(...of));
const many = (count: number) => bytesOf(...Array.from({ length: count }, () => record));

before(async () => {
  ({ programme, tills } = await fixture());
  pairs = await Promise.all(Array.from({ length: MOST_KEYS + 1 }, () => createKeys()));
  const card = await cardId(pairs[0]!.publicKey);
  const stamp = await issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: NOON - DAY });
  const { token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: [stamp], keys: pairs.slice(0, 1), now: NOON }); // prettier-ignore
  const { payload } = parseJws(token, REDEEM)!;
  record = payload.slice(-RECORD);
  head = jsonOf(payload.slice(2, -RECORD)) as Record<string, unknown>;
  expect(await made(head)).to.have.length(token.length);
});

describe('a redemption with a good signature', () => {
  it('is one where all fields are as they should be, and says what they say', async () => {
    const { signed, tokens, cards, ...rest } = (await opened(head))!;
    expect([signed, tokens.length, cards]).to.deep.equal([true, 1, [await cardId(pairs[0]!.publicKey)]]);
    expect(rest.head).to.deep.equal({ aud: 'west-pass', iat: NOON / 1000, reward: 'cake', to: 'cafe', keys: [point(pairs[0]!)], givers: [['cafe', 'cafe-1']] }); // prettier-ignore
    for (const iat of [0, 2 ** 32 - 1]) expect(await opened({ ...head, iat }), String(iat)).to.be.ok;
  });

  it('is none where a field is missing or of another type', async () => {
    const [x, y] = point(pairs[0]!) as [string, string];
    const bad: [string, unknown[]][] = [
      ['aud', [undefined, '', 5, null]],
      ['reward', [undefined, '', 5, null]],
      ['to', [undefined, '', 5, null]],
      ['iat', [undefined, '1', null, -1, 1.5, 2 ** 32]],
      ['keys', [undefined, null, 'x', {}, [], [x, y], [[x]], [[x, y, y]], [[x, 5]], [[5, y]], [[x, 'AAAA']], [['AAAA', y]], [{ 0: x, 1: y, length: 2 }]]], // prettier-ignore
      ['givers', [undefined, null, 'x', {}, ['cafe'], [{}], [[]], [['cafe']], [[5, 'cafe-1']], [['cafe', 5]], [['cafe', 'cafe-1', 5]]]],
      ['givers', [[['cafe', 'cafe-1', 'visit', '2']], [['cafe', 'cafe-1', null, 1.5]], [['cafe', 'cafe-1'], 'x']]],
    ];
    for (const [field, values] of bad)
      for (const value of values)
        expect(await opened({ ...head, [field]: value }), `${field}: ${JSON.stringify(value)}`).to.equal(undefined);
    for (const text of ['', 'x', 'null', '5', '"x"', '[]', 'true']) expect(await opened(text), text).to.equal(undefined);
  });

  it('is none where its length is not that of its parts', async () => {
    for (const payload of [[], [0], [0, 0], [0, 2, 0x7b, 0x7d], [255, 255, 0x7b, 0x7d]])
      expect(await openRedemption(await signJws(Uint8Array.from(payload), REDEEM, pairs[0]!)), String(payload)).to.equal(undefined);
    expect(await opened(head, record.slice(1))).to.equal(undefined);
    expect(await opened(head, bytesOf(record, [0]))).to.equal(undefined);
    // two keys, and no signature of the second
    expect(await opened({ ...head, keys: pairs.slice(0, 2).map(point) }, new Uint8Array())).to.equal(undefined);
  });

  it('is none with a stamp of a giver or a card that it does not name', async () => {
    const changed = (at: number, value: number) => opened(head, bytesOf(record.slice(0, at), [value], record.slice(at + 1)));
    expect((await changed(0, 0))!.tokens).to.deep.equal((await opened(head))!.tokens);
    for (const giver of [1, 255]) expect(await changed(0, giver), `giver ${giver}`).to.equal(undefined);
    for (const card of [2, 255]) expect(await changed(1, card), `card ${card}`).to.equal(undefined);
    // bound to none
    expect((await changed(1, 0))!.tokens).to.have.length(1);
  });

  it('has a head of more than 255 bytes, and up to so many stamps and keys', async () => {
    const long = { ...head, reward: 'c'.repeat(600) };
    expect((await opened(long))!.head.reward).to.equal(long.reward);
    expect((await opened(head, new Uint8Array()))!.tokens).to.have.length(0);
    expect((await opened(head, many(MOST_STAMPS)))!.tokens).to.have.length(MOST_STAMPS);
    expect(await opened(head, many(MOST_STAMPS + 1))).to.equal(undefined);
    const of = (count: number) => opened({ ...head, keys: pairs.slice(0, count).map(point) }, record, pairs.slice(0, count));
    expect(await of(MOST_KEYS)).to.include({ signed: true });
    expect(await of(MOST_KEYS + 1)).to.equal(undefined);
  });

  it('is signed only where each of its keys signed it, wherever it stands', async () => {
    const three = pairs.slice(0, 3);
    const said = { ...head, keys: three.map(point) };
    expect(await opened(said, record, three)).to.include({ signed: true });
    for (const at of [0, 1, 2]) {
      const keys = three.map((pair, index) => (index === at ? pairs[4]! : pair));
      expect(await opened(said, record, keys), `key ${at}`).to.include({ signed: false });
    }
  });

  it('has a name that is made of what it says, and not of who signed it', async () => {
    const { id, token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: [], keys: pairs.slice(0, 2), now: NOON + 999 }); // prettier-ignore
    const { payload } = parseJws(token, REDEEM)!;
    const core = payload.slice(0, -64);
    expect(id).to.equal(toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', core)).slice(0, 12)));
    expect(await openRedemption(token)).to.deep.include({ id, signed: true });
    expect((await openRedemption(token))!.head.iat).to.equal(NOON / 1000);
    const forged = await signJws(bytesOf(core, new Uint8Array(64)), REDEEM, pairs[0]!);
    expect(await openRedemption(forged)).to.include({ id, signed: false });
    expect((await opened({ ...head, iat: 1 }))!.id).not.to.equal((await opened(head))!.id);
  });
});
