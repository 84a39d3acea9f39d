/** Figures as people write them in a hurry: what cannot be read is left out and told in words, and the rest is shown. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { figuresReader } from '../../formats/figures/read.js';
import type { Finding } from '../../schema/problem.js';
import { explain } from '../../schema/explain/explain.js';
import { compare } from './compare.js';
import { figuresCsv } from './csv.js';
import { figuresFrom } from './file.js';
import { newestYear, yearsOf } from './years.js';

const inWords = (findings: readonly Finding[]): void => {
  for (const { message, hint } of explain(findings)) {
    expect(message.length, message).to.be.above(10);
    expect(`${message} ${hint ?? ''}`).to.not.match(/undefined|\[object|NaN/);
  }
};

/** What an element does with figures: none of it may throw. */
function use(json: unknown) {
  const { document, findings } = figuresReader(json);
  inWords(findings);
  if (document) {
    const year = newestYear(document);
    for (const one of [...yearsOf(document), year ?? 2025]) document.indicators?.forEach((figure) => compare(figure, one));
    figuresCsv(document);
  }
  return { document, told: findings.map(({ code, path }) => `${code} ${path}`) };
}
const series = (...values: (readonly [unknown, unknown])[]) =>
  use({ kind: 'figures', version: 1, name: 'West', indicators: [{ name: 'Guests', values: values.map(([period, value]) => ({ period, value })) }] }); // prettier-ignore
const shown = ({ document }: ReturnType<typeof use>) =>
  document?.indicators?.[0]?.values?.map(({ period, value }) => `${period}: ${value}`).join();
const table = (...lines: string[]) => {
  const { json, findings } = figuresFrom(lines.join('\n'), 'west.csv');
  inWords(findings);
  return { ...use(json), told: findings.map(({ code, path }) => `${code} ${path}`) };
};
const VALUE = 'indicators[0].values[0].value';

describe('figures that are badly written', () => {
  it('stand in the order of time, whatever their order in the file', () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    fc.assert(
      fc.property(fc.shuffledSubarray(years, { minLength: 1 }), (some) => {
        const sorted = [...some].sort().map((year) => `${year}: ${year}`);
        expect(shown(series(...some.map((year) => [String(year), year] as const)))).to.equal(sorted.join());
        const row = table(`Figure;${some.join(';')}`, `Guests;${some.join(';')}`);
        expect(shown(row)).to.equal(sorted.join());
        expect(row.told).to.deep.equal([]);
      }),
    );
  });

  it('are no number where a text may mean two, or none; the other years stand', () => {
    for (const text of ['1.200', '1,200', '12,5 %', 'many', '12 nights', '5-6', '1.200,5', '0x10', '1/2', '#REF!', '–', '1.2.3']) {
      const read = series(['2024', text], ['2025', 3]);
      expect(shown(read), text).to.equal('2025: 3');
      expect(read.told, text).to.include(`bad-value ${VALUE}`);
    }
    for (const nothing of ['', ' ', null, undefined])
      expect(series(['2024', nothing], ['2025', 3]).told).to.deep.equal([`missing ${VALUE}`]);
  });

  it('are read from a text where it can mean one number alone, which is told', () => {
    const cases: readonly (readonly [string, number])[] = [['1 200', 1200], ['1\u00a0200', 1200], ['−5', -5], ['-5', -5], ['12', 12], ['1e3', 1000]]; // prettier-ignore
    for (const [text, value] of cases) {
      const read = series(['2024', text]);
      expect(shown(read), text).to.equal(`2024: ${value}`);
      expect(read.told, text).to.deep.equal([`converted ${VALUE}`]);
    }
  });

  it('of a table are read by what its other numbers say', () => {
    expect(shown(table('Figure;2023;2024', 'Guests;1 200;−3'))).to.equal('2023: 1200,2024: -3');
    const percent = table('Figure;2024', 'Share;12,5 %');
    expect(percent.document!.indicators).to.deep.equal([{ name: 'Share', unit: '%', values: [{ period: '2024', value: 12.5 }] }]);
    const doubtful = table('Figure;2023;2024', 'Guests;1.200;about ten');
    expect(doubtful.document!.indicators).to.deep.equal([{ name: 'Guests' }]);
    expect(doubtful.told).to.deep.equal(['bad-value west.csv line 2, "2023"', 'bad-value west.csv line 2, "2024"']);
  });

  it('may lack years, a unit, or all but one year; negative ones are compared', () => {
    const gap = series(['2020', 5], ['2025', 8]);
    expect(shown(gap)).to.equal('2020: 5,2025: 8');
    expect(gap.told).to.deep.equal([]);
    const one = series(['2025', 8]).document!.indicators![0]!;
    expect(compare(one, 2025)).to.deep.equal({ now: 8, period: '2025' });
    const debt = series(['2024', -500], ['2025', -1200]).document!.indicators![0]!;
    expect(compare(debt, 2025)).to.deep.include({ before: -500, now: -1200, by: -700 });
  });

  it('may be of two hundred years', () => {
    const years = Array.from({ length: 200 }, (_, at) => [String(1826 + at), at] as const);
    const read = series(...years.toReversed());
    expect(read.document!.indicators![0]!.values!.map(({ value }) => value)).to.deep.equal(years.map(([, value]) => value));
    expect(newestYear(read.document!)).to.equal(2025);
  });

  it('are told where a period is none, stands twice, or is missing', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      ['2025-13', 'unordered indicators[0].values[0].period'],
      ['soon', 'unordered indicators[0].values[0].period'],
      ['2024', 'same-period indicators[0].values[1].period'],
      ['', 'missing indicators[0].values[0].period'],
    ];
    for (const [period, problem] of cases) expect(series([period, 1], ['2024', 2]).told, String(period)).to.deep.equal([problem]);
  });

  it('never throw, whatever stands in their place', () => {
    const anything = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true });
    const text = fc.oneof(fc.string(), fc.constantFrom('1.200', '1 200', '12,5 %', '2024', '-', '=1+1', '"', ';', '\n'));
    fc.assert(
      fc.property(anything, anything, anything, (period, value, unit) => {
        use({ kind: 'figures', version: 1, name: 'West', indicators: [{ name: 'A', unit, target: value, values: [{ period, value }] }] });
        use({ kind: 'figures', version: 1, name: 'West', indicators: value, visibility: unit, years: period });
      }),
    );
    fc.assert(fc.property(fc.array(text), fc.array(text), (head, row) => void table(`Figure;2024;${head.join(';')}`, row.join(';'))));
  });
});
