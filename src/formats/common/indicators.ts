/** Figures that are watched over time: put in the order of time, whatever their order in the file. */
import { notMeasured, orderPeriods, samePeriod } from '../../schema/calendar/periods.js';
import { isObject } from '../../schema/leaves/leaf.js';
import type { Finding } from '../../schema/problem.js';

interface Watched {
  values?: { period: string; value: number }[];
  target?: number;
}

/**
 * Where each of what was read stands in the file. Both are in the same order, but entries that were left out stand in the file only. From the first one
 * that is not found nothing is said, so that the file is gone through once.
 */
function places<T>(raw: unknown, read: readonly T[], fits: (raw: unknown, read: T) => boolean): (number | undefined)[] {
  if (!Array.isArray(raw)) return read.map(() => undefined);
  let at = -1;
  return read.map((one) => {
    do at++;
    while (at < raw.length && !fits(raw[at], one));
    return at < raw.length ? at : undefined;
  });
}

const periodOf = (raw: unknown): string => {
  const period = isObject(raw) ? raw.period : raw;
  return typeof period === 'string' || typeof period === 'number' ? String(period).trim() : '';
};
const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw : [raw]);

const hasPeriods = (raw: unknown, { values: [first] = [] }: Watched): boolean =>
  isObject(raw) && (!first || listOf(raw.values).some((one) => periodOf(one) === first.period));

/**
 * Sorts the values of indicators by their periods, and notes what cannot be sorted, and what is there twice. An aim among them is the target, a plan is left
 * out: neither was measured.
 *
 * @param raw The indicators as the file has them, for the places of what is noted.
 */
export function orderIndicators(indicators: readonly Watched[] | undefined, raw: unknown, path: string, findings: Finding[]): void {
  if (!indicators) return;
  const rows = places(raw, indicators, hasPeriods);
  indicators.forEach((indicator, index) => {
    const { values = [] } = indicator;
    const row = rows[index];
    const entry: unknown = row === undefined ? raw : (raw as unknown[])[row];
    const rawValues = isObject(entry) ? entry.values : undefined;
    const found = places(rawValues, values, (one, { period }) => periodOf(one) === period);
    const placeOf = (value: number): string =>
      found[value] === undefined ? path : `${path}${row === undefined ? '' : `[${row}]`}.values[${found[value]}].period`;
    const measured = values.flatMap(({ period, value }, at) => {
      const other = notMeasured(period);
      if (!other) return [at];
      findings.push({ code: 'not-measured', path: placeOf(at), found: period });
      if (other === 'aim') indicator.target ??= value;
      return [];
    });
    const { order: ranks, unread } = orderPeriods(measured.map((at) => values[at]!.period));
    const order = ranks.map((at) => measured[at]!);
    const first = unread[0] === undefined ? undefined : measured[unread[0]];
    if (first !== undefined) findings.push({ code: 'unordered', path: placeOf(first), found: values[first]!.period });
    order.forEach((of, rank) => {
      const before = order[rank - 1];
      if (before !== undefined && samePeriod(values[of]!.period, values[before]!.period))
        findings.push({ code: 'same-period', path: placeOf(of), found: values[of]!.period });
    });
    if (order.length) indicator.values = order.map((of) => values[of]!);
    else delete indicator.values;
  });
}
