import { expect } from '@open-wc/testing';
import * as fc from '../../../../test/support/properties.js';
import { hostile } from '../../../../test/support/hostile.js';
import { linkOf, readCode } from '../encoding/codes.js';
import { conflicts, emptyLedger, entryOf, isFlagged, isSpent, mergeLedgers, recordGiven, recordSpent, without } from './ledger.js';
import { ledgerFile, readLedger, signLedger } from './ledger-file.js';
import { openCounter } from './counter.js';
import { frameReader, framesOf } from '../encoding/frames.js';
import { changed, fixture, memoryStore, NOON, type Fixture } from '../programme.fixture.js';
import { report, reportCsv } from './report.js';
import { issueStamp, readStamp } from '../stamp/stamp.js';
import type { CounterLedger, LedgerEntries, Redemption, Spent } from '../types.js';

let { programme, tills } = {} as Fixture;
before(async () => ({ programme, tills } = await fixture()));

const CARD = 'A'.repeat(22);
const id = (number: number) => `stamp${String(number).padStart(11, '0')}`;
const spent = (redemption: number, stamps: number[], till = 'cafe/a', at = NOON / 1000): Spent => ({
  redemption: id(redemption),
  till,
  reward: 'cake',
  participant: 'cafe',
  at,
  stamps: stamps.map((stamp) => [id(stamp), 'pool', '2026-06', 1]),
});
/** Ledgers as counters make them: each till counts for itself. */
const ledgers = fc
  .record({
    given: fc.dictionary(
      fc.constantFrom('cafe/a', 'cafe/b', 'pool/a'),
      fc.dictionary(
        fc.constantFrom('2026-06', '2026-07'),
        fc.dictionary(fc.constantFrom('visit', 'constructor', ''), fc.integer({ min: 1, max: 50 })),
      ),
    ),
    spent: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('cafe/a', 'pool/a'), fc.uniqueArray(fc.nat(20), { maxLength: 4 }))),
  })
  .map((one): CounterLedger => {
    return { ...emptyLedger('west-pass'), given: one.given, spent: one.spent.map(([number, till, stamps]) => spent(number, stamps, till)) };
  });
/** Cells, whatever empty records stand around them. */
const cells = ({ given, spent: redemptions }: LedgerEntries) => ({
  given: Object.entries(given)
    .flatMap(([till, months]) =>
      Object.entries(months).flatMap(([month, rules]) => Object.entries(rules).map(([rule, count]) => `${till} ${month} ${rule} ${count}`)),
    )
    .sort(),
  spent: [...new Set(redemptions.map((one) => JSON.stringify(one)))].sort(),
});

describe('the ledgers of counters', () => {
  it('merge to the same in any order, however often, and lose nothing', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        const all = cells(mergeLedgers(a, b, c));
        expect(cells(mergeLedgers(c, mergeLedgers(b, a)))).to.deep.equal(all);
        expect(cells(mergeLedgers(mergeLedgers(a, b), mergeLedgers(b, c), a))).to.deep.equal(all);
        for (const one of [a, b, c]) expect(all.spent).to.include.members(cells(one).spent);
      }),
      { numRuns: 200 },
    );
  });

  it('keep both of two contents under one id, and the stamps of both are spent', () => {
    const [first, second] = [spent(1, [1, 2, 3]), spent(1, [])];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const merged = mergeLedgers(...order.map((one) => ({ ...emptyLedger('west-pass'), spent: [one] })));
      expect(merged.spent).to.have.length(2);
      expect([1, 2, 3].map((stamp) => isSpent(merged, id(stamp)))).to.deep.equal([true, true, true]);
    }
  });

  it('may have more numbers than a function takes arguments, and one redemption in many entries', () => {
    const rules = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`r${at}`, 1]));
    const given = { 'cafe/a': { '2026-06': rules } };
    expect(without({ given, spent: [] }, { given: {}, spent: [] }).given).to.deep.equal(given);
    const many = Array.from({ length: 40_000 }, (_, at) => spent(1, [1], `cafe/${at}`));
    const start = performance.now();
    expect(entryOf({ given: {}, spent: many }, id(1))).to.equal(many[0]);
    expect(performance.now() - start).to.be.below(1500);
  });

  it('are the same after a file, and a file of strangers is read without harm', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, async (ledger) => {
        const read = (await readLedger(`\ufeff${ledgerFile(ledger)}`))!;
        expect(read.refused).to.equal(0);
        // nobody has signed it
        expect(cells(read.ledger)).to.deep.equal(cells(emptyLedger('west-pass')));
        expect(cells(read.ledger.unverified)).to.deep.equal(cells(ledger));
      }),
      { numRuns: 100 },
    );
    await fc.assert(fc.asyncProperty(fc.json(), async (json) => void (await readLedger(json))));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (given, redemptions) => {
        for (const kind of ['loyalty-counter', 'loyalty-ledger']) {
          const hostileFile = { given, spent: redemptions };
          const read = await readLedger(
            JSON.stringify({ kind, programme: 'west-pass', ...hostileFile, signed: redemptions, unverified: hostileFile }),
          );
          const { spent: all, unverified } = mergeLedgers(emptyLedger('west-pass'), read!.ledger);
          expect([...all, ...unverified.spent]).to.deep.equal([]);
        }
      }),
    );
    for (const text of hostile) expect(await readLedger(text)).to.equal(undefined);
    const evil =
      '{"kind":"loyalty-counter","programme":"west-pass","given":{"__proto__":{"2026-06":{"visit":1}},"cafe/a":{"2026-06":{"visit":1,"x y":1,"n":-1}}},"spent":{"a@b/c":{}}}';
    expect(await readLedger(evil)).to.deep.include({ refused: 4 });
    expect(({} as Record<string, unknown>)['2026-06']).to.equal(undefined);
  });

  it('of version 0.1 are read, and are unverified', async () => {
    const old = {
      kind: 'loyalty-counter',
      version: 1,
      programme: 'west-pass',
      given: { 'cafe/a': { '2026-06': { visit: 2 } } },
      spent: {
        [`${id(1)}@cafe/a`]: { redemption: id(1), reward: 'cake', participant: 'cafe', at: 7, stamps: [[id(2), 'pool', '2026-06', 1]] },
      },
    };
    const read = (await readLedger(JSON.stringify(old), { programme }))!;
    expect(read).to.include({ refused: 0, unverified: 2 });
    expect(read.ledger.unverified).to.deep.equal({ given: old.given, spent: [{ ...Object.values(old.spent)[0], till: 'cafe/a' }] });
    expect(isSpent(read.ledger, id(2))).to.equal(false);
    expect(isFlagged(read.ledger, id(2))).to.equal(true);
  });

  it('find out what was spent at two counters that did not know of each other', () => {
    const of = (...all: Spent[]) => ({ ...emptyLedger('west-pass'), spent: all });
    const [one, two] = [of(spent(1, [1, 2, 3])), of(spent(2, [3, 4], 'pool/a'))];
    // a redemption that was shown at two tills of one firm
    const three = of(spent(1, [1, 2, 3], 'cafe/b'));
    expect(conflicts(mergeLedgers(one, one))).to.deep.equal([]);
    expect(conflicts(mergeLedgers(one, two)).map(({ stamp }) => stamp)).to.deep.equal([id(3)]);
    expect(conflicts(mergeLedgers(one, three)).map(({ stamp }) => stamp)).to.deep.equal([id(1), id(2), id(3)]);
    expect(isSpent(mergeLedgers(one, two), id(4))).to.equal(true);
    expect(isSpent(one, id(4))).to.equal(false);
    expect(() => mergeLedgers(one, emptyLedger('other'))).to.throw(RangeError);
    expect(() => mergeLedgers()).to.throw(RangeError);
  });

  it('count what was given by month on the programme’s clock, rules of any name too', async () => {
    const odd = changed(programme, (copy) => copy.earn!.push({ id: 'constructor', stamps: 2 }));
    const give = (more: object) => issueStamp({ programme: odd, participant: 'cafe', keys: tills.cafe!, card: CARD, ...more });
    const july = Date.UTC(2026, 6, 1, 0, 30);
    const tokens = [
      await give({ now: july }),
      await give({ now: july, rule: 'constructor' }),
      await give({ now: july - 3_600_000, rule: 'visit' }),
      'junk',
    ];
    const book = tokens.reduce((all, token) => recordGiven(all, token, odd), emptyLedger('west-pass'));
    expect(book.given).to.deep.equal({ 'cafe/cafe-1': { '2026-07': { visit: 1, constructor: 2 }, '2026-06': { visit: 1 } } });
    const stamp = readStamp(tokens[1])!.stamp;
    const redemption: Redemption = {
      id: id(1),
      programme: 'west-pass',
      reward: 'cake',
      participant: 'pool',
      card: 'c',
      at: NOON / 1000,
      stamps: [stamp],
    };
    const { rows, rewards, twice, unverified } = report(recordSpent(book, redemption, 'pool/pool-1', odd), odd);
    expect(rows).to.deep.equal([
      { participant: 'cafe', month: '2026-06', given: 1, redeemed: 0, rewards: 0, taken: 0 },
      { participant: 'cafe', month: '2026-07', given: 3, redeemed: 2, rewards: 0, taken: 0 },
      { participant: 'pool', month: '2026-07', given: 0, redeemed: 0, rewards: 1, taken: 2 },
    ]);
    expect(rewards).to.deep.equal({ cake: 1 });
    expect(twice).to.equal(0);
    expect(reportCsv({ programme: 'west-pass', rows, rewards, twice, unverified })).to.equal(
      '\ufeffparticipant;month;given;redeemed;rewards;taken\r\ncafe;2026-06;1;0;0;0\r\ncafe;2026-07;3;2;0;0\r\npool;2026-07;0;0;1;2\r\n',
    );
  });

  it('hold no person: neither a card’s name nor a token', async () => {
    const card = CARD;
    const store = memoryStore();
    const desk = await openCounter({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const token = await desk.give({ card });
    const stamp = readStamp(token)!.stamp;
    const ledger = recordSpent(
      desk.ledger,
      { id: id(1), programme: 'west-pass', reward: 'cake', participant: 'cafe', card, at: 1, stamps: [stamp] },
      'cafe/a',
      programme,
    );
    for (const text of [ledgerFile(ledger), await desk.export(), ...store.entries.values()]) {
      expect(text).not.to.contain(card);
      expect(text).not.to.contain(token.split('.')[2]);
    }
  });

  it('count two tabs of a till as one, two tills with one key as two, and go on where a till forgot', async () => {
    const open = (store = memoryStore()) => openCounter({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const given = (...all: CounterLedger[]) => report(mergeLedgers(...all)).rows.reduce((sum, row) => sum + row.given, 0);
    const store = memoryStore();
    const one = await open(store);
    await one.give({ card: CARD });
    const two = await open(store);
    await one.give({ card: CARD });
    await two.give({ card: CARD });
    expect(two.till).to.equal(one.till);
    expect(given((await open(store)).ledger)).to.equal(3);
    const other = await open();
    await other.give({ card: CARD });
    expect(other.till).not.to.equal(one.till);
    expect(given((await open(store)).ledger, other.ledger)).to.equal(4);
    const before = (await open(store)).ledger;
    store.entries.clear();
    const anew = await open(store);
    await anew.give({ card: CARD });
    expect(given(before, anew.ledger)).to.equal(4);
  });

  it('are joined at a desk, kept, and known after a reload; what is not signed is flagged, and refuses nothing', async () => {
    const store = memoryStore();
    const open = () => openCounter({ programme, participant: 'cafe', keys: tills.cafe!, store, now: () => NOON });
    const desk = await open();
    await desk.give({ card: CARD });
    await desk.give({ card: CARD, rule: 'cup' });
    const entries = { given: {}, spent: [{ ...spent(1, [1, 2], 'pool/pool-1.x'), participant: 'pool' }] };
    const plain = ledgerFile({ ...emptyLedger('west-pass'), ...entries });
    expect(await desk.merge(plain)).to.deep.equal({ added: 0, unverified: 1, refused: 0 });
    expect([isSpent(desk.ledger, id(2)), isFlagged(desk.ledger, id(2))]).to.deep.equal([false, true]);
    const token = await signLedger({ programme: 'west-pass', till: 'pool/pool-1.x', entries, keys: tills.pool!, now: NOON });
    const signed = ledgerFile({ ...emptyLedger('west-pass'), signed: [token] });
    expect(await desk.merge(signed)).to.deep.equal({ added: 1, unverified: 0, refused: 0 });
    expect(await desk.merge(signed)).to.deep.equal({ added: 0, unverified: 0, refused: 0 });
    // the same without a signature takes nothing back
    expect(await desk.merge(plain)).to.deep.equal({ added: 0, unverified: 0, refused: 0 });
    const again = await open();
    expect(again.ledger).to.deep.equal(desk.ledger);
    expect([isSpent(again.ledger, id(2)), isFlagged(again.ledger, id(2))]).to.deep.equal([true, false]);
    // and goes on to the next counter as it was signed
    const next = await openCounter({ programme, participant: 'farm', keys: tills.farm!, store: memoryStore(), now: () => NOON });
    expect(await next.merge(await desk.export())).to.include({ added: 1, unverified: 0 });
    expect(next.ledger.given).to.deep.equal(desk.ledger.given);
    store.entries.set('desk/west-pass/signed-x', '{"kind":');
    expect((await open()).lost).to.equal(1);
    let thrown: unknown;
    await desk.merge('{}').catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.instanceOf(RangeError);
  });
});

describe('codes', () => {
  it('are found in links, behind other things, and alone', () => {
    const token = `${btoa('{"alg":"ES256","typ":"redeem","kid":"a"}').replaceAll('=', '')}.AA.AA`;
    expect(readCode(linkOf('receipt', token, 'https://west.example/pass#old'))).to.deep.equal({ kind: 'receipt', token });
    expect(linkOf('stamp', 'x', 'https://west.example/pass#old')).to.equal('https://west.example/pass#bob-stamp=x');
    expect(readCode(linkOf('card', 'A'.repeat(22)))).to.deep.equal({ kind: 'card', token: 'A'.repeat(22) });
    expect(readCode(` ${token}\n`)).to.deep.equal({ kind: 'redeem', token });
    expect(readCode('A'.repeat(22))).to.deep.equal({ kind: 'card', token: 'A'.repeat(22) });
    for (const none of ['', 'https://west.example/', '#bob-stamp=', 'bob-else=x', 'a.b.c', 'x'.repeat(70_000), '#bob-stamp=a b'])
      expect(readCode(none), none.slice(0, 40)).to.equal(undefined);
  });

  it('that are too long for one picture go in several, and come together in any order', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 3000 }), fc.integer({ min: 100, max: 800 }), fc.integer(), (text, size, seed) => {
        const frames = framesOf(text, size);
        for (const frame of frames) expect(frame.length).to.be.at.most(size);
        const reader = frameReader();
        const order = [...frames, ...frames].sort((a, b) => ((a.length + seed) % 7) - ((b.length + seed) % 7) || (a < b ? -1 : 1));
        const seen = order.map((frame) => reader.add(frame));
        expect(seen.at(-1)!.text).to.equal(text);
        expect(seen.at(-1)).to.include({ have: frames.length, of: frames.length });
      }),
      { numRuns: 200 },
    );
  });

  it('of two sets do not mix, and broken ones are no text', () => {
    const [one, two] = [framesOf('a'.repeat(1500)), framesOf('b'.repeat(1500))];
    const reader = frameReader();
    expect(reader.add(one[0]!)).to.include({ have: 1, of: 3 });
    expect(reader.add(two[1]!)).to.include({ have: 1, of: 3 });
    expect(reader.add(two[0]!)).to.include({ have: 2, of: 3 });
    expect(reader.add(two[2]!.replace(/b$/, 'c'))).to.include({ have: 0, of: 3 });
    for (const frame of two) reader.add(frame);
    expect(reader.add(two[0]!).text).to.equal('b'.repeat(1500));
    for (const junk of ['bob:x:0:3:a', 'bob:x:4:3:a', 'bob:x:1:0:a', 'bob:x:1:3:']) expect(reader.add(junk).text).to.equal(junk);
  });
});
