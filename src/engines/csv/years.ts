/** Years in cells, and since when. */
import { isoOf, readDay } from '../../schema/calendar/dates.js';
import { numberOf } from './cells.js';

/** A year: `1999`, and that of a date, of words with one in it, of a number that Excel made of a date. Else the cell, for the reader to tell. */
export function yearOf(cell: string): number | string {
  const date = sinceOf(cell);
  if (date) return Number(date.slice(0, 4));
  const plain = numberOf(cell);
  return /^[12]\.\d{3}$/.test(cell.trim()) ? Math.round(Number(plain) * 1000) : plain;
}

const serial = /^\d{5}(?:[.,]0+)?$/;
const single = /(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)/g;

/** Since when: the year, year and month, or day, as ISO 8601; undefined where that cannot be told. */
export function sinceOf(cell: string): string | undefined {
  const text = cell.trim();
  if (/^(1\d|20)\d\d(?:[.,]0+)?$/.test(text)) return text.slice(0, 4);
  if (serial.test(text)) {
    const days = Number(text.slice(0, 5));
    return days >= 10_000 && days < 75_000 ? new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10) : undefined;
  }
  const month = /^(?:(\d{1,2})[./-](\d{4})|(\d{4})[./-](\d{1,2}))$/.exec(text);
  const day = month
    ? { year: Number(month[2] ?? month[3]), month: Number(month[1] ?? month[4]) }
    : (readDay(text) ?? readDay(text, 'month-day'));
  if (day?.year && day.month >= 1 && day.month <= 12) {
    const start = `${day.year}-${String(day.month).padStart(2, '0')}`;
    return 'day' in day && day.day ? isoOf(day) : start;
  }
  const years = text.length < 60 ? [...text.matchAll(single)] : [];
  return years.length === 1 && !/\d/.test(text.replace(years[0]![0], '')) ? years[0]![0] : undefined;
}
