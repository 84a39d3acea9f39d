import { expect } from '@open-wc/testing';
import { notMeasured, orderPeriods, readPeriod, samePeriod } from './periods.js';

const months = (written: string): string | undefined => {
  const period = readPeriod(written);
  const name = (at: number): string => `${Math.floor(at / 12)}-${String((Math.floor(at) % 12) + 1).padStart(2, '0')}`;
  return period && `${name(period.start)} ${name(period.end)}`;
};
const sorted = (...written: string[]): string[] => orderPeriods(written).order.map((at) => written[at]!);
const unread = (...written: string[]): string[] => orderPeriods(written).unread.map((at) => written[at]!);

describe('a period', () => {
  it('is a year, with what people write around it', () => {
    for (const written of [
      '2023',
      ' 2023 ',
      '2023.',
      'FY 2023',
      'år 2023',
      '2023. aasta',
      '2023 m.',
      '2023. gads',
      'árið 2023',
      '2023 (forecast)',
      '2023*',
    ])
      expect(months(written), written).to.equal('2023-01 2023-12');
  });

  it('is a month, in numbers or in the words of our languages', () => {
    for (const written of [
      '2023-05',
      '2023/05',
      '2023.05',
      '2023 05',
      '2023M05',
      '05/2023',
      '5.2023',
      '05-2023',
      'May 2023',
      '2023 May',
      'mai 2023',
      'maj 2023',
      'maí 2023',
      'maaji 2023',
      'maijs 2023',
      '2023 gegužė',
      '2023 m. gegužės mėn.',
      'MAI 2023',
      'mai.23',
      'May-23',
      'mai ’23'.replace(' ', ''),
    ])
      // prettier-ignore
      expect(months(written), written).to.equal('2023-05 2023-05');
    expect(months('desember 2022')).to.equal('2022-12 2022-12');
    expect(months('jan–mar 2023')).to.equal('2023-01 2023-03');
    expect(months('Nov–Jan 2024')).to.equal('2023-11 2024-01');
  });

  it('is a quarter, a third or a half of a year', () => {
    for (const written of [
      '2023 Q2',
      'Q2 2023',
      '2Q 2023',
      '2023Q2',
      '2023-Q2',
      'Q2/23',
      '2023K2',
      '2. kvartal 2023',
      '2. kv. 2023',
      'II kvartal 2023',
      '2. ársfjórðungur 2023',
      '2023. gada 2. ceturksnis',
      '2023 m. II ketv.',
      'second quarter 2023',
    ])
      // prettier-ignore
      expect(months(written), written).to.equal('2023-04 2023-06');
    for (const written of ['H2 2023', '2. halvår 2023', 'II poolaasta 2023', '2023 H2', 'second half 2023', 'seinni hluti 2023'])
      expect(months(written), written).to.equal('2023-07 2023-12');
    expect(months('3. tertial 2023')).to.equal('2023-09 2023-12');
    expect(months('T1 2023')).to.equal('2023-01 2023-04');
  });

  it('is a season, or several years', () => {
    for (const written of ['2022/23', '2022/2023', '2022–23', '2022-23', '2022–2023'])
      expect(months(written), written).to.equal('2022-07 2023-06');
    expect(months('2005–2012')).to.equal('2005-01 2012-12');
    expect(months('Summer 2023')).to.equal('2023-06 2023-08');
    expect(months('kevad 2023')).to.equal('2023-03 2023-05');
    expect(months('Winter 2022/23')).to.equal('2022-12 2023-02');
  });

  it('is a day', () => {
    for (const written of ['2023-05-14', '14.05.2023', '14/5/2023', '5/14/2023', '14. mai 2023', 'May 14, 2023'])
      expect(months(written), written).to.equal('2023-05 2023-05');
    expect(sorted('14.05.2023', '2.05.2023', '1.06.2022')).to.deep.equal(['1.06.2022', '2.05.2023', '14.05.2023']);
  });

  it('is read to the limits of years, months, parts and days, and not beyond', () => {
    const cases: Readonly<Record<string, string | undefined>> = {
      ...{ '1000': '1000-01 1000-12', '2999': '2999-01 2999-12', '0999': undefined, '3000': undefined, '20233': undefined },
      ...{ '2023-01': '2023-01 2023-01', '2023-12': '2023-12 2023-12', '2023-00': undefined, '2023-13': undefined, '2023-123': undefined, '2023/5': '2023-05 2023-05' },
      // two years, or a year and its month
      ...{ '2011/12': '2011-07 2012-06', '2011-12': '2011-12 2011-12', '2011M12': '2011-12 2011-12', '2012/11': '2012-11 2012-11', '2011-13': '2011-01 2013-12', '2011/14': '2011-07 2014-06', '2011–2013': '2011-01 2013-12', '2011-2012': '2011-07 2012-06', '2013-2011': undefined, '2022/22': undefined, '2005/12': '2005-12 2005-12', '2023-005': undefined },
      ...{ '12/23': '2023-12 2023-12', '01/24': '2024-01 2024-01', '0/24': undefined, '00/24': undefined, '12/13': undefined, '11/12': undefined, '13/14': '2013-07 2014-06', '13/15': undefined, '23-24': '2023-07 2024-06', '12.23': '2023-12 2023-12', '05/11': undefined, '05/12': undefined, '05/13': '2013-05 2013-05' },
      ...{ '12/2023': '2023-12 2023-12', '13/2023': undefined, '0/2023': undefined, '5 2023': '2023-05 2023-05', '5.2023.': '2023-05 2023-05', '5/3000': undefined, '1/2023': '2023-01 2023-01', '5 / 2023': '2023-05 2023-05', '5/20234': undefined, ' 2023-05 ': '2023-05 2023-05' },
      ...{ '2023-05-31': '2023-05 2023-05', '2023-05-32': undefined, '2023-05-00': undefined, '2023-00-05': undefined, '31.12.2023': '2023-12 2023-12', '12/31/2023': '2023-12 2023-12', '32.12.2023': undefined, '13.13.2023': undefined, '1.05.2023': '2023-05 2023-05', '2023 - 05 - 14': '2023-05 2023-05' },
      ...{ 'Q1 2023': '2023-01 2023-03', 'Q4 2023': '2023-10 2023-12', 'Q0 2023': undefined, 'Q5 2023': undefined, 'H1 2023': '2023-01 2023-06', 'H3 2023': undefined, 'T3 2023': '2023-09 2023-12', 'T4 2023': undefined, 'K4/23': '2023-10 2023-12', 'Q1 2022 2023': undefined, 'Q1 2 2023': undefined, 'Q1/2/23': undefined, 'I kv 2023': '2023-01 2023-03', 'IV kv 2023': '2023-10 2023-12', 'I kv 23': '2023-01 2023-03', 'fourth quarter 2023': '2023-10 2023-12', 'fourth half 2023': undefined },
      ...{ 'spring 2023': '2023-03 2023-05', 'autumn 2023': '2023-09 2023-11', 'winter 2022-2023': '2022-12 2023-02', 'winter 2022 2023': '2022-12 2023-02', 'summer 23': undefined, 'summer 2022 2023': undefined, 'summer 5 2023': undefined },
      ...{ 'Jan 2023': '2023-01 2023-01', 'Dec–Jan 2023': '2022-12 2023-01', 'Jan–Jan 2023': '2023-01 2023-01', 'Jan Feb Mar 2023': undefined, 'Jan 23': undefined, 'Jan-23': '2023-01 2023-01', "Jan'23": '2023-01 2023-01', 'Jan.23': '2023-01 2023-01', 'Jan Feb-23': undefined, 'Jan 5 2023': '2023-01 2023-01', 'Jan 32 2023': undefined, 'Jan 0 2023': undefined, 'Jan–Feb 5 2023': undefined, 'ja 2023': '2023-01 2023-12', 'I 2023': undefined, 'third 2023': undefined, '2023 123': undefined, '02023': undefined, 'uke-23': undefined, 'Jan23': '2023-01 2023-01' },
      // what stands far behind says nothing
      [`2023${' '.repeat(60)}2024`]: '2023-01 2023-12',
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(months(written), written).to.equal(want);
    // of two days the earlier is the earlier
    expect(sorted('31.12.2023', '30.12.2023', '1.12.2023')).to.deep.equal(['1.12.2023', '30.12.2023', '31.12.2023']);
    expect(sorted('2023-12', '31.12.2023')).to.deep.equal(['31.12.2023', '2023-12']);
  });

  it('is none where the words say none, or may say several', () => {
    for (const written of [
      '',
      'Before',
      'today',
      'Winter 2023',
      '23',
      '1',
      '12345',
      '2023 2024 2025',
      'Q5 2023',
      'Q1',
      'May',
      '23 May',
      '31.12',
      'may 99 2023',
      '2023-13',
      '0000',
    ])
      expect(readPeriod(written), written).to.equal(undefined);
  });
});

describe('the order of periods', () => {
  it('is that of time, however they are written', () => {
    expect(sorted('2023', '2022', '2021')).to.deep.equal(['2021', '2022', '2023']);
    expect(sorted('2023 Q2', '2022 Q4', '2023 Q1')).to.deep.equal(['2022 Q4', '2023 Q1', '2023 Q2']);
    expect(sorted('Q1 2023', 'Q4 2022')).to.deep.equal(['Q4 2022', 'Q1 2023']);
    expect(sorted('2022/23', '2021/22')).to.deep.equal(['2021/22', '2022/23']);
    expect(sorted('mai 2023', 'april 2023', 'desember 2022')).to.deep.equal(['desember 2022', 'april 2023', 'mai 2023']);
    expect(sorted('2011-12', '2010-11', '2012-13')).to.deep.equal(['2010-11', '2011-12', '2012-13']);
  });

  it('puts a year behind its parts, and years before those of a later year', () => {
    expect(sorted('2023', '2023 Q4', '2022', '2023 Q1')).to.deep.equal(['2022', '2023 Q1', '2023 Q4', '2023']);
  });

  it('is that of the numbers, where the words are the same', () => {
    expect(sorted('Week 7 2024', 'Week 52 2023', 'Week 12 2024')).to.deep.equal(['Week 52 2023', 'Week 7 2024', 'Week 12 2024']);
    expect(sorted('Winter 2023', 'Winter 2021')).to.deep.equal(['Winter 2021', 'Winter 2023']);
    expect(sorted('Day 10', 'Day 9')).to.deep.equal(['Day 9', 'Day 10']);
    expect(unread('Week 7 2024', 'Week 52 2023')).to.deep.equal([]);
  });

  it('is that of time for years of two digits, where they are certain', () => {
    expect(sorted('01/24', '12/23')).to.deep.equal(['12/23', '01/24']);
    expect(sorted('23/24', '22/23')).to.deep.equal(['22/23', '23/24']);
    expect(sorted('11/12', '10/11')).to.deep.equal(['10/11', '11/12']);
    expect(sorted('12/13', '01/14')).to.deep.equal(['12/13', '01/14']);
    expect(unread('12/13', '01/14')).to.deep.equal(['12/13']);
  });

  it('is not that of weeks or months without their year, which begin again', () => {
    expect(sorted('uke 52', 'uke 1')).to.deep.equal(['uke 52', 'uke 1']);
    expect(unread('uke 52', 'uke 1')).to.deep.equal(['uke 52', 'uke 1']);
    expect(unread('uke 9', 'uke 10')).to.deep.equal([]);
    expect(unread('i uke 52', 'i uke 1')).to.deep.equal(['i uke 52', 'i uke 1']);
    // words that only begin or end like theirs
    expect(sorted('Match 10', 'Match 9')).to.deep.equal(['Match 9', 'Match 10']);
    expect(sorted('Team 10', 'Team 9')).to.deep.equal(['Team 9', 'Team 10']);
  });

  it('is that of two numbers where both orders of them say the same', () => {
    expect(sorted('Day 2 part 5', 'Day 1 part 4')).to.deep.equal(['Day 1 part 4', 'Day 2 part 5']);
    expect(unread('Day 1 part 3', 'Day 2 part 2', 'Day 3 part 1')).to.have.length(3);
    expect(sorted(' Week  7 2024', 'Week 52 2023 ')).to.deep.equal(['Week 52 2023 ', ' Week  7 2024']);
    // in other words, what comes first is not known
    expect(unread('uke7 2024', '7uke 2023')).to.have.length(2);
  });

  it('takes no aim, and no holiday, for its year', () => {
    for (const written of ['2030 (mål)', 'target 2030', 'eesmärk 2030', 'etter 2020', 'before 2020', 'påske 2024'])
      expect(readPeriod(written), written).to.equal(undefined);
    expect(sorted('2030 (mål)', '2023', '2024')).to.deep.equal(['2030 (mål)', '2023', '2024']);
    expect(months('hittil i 2024')).to.equal('2024-01 2024-12');
  });

  it('reads all dates with the month first, where one of them can only be read so', () => {
    expect(sorted('5/28/2024', '4/6/2024', '5/2/2024')).to.deep.equal(['4/6/2024', '5/2/2024', '5/28/2024']);
    expect(sorted('12/28/2024', '4/6/2024', '12/2/2024')).to.deep.equal(['4/6/2024', '12/2/2024', '12/28/2024']);
    // and else with the day first, as our countries write them
    expect(sorted('4/12/2024', '4/6/2024', '5/5/2024')).to.deep.equal(['5/5/2024', '4/6/2024', '4/12/2024']);
    expect(unread('28/5/2024', '4/6/2024', '5/28/2024')).to.deep.equal([]);
  });

  it('is that of the file, where one of them cannot be read; that is told', () => {
    const written = ['2023', 'last year', '2021'];
    expect(sorted(...written)).to.deep.equal(written);
    expect(unread(...written)).to.deep.equal(['last year']);
    expect(unread('before', 'after')).to.deep.equal(['before', 'after']);
    expect(unread('today')).to.deep.equal([]);
    expect(sorted()).to.deep.equal([]);
  });

  it('keeps equal ones as they stand', () => {
    expect(orderPeriods(['2023', '2022', '2023']).order).to.deep.equal([1, 0, 2]);
  });
});

describe('the same period', () => {
  it('may be written in two ways', () => {
    for (const [one, other] of [
      ['2023', '2023'],
      ['Mai 2023', 'mai  2023'],
      ['2023', ' 2023.'],
      ['2023-05', '05/2023'],
      [' 2023-05', '05/2023 '],
      ['5/2023 ', ' 2023-05'],
    ] as const)
      // prettier-ignore
      expect(samePeriod(one, other), one).to.equal(true);
    for (const [one, other] of [
      ['2023', '2024'],
      ['2023', '2023 Q1'],
      ['2023', '2023 (plan)'],
      ['2023', '2023-01'],
      ['2023', '2023-12'],
      ['before', 'after'],
    ] as const)
      // prettier-ignore
      expect(samePeriod(one, other), other).to.equal(false);
  });
});

describe('what was not measured', () => {
  it('is told by the words of aims and plans in all our languages; a forecast is the figure of its year', () => {
    const aims =
      'target 2030|2030 (mål)|Måltall 2030|Markmið 2030|2030. aasta eesmärk|mērķvērtība 2030|2030 siekis|tavoite 2030|anguniagaq 2030';
    const plans =
      'Budget 2024|budsjett 2024|2024 (budgetteret)|Áætlun 2024|2024. a eelarve|plāns 2024|2024 m. planas|2024 m. biudžetas|suunnitelma 2024';
    for (const written of aims.split('|')) expect(notMeasured(written), written).to.equal('aim');
    for (const written of plans.split('|')) expect(notMeasured(written), written).to.equal('plan');
    for (const written of ['2023', '2023 (forecast)', 'planet 2023', '', `2023${' '.repeat(60)}plan`])
      expect(notMeasured(written), written).to.equal(undefined);
    expect(notMeasured('planned target 2030')).to.equal('aim');
  });
});
