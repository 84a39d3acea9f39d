/** Figures, and the log of visibility, as tables for European Excel. `read/table.ts` reads the same of them. */
import type { Appearance, Figure, Figures } from '../../formats/figures/figures.js';
import { orderPeriods } from '../../schema/calendar/periods.js';
import { pickText, type Text } from '../../schema/text.js';
import { csvText, guard } from '../convert/csv/text.js';
import { figureHeadings, headingOf, logHeadings } from './headings.js';

export interface FiguresCsvOptions {
  /** Language of the headings, and of the decimal sign. @default "en" */
  readonly locale?: string;
  /** Languages of the reader, best first. @default that of `locale` */
  readonly languages?: readonly string[];
  /** @default ";" */
  readonly separator?: string;
}

/** All periods of the figures, in the order of time; those of which that cannot be told, as they come. */
export function periodsOf(indicators: readonly Pick<Figure, 'values'>[]): string[] {
  const periods = [...new Set(indicators.flatMap(({ values = [] }) => values.map(({ period }) => period)))];
  return orderPeriods(periods).order.map((at) => periods[at]!);
}

/** A number of which nobody takes the decimals for thousands: `1.234` is written `1.2340`. */
function written(value: number, comma: boolean): string {
  const text = /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(value)) ? `${value}0` : String(value);
  return comma ? text.replace('.', ',') : text;
}

type Column<T> = readonly [heading: string, cell: (one: T) => string];

function tableOf<T>(records: readonly T[], columns: readonly Column<T>[], separator: string): string {
  const filled = columns.filter(([, cell], at) => !at || records.some((one) => cell(one)));
  return csvText([filled.map(([heading]) => guard(heading)), ...records.map((one) => filled.map(([, cell]) => cell(one)))], separator);
}

function settings({ lang }: Figures, { locale = 'en', languages = [locale], separator = ';' }: FiguresCsvOptions) {
  const words = (text: Text | undefined): string => guard(pickText(text, languages, lang)?.text ?? '');
  return { locale, separator, words, comma: separator !== ',' && !/^en\b/i.test(locale) };
}

/** The figures, a row each, with a column for each period. Remarks on single values are not in it. */
export function figuresCsv(figures: Figures, options: FiguresCsvOptions = {}): string {
  const { locale, separator, words, comma } = settings(figures, options);
  const { indicators = [] } = figures;
  const head = (field: string): string => headingOf(figureHeadings, field, locale);
  const number = (value: number | undefined): string => (value === undefined ? '' : written(value, comma));
  return tableOf<Figure>(
    indicators,
    [
      [head('name'), ({ name }) => words(name)],
      [head('unit'), ({ unit }) => words(unit)],
      [head('group'), ({ group }) => words(group)],
      ...periodsOf(indicators).map((period): Column<Figure> => [
        period,
        ({ values }) => number(values?.findLast((one) => one.period === period)?.value),
      ]),
      [head('target'), ({ target }) => number(target)],
      [head('better'), ({ better }) => (better === 'lower' ? 'lower' : '')],
      [head('source'), ({ source }) => words(source)],
      [head('method'), ({ method }) => words(method)],
      [head('url'), ({ url = '' }) => guard(url)],
    ],
    separator,
  );
}

/** The log of visibility, a row for each entry. */
export function visibilityCsv(figures: Figures, options: FiguresCsvOptions = {}): string {
  const { locale, separator, words } = settings(figures, options);
  const head = (field: string): string => headingOf(logHeadings, field, locale);
  return tableOf<Appearance>(
    figures.visibility ?? [],
    [
      [head('date'), ({ date = '' }) => date],
      [head('type'), ({ type = '' }) => type],
      [head('title'), ({ title }) => words(title)],
      [head('by'), ({ by }) => words(by)],
      [head('url'), ({ url = '' }) => guard(url)],
    ],
    separator,
  );
}
