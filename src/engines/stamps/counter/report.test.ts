/** What the organiser reads of the ledgers, sum by sum. */
import { expect } from '@open-wc/testing';
import type { CounterLedger, Spent } from '../types.js';
import { emptyLedger } from './ledger.js';
import { report, reportCsv, type Report } from './report.js';

const at = Date.UTC(2026, 6, 31, 23, 30) / 1000;
const spent = (redemption: string, stamps: Spent['stamps'], more: Partial<Spent> = {}): Spent => ({ redemption, till: 'cafe/a', reward: 'cake', participant: 'cafe', at, stamps, ...more }); // prettier-ignore
const ledger = (more: Partial<CounterLedger>): CounterLedger => ({ ...emptyLedger('west-pass'), ...more });
const row = (participant: string, month: string, given = 0, redeemed = 0, rewards = 0, taken = 0) => ({ participant, month, given, redeemed, rewards, taken }); // prettier-ignore

describe('a report', () => {
  it('adds up tills and rules of a firm by month, firms and months in order', () => {
    const given = { 'pool/a': { '2026-07': { visit: 1 }, '2026-06': { visit: 2, cup: 3 } }, 'cafe/b': { '2026-07': { visit: 4 } }, 'cafe/a': { '2026-07': { visit: 5 }, '2026-05': { cup: 6 } } }; // prettier-ignore
    expect(report(ledger({ given }))).to.deep.equal({
      programme: 'west-pass',
      rows: [row('cafe', '2026-05', 6), row('cafe', '2026-07', 9), row('pool', '2026-06', 5), row('pool', '2026-07', 1)],
      rewards: {},
      twice: 0,
      unverified: 0,
    });
  });

  it('has rewards in the month in which they were given, and stamps in that in which they were', () => {
    const one = spent('r1', [['s1', 'pool', '2026-06', 2], ['s2', 'cafe', '2026-07', 1]]); // prettier-ignore
    expect(report(ledger({ spent: [one] })).rows).to.deep.equal([row('cafe', '2026-07', 0, 1, 1, 3), row('pool', '2026-06', 0, 2)]);
    // on the programme’s clock it is August
    expect(report(ledger({ spent: [one] }), { timeZone: 'Europe/Oslo' }).rows.map(({ month }) => month)).to.deep.equal(['2026-07', '2026-08', '2026-06']); // prettier-ignore
  });

  it('counts a stamp that was spent twice once, and says so; and what nobody signed, too', () => {
    const both = [spent('r1', [['s1', 'pool', '2026-06', 1]]), spent('r2', [['s1', 'pool', '2026-06', 1]], { reward: 'mug' })];
    const sums = report(ledger({ spent: both }));
    expect(sums).to.deep.include({ twice: 1, unverified: 0, rewards: { cake: 1, mug: 1 } });
    expect(sums.rows).to.deep.equal([row('cafe', '2026-07', 0, 0, 2, 2), row('pool', '2026-06', 0, 1)]);
    const some = report(ledger({ spent: both.slice(0, 1), unverified: { given: { 'cafe/a': { '2026-07': { visit: 7 } } }, spent: both.slice(1) } })); // prettier-ignore
    expect(some).to.deep.include({ twice: 1, unverified: 1 });
    expect(some.rows).to.deep.equal([row('cafe', '2026-07', 7, 0, 2, 2), row('pool', '2026-06', 0, 1)]);
    expect(Object.keys(report(ledger({ spent: [...both, spent('r3', [])] })).rewards)).to.deep.equal(['cake', 'mug']);
  });

  it('is a table in which no sign of a heading or a name ends a cell', () => {
    const of = (participant: string): Report => ({ programme: 'p', rows: [row(participant, '2026-07', 1, 2, 3, 4)], rewards: {}, twice: 0, unverified: 0 }); // prettier-ignore
    expect(reportCsv(of('cafe'), { participant: 'Firm; "here"', month: 'Line\nend', given: 'a\rb', taken: 'Plain' })).to.equal(
      '\ufeff"Firm; ""here""";"Line\nend";"a\rb";redeemed;rewards;Plain\r\ncafe;2026-07;1;2;3;4\r\n',
    );
  });
});
