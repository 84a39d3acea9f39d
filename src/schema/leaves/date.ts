/** Days, times and spans of time. */
import type { Leaf } from '../shape.js';
import { leaveToWhole, type Leaves } from './leaf.js';

/** `YYYY-MM-DD`. */
export const date = 'date' as Leaf<string>;
/** `MM-DD`, or `YYYY-MM-DD`. */
export const day = 'day' as Leaf<string>;
/** `HH:MM`, to `24:00`. */
export const time = 'time' as Leaf<string>;
/** A year, or words with one in it: `"1990s"`, `"2024–2027"`. */
export const period = 'period' as Leaf<number | string>;
/** A year, a month or a day, or words that begin with a year: `2024`, `2024-05-01`, `"1990s"`. */
export const since = 'since' as Leaf<number | string>;
/** ISO 8601, of whole years, months, weeks and days: `P1Y`, `P6M`. */
export const duration = 'duration' as Leaf<string>;
/** IANA, by its looks: `Atlantic/Reykjavik`. Engines differ in what they know. */
export const timeZone = 'timeZone' as Leaf<string>;

export const isDuration = /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/;

/** A day that the calendar has. */
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

export const dateLeaves: Leaves = {
  date: isDate,
  day: (value) => isDate(value) || (typeof value === 'string' && isDate('2024-' + value)),
  time: /^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/,
  period: (value) => Number.isFinite(value) || (typeof value === 'string' && /\d/.test(value)),
  since: (value) => (typeof value === 'string' || typeof value === 'number') && /^(1\d|20)\d\d(?!\d)/.test(`${value}`),
  duration: (value) => typeof value === 'string' && (isDuration.test(value) || leaveToWhole()),
  timeZone: /^[a-z_]+(\/[\w+-]+)*$/i,
};
