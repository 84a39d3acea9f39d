/** Days in the cells of a small table: as people write them, in the order of the table, or counted by a program. */
import { isoOf, readDay, type Order } from '../../schema/calendar/dates.js';
import { dayOf } from '../../schema/calendar/moments.js';

/** In which order a table writes days, and whether that is certain. */
export interface DayOrder {
  readonly order: Order;
  readonly sure: boolean;
}

/** In which order a table writes days: `5/13/2026` somewhere says for all of it that the month comes first. */
export function orderOf(cells: readonly string[]): DayOrder {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return { order: 'day-month', sure: true };
  if (pairs.some(([, second]) => second > 12)) return { order: 'month-day', sure: true };
  return { order: 'day-month', sure: false };
}

/** A day and the hour behind it: `11.12.2026 kl. 18:00`. */
export function withClock(cell: string): { date: string; clock: string | undefined } {
  const [, date = cell, clock] = /^(.*?\d{4}|\d{4}-\d\d-\d\d)[T ,]+(?:kl\.?\s*)?(\d{1,2}[:.]\d\d.*)$/i.exec(cell) ?? [];
  return { date, clock };
}

/** A day as it was read, and whether that has to be told: it may mean another one, or was a number. */
export interface DayRead {
  readonly day: string;
  /** The hour, where a program wrote one into the number. */
  readonly time?: string | undefined;
  readonly told: boolean;
}

/** Days that programs count from the last day of 1899. */
const SERIAL = /^[1-9]\d{4}(?:[.,]\d+)?$/;

/** Reads the day of a cell; undefined for one that cannot be read, or has no year. */
export function dayOfCell(cell: string, { order, sure }: DayOrder): DayRead | undefined {
  if (SERIAL.test(cell)) {
    const number = Number(cell.replace(',', '.'));
    const minutes = Math.round((number % 1) * 1440);
    const day = dayOf(Date.UTC(1899, 11, 30 + Math.floor(number)));
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return { day, time: minutes ? time : undefined, told: true };
  }
  // with full stops the day comes first also beside American days
  const written = (/^\d{1,2}\./.test(cell) ? readDay(cell) : undefined) ?? readDay(cell, order);
  const day = written?.year === undefined ? undefined : isoOf(written);
  if (day === undefined) return undefined;
  const american = order === 'month-day' && /^\d{1,2}[/-]\d{1,2}[/-]/.test(cell);
  const doubtful = !sure && /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//.test(cell);
  return { day, told: american || doubtful };
}
