/**
 * How single values are read. A pattern, a largest number, or a function that gives the value as the format says and
 * undefined where it cannot be one. Strings come trimmed; blank ones and null do not come here: they are absent.
 * What a finding cannot tell is not told twice: mistakes are named here, words are found in `explain.ts`.
 */
import { safeUrl } from './link.js';
import { languageCode } from './text.js';
import type { Code } from './problem.js';

export type Note = (code: Code, found?: unknown) => void;
type Read = (value: unknown, note: Note, base?: string) => unknown;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

const string: Read = (value, note) => {
  if (typeof value !== 'number') return typeof value === 'string' ? value : undefined;
  note('converted');
  return String(value);
};

const text: Read = (value, note) => {
  if (!isObject(value)) return string(value, note);
  const texts = Object.entries(value).filter(([language, one]) => {
    if (isBlank(one)) return false;
    if (languageCode.test(language) && typeof one === 'string') return true;
    note('bad-text', language);
    return false;
  });
  return texts[0] ? Object.fromEntries(texts) : null;
};

/** A day that the calendar has. */
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

const choices = 'public|partners|staff';

export const leaves: Readonly<Record<string, Read | RegExp | number | undefined>> = {
  text,
  rich: text,
  string,
  number: Number.MAX_VALUE,
  amount: Number.MAX_VALUE,
  year: 9999,
  latitude: 90,
  longitude: 180,
  period: (value) => (typeof value === 'number' ? value : typeof value === 'string' && /\d/.test(value) ? value : undefined),
  version: (value, note) => {
    if (value !== 1) note('unknown-version');
    return 1;
  },
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  link: (value, _note, base) => safeUrl(value, base),
  file: (value, _note, base) => safeUrl(value, base, 'image'),
  email: /^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/,
  phone: /^[+(\d][\d\s()./–-]{2,30}$/,
  date: (value) => (isDate(value) ? value : undefined),
  day: (value) => (isDate(value) || (typeof value === 'string' && isDate('2024-' + value)) ? value : undefined),
  time: /^(([01]?\d|2[0-3]):[0-5]\d|24:00)$/,
  color: /^#([\da-f]{3}){1,2}$/i,
  language: languageCode,
  country: /^[A-Z]{2}$/,
  timeZone: /^[a-z_]+(\/[\w+-]+)*$/i,
  audience: (value, note) => {
    const known = choose(choices, value);
    if (!known) note('converted');
    return known ?? 'staff';
  },
};

/** One of the words between the bars, whatever the case. */
export const choose = (words: string, value: unknown): string | undefined =>
  typeof value === 'string' ? words.split('|').find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
