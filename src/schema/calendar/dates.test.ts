/** Days as they are written: which are certain, which may be another day, and which are none. */
import { expect } from '@open-wc/testing';
import { dateIn, dayIn, daysIn, isDoubtful, isoOf, isUnsure, readDay } from './dates.js';

describe('a day', () => {
  const read = (written: string, ...order: ['month-day'?]): string | undefined => {
    const day = readDay(written, ...order);
    return day && [day.year ?? '', day.month, day.day ?? ''].join(' ').trim();
  };

  it('is read in numbers, the day before the month unless it is asked for otherwise', () => {
    const cases: Readonly<Record<string, string>> = {
      ...{ '2026-12-24': '2026 12 24', '2026.12.24': '2026 12 24', '2026/1/2': '2026 1 2', '2026-12-24.': '2026 12 24', '2026-12-24T10:00': '2026 12 24', '2026-12-24 10': '2026 12 24' },
      ...{ '24.12.2026': '2026 12 24', '24. 12. 2026': '2026 12 24', '24/12/26': '2026 12 24', '24 / 12': '12 24', '24-12-2026': '2026 12 24', '24.12.': '12 24', '24.12': '12 24', '24/12/': '12 24', '01.06.2026 00:00': '2026 6 1', '01.06.2026 0.00.00': '2026 6 1' },
      ...{ '1.1.49': '2049 1 1', '1.1.50': '1950 1 1', '29.2': '2 29', '29.2.2024': '2024 2 29' },
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(read(written), written).to.equal(want);
    expect([read('6/1', 'month-day'), read('1.6.2026', 'month-day'), read('12/24')]).to.deep.equal(['6 1', '2026 1 6', undefined]);
    for (const none of ['', '24', '24.13', '32.1', '0.1', '1.0', '29.2.2026', '31.4', '24.12-2026', '2026-12.24', '12026-12-24', '2026-12-244', '24.12.2026 10:00', '24.12.2026x', 'x24.12', '24,12', '24.12.1', '2026-13-01', '2026-12-24Tx'])
      expect(read(none), none).to.equal(undefined); // prettier-ignore
  });

  it('is read in words: day, month and year in any order, and what says nothing between them', () => {
    const cases: Readonly<Record<string, string>> = {
      ...{ '1 June': '6 1', 'June 1st': '6 1', '1. juni 2026': '2026 6 1', 'June 1, 2026': '2026 6 1', 'June': '6', 'mai 2026': '2026 5', '2026 May': '2026 5', 'the 2nd of May': '5 2', 'den 3. maj': '5 3', '3rd May': '5 3', '4th of May': '5 4' },
      ...{ '2026 m. gegužės 1 d.': '2026 5 1', '2026. gada 1. maijs': '2026 5 1', 'Monday 1 June': '6 1', 'mandag 1. juni': '6 1' },
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(read(written), written).to.equal(want);
    for (const none of ['Monday', '2026', '1', '1 2 June', 'May June', '1 June Monday', 'June 32', '31 April', '1 someday', '2026 2027 June', '123 June', '12345 June', 'June!', 'June - 1'])
      expect(read(none), none).to.equal(undefined); // prettier-ignore
  });

  it('is written as the format has it, where the calendar has it', () => {
    expect([isoOf({ month: 6, day: 1 }), isoOf({ year: 2026, month: 12, day: 31 }), isoOf({ year: 926, month: 1, day: 1 })]).to.deep.equal(['06-01', '2026-12-31', '0926-01-01']); // prettier-ignore
    for (const none of [
      { month: 0, day: 1 },
      { month: 13, day: 1 },
      { month: 6, day: 0 },
      { month: 6, day: 31 },
      { month: 6 },
      { month: NaN, day: 1 },
      { year: 2025, month: 2, day: 29 },
    ])
      // prettier-ignore
      expect(isoOf(none), JSON.stringify(none)).to.equal(undefined);
    expect([daysIn(2), daysIn(2, 2025), daysIn(12), daysIn(4)]).to.deep.equal([29, 28, 31, 30]);
  });

  it('may be another one, where its numbers could change places', () => {
    for (const written of ['1/6', ' 1 / 6 ', '12/11', '1/6/2026']) expect(isDoubtful(written), written).to.equal(true);
    for (const written of ['1.6', '6/6', '13/6', '6/13', '12/13', '1/6/x', 'x1/6', '1/', ''])
      expect(isDoubtful(written), written).to.equal(false);
    for (const written of ['1-6', '01-6', '1-06', ' 1-6 ', '12-1', '1-12']) expect(isUnsure(written), written).to.equal(true);
    for (const written of ['01-06', '6-6', '13-6', '6-13', '1/6', '12-11', '1-6x', 'x1-6', ''])
      expect(isUnsure(written), written).to.equal(false);
  });

  it('with its year is a date; without one, a day of every year', () => {
    expect(['24.12.2026', '12/24/2026', '1 June 2026'].map(dateIn)).to.deep.equal(['2026-12-24', '2026-12-24', '2026-06-01']);
    for (const none of ['24.12', 'June', 'June 2026', 'x', '']) expect(dateIn(none), none).to.equal(undefined);
    // two numbers with a hyphen are the format’s month and day
    expect(['24.12', '12/24', '06-01', ' 12-24 ', '1 June', '24.12.2026'].map(dayIn)).to.deep.equal(['12-24', '12-24', '06-01', '12-24', '06-01', '2026-12-24']); // prettier-ignore
    for (const none of ['1-6', '24-12', 'June', 'x', '']) expect(dayIn(none), none).to.equal(undefined);
  });
});
