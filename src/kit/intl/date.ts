/** Dates and times of day in the language of the page. They are calendar dates, of no time zone. */
import { cached, engineLanguage, isWordless, tableOf } from './engine.js';

/** Days of the week as documents name them. */
export const weekdayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdayCodes)[number];

function engine(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(engineLanguage('DateTimeFormat', language), { ...options, timeZone: 'UTC' });
  return cached(`d ${language} ${JSON.stringify(options)}`, make);
}

/** A day at midnight, UTC; undefined where the calendar has no such day. 2000 stands in for a year that is not said: it has every day. */
function utc(year = 2000, month = 1, day = 1): Date | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

/**
 * A date as precise as it is given: "2026-05-01" (a time after it is passed over), "2026-05", "2026" or 2026, and
 * "05-01", a day of any year; a `Date` is the visitor's own day. Anything else, such as "2023 Q1", comes back as it is.
 */
export function formatDate(language: string, value: string | number | Date): string {
  const given =
    value instanceof Date ? `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}` : String(value).trim();
  const found = /^(?:(\d{4})-)?(\d\d)-(\d\d)(?:[T ].*)?$/.exec(given) ?? /^(\d{4})-(\d\d)$/.exec(given);
  if (!found) return given;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = utc(year, month, day);
  if (!date) return given;
  const table = tableOf(language);
  if (table) return day === undefined ? table.month(month!, year!) : table.day(day, month!, year);
  if (isWordless(language)) return day === undefined ? given : `${day}.${month}.${year ?? ''}`;
  return engine(language, {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'long',
    ...(year !== undefined && { year: 'numeric' }),
  }).format(date);
}

const pad = (number: number) => String(number).padStart(2, '0');

/** A time of day: "09:30" -> "09:30", in Danish "09.30", in American English "9:30 AM". "24:00" stays the end of the day. */
export function formatTime(language: string, time: string): string {
  const [, hour, minute] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  if (!hour) return time;
  const date = new Date(Date.UTC(2000, 0, 1, Number(hour) % 24, Number(minute)));
  const text = engine(language, { timeStyle: 'short' }).format(date);
  return hour === '24' ? text.replace(/^00?(?=\D)/, '24') : text;
}

/** From one to another, dates or times that are formatted already: "10:00–17:00", "1 May – 31 August". */
export const formatRange = (from: string, to: string): string => from + (/\s/.test(from + to) ? ' – ' : '–') + to;

/** The name of a weekday; what is none ("PH") comes back as it is. */
export function weekdayName(language: string, day: string, width: 'long' | 'short' = 'long'): string {
  const index = weekdayCodes.indexOf(day as Weekday);
  if (index < 0) return day;
  const table = tableOf(language);
  if (table) return table.weekdays[width][index]!;
  // 3 January 2000 was a Monday
  return engine(isWordless(language) ? 'en' : language, { weekday: width }).format(utc(2000, 1, 3 + index));
}

/** "yesterday", "today", "tomorrow". */
export function nearDay(language: string, offset: -1 | 0 | 1): string {
  const table = tableOf(language);
  if (table) return table.near[offset + 1]!;
  const asked = isWordless(language) ? 'en' : language;
  const make = () => new Intl.RelativeTimeFormat(engineLanguage('RelativeTimeFormat', asked), { numeric: 'auto' });
  return cached(`r ${asked}`, make).format(offset, 'day');
}
