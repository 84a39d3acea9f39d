import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { CounterLedger } from '../../../engines/stamps/types.js';
import { monthSums } from './month-sums.js';

describe('what a counter gave this month', () => {
  it('counts its own stamps and rewards, in the time zone of the programme', () => {
    const seconds = (time: string): number => Date.parse(time) / 1000;
    const ledger = {
      given: { 'cafe/a': { '2026-06': { visit: 2, cup: 3 }, '2026-05': { visit: 9 } }, 'cafe/b': { '2026-06': { visit: 7 } } },
      spent: [
        { till: 'cafe/a', at: seconds('2026-05-31T22:30Z') },
        { till: 'cafe/a', at: seconds('2026-05-31T20:30Z') },
        { till: 'cafe/b', at: seconds('2026-06-02T10:00Z') },
      ],
    } as unknown as CounterLedger;
    const programme = { timeZone: 'Europe/Oslo' } as Loyalty;
    expect(monthSums(ledger, programme, 'cafe/a', Date.parse('2026-06-10T12:00Z'))).to.deep.equal({ stamps: 5, rewards: 1 });
    expect(monthSums(ledger, programme, 'cafe/c', Date.parse('2026-06-10T12:00Z'))).to.deep.equal({ stamps: 0, rewards: 0 });
  });
});
