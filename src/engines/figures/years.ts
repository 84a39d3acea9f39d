/** Which years figures tell of. Of no clock: the newest year is the last one with data. */
import type { Appearance, Figures } from '../../formats/figures/figures.js';
import { readPeriod } from '../../schema/calendar/periods.js';

/** The year of a date of the log; undefined for none. */
export const yearOf = ({ date }: Pick<Appearance, 'date'>): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

/** The year in which a period ends; of words that are not understood, the one year in them. */
export function yearOfPeriod(period: string): number | undefined {
  const read = readPeriod(period);
  if (read) return Math.floor(read.end / 12);
  const [year, ...others] = period.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g) ?? [];
  return year === undefined || others.length ? undefined : Number(year);
}

/** Whether a period is that year and says no more, as people write it: `2023`, `2023 m.`, `2023. gads`; not `2023 (forecast)`. */
export const isPlainYear = (period: string, year: number): boolean =>
  period.toLowerCase().replace(/year|metai|gads|aasta|[åá]r|[mga]\b|[\s.]/gu, '') === String(year);

/** All years of which there is a value, an entry of the log or a text; from the newest. */
export function yearsOf({ indicators = [], visibility = [], years = [] }: Figures): number[] {
  const all = [
    ...indicators.flatMap(({ values = [] }) => values.map(({ period }) => yearOfPeriod(period))),
    ...visibility.map(yearOf),
    ...years.map(({ year }) => year),
  ];
  return [...new Set(all.filter((year) => year !== undefined))].sort((one, other) => other - one);
}

/** The newest year that has figures; where none has, the newest of all. */
export function newestYear(figures: Figures): number | undefined {
  const { indicators } = figures;
  return yearsOf(indicators ? { ...figures, visibility: [], years: [] } : figures)[0] ?? yearsOf(figures)[0];
}
