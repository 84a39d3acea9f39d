/** Days as people write them: `24.12.2026`, `24/12`, `1. juni`, `June 1, 2026`. What can be read in no way, or in none that is certain, is not read. */
import { monthOf, weekdayOf } from './words.js';

/** What a text says of a day. `day` and `year` may be missing: `1 June`, `May 2026`, `June`. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** How many days a month has; February 29, where no year is given. */
export const daysIn = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (number: number): string => String(number).padStart(2, '0');

/** `YYYY-MM-DD`, or `MM-DD` without a year; undefined for a day that the calendar has not. */
export function isoOf({ year, month, day }: WrittenDay): string | undefined {
  if (!(month >= 1 && month <= 12) || day === undefined || !(day >= 1 && day <= daysIn(month, year))) return undefined;
  return (year === undefined ? '' : `${String(year).padStart(4, '0')}-`) + `${two(month)}-${two(day)}`;
}

/** What stands around the numbers of a date and says nothing: `1st of June`, `den 1. juni`, `2026 m. gegužės 1 d.`, `2026. gada 1. maijs`. */
const small = new Set('st nd rd th of the den d m metų gada gads g a aasta ár árið'.split(' '));

/** Which of two numbers is the day, where both could be: in our countries the first one. */
export type Order = 'day-month' | 'month-day';

const valid = (date: WrittenDay): WrittenDay | undefined => (isoOf(date) ? date : undefined);
/** Of two digits, those from 50 on are of the last century. */
const fullYear = (year: string): number => Number(year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year);

/** Reads a day. Of two numbers the first is the day, unless `order` says otherwise. */
export function readDay(written: string, order: Order = 'day-month'): WrittenDay | undefined {
  const text = written.trim().slice(0, 60);
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?(?:[T ]\d.*)?$/.exec(text);
  if (iso) return valid({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) });
  const numbers = /^(\d{1,2})(\.\s*|\s*\/\s*|-)(\d{1,2})(?:\2(\d{4}|\d{2})|[./])?(?: 0?0[:.]00(?:[:.]00)?)?$/.exec(text);
  if (numbers) {
    const [, first, , second, year] = numbers;
    const [day, month] = order === 'day-month' ? [first, second] : [second, first];
    return valid({ ...(year && { year: fullYear(year) }), month: Number(month), day: Number(day) });
  }
  // as Excel writes it: `11-Dec-26`
  const [, day, , month, year] = /^(\d{1,2})([-/])(\p{L}{3,})\2(\d{4}|\d{2})$/u.exec(text) ?? [];
  return inWords(year ? `${day} ${month} ${fullYear(year)}` : text);
}

function inWords(text: string): WrittenDay | undefined {
  let month: number | undefined;
  let day: number | undefined;
  let year: number | undefined;
  for (const [token] of text.toLowerCase().matchAll(/\d+|[\p{L}\p{M}]+|[^\s.,]/gu)) {
    if (/^\d{4}$/.test(token) && year === undefined) year = Number(token);
    else if (/^\d{1,2}$/.test(token) && day === undefined) day = Number(token);
    else if (small.has(token)) continue;
    else if (month === undefined && monthOf(token)) month = monthOf(token);
    else if (month === undefined && day === undefined && weekdayOf(token) !== undefined) continue;
    else return undefined;
  }
  if (month === undefined) return undefined;
  const date = { ...(year !== undefined && { year }), month, ...(day !== undefined && { day }) };
  return day === undefined ? date : valid(date);
}

/** Whether the two numbers of a day could change places, so that it may mean another: `1/6`, not `24/12`. */
export const isDoubtful = (written: string): boolean => {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})(?:\/\d+)?$/.exec(written.trim().replace(/\s/g, '')) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

/** `1-6`: January 6 in the order of the format, and June 1 for a Dane. Two digits each are the format's own. */
export const isUnsure = (written: string): boolean => {
  const [, first, second] = /^(\d{1,2})-(\d{1,2})$/.exec(written.trim()) ?? [];
  return first !== undefined && written.trim().length < 5 && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

/** A whole day with its year, as `YYYY-MM-DD`. */
export function dateIn(written: string): string | undefined {
  const day = readDay(written) ?? readDay(written, 'month-day');
  return day?.year === undefined ? undefined : isoOf(day);
}

/** The same, or a day of every year as `MM-DD`. Two numbers with a hyphen are month and day, as in the format. */
export function dayIn(written: string): string | undefined {
  if (isUnsure(written)) return undefined;
  const hyphen = /^\s*\d{1,2}-\d{1,2}\s*$/.test(written);
  const day = readDay(written, hyphen ? 'month-day' : 'day-month') ?? (hyphen ? undefined : readDay(written, 'month-day'));
  return day && isoOf(day);
}
