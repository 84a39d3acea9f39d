/** One year against the one before, as a table: what was, what is, the difference in words and in per cent. */
import { html, nothing, type TemplateResult } from 'lit';
import { compare, type Comparison } from '../../../engines/figures/compare.js';
import { isPlainYear, yearsOf } from '../../../engines/figures/years.js';
import type { Figures } from '../../../formats/figures/figures.js';
import type { Figure } from '../../../formats/figures/preview.js';
import type { Locale } from '../../../kit/element/locale.js';
import { msg, str } from '../../../schema/messages.js';
import { yearChoice } from './toolbar.js';
import { changeWords, judged, valueWords } from './words.js';

export interface ComparisonContext {
  readonly locale: Locale;
  readonly year: number | undefined;
  /** Unsaid, the year cannot be chosen: on paper. */
  readonly choose?: (year: number) => void;
}

const arrow = (by: number): TemplateResult =>
  html`<svg class="chart-arrow" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${by > 0 ? 'M1.5 8.5l7-7M3 1.5h5.5V7' : 'M1.5 1.5l7 7M3 8.5h5.5V3'} />
  </svg>`;

function row(figure: Figure, one: Comparison, { locale, year }: ComparisonContext): TemplateResult {
  const { before, since, now, period, by } = one;
  const unit = locale.plain(figure.unit);
  const mark = figure.better ? judged(one) : '';
  const of = (value: number, from: string, usual: number): TemplateResult =>
    html`${valueWords(value, figure.unit, locale)}${isPlainYear(from, usual) ? nothing : html` <span class="muted">${from}</span>`}`;
  return html`<tr>
    <th scope="row">
      ${locale.text(figure.name)}${unit && unit !== '%' ? html` <span class="muted">${locale.text(figure.unit)}</span>` : nothing}
    </th>
    <td class="number before">${before === undefined ? '–' : of(before, since!, year! - 1)}</td>
    <td class="number now">${of(now, period, year!)}</td>
    <td class="change">${by ? arrow(by) : nothing}${changeWords(one, figure.unit, locale)}${mark ? html` <b>${mark}</b>` : nothing}</td>
  </tr>`;
}

/** The table; nothing where no figure of the year has one before it. */
export function comparison(figures: Figures, context: ComparisonContext, level = 3): TemplateResult | typeof nothing {
  const { year, choose } = context;
  if (year === undefined) return nothing;
  const rows = (figures.indicators ?? []).flatMap((figure) => {
    const one = compare(figure, year);
    return one ? [[figure, one] as const] : [];
  });
  const hasBefore = rows.some(([, { before }]) => before !== undefined);
  // where another year may have one, the choice stays
  const years = choose ? yearsOf({ ...figures, visibility: [], years: [] }) : [];
  if (!hasBefore && years.length < 2) return nothing;
  const title = msg(str`${String(year)} compared with the year before`, { id: 'figuresMore.compared' });
  return html`<section class="compare">
    <div class="head">
      <p class="title" role="heading" aria-level=${level}>${title}</p>
      ${choose ? yearChoice({ years, year, choose }) : nothing}
    </div>
    ${
      hasBefore
        ? html`<table class="years-table" part="table" aria-label=${title}>
            <thead>
              <tr>
                <th scope="col">${msg('Figure', { id: 'figuresMore.figure', desc: 'Heading of a column: what is counted' })}</th>
                <th scope="col" class="number">${year - 1}</th>
                <th scope="col" class="number">${year}</th>
                <th scope="col">${msg('Change', { id: 'figuresMore.change', desc: 'Heading of a column: by how much' })}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(([figure, one]) => row(figure, one, context))}
            </tbody>
          </table>`
        : html`<p class="muted">${msg('There is no year before it.', { id: 'figuresMore.no-before' })}</p>`
    }
  </section>`;
}
