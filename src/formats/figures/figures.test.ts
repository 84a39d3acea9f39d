import { expect } from '@open-wc/testing';
import { readFiguresPreview } from './preview.js';
import { figuresReader } from './read.js';

const base = 'https://example.org/files/figures.json';
const file = (fields: object) => ({ kind: 'figures', version: 1, name: 'West', ...fields });
const read = (fields: object) => {
  const { document, findings } = figuresReader(file(fields), base);
  return { document: document!, told: findings.map(({ code, path }) => `${code} ${path}`) };
};
const series = (...periods: unknown[]) => ({ name: 'Guests', values: periods.map((period, value) => ({ period, value })) });

describe('the format figures', () => {
  it('is read with all that it says', () => {
    const whole = {
      id: 'west',
      lang: 'is',
      color: '#0b6e4f',
      updated: '2026-01-31',
      text: '**Ours**',
      goals: ['Guests all year', { en: 'Training' }],
      indicators: [{ name: 'Guests', unit: 'nights', target: 9, better: 'lower', group: 'Members', source: 'Survey', url: 'survey.html', method: 'By *month*', values: [{ period: '2025', value: 4.5, note: 'Closed' }] }], // prettier-ignore
      visibility: [{ date: '2025-05-14', type: 'press', title: 'An article', by: 'Skessuhorn', url: 'https://example.org/a' }],
      years: [{ year: 2025, text: 'Good', outlook: 'Better' }],
    };
    const { document, told } = read(whole);
    expect(told).to.deep.equal([]);
    expect(document.indicators![0]!.url).to.equal('https://example.org/files/survey.html');
    expect({ ...document, indicators: [{ ...document.indicators![0], url: 'survey.html' }] }).to.deep.equal(file(whole));
  });

  it('has values in the order of time, and what was aimed at among them as the target', () => {
    const { document, told } = read({ indicators: [series('2024', '2023'), series('2024', 'Target'), series('2024', 'soon', '2023')] });
    expect(document.indicators!.map(({ values }) => values!.map(({ period }) => period).join())).to.deep.equal([
      '2023,2024',
      '2024',
      '2024,soon,2023',
    ]);
    expect(document.indicators![1]!.target).to.equal(1);
    expect(told).to.deep.equal(['not-measured indicators[1].values[1].period', 'unordered indicators[2].values[1].period']);
  });

  it('has the log from the newest, by days, months and years as people write them', () => {
    const dates = ['2023', '2025-05', '14.5.2025', 'mai 2024', 2022, '2025-05-14T10:00'];
    const { document, told } = read({ visibility: dates.map((date) => ({ title: String(date), date })) });
    expect(document.visibility!.map(({ date }) => date)).to.deep.equal(['2025-05-14', '2025-05-14', '2025-05', '2024-05', '2023', '2022']);
    expect(told).to.deep.equal([]);
  });

  it('shows what has no date it can read without one, at the end, and says so', () => {
    const dates = ['soon', '2024-13', '2025-02-30', '', 'summer 2025', '2021'];
    const { document, told } = read({ visibility: dates.map((date, at) => ({ title: String(at), date })) });
    expect(document.visibility!.map(({ title, date }) => `${title as string} ${date}`)).to.deep.equal([
      '5 2021',
      '0 undefined',
      '1 undefined',
      '2 undefined',
      '3 undefined',
      '4 undefined',
    ]);
    expect(told).to.deep.equal([0, 1, 2, 4].map((at) => `bad-value visibility[${at}].date`));
  });

  it('reports a day whose month may be meant', () => {
    const { document, told } = read({ visibility: [{ title: 'A', date: '1/5/2025' }] });
    expect(document.visibility![0]!.date).to.equal('2025-05-01');
    expect(told).to.deep.equal(['converted visibility[0].date']);
  });

  it('leaves out what has no title, a kind that nobody knows, an address that runs, a year that stands twice', () => {
    const { document, told } = read({
      visibility: [{ date: '2025' }, { title: 'A', type: 'rumour', url: 'javascript:alert(1)' }],
      years: [{ year: 2025, text: 'B' }, { text: 'No year' }, { year: 2024 }, { year: 2025, text: 'C' }],
    });
    expect(document.visibility).to.deep.equal([{ title: 'A' }]);
    expect(document.years).to.deep.equal([{ year: 2024 }, { year: 2025, text: 'B' }]);
    expect(told).to.have.members([
      'missing visibility[0].title',
      'bad-value visibility[1].type',
      'bad-value visibility[1].url',
      'missing years[1].year',
      'twice years[3].year',
    ]);
  });

  it('is none without a name, and of another kind', () => {
    expect(figuresReader({ kind: 'figures' }, base).document).to.equal(null);
    expect(figuresReader({ kind: 'book', name: 'West' }, base).document).to.equal(null);
  });

  it('is shown before all of it is read where its years are plain, and in order', () => {
    const early = (indicator: object) => readFiguresPreview(file({ indicators: [indicator] }), base)?.indicators;
    expect(early(series('2023', '2024'))).to.deep.equal([series('2023', '2024')]);
    for (const one of [series('2024', '2023'), series('2024', '2024'), series('2024', 'Target'), series('Q1 2024')])
      expect(early(one)).to.equal(undefined);
    expect(readFiguresPreview(file({}), base)).to.include({ name: 'West' });
  });
});
