/** Years and days in cells, as owners, spreadsheets and databases write them. */
import { expect } from '@open-wc/testing';
import { hasShortYear, isNoDay, sinceOf, yearOf } from './years.js';

describe('a year in a cell', () => {
  it('is read of a number, a date, words, and what Excel makes of a date', () => {
    for (const cell of [
      '1999',
      ' 1999 ',
      '1.999',
      '1 999',
      '1999.0',
      '1999,0',
      '36281',
      '36281.0',
      '36281,00',
      '19990501',
      '1999-05',
      '05/1999',
      '1999/5',
      '01.05.1999',
      '1.5.99',
      'mai 1999',
      '1. mai 1999',
      'maijs 1999',
      'ca. 1999',
      'nyåpnet-1999',
      '1999?',
      'siden 1999',
      '01.05.1999 12:00',
      '1999-05-01T00:00:00Z',
    ])
      // prettier-ignore
      expect(yearOf(cell), cell).to.equal(1999);
    expect([yearOf('500'), yearOf('999'), yearOf('2099'), yearOf('1.000'), yearOf('2.026')]).to.deep.equal([500, 999, 2099, 1000, 2026]);
    expect([yearOf('01.05.29'), yearOf('01.05.30')]).to.deep.equal([2029, 1930]);
  });
  it('stays as it is where none can be told, for the reader to tell', () => {
    for (const cell of [
      '0',
      '99',
      '499',
      '2100',
      '2199',
      '3.999',
      '1.9990',
      '5/2999',
      '1e3',
      '9999',
      '75000',
      '19990532',
      '13/1999',
      '0/1999',
      '-1999',
      '- 1999',
      '1999-2001',
      '1999 (12)',
      '1999 1999',
      '1800-tallet',
      '1800 tallet',
      '1800-talið',
      '1800ndad',
      '1800-talet',
      '19th century',
      'x1.999',
      '74999',
      '1899-12-30',
      'Founded in 1999 by two sisters who had a boat and no money yet',
    ])
      // prettier-ignore
      expect(yearOf(cell), cell).to.equal(cell);
  });
});

describe('since when, in a cell', () => {
  it('is a year, a month or a day', () => {
    const cases = { '1999': '1999', '1099': '1099', '2099': '2099', '1999.0': '1999', '1999,00': '1999', '1999-05': '1999-05', '5/1999': '1999-05', '5.1999': '1999-05', '05-1999': '1999-05', '1999.5': '1999-05', '1999/12': '1999-12', '1/2024': '2024-01', 'januar 2024': '2024-01', '01.01.2024': '2024-01-01', '12/1999': '1999-12', 'mai 2024': '2024-05', '1999-05-01': '1999-05-01', '20240501': '2024-05-01', '24 May 2024': '2024-05-24', 'siden 1999': '1999', '1990s': '1990' }; // prettier-ignore
    for (const [cell, since] of Object.entries(cases)) expect(sinceOf(cell), cell).to.equal(since);
  });
  it('is what a spreadsheet has made of a day', () => {
    const cases = { '45413': '2024-05-01', '45413,0': '2024-05-01', '45413.00': '2024-05-01', '10000': '1927-05-18', '74999': '2105-05-03', '01.05.98': '1998-05-01', '1/5/98': '1998-05-01', '01-05-29': '2029-05-01', '31.12.30': '1930-12-31' }; // prettier-ignore
    for (const [cell, since] of Object.entries(cases)) expect(sinceOf(cell), cell).to.equal(since);
  });
  it('is a day with the time of day behind it', () => {
    for (const cell of [
      '01.05.2024 12:00',
      '01.05.2024 00:00:00.000',
      '01.05.2024, 9:15',
      '01.05.2024 kl. 12',
      '01.05.2024  kl.12',
      '1. mai 2024 kl. 10.15',
      '1. mai 2024 Kl 9',
      '2024-05-01 12:00',
      '2024-05-01 00:00:00',
      '2024-05-01T10:00:00.000Z',
      '1/5/2024 10:00:00 AM',
      '1/5/2024 10:00 pm',
      '01.05.2024.',
    ])
      // prettier-ignore
      expect(sinceOf(cell), cell).to.equal('2024-05-01');
    expect(sinceOf('01.05.2024 12:00 på kontoret')).to.equal(undefined);
  });
  it('is unknown where it is none', () => {
    for (const cell of [
      '',
      '12',
      '9999',
      '9999.0',
      '00000',
      '75000',
      '45413.5',
      '2100',
      '0/1999',
      '13/1999',
      '20241301',
      '20240230',
      '2024-02-30',
      'mai 98',
      '1. mai',
      'nylig',
      '1999 2000',
      '-1999',
      '1900-tallet',
      '1999-05-01-02',
      'a45413',
      'nr. 19990501',
      '19990501x',
    ])
      // prettier-ignore
      expect(sinceOf(cell), cell).to.equal(undefined);
  });
});

describe('no day at all', () => {
  it('is day zero of spreadsheets and databases, also with a time', () => {
    for (const cell of [
      '1899-12-30',
      '1899-12-31',
      '30.12.1899',
      '31/12/1899',
      '12/30/1899',
      '12/31/1899',
      '1900-01-00',
      '00.01.1900',
      '0.1.1900',
      '0/01/1900',
      '1/0/1900',
      '01/00/1900',
      '0000-00-00',
      '0000-00-00 00:00:00',
      '1899-12-30T00:00',
    ]) {
      // prettier-ignore
      expect(isNoDay(cell), cell).to.equal(true);
      expect(sinceOf(cell), cell).to.equal(undefined);
      expect(yearOf(cell), cell).to.equal(cell);
    }
  });
  it('is one that no calendar has', () => {
    for (const cell of ['2024-13-45', '2024-02-30', '2023-02-29', '2024-13-45 10:00']) expect(isNoDay(cell), cell).to.equal(true);
    for (const cell of [
      '2024-02-29',
      '2024-05-01',
      '2024-05',
      '2024',
      '1899-12-29',
      'nr. 1899-12-30',
      '1899-12-301',
      'nr. 2024-13-45',
      '24-13-45',
      'mai 1899',
    ])
      expect(isNoDay(cell), cell).to.equal(false);
  });
});

describe('a year of two digits', () => {
  it('is told in a date, so that its owner sees what was made of it', () => {
    for (const cell of ['01.05.98', '1/5/98', '1-5-98', ' 1.5.98 ']) expect(hasShortYear(cell), cell).to.equal(true);
    for (const cell of ['01.05.1998', '1.5/98', '1.5.9', 'x1.5.98', '001.5.98', '1.005.98', '1.5.98 x', '98', 'mai 98'])
      expect(hasShortYear(cell), cell).to.equal(false);
  });
});
