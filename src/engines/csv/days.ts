/** Days in the cells of a small table: as people write them, in the order of the table, or counted by a program. */
import { isoOf, readDay, type Order } from '../../schema/calendar/dates.js';
import { dayOf } from '../../schema/calendar/moments.js';
import { weekdayOf } from '../../schema/calendar/words.js';

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

/** A word that says that a time follows. */
const clockWord = '(?:kl|klo|klokken|klukkan|kell|plkst|at|um)\\b\\.?\\s*';
/** An hour with minutes, or one that a word tells: `18:30`, `kl. 18`. No part of a day: `12. 05.2026`. */
const behind = new RegExp(`^(.*?\\d.*?)[T ,]+(?:(?:${clockWord})?(\\d{1,2}[:.]\\d\\d(?!\\d|[.]\\d).*)|${clockWord}(\\d.*))$`, 'i');

/** A day and the hour behind it: `11.12.2026 kl. 18:00`. */
export function withClock(cell: string): { date: string; clock: string | undefined } {
  const [, date = cell, clock, told] = behind.exec(cell.slice(0, 200)) ?? [];
  return { date: date.replace(/,$/, ''), clock: clock ?? told };
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

/** The hour that a program counts as a part of a day: `18:00` for 0.75. */
export function hourOfPart(part: number): string {
  const minutes = Math.round(part * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A day in the ways of tables: `tirs. 12.5.2026`, `12/5-2026` (of the north, the day first), `15.05.2026.` (of Latvia), `12.mai.26`, `20260512`. */
function plainDay(cell: string): string {
  const [, word, rest] = /^(\p{L}+)\.?,?\s+(\d.*)$/u.exec(cell) ?? [];
  return (word && weekdayOf(word) !== undefined ? rest! : cell)
    .replace(/^(\d{1,2})\/(\d{1,2})(?:\s*-\s*|\s+)(\d{4}|\d\d)$/, '$1.$2.$3')
    .replace(/^(\d{1,2}\.\s*\d{1,2}\.\s*\d{4})\.$/, '$1')
    .replace(/^(\d{1,2})\.\s?(\p{L}{3,})\.?\s?(\d\d)$/u, '$1-$2-$3')
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** Reads the day of a cell; undefined for one that cannot be read, or has no year. */
export function dayOfCell(given: string, { order, sure }: DayOrder): DayRead | undefined {
  const cell = plainDay(given);
  if (SERIAL.test(cell)) {
    const number = Number(cell.replace(',', '.'));
    const day = dayOf(Date.UTC(1899, 11, 30 + Math.floor(number)));
    const time = hourOfPart(number % 1);
    return { day, time: time === '00:00' ? undefined : time, told: true };
  }
  // with full stops the day comes first also beside American days
  const written = (/^\d{1,2}\./.test(cell) ? readDay(cell) : undefined) ?? readDay(cell, order);
  const day = written?.year === undefined ? undefined : isoOf(written);
  if (day === undefined) return undefined;
  const american = order === 'month-day' && /^\d{1,2}[/-]\d{1,2}[/-]/.test(cell);
  const doubtful = !sure && /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//.test(cell);
  return { day, told: american || doubtful };
}

/** What stands between the first and the last day. */
const between = /\s*[–—‑−-]\s*|\s+(?:til(?: og med)?|till|to|through|kuni|līdz|iki|\/)\s+|(?<=\d{4}-\d\d-\d\d)\//giu;

/** Reads a day, or several that follow each other: `12.–14. mai 2026`, `30. april – 2. mai 2026`, `May 12–14, 2026`. What the first one does not say, the last one does. */
export function daysOfCell(cell: string, order: DayOrder): { first: DayRead; last?: DayRead } | undefined {
  const one = dayOfCell(cell, order);
  if (one) return { first: one };
  const text = cell.slice(0, 100).replace(/^(\p{L}+\.?) (\d{1,2})(\s*[–—-]\s*)(\d{1,2}),? (\d{4})$/u, '$2$3$4 $1 $5');
  for (const { index, 0: sign } of text.matchAll(between)) {
    const last = dayOfCell(text.slice(index + sign.length).trim(), order);
    const first = last && firstOf(text.slice(0, index).trim(), last.day, order);
    if (first && first.day <= last.day) return { first, last };
  }
  return undefined;
}

/** The first day, with the month and the year of the last one where it does not say its own. */
function firstOf(cell: string, last: string, order: DayOrder): DayRead | undefined {
  const whole = dayOfCell(cell, order);
  if (whole) return whole;
  const [year, month] = last.split('-').map(Number) as [number, number];
  const [, day] = /^(?:\p{L}+\.?\s+)?(\d{1,2})\.?$/u.exec(cell) ?? [];
  const read = day ? { month, day: Number(day) } : readDay(cell.replace(/\.$/, ''), order.order);
  if (!read || read.year !== undefined) return undefined;
  const [same, before] = [isoOf({ ...read, year }), isoOf({ ...read, year: year - 1 })];
  // over New Year
  const found = same !== undefined && same > last && read.month > month ? before : same;
  return found === undefined ? undefined : { day: found, told: false };
}
