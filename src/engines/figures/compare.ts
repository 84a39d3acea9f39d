/** One year against the one before: what a figure was, is, and by how much it changed. */
import type { Indicator } from '../../formats/common/indicator.js';
import { difference } from './numbers.js';
import { yearOfPeriod } from './years.js';

export interface Comparison {
  readonly now: number;
  readonly period: string;
  /** The value before it, and its period; undefined for a first one. */
  readonly before?: number;
  readonly since?: string;
  /** By how much it changed; undefined where there is nothing before, or no number is large enough. */
  readonly by?: number;
  /** The same as a share of what was: 0.08 is 8 per cent more. Undefined where that says nothing: of zero, and across zero. */
  readonly share?: number;
  /** Whether that is good: by the figure's own `better`; undefined where nothing changed. */
  readonly good?: boolean;
}

/** The last value of a year; of several in it, such as months, the last. Undefined where the year has none. */
export function compare({ values = [], better }: Pick<Indicator, 'values' | 'better'>, year: number): Comparison | undefined {
  const known = values.filter(({ value }) => Number.isFinite(value));
  const at = known.findLastIndex(({ period }) => yearOfPeriod(period) === year);
  const one = known[at];
  if (!one) return undefined;
  const { value: now, period } = one;
  // months are compared with the same month a year ago, years with the year before
  const earlier = known.slice(0, at);
  const before = earlier.findLast((other) => isYearBefore(other.period, period)) ?? earlier.at(-1);
  if (!before) return { now, period };
  const by = difference(now, before.value);
  const isShare = before.value !== 0 && Math.sign(before.value) === Math.sign(now || before.value);
  const share = isShare ? by / Math.abs(before.value) : NaN;
  return {
    now,
    period,
    before: before.value,
    since: before.period,
    ...(Number.isFinite(by) && { by }),
    ...(Number.isFinite(share) && { share }),
    ...(by && Number.isFinite(by) && { good: better === 'lower' ? by < 0 : by > 0 }),
  };
}

/** Whether two periods are the same but for their years: `May 2024` and `May 2025`. */
function isYearBefore(before: string, period: string): boolean {
  const [one, other] = [yearOfPeriod(before), yearOfPeriod(period)];
  const words = (text: string): string => text.replace(/\d{4}/g, '0').toLowerCase();
  return one !== undefined && other === one + 1 && words(before) === words(period);
}
