import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Indicator } from '../../formats/book/book.js';
import { withMessages } from '../../schema/messages.js';
import { formatter } from '../intl/format.js';
import { Locale } from '../element/locale.js';
import { tokens } from '../element/tokens.js';
import { chart } from './chart.js';
import { chartStyles } from './chart.styles.js';
import { chartTable } from './table.js';
import { chartTableStyles } from './table.styles.js';

const context = (language: string) => ({ locale: new Locale(language, language), format: formatter(language), table: chartTable });
const visitors: Indicator = {
  name: { en: 'Visitors', da: 'Gæster' },
  unit: { en: 'people', da: 'personer' },
  target: 3000,
  values: [
    { period: '2022', value: 1840 },
    { period: '2023', value: 960, note: { en: 'Closed for four months' } },
    { period: '2024', value: 2710 },
    { period: '2025', value: 2960.5 },
  ],
};
const months = (count: number): Indicator => ({
  name: 'Members',
  values: Array.from({ length: count }, (_, at) => ({ period: `Month ${at + 1}`, value: 100 + at })),
});

/** The chart as it stands in a card: with the kit's rules, which are made for icons. */
async function draw(indicator: Indicator, language = 'en'): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const drawn: TemplateResult = chart(indicator, context(language));
  const inner = await fixture<HTMLElement>(html`<div class="box">${drawn}</div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, chartStyles.styleSheet!, chartTableStyles.styleSheet!];
  root.append(inner);
  return inner.querySelector<HTMLElement>('figure')!;
}
const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('chart', () => {
  it('says the last figure, its unit, the change and the target', async () => {
    const figure = await draw(visitors);
    expect(words(figure.querySelector('.chart-name'))).to.equal('Visitors');
    expect(words(figure.querySelector('.chart-last'))).to.equal('2,960.5 people');
    expect(words(figure.querySelector('.chart-facts'))).to.equal('+250.5 since 2024 Target: 3,000 people');
  });

  it('is never wider than its place, however long its words are', async () => {
    const long = 'x'.repeat(90);
    const figure = await draw({ ...visitors, name: long, unit: long });
    figure.parentElement!.style.inlineSize = '300px';
    expect(figure.scrollWidth).to.be.at.most(300);
  });

  it('speaks and counts in the language of the page', async () => {
    const figure = withMessages({ 'chart.target': ['Mål: ', 0] }, () => chart(visitors, context('da')));
    const host = await fixture<HTMLElement>(html`<div>${figure}</div>`);
    expect(words(host.querySelector('.chart-last'))).to.equal('2.960,5 personer');
    expect(words(host.querySelector('.chart-goal'))).to.equal('Mål: 3.000 personer');
  });

  it('draws a bar for each of a few values, the last one standing out, and the target', async () => {
    const figure = await draw(visitors);
    const bars = [...figure.querySelectorAll('.chart-bar rect')];
    expect(bars).to.have.length(4);
    const heights = bars.map((bar) => bar.getBoundingClientRect().height);
    expect(heights[3]! / heights[0]!).to.be.closeTo(2960.5 / 1840, 0.02);
    expect(figure.querySelectorAll('.chart-bar.last')).to.have.length(1);
    const plot = figure.querySelector('.chart-plot')!.getBoundingClientRect();
    expect(plot.width).to.be.above(100);
    const target = figure.querySelector('.chart-plot .chart-target')!.getBoundingClientRect();
    expect(target.top).to.be.below(bars[3]!.getBoundingClientRect().top).and.above(plot.top);
  });

  it('draws a line of many values, broken at gaps', async () => {
    const indicator = months(12);
    indicator.values![5]!.value = NaN;
    const figure = await draw(indicator);
    expect(figure.querySelectorAll('.chart-bar')).to.have.length(0);
    expect(figure.querySelectorAll('.chart-line')).to.have.length(9); // 11 steps less the two at the gap
    expect(figure.querySelectorAll('.chart-dot')).to.have.length(11);
    expect(words(figure.querySelector('tbody tr:nth-child(6) td'))).to.equal('–');
  });

  it('has all values in words on the drawing and in a table', async () => {
    const figure = await draw(visitors);
    expect(figure.querySelector('.chart-plot')!.getAttribute('aria-label')).to.equal(
      'Visitors. 2022: 1,840 people, 2023: 960 people, 2024: 2,710 people, 2025: 2,960.5 people. Target: 3,000 people',
    );
    const rows = [...figure.querySelectorAll('tr')].map((row) => [...row.cells].map(words));
    expect(rows).to.deep.equal([
      ['Period', 'people', 'Note'],
      ['2022', '1,840', ''],
      ['2023', '960', 'Closed for four months'],
      ['2024', '2,710', ''],
      ['2025', '2,960.5', ''],
    ]);
    expect(figure.querySelector('details')!.open).to.equal(false);
  });

  it('can be read by everybody, closed and open', async () => {
    for (const indicator of [visitors, months(12)]) {
      const figure = await draw(indicator);
      await expect(figure).to.be.accessible();
      figure.querySelector('details')!.open = true;
      await expect(figure).to.be.accessible();
    }
  });

  it('tells percents as such, and less as better where it is', async () => {
    const share: Indicator = {
      name: 'Waste',
      unit: '%',
      target: 10,
      better: 'lower',
      values: [
        { period: '2024', value: 20.5 },
        { period: '2025', value: 12 },
      ],
    };
    const figure = await draw(share);
    expect(words(figure.querySelector('.chart-last'))).to.equal('12%');
    expect(words(figure.querySelector('.chart-facts'))).to.equal('\u22128.5 since 2024 Target: 10% or less');
    const flat = await draw({
      name: 'Flat',
      values: [
        { period: '2024', value: 5 },
        { period: '2025', value: 5 },
      ],
    });
    expect(words(flat.querySelector('.chart-facts'))).to.equal('No change since 2024');
  });

  it('is a figure alone for one value, and stands with none', async () => {
    const one = await draw({ ...visitors, values: [visitors.values![1]!] });
    expect(words(one)).to.equal('Visitors 960 people 2023 Closed for four months Target: 3,000 people');
    expect(one.querySelector('svg, details')).to.equal(null);
    expect(words(await draw({ name: 'Nothing yet', target: 10 }))).to.equal('Nothing yet No figures yet Target: 10');
    expect(words(await draw({ name: 'Nothing' }))).to.equal('Nothing No figures yet');
  });

  it('keeps figures at their values: none stands above a target that it has not reached', async () => {
    for (const numbers of [
      [78, 85, 91, 92],
      [60, 80, 94.9],
      [-10, 40, 90],
      [2, 3, 93],
    ]) {
      const values = numbers.map((value, at) => ({ period: String(2020 + at), value }));
      const figure = await draw({ name: 'Share', unit: '%', target: 95, values });
      const target = figure.querySelector('.chart-plot .chart-target')!.getBoundingClientRect();
      for (const text of figure.querySelectorAll('.chart-bar text')) expect(text.getBoundingClientRect().top, `${text.textContent} of ${String(numbers)}`).to.be.at.least(target.top - 1); // prettier-ignore
      expect(figure.querySelectorAll('.chart-bar text').length).to.be.at.least(numbers.length - 1);
    }
  });

  it('hangs figures of negative values below their bars', async () => {
    const figure = await draw({ name: 'Profit', values: [-500, -1200, 300].map((value, at) => ({ period: String(2020 + at), value })) });
    const bars = [...figure.querySelectorAll('.chart-bar')];
    const box = (at: number, part: string) => bars[at]!.querySelector(part)!.getBoundingClientRect();
    for (const at of [0, 1]) expect(box(at, 'text').top).to.be.at.least(box(at, 'rect').bottom - 3);
    expect(box(2, 'text').bottom).to.be.at.most(box(2, 'rect').top + 3);
    expect(box(1, 'text').bottom).to.be.at.most(figure.querySelector('.chart-plot')!.getBoundingClientRect().bottom + 1);
  });

  it('tells small values as they are, in large and in the table', async () => {
    const of = (unit: string, ...numbers: number[]) => ({ name: 'Small', unit, values: numbers.map((value, at) => ({ period: String(2022 + at), value })) }); // prettier-ignore
    const tonnes = await draw(of('t', 0.0004, 0.0002));
    expect(words(tonnes.querySelector('.chart-last'))).to.equal('0.0002 t');
    expect(words(tonnes.querySelector('.chart-facts'))).to.equal('\u22120.0002 since 2022');
    expect([...tonnes.querySelectorAll('.chart-bar text')].map(words)).to.deep.equal(['0.0004', '0.0002']);
    const percent = await draw(of('%', 0.04, 0.05));
    expect(words(percent.querySelector('.chart-last'))).to.equal('0.05%');
    expect([...percent.querySelectorAll('td')].map(words)).to.deep.equal(['0.04%', '0.05%']);
    const long = await draw(of('kg', 1.23456789, 7));
    expect([...long.querySelectorAll('td')].map(words)).to.deep.equal(['1.23456789', '7']);
  });

  it('is no wider than its place, with the largest of numbers', async () => {
    const figure = await draw({ name: 'Absurd', values: [1e300, 1].map((value, at) => ({ period: String(2020 + at), value })) });
    figure.style.inlineSize = '300px';
    figure.querySelector('details')!.open = true;
    expect(figure.scrollWidth).to.be.at.most(300);
    expect([...figure.querySelectorAll('td')].map(words)).to.deep.equal(['1E300', '1']);
  });

  it('draws what is extreme inside of its box, without a NaN', async () => {
    for (const numbers of [
      [1e308, -1e308],
      [0, 0, 0],
      [-3, -1, -2],
      [5e-324, 1],
      [1e15 + 1, 1e15],
      Array<number>(200).fill(7),
      [NaN, 4, NaN, 5],
    ]) {
      const figure = await draw({
        name: 'X',
        target: numbers[0],
        values: numbers.map((value, at) => ({ period: String(2000 + at), value })),
      });
      expect(figure.innerHTML, String(numbers)).to.not.match(/="[^"]*(NaN|Infinity|undefined)/);
      const plot = figure.querySelector('.chart-plot')!.getBoundingClientRect();
      for (const shape of figure.querySelectorAll('.chart-plot :is(rect, line)')) {
        const box = shape.getBoundingClientRect();
        expect(box.top).to.be.at.least(plot.top - 2);
        expect(box.bottom).to.be.at.most(plot.bottom + 2);
      }
    }
  });

  it('sets no style attribute, which a strict CSP would refuse', async () => {
    for (const indicator of [visitors, months(12)]) expect((await draw(indicator)).querySelector('[style]')).to.equal(null);
  });
});
