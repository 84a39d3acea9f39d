/** Days in the cells of a small table. */
import { expect } from '@open-wc/testing';
import { dayOfCell, daysOfCell, orderOf, withClock } from './days.js';

const certain = { order: 'day-month', sure: true } as const;
const doubtful = { order: 'day-month', sure: false } as const;

describe('a day in a cell', () => {
  it('is read as people and programs write it', () => {
    const cells =
      '12.05.2026|12.5.26|12. mai 2026|tirsdag 12. mai 2026|tirs. 12.05.2026|tirs.,  12.05.2026|12/05 - 2026|12/05  2026|12. 05. 2026.|12. mai. 26|12.mai26|Tue 12.05.2026|12/5-2026|12/5 2026|12/5-26|12.mai.26|12-May-26|12.05.2026.|2026. gada 12. maijs|2026 m. gegužės 12 d.|2026-05-12|2026.05.12|20260512|12.05.2026 00:00';
    for (const cell of cells.split('|')) expect(dayOfCell(cell, certain)?.day, cell).to.equal('2026-05-12');
    for (const cell of ['46154', '46154,75', '46154.0'])
      expect(dayOfCell(cell, certain), cell).to.include({ day: '2026-05-12', told: true });
    expect(dayOfCell('46154,75', certain)?.time).to.equal('18:00');
    expect(dayOfCell('46154', certain)?.time).to.equal(undefined);
  });

  it('is none where something is missing, or is no day', () => {
    for (const cell of [
      '',
      '12. mai',
      'mai 2026',
      'uke 20',
      'TBA',
      '32.05.2026',
      '29.02.2026',
      '12.13.2026',
      ...['120260512', '202605121', 'x12/5-2026', '12/5-20261', '12/5-', '12.05.2026..', '12.mai.2', '12.ma.26', 'Tue', 'Tue 12.05.2026 x'],
      '20261332',
      'soon 12.05.2026',
      '4615',
    ])
      expect(dayOfCell(cell, certain), cell).to.equal(undefined);
  });

  it('is told where its two numbers may change places', () => {
    expect(dayOfCell('5/6/2026', doubtful)).to.deep.include({ day: '2026-06-05', told: true });
    expect(dayOfCell('5/6/2026', certain)).to.deep.include({ day: '2026-06-05', told: false });
    expect(dayOfCell('13/6/2026', doubtful)).to.deep.include({ day: '2026-06-13', told: false });
    expect(dayOfCell('5/6/2026', { order: 'month-day', sure: true })).to.deep.include({ day: '2026-05-06', told: true });
    // the stroke and the hyphen of the north are never American
    expect(dayOfCell('5/6-2026', { order: 'month-day', sure: true })).to.deep.include({ day: '2026-06-05', told: false });
    expect(orderOf(['5/6/2026', '5/13/2026'])).to.deep.equal({ order: 'month-day', sure: true });
    expect(orderOf(['5/6/2026', '13/5/2026'])).to.deep.equal(certain);
    expect(orderOf(['5/6/2026', 'soon'])).to.deep.equal(doubtful);
    expect(orderOf(['see 13/5/2026', '13/5/2'])).to.deep.equal(doubtful);
    expect(orderOf([])).to.deep.equal(doubtful);
    expect(orderOf(['12.12.2026', '12-12-26'])).to.deep.equal(doubtful);
  });
});

describe('a day and an hour in one cell', () => {
  it('are parted', () => {
    for (const [cell, date, clock] of [
      ['12.05.2026 18:30', '12.05.2026', '18:30'],
      ['12.05.2026 kl. 18', '12.05.2026', '18'],
      ['12. mai 2026 kl 18-20', '12. mai 2026', '18-20'],
      ['12. mai 2026, kl. 18.30', '12. mai 2026', '18.30'],
      ['2026-05-12T10:00', '2026-05-12', '10:00'],
      ['2026 m. gegužės 14 d. 10:00', '2026 m. gegužės 14 d.', '10:00'],
      ['12/5-2026 kell 18.30-20.00', '12/5-2026', '18.30-20.00'],
      ['5/12/2026 6:00:00 PM', '5/12/2026', '6:00:00 PM'],
    ] as const)
      expect(withClock(cell), cell).to.deep.equal({ date, clock });
    for (const cell of ['12. 05. 2026', '12.05.2026', '12. 05.2026', '12. mai 2026', '12.-14. mai 2026', 'kl. 18', '18:30'])
      expect(withClock(cell), cell).to.deep.equal({ date: cell, clock: undefined });
  });
});

describe('days that follow each other', () => {
  const days = (cell: string) => {
    const read = daysOfCell(cell, certain);
    return read && [read.first.day, read.last?.day];
  };

  it('say of the last one what they do not say of the first', () => {
    for (const cell of [
      '12.–14. mai 2026',
      '12.-14.05.2026',
      '12.05.–14.05.2026',
      '12.05.2026-14.05.2026',
      '12. mai til 14. mai 2026',
      '12. til 14. mai 2026',
      'May 12–14, 2026',
      'May 12 – May 14, 2026',
      '12 to 14 May 2026',
      '2026-05-12/2026-05-14',
      '2026-05-12 – 2026-05-14',
      '12.05.2026 – 14.05.2026.',
      '12. mai – 14. mai 2026',
    ])
      expect(days(cell), cell).to.deep.equal(['2026-05-12', '2026-05-14']);
    expect(days('30. april – 2. mai 2026')).to.deep.equal(['2026-04-30', '2026-05-02']);
    expect(days('30. desember – 2. januar 2027')).to.deep.equal(['2026-12-30', '2027-01-02']);
    expect(days('12. mai 2026')).to.deep.equal(['2026-05-12', undefined]);
  });

  it('are none where they are two, or the last comes first', () => {
    for (const cell of [
      '12. og 14. mai 2026',
      '14.–12. mai 2026',
      '14.05.2026–12.05.2026',
      '12.–14. mai',
      '12.–32. mai 2026',
      'mai–juni 2026',
      '–',
      '',
    ])
      expect(days(cell), cell).to.equal(undefined);
  });
});
