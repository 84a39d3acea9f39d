/** Years in cells, and since when. */
import { isoOf, readDay } from '../../schema/calendar/dates.js';
import { numberOf } from './cells.js';

/** What spreadsheets and databases write for no day at all: day zero. */
const dayZero =
  /^(?:1899-12-3[01]|(?:30|31)[./]12[./]1899|12\/3[01]\/1899|1900-01-00|0?0[./]0?1[./]1900|0?1\/0?0\/1900|0000-00-00)(?:[ T].*)?$/;

/** A day that there is not: day zero, or one that no calendar has (`2024-13-45`). */
export const isNoDay = (cell: string): boolean => dayZero.test(cell) || (/^\d{4}-\d\d-\d\d/.test(cell) && !isDate(cell.slice(0, 10)));
const isDate = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00Z`)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day);

/** A year: `1999`, and that of a date, of words with one in it, of a number that Excel made of a date. Else the cell, for the reader to tell. */
export function yearOf(cell: string): number | string {
  const date = sinceOf(cell);
  const plain = date ? Number(date.slice(0, 4)) : numberOf(cell);
  const year = /^[12]\.\d{3}$/.test(cell.trim()) ? Math.round(Number(plain) * 1000) : plain;
  return typeof year === 'string' || (year >= 500 && year < 2100) ? year : cell;
}

/** `01.05.98`: of two digits, those from 30 on are of the last century, as in spreadsheets. */
export const hasShortYear = (cell: string): boolean => /^\d{1,2}([./-])\d{1,2}\1\d\d$/.test(cell.trim());

/** The time of day behind a date: `01.05.2024 12:00`, `1. mai 2024 kl. 10`. */
const time = /,?\s+(?:kl\.?\s*\d{1,2}(?:[:.]\d\d)?|\d{1,2}:\d\d(?::[\d.,]+)?\s*(?:[ap]\.?m\.?)?)$/i;
const serial = /^\d{5}(?:[.,]0+)?$/;
const single = /(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)/g;

/** Since when: the year, year and month, or day, as ISO 8601; undefined where that cannot be told. */
export function sinceOf(cell: string): string | undefined {
  const written = cell.trim();
  // a sentence
  if (written.length >= 60) return undefined;
  const text = written.replace(time, '').replace(/(?<=\d)\.$/, '');
  if (dayZero.test(text)) return undefined;
  const joined = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (joined) return isoOf({ year: Number(joined[1]), month: Number(joined[2]), day: Number(joined[3]) });
  if (/^(1\d|20)\d\d(?:[.,]0+)?$/.test(text)) return text.slice(0, 4);
  if (serial.test(text)) {
    const days = Number(text.slice(0, 5));
    return days >= 10_000 && days < 75_000 ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10) : undefined;
  }
  const month = /^(?:(\d{1,2})[./-](\d{4})|(\d{4})[./-](\d{1,2}))$/.exec(text);
  const read = month
    ? { year: Number(month[2] ?? month[3]), month: Number(month[1] ?? month[4]) }
    : (readDay(text) ?? readDay(text, 'month-day'));
  const day = read?.year && hasShortYear(text) && read.year >= 2030 ? { ...read, year: read.year - 100 } : read;
  if (day?.year && day.month >= 1 && day.month <= 12) {
    const start = `${day.year}-${String(day.month).padStart(2, '0')}`;
    return 'day' in day && day.day ? isoOf(day) : start;
  }
  // "1800-tallet" is a century, "-1999" is no year
  if (/^-|\d{2}00[-\s]?(?:tallet|talið|ndad|talet)/i.test(text)) return undefined;
  const years = [...text.matchAll(single)];
  return years.length === 1 && !/\d/.test(text.replace(years[0]![0], '')) ? years[0]![0] : undefined;
}
