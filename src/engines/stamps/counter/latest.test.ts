/** Which of several ledgers of one till are kept, and what is known of a redemption that several tell of. */
import { expect } from '@open-wc/testing';
import type { CounterLedger, Spent } from '../types.js';
import { conflicts, emptyLedger, entryOf, isFlagged, isSpent, latestOf, mergeLedgers, noEntries, type Proved } from './ledger.js';

const id = (at: number): string => `id${String(at).padStart(14, '0')}`;
const spent = (redemption: number, stamps: number[], more: Partial<Spent> = {}): Spent => ({ redemption: id(redemption), till: 'cafe/a', reward: 'cake', participant: 'cafe', at: 5, stamps: stamps.map((one) => [id(one), 'pool', '2026-06', 1]), ...more }); // prettier-ignore
const ledger = (...all: Spent[]): CounterLedger => ({ ...emptyLedger('west-pass'), spent: all });

describe('the signed ledgers of a till', () => {
  const proved = (till: string, seq: number, ...redemptions: number[]): Proved => ({ till, seq, entries: { given: {}, spent: redemptions.map((one) => spent(one, [one])) } }); // prettier-ignore
  const given = (till: string, seq: number, count: number): Proved => ({ till, seq, entries: { given: { [till]: { '2026-06': { visit: count } } }, spent: [] } }); // prettier-ignore
  const latest = (all: string[], known: Record<string, Proved>): string[] => latestOf(all, new Map(Object.entries(known)));

  it('are those that have what no later one has', () => {
    expect(latest(['a', 'b'], { a: proved('cafe/a', 1, 1), b: proved('cafe/a', 2, 1, 2) })).to.deep.equal(['b']);
    expect(latest(['b', 'a'], { a: proved('cafe/a', 1, 1), b: proved('cafe/a', 2, 1, 2) })).to.deep.equal(['b']);
    // a shorter one that says something else stays, and so does that of another till
    expect(latest(['b', 'a'], { a: proved('cafe/a', 1, 3), b: proved('cafe/a', 2, 1, 2) })).to.deep.equal(['a', 'b']);
    expect(latest(['b', 'a'], { a: proved('cafe/a', 1, 1), b: proved('cafe/b', 2, 1, 2) })).to.deep.equal(['a', 'b']);
    expect(latest(['a', 'b'], { a: given('cafe/a', 1, 1), b: given('cafe/a', 2, 2) })).to.deep.equal(['b']);
    expect(latest(['a', 'b'], { a: given('cafe/a', 2, 5), b: proved('cafe/a', 3, 1) })).to.deep.equal(['a', 'b']);
  });

  it('that say the same are one, the same one whatever their order', () => {
    const same = { a: proved('cafe/a', 2, 1), b: proved('cafe/a', 2, 1) };
    expect([latest(['a', 'b'], same), latest(['b', 'a'], same), latest(['a', 'a'], same)]).to.deep.equal([['a'], ['a'], ['a']]);
  });

  it('all stay where nothing proves them: a forged one takes no other’s place', () => {
    expect(latest(['z', 'b', 'z', 'a'], { b: proved('cafe/a', 9, 1, 2), a: proved('cafe/a', 1, 1) })).to.deep.equal(['b', 'z']);
    expect(latest(['c', 'b'], {})).to.deep.equal(['b', 'c']);
    expect(latest([], {})).to.deep.equal([]);
  });
});

describe('ledgers that are merged', () => {
  it('are the same to the letter in any order', () => {
    const signed = (row: Spent, token: string): CounterLedger => ({ ...ledger(row), signed: [token] });
    const [one, two, three] = [signed(spent(1, [1]), 't9'), signed(spent(2, [2]), 't8'), signed(spent(1, [9]), 't7')];
    const all = JSON.stringify(mergeLedgers(one, two, three));
    for (const order of [[three, two, one], [two, one, three], [one, two, three, one]]) expect(JSON.stringify(mergeLedgers(...order))).to.equal(all); // prettier-ignore
    expect(mergeLedgers(one, two).signed).to.deep.equal(['t8', 't9']);
  });

  it('tell of a redemption what each participant took', () => {
    const both = ledger(spent(1, [1]), spent(1, [2], { participant: 'pool' }));
    expect(entryOf(both, id(1))).to.equal(both.spent[0]);
    expect(entryOf(both, id(1), 'pool')).to.equal(both.spent[1]);
    expect([entryOf(both, id(1), 'farm'), entryOf(both, id(2)), entryOf(noEntries, id(1))]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell of each stamp that was spent twice where that was', () => {
    const [one, two] = [spent(1, [1, 2, 2]), spent(2, [2, 3])];
    expect(conflicts(ledger(one, two))).to.deep.equal([{ stamp: id(2), redemptions: [one, two] }]);
    expect(conflicts(ledger(one))).to.deep.equal([]);
  });

  it('warn of a stamp that only somebody says is spent', () => {
    const claimed = { ...ledger(spent(1, [1])), unverified: { given: {}, spent: [spent(2, [1, 2])] } };
    expect([1, 2, 3].map((stamp) => [isSpent(claimed, id(stamp)), isFlagged(claimed, id(stamp))])).to.deep.equal([[true, false], [false, true], [false, false]]); // prettier-ignore
  });
});
