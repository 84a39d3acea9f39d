import { expect } from '@open-wc/testing';
import { compare } from './compare.js';
import { isPlainYear, newestYear, yearOfPeriod, yearsOf } from './years.js';

const of = (values: Record<string, number>, better?: 'lower') => ({
  values: Object.entries(values).map(([period, value]) => ({ period, value })),
  ...(better && { better }),
});

describe('a year against the one before', () => {
  it('says by how much a figure changed, as a number and as a share, and whether that is good', () => {
    expect(compare(of({ y2024: 1, '2024 ': 400, '2025 ': 432 }), 2025)).to.deep.equal({ now: 432, period: '2025 ', before: 400, since: '2024 ', by: 32, share: 0.08, good: true }); // prettier-ignore
    expect(compare(of({ '2024 ': 20.5, '2025 ': 12 }, 'lower'), 2025)).to.include({ by: -8.5, good: true });
    expect(compare(of({ '2024 ': 5, '2025 ': 5 }), 2025)).to.deep.equal({
      now: 5,
      period: '2025 ',
      before: 5,
      since: '2024 ',
      by: 0,
      share: 0,
    });
  });

  it('has no share of zero, none across zero, and no change that is too large for a number', () => {
    expect(compare(of({ '2024 ': 0, '2025 ': 3 }), 2025)).to.not.have.property('share');
    expect(compare(of({ '2024 ': -4, '2025 ': 3 }), 2025))
      .to.deep.include({ by: 7, good: true })
      .and.not.have.property('share');
    expect(compare(of({ '2024 ': -4, '2025 ': -5 }), 2025)).to.deep.include({ by: -1, share: -0.25, good: false });
    expect(compare(of({ '2024 ': 8, '2025 ': 0 }), 2025)).to.include({ share: -1 });
    expect(compare(of({ '2024 ': -1e308, '2025 ': 1e308 }), 2025)).to.deep.equal({
      now: 1e308,
      period: '2025 ',
      before: -1e308,
      since: '2024 ',
    });
  });

  it('is that of the last period before, and of the same month where there are months', () => {
    expect(compare(of({ '2021 ': 7, '2025 ': 8 }), 2025)).to.include({ since: '2021 ', by: 1 });
    expect(compare(of({ 'May 2024': 10, 'June 2024': 90, 'May 2025': 15 }), 2025)).to.include({ since: 'May 2024', by: 5 });
  });

  it('is nothing in a year without a value, and has no before in the first', () => {
    expect(compare(of({ '2024 ': 1 }), 2025)).to.equal(undefined);
    expect(compare(of({ '2024 ': NaN }), 2024)).to.equal(undefined);
    expect(compare({}, 2025)).to.equal(undefined);
    expect(compare(of({ '2024 ': 1 }), 2024)).to.deep.equal({ now: 1, period: '2024 ' });
  });
});

describe('the years', () => {
  it('are told from what says more than the year', () => {
    for (const period of ['2023', ' 2023 ', '2023 m.', '2023. gads', '2023. aasta', 'Ár 2023', 'År 2023', '2023 metai'])
      expect(isPlainYear(period, 2023), period).to.equal(true);
    for (const period of ['2022', '2023 (forecast)', '2023-05', 'May 2023', 'Q1 2023', '2022/23', '2023 ±'])
      expect(isPlainYear(period, 2023), period).to.equal(false);
  });

  const figures = {
    kind: 'figures' as const,
    name: 'A',
    indicators: [of({ '2023 ': 1, 'Q1 2024': 2 })].map((one) => ({ name: 'B', ...one })),
  };

  it('are those with data, from the newest', () => {
    const visibility = [{ title: 'A', date: '2026-05-14' }, { title: 'B' }];
    expect(yearsOf({ ...figures, visibility, years: [{ year: 2020 }] })).to.deep.equal([2026, 2024, 2023, 2020]);
    expect(yearsOf({ kind: 'figures', name: 'A' })).to.deep.equal([]);
  });

  it('begin with the newest that has figures, else with the newest of all', () => {
    expect(newestYear({ ...figures, visibility: [{ title: 'A', date: '2026' }] })).to.equal(2024);
    expect(newestYear({ kind: 'figures', name: 'A', visibility: [{ title: 'A', date: '2026' }] })).to.equal(2026);
    expect(newestYear({ kind: 'figures', name: 'A' })).to.equal(undefined);
  });

  it('are found in periods: a season ends in its second', () => {
    expect(['2023', 'mai 2023', '2022/23', '2023 Q4', 'Week 7 2024', '2024 (so far)', 'later'].map(yearOfPeriod)).to.deep.equal([2023, 2023, 2023, 2023, 2024, 2024, undefined]); // prettier-ignore
  });
});
