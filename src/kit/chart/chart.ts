/**
 * A small chart of one indicator: its last figure in large, the way there as bars or a line, every value in a table.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../formats/book/book.js';
import { msg, str } from '../../schema/messages.js';
import type { Text } from '../../schema/text.js';
import { drawing } from './drawing.js';
import { decimalsFor, difference, share, writing } from '../../engines/figures/numbers.js';

/** What a chart is drawn with; a `Scene` has it. */
export interface ChartOptions {
  readonly locale: { plain(text: Text | undefined): string; text(text: Text | undefined): unknown };
  readonly format: { number(value: number, options?: Intl.NumberFormatOptions): string };
  /** Draws the table of all values, below what opens it; without it there is none. */
  readonly table?: (content: TableContent) => unknown;
}

type Values = NonNullable<Indicator['values']>;

/** What the table of a chart is drawn from. */
export interface TableContent extends Pick<ChartOptions, 'locale'> {
  readonly values: Values;
  readonly name: string;
  readonly unit: Text | undefined;
  exact(value: number): string;
}

/** The figure of an indicator; where there are no values yet, it says so beside name and target. */
export function chart(indicator: Indicator, options: ChartOptions): TemplateResult {
  const { locale, format, table } = options;
  const values = indicator.values ?? [];
  const known = values.filter(({ value }) => Number.isFinite(value));
  const last = known.at(-1);
  const unit = locale.plain(indicator.unit);
  const isPercent = unit === '%';
  const write = (value: number, decimals?: number): string =>
    format.number(isPercent ? share(value) : value, { ...writing(value, decimals), ...(isPercent && { style: 'percent' }) });
  const decimals = decimalsFor(known.map(({ value }) => value));
  /** As large figures and on bars; `exact` in words and in the table. */
  const figure = (value: number): string => write(value, decimals);
  const exact = (value: number): string => write(value);
  const full = (value: number): string => (unit && !isPercent ? `${exact(value)} ${unit}` : exact(value));
  const target = Number.isFinite(indicator.target) ? indicator.target : undefined;
  const goal = target === undefined ? '' : goalOf(full(target), indicator.better);
  const name = locale.plain(indicator.name);
  const spoken = `${name}. ${summary(known.map(({ period, value }) => `${period}: ${full(value)}`))}${goal && `. ${goal}`}`;

  return html`<figure class="chart">
    <figcaption>
      <span class="chart-name">${locale.text(indicator.name)}</span>
      ${
        last
          ? html`<span class="chart-last"
              ><span class="chart-figure">${figure(last.value)}</span>
              ${unit && !isPercent ? html`<span class="chart-unit">${locale.text(indicator.unit)}</span>` : nothing}</span
            >`
          : nothing
      }
      <span class="chart-facts">
        <span>${!last ? msg('No figures yet', { id: 'chart.none' }) : known.length > 1 ? change(known, format) : last.period}</span>
        ${known.length === 1 && last?.note ? html`<span>${locale.text(last.note)}</span>` : nothing}
        ${goal ? html`<span class="chart-goal">${known.length > 1 ? swatch : nothing}${goal}</span>` : nothing}
      </span>
    </figcaption>
    ${
      known.length > 1
        ? html`${drawing(values, { target, spoken, figure, exact, full })}
          ${
            table
              ? html`<details class="chart-values">
                  <summary>${msg('Show as table', { id: 'chart.table' })}</summary>
                  ${table({ values, name, exact, unit: indicator.unit, locale })}
                </details>`
              : nothing
          }`
        : nothing
    }
  </figure>`;
}

const goalOf = (target: string, better: Indicator['better']): string =>
  better === 'lower'
    ? msg(str`Target: ${target} or less`, { id: 'chart.target-most' })
    : msg(str`Target: ${target}`, { id: 'chart.target' });

/** All values in words; of very many the first and the last. */
const summary = (spoken: readonly string[]): string =>
  spoken.length > 40 ? `${spoken.slice(0, 3).join(', ')} … ${spoken.slice(-3).join(', ')}` : spoken.join(', ');

const change = (known: Values, format: ChartOptions['format']): unknown => {
  const [before, now] = known.slice(-2) as [Values[0], Values[0]];
  const by = difference(now.value, before.value);
  // the widest span there is has no number
  if (!Number.isFinite(by)) return now.period;
  if (!by) return msg(str`No change since ${before.period}`, { id: 'chart.same' });
  const sum = format.number(by, { ...writing(by), signDisplay: 'exceptZero' }).replace('-', '\u2212');
  return html`${arrow(by)}${msg(str`${sum} since ${before.period}`, { id: 'chart.change' })}`;
};

const arrow = (by: number): TemplateResult =>
  html`<svg class="chart-arrow" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${by > 0 ? 'M1.5 8.5l7-7M3 1.5h5.5V7' : 'M1.5 1.5l7 7M3 8.5h5.5V3'} />
  </svg>`;

const swatch = html`<svg class="chart-swatch" aria-hidden="true"><line class="chart-target" x1="0" x2="100%" y1="50%" y2="50%" /></svg>`;
