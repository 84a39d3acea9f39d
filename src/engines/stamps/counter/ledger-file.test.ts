/** What a ledger's file says, field by field: a bad one is left out and counted, and a signature proves what its till could have seen. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { SKEW } from '../calendar.js';
import { utf8 } from '../encoding/base64.js';
import { signJws } from '../crypto/jws.js';
import { createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, NOON, withoutCrypto, type Fixture } from '../programme.fixture.js';
import type { Spent } from '../types.js';
import { entriesFrom, ledgerFile, readLedger, signLedger } from './ledger-file.js';
import { emptyLedger, LEDGER } from './ledger.js';

let { programme, tills } = {} as Fixture;
before(async () => ({ programme, tills } = await fixture()));

const TILL = 'cafe/cafe-1';
const id = (at: number): string => `id${String(at).padStart(14, '0')}`;
const SPENT: Spent = { redemption: id(1), till: TILL, reward: 'cake', participant: 'cafe', at: NOON / 1000, stamps: [[id(2), 'pool', '2026-06', 1]] }; // prettier-ignore
const GIVEN = { [TILL]: { '2026-07': { visit: 3 } } };

describe('the entries of a ledger', () => {
  it('are numbers of stamps by till, month and rule', () => {
    const given = (till: string, month: string, rule: string, count: unknown) => {
      const { given: read, refused } = entriesFrom({ given: { [till]: { [month]: { [rule]: count } } } });
      expect([refused, Object.keys(read).length]).to.be.deep.oneOf([[0, 1], [1, 0]]); // prettier-ignore
      return !refused;
    };
    for (const till of [TILL, `${'a'.repeat(60)}/${'b'.repeat(80)}`, 'å.b_c-d/-e', 'a/_']) expect(given(till, '2026-07', 'visit', 1), till).to.equal(true); // prettier-ignore
    for (const till of ['', 'cafe', 'cafe/', '/a', 'a/b/c', '-a/b', 'a/.b', ' a/b', 'a/b ', `${'a'.repeat(61)}/b`, `a/${'b'.repeat(81)}`])
      expect(given(till, '2026-07', 'visit', 1), till).to.equal(false);
    for (const month of ['2026-7', '2026-07-01', '26-07', 'x2026-07', '2026_07', '']) expect(given(TILL, month, 'visit', 1), month).to.equal(false); // prettier-ignore
    for (const rule of ['', 'x'.repeat(60), 'å-b']) expect(given(TILL, '2026-07', rule, 1), rule).to.equal(true);
    for (const rule of [' ', '-x', 'x y', 'x'.repeat(61)]) expect(given(TILL, '2026-07', rule, 1), rule).to.equal(false);
    for (const count of [0, 1, 2 ** 40 - 1]) expect(given(TILL, '2026-07', 'visit', count), String(count)).to.equal(true);
    for (const count of [-1, 1.5, 2 ** 40, '1', null, [1]]) expect(given(TILL, '2026-07', 'visit', count), String(count)).to.equal(false);
    const two = { [TILL]: { '2026-06': { visit: 1, '': 2 }, '2026-07': { visit: 3 } }, 'pool/a': { '2026-07': { visit: 4 } } };
    expect(entriesFrom({ given: two })).to.deep.equal({ given: two, spent: [], refused: 0 });
  });

  it('are redemptions with all their fields, and with all their stamps', () => {
    const read = (value: unknown) => entriesFrom({ spent: [value] });
    expect(read(SPENT)).to.deep.equal({ given: {}, spent: [SPENT], refused: 0 });
    expect(read({ ...SPENT, stamps: [], 'x-more': 1 }).spent).to.deep.equal([{ ...SPENT, stamps: [] }]);
    const [stamp] = SPENT.stamps;
    const row = (at: number, value: unknown) => ({ stamps: [stamp, stamp!.map((one, index) => (index === at ? value : one))] });
    for (const change of [
      ...[undefined, 5, 'short', `${id(1)}x`, `x${id(1)}`, '****************'].map((redemption) => ({ redemption })),
      ...[undefined, 5, 'cafe', ''].map((till) => ({ till })),
      ...[undefined, 5, '', 'a b'].map((reward) => ({ reward })),
      ...[undefined, 5, '', 'a b'].map((participant) => ({ participant })),
      ...[undefined, '5', -1, 0.5, 2 ** 40].map((at) => ({ at })),
      ...[undefined, null, 'x', {}, ['x'], [[]], [null]].map((stamps) => ({ stamps })),
      ...[row(0, 5), row(0, 'short'), row(1, 5), row(1, ''), row(2, 5), row(2, '2026'), row(3, '1'), row(3, -1)],
    ])
      expect(read({ ...SPENT, ...change }), JSON.stringify(change)).to.deep.equal({ given: {}, spent: [], refused: 1 });
    for (const none of [null, 5, 'x', []]) expect(read(none)).to.deep.equal({ given: {}, spent: [], refused: 1 });
  });

  it('of version 0.1 have their redemption and till in their name', () => {
    const { till, ...rest } = SPENT;
    const read = (name: string, more: object = {}) => entriesFrom({ spent: { [name]: { ...rest, ...more } } });
    expect(read(`${id(1)}@${till}`)).to.deep.equal({ given: {}, spent: [SPENT], refused: 0 });
    expect(read(`${id(3)}@${till}`).refused).to.equal(1);
    expect(read(id(1)).refused).to.equal(1);
    expect(read(`${id(1)}@${till}`, { redemption: id(3) }).refused).to.equal(1);
    expect(entriesFrom({ spent: 'x', given: 'x' })).to.deep.equal({ given: {}, spent: [], refused: 0 });
  });
});

describe('a ledger’s file', () => {
  const PLAIN = { kind: 'loyalty-ledger', version: 1, programme: 'west-pass', signed: [] as unknown, unverified: { given: GIVEN, spent: [SPENT] } as unknown }; // prettier-ignore
  const read = (more: object) => readLedger(JSON.stringify({ ...PLAIN, ...more }));

  it('says what it is and of which programme', async () => {
    expect(await read({})).to.deep.equal({ ledger: { ...emptyLedger('west-pass'), unverified: { given: GIVEN, spent: [SPENT] } }, refused: 0, unverified: 2 }); // prettier-ignore
    for (const change of [
      { kind: 'loyalty' },
      { kind: undefined },
      { programme: undefined },
      { programme: 5 },
      { programme: '' },
      { programme: 'a b' },
    ])
      // prettier-ignore
      expect(await read(change), JSON.stringify(change)).to.equal(undefined);
    for (const text of ['', 'x', 'null', '[]', '5']) expect(await readLedger(text), text).to.equal(undefined);
    for (const signed of [undefined, 'x', {}, null]) expect(await read({ signed })).to.include({ refused: 0, unverified: 2 });
    expect(await read({ signed: ['x', 5, null], unverified: undefined })).to.include({ refused: 3, unverified: 0 });
    // entries beside it are of version 0.1, and its tokens are not
    expect(await read({ unverified: {}, given: GIVEN })).to.include({ unverified: 0 });
    expect(await read({ kind: 'loyalty-counter', given: GIVEN, signed: ['x'] })).to.include({ refused: 0, unverified: 1 });
  });

  it('has what is signed once: not among what nobody signed, and not twice', async () => {
    const token = await signLedger({ programme: 'west-pass', till: TILL, entries: { given: GIVEN, spent: [SPENT] }, keys: tills.cafe!, now: NOON }); // prettier-ignore
    const ledger = { ...emptyLedger('west-pass'), given: GIVEN, spent: [SPENT], signed: [token] };
    expect(JSON.parse(ledgerFile(ledger))).to.deep.equal({ ...PLAIN, signed: [token], unverified: { given: {}, spent: [] } });
    const all = (await readLedger(JSON.stringify({ ...PLAIN, signed: [token, token] }), { programme, now: NOON }))!;
    expect(all).to.deep.equal({ ledger: { ...ledger, unverified: { given: {}, spent: [] } }, refused: 0, unverified: 0 });
    // nothing is proved where no programme is known
    expect(await readLedger(ledgerFile(ledger))).to.include({ unverified: 2 });
  });
});

describe('a ledger that its till signed', () => {
  const BODY = { iss: TILL, aud: 'west-pass', iat: NOON / 1000, seq: 4, given: GIVEN, spent: [SPENT] };
  const read = async (body: object, of: Loyalty | undefined = programme, now = NOON, keys = tills.cafe!) => {
    const token = await signJws(utf8(JSON.stringify(body)), LEDGER, keys);
    const file = (await readLedger(JSON.stringify({ ...emptyLedger('west-pass'), signed: [token] }), { programme: of, now }))!;
    return [file.ledger.spent.length + Object.keys(file.ledger.given).length, file.unverified, file.refused];
  };
  const PROVED = [2, 0, 0];
  const CLAIMED = [0, 2, 0];

  it('is none where a field is missing or of another type', async () => {
    expect(await read(BODY)).to.deep.equal(PROVED);
    for (const change of [
      ...[undefined, 5, 'cafe', ''].map((iss) => ({ iss })),
      ...[undefined, 5, 'east-pass'].map((aud) => ({ aud })),
      ...[undefined, '5', -1, 0.5].map((iat) => ({ iat })),
      ...[undefined, '5', -1, 0.5].map((seq) => ({ seq })),
    ])
      expect(await read({ ...BODY, ...change }), JSON.stringify(change)).to.deep.equal([0, 0, 1]);
  });

  it('speaks for its own till and firm alone', async () => {
    expect(await read({ ...BODY, given: { ...GIVEN, 'cafe/other': { '2026-07': { visit: 1 } } } })).to.deep.equal([2, 0, 1]);
    expect(await read({ ...BODY, given: { 'pool/a': { '2026-07': { visit: 1 } } } })).to.deep.equal([1, 0, 1]);
    for (const change of [{ till: 'cafe/other' }, { participant: 'pool' }])
      expect(await read({ ...BODY, spent: [SPENT, { ...SPENT, redemption: id(9), ...change }] }), JSON.stringify(change)).to.deep.equal([2, 0, 1]); // prettier-ignore
    expect(await read({ ...BODY, spent: [{ ...SPENT, reward: '' }] })).to.deep.equal([1, 0, 1]);
  });

  it('proves nothing without its firm, its key, or a good signature; nor where nobody can check that', async () => {
    expect(await read(BODY, changed(programme, (copy) => void copy.participants!.shift()))).to.deep.equal(CLAIMED); // prettier-ignore
    expect(await read(BODY, changed(programme, (copy) => delete copy.participants))).to.deep.equal(CLAIMED); // prettier-ignore
    expect(await read(BODY, changed(programme, (copy) => delete copy.participants![0]!.keys))).to.deep.equal(CLAIMED); // prettier-ignore
    expect(await read(BODY, changed(programme, (copy) => (copy.id = 'east-pass')))).to.deep.equal(CLAIMED); // prettier-ignore
    expect(await read(BODY, programme, NOON, await createKeys({ kid: 'cafe-1' }))).to.deep.equal(CLAIMED);
    expect(await read(BODY, programme, NOON, tills.pool)).to.deep.equal(CLAIMED);
    const token = await signJws(utf8(JSON.stringify({ ...BODY, seq: 5 })), LEDGER, tills.cafe!);
    const file = JSON.stringify({ ...emptyLedger('west-pass'), signed: [token] });
    expect(await withoutCrypto(() => readLedger(file, { programme, now: NOON }))).to.include({ unverified: 2 });
  });

  it('is from no time to come, nor from one when its key did not sign', async () => {
    const at = (now: number) => read(BODY, programme, now);
    expect(await at(NOON - SKEW)).to.deep.equal(PROVED);
    expect(await at(NOON - SKEW - 1)).to.deep.equal(CLAIMED);
    const key = (days: object) => read(BODY, changed(programme, (copy) => Object.assign(copy.participants![0]!.keys![0]!, days))); // prettier-ignore
    expect(await key({ from: '2026-07-01', until: '2026-07-01' })).to.deep.equal(PROVED);
    expect(await key({ from: '2026-07-02' })).to.deep.equal(CLAIMED);
    expect(await key({ until: '2026-06-30' })).to.deep.equal(CLAIMED);
  });

  it('proves of its redemptions those that it could have seen, on days when the firm took part', async () => {
    const spentAt = (at: number, change: (copy: Loyalty) => unknown = () => undefined) => read({ ...BODY, spent: [{ ...SPENT, at }] }, changed(programme, (copy) => void change(copy)), NOON + DAY); // prettier-ignore
    const day = DAY / 1000;
    expect(await spentAt(BODY.iat + SKEW / 1000)).to.deep.equal(PROVED);
    expect(await spentAt(BODY.iat + SKEW / 1000 + 1)).to.deep.equal([1, 1, 0]);
    for (const days of [
      (copy: Loyalty, from?: string, until?: string) => Object.assign(copy.participants![0]!, { from, until }),
      (copy: Loyalty, from?: string, to?: string) => (copy.valid = { from, to } as never),
    ]) {
      expect(await spentAt(BODY.iat, (copy) => days(copy, '2026-07-01', '2026-07-01'))).to.deep.equal(PROVED);
      expect(await spentAt(BODY.iat - day, (copy) => days(copy, '2026-07-01'))).to.deep.equal([1, 1, 0]);
      expect(await spentAt(BODY.iat, (copy) => days(copy, undefined, '2026-06-30'))).to.deep.equal([1, 1, 0]);
    }
    expect(await spentAt(BODY.iat, (copy) => delete copy.valid)).to.deep.equal(PROVED);
  });

  it('counts all that it has given and taken, of this till', async () => {
    const given = { [TILL]: { '2026-06': { visit: 1, cup: 2 }, '2026-07': { visit: 3 } }, 'pool/a': { '2026-07': { visit: 9 } } };
    const entries = { given, spent: [SPENT, { ...SPENT, redemption: id(5) }, { ...SPENT, till: 'pool/a' }] };
    const token = await signLedger({ programme: 'west-pass', till: TILL, entries, keys: tills.cafe!, now: NOON + 999 });
    const body = JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as object;
    expect(body).to.deep.equal({ iss: TILL, aud: 'west-pass', iat: NOON / 1000, seq: 8, given: { [TILL]: given[TILL] }, spent: entries.spent.slice(0, 2) }); // prettier-ignore
    const none = await signLedger({ programme: 'west-pass', till: 'new/a', entries, keys: tills.cafe!, now: NOON });
    expect(JSON.parse(atob(none.split('.')[1]!))).to.deep.include({ seq: 0, given: { 'new/a': {} }, spent: [] });
  });
});
