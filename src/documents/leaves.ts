/**
 * How single values are read: a pattern, or a function that gives the value as the format says, or true
 * if it is good as it is; anything false: it is no such value; null: there is none.
 * Strings come trimmed. Blank ones and null do not come here: they are absent.
 */
import { safeUrl } from './link.js';
import { languageCode } from './text.js';
import type { Code } from './problem.js';

export type Note = (code: Code, found?: unknown) => void;
type Read = (value: unknown, note: Note, base?: string) => unknown;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !!value && !Array.isArray(value);

export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

const string: Read = (value, note) => {
  if (!Number.isFinite(value)) return typeof value === 'string';
  note('converted');
  return String(value);
};

const text: Read = (value, note) => {
  if (!isObject(value)) return string(value, note);
  const texts = Object.entries(value).filter(([language, one]) => {
    const good = languageCode.test(language) && typeof one === 'string';
    if (!isBlank(one) && !good) note('bad-text', language);
    return good && one.trim();
  });
  return texts[0] ? Object.fromEntries(texts) : null;
};

const numberUpTo =
  (high: number, low = -high, whole?: boolean): Read =>
  (value, note) => {
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= low && number <= high) || (whole && number % 1)) return false;
    if (number !== value) note('converted');
    return number;
  };

/** A day that the calendar has. */
const date = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

export const leaves: Readonly<Record<string, Read | RegExp | undefined>> = {
  text,
  rich: text,
  string,
  number: numberUpTo(Number.MAX_VALUE),
  amount: numberUpTo(Number.MAX_VALUE, 0),
  year: numberUpTo(9999, 0, true),
  latitude: numberUpTo(90),
  longitude: numberUpTo(180),
  period: (value) => Number.isFinite(value) || (typeof value === 'string' && /\d/.test(value)),
  version: (value, note) => {
    if (value !== 1) note('unknown-version');
    return 1;
  },
  flag: (value) => typeof value === 'boolean',
  link: (value, _note, base) => safeUrl(value, base),
  file: (value, _note, base) => safeUrl(value, base, 'image'),
  email: /^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/,
  phone: /^[+(\d][\d\s()./–-]{2,30}$/,
  date,
  day: (value) => date(value) || (typeof value === 'string' && date('2024-' + value)),
  time: /^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/,
  color: /^#([\da-f]{3}){1,2}$/i,
  language: languageCode,
  country: /^[A-Z]{2}$/,
  timeZone: /^[a-z_]+(\/[\w+-]+)*$/i,
  audience: (value, note) => {
    const known = choose('public|partners|staff', value);
    if (!known) note('converted');
    return known ?? 'staff';
  },
};

/** One of the words between the bars, whatever the case. */
export const choose = (words: string, value: unknown): string | undefined =>
  typeof value === 'string' ? words.split('|').find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
