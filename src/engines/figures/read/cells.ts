/** What stands in the cells of a table of figures. Nothing is guessed: what may mean two things is not read. */
import { dayOfCell, type DayOrder } from '../../csv/days.js';
import { hasShortYear, isNoDay, sinceOf } from '../../csv/years.js';

export interface CellRead<T> {
  readonly value: T;
  /** Whether it is to be told how it was read. */
  readonly told?: boolean;
}

/**
 * A day, a month or a year: `14.5.2025`, `mai 2025`, `2025`. Undefined for what is none.
 *
 * @param order In which order the table writes days, and whether a day of it says so.
 */
export function dateIn(cell: string, order: DayOrder): CellRead<string> | undefined {
  if (isNoDay(cell)) return undefined;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(cell)) return { value: cell };
  const written = /^(\d{4}-\d\d-\d\d|.*?\d{4})[T ,]+\d{1,2}[:.]\d\d.*$/.exec(cell)?.[1] ?? cell;
  const read = dayOfCell(written, order);
  if (read) return { value: read.day, told: read.told || hasShortYear(written) };
  // a month, or words with one year in them; never a day in another order than the rest of the table
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d/.test(written)) return undefined;
  const since = sinceOf(cell);
  return since === undefined ? undefined : { value: since, told: since.length === 4 };
}

/** Between thousands, in what people write. */
const gaps = /[\s\u00a0\u2009\u202f'’]/g;

/** The sign that parts thousands in the numbers of a table, where one of them tells: `12.345,6`, `1,234,567`, `12 345,6`. */
export function thousandsOf(cells: readonly string[]): '.' | ',' | undefined {
  const joined = cells.map((cell) => cell.replace(gaps, ''));
  const has = (pattern: RegExp): boolean => joined.some((cell) => pattern.test(cell));
  const stop = has(/^\D*\d{1,3}(?:\.\d{3}){2,}\b/) || has(/^\D*\d{1,3}(?:\.\d{3})+,\d/) || has(/^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/);
  const comma = has(/^\D*\d{1,3}(?:,\d{3}){2,}\b/) || has(/^\D*\d{1,3}(?:,\d{3})+\.\d/) || has(/^\D*\d+\.(?:\d{1,2}|\d{4,})\D*$/);
  return stop === comma ? undefined : stop ? '.' : ',';
}

/** A number as people write it: `1 234,5`, `−12 %`. Undefined for what is none, and for `1.234` where the table does not tell what that is. */
export function numberIn(cell: string, thousands: '.' | ',' | undefined): number | undefined {
  const bare = cell.replace(gaps, '').replaceAll('%', '').replace(/^[−–]/, '-');
  const grouped = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(bare);
  if (grouped && !thousands && !/([.,])\d{3}\1/.test(bare)) return undefined;
  const sign = thousands ?? (/([.,])\d{3}\1/.exec(bare)?.[1] as '.' | ',' | undefined);
  const plain = (sign ? bare.replaceAll(sign, '') : bare).replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}
