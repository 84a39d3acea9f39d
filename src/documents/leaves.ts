/**
 * How single values are read: the value as the format says, or undefined where it cannot be one.
 * `convert` notes that a value was read though it is written in another way.
 * Blank strings and null do not come here: they are absent.
 */
import { safeUrl } from './link.js';
import { languageCode, type LanguageMap } from './text.js';
import type { Code } from './problem.js';

export type Note = (code: Code, found?: unknown) => void;
type Read = (value: unknown, note: Note, base?: string) => unknown;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

const string: Read = (value, note) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return typeof value === 'string' ? value : undefined;
  note('converted');
  return String(value);
};

const text: Read = (value, note) => {
  if (!isObject(value)) return string(value, note);
  const texts = Object.entries(value).filter(([key, one]) => {
    if (one == null || !String(one).trim()) return false;
    if (!languageCode.test(key)) note('unknown-language', key);
    else if (typeof one !== 'string') note('bad-value', one);
    else return true;
    return false;
  });
  return texts.length ? (Object.fromEntries(texts) as LanguageMap) : null;
};

/** A number from `low` to `high`. */
const within =
  (low: number, high: number, whole?: boolean): Read =>
  (value, note) => {
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= low && number <= high) || (whole && number % 1)) return undefined;
    if (number !== value) note('converted');
    return number;
  };

const huge = Number.MAX_VALUE;
const year = within(-9999, 9999, true);

/** A string of this look, put right by `mend`. */
const like =
  (pattern: RegExp, mend: (value: string) => string = (value) => value): Read =>
  (value) => {
    const mended = typeof value === 'string' && mend(value.trim());
    return mended && pattern.test(mended) ? mended : undefined;
  };

/** A day that the calendar has. */
const date: Read = (value) => {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value.trim())?.[0];
  const parsed = new Date(at || NaN);
  return at && +parsed === +parsed && parsed.toISOString().startsWith(at) ? at : undefined;
};

export const leaves: Record<string, Read> = {
  text,
  rich: text,
  string,
  number: within(-huge, huge),
  amount: within(0, huge),
  year,
  period: (value, note) =>
    typeof value === 'string' && !/^\s*\d+\s*$/.test(value)
      ? like(/^(?=.*\d).{1,40}$/)(value, note)
      : year(value, () => {}),
  latitude: within(-90, 90),
  longitude: within(-180, 180),
  flag: (value, note) => {
    if (typeof value === 'boolean') return value;
    note('converted');
    return value === 'true' || (value === 'false' ? false : undefined);
  },
  link: (value, _note, base) => safeUrl(value, base),
  file: (value, _note, base) => safeUrl(value, base, 'image'),
  email: like(/^[^\s@?&%<>"(),:;\\]+@[^\s@?&%<>"(),:;\\]+$/, (value) => value.replace(/^mailto:/i, '')),
  phone: like(/^[+(\d][\d\s()./–-]{2,30}$/, (value) => value.replace(/^tel:/i, '')),
  date,
  day: (value, note) => date(value, note) ?? (date(`2024-${value}`, note) && value),
  time: like(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, (value) => value.replace(/^\d[:.]/, '0$&').replace('.', ':')),
  color: like(/^#[\da-f]{6}$/i, (value) => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')),
  language: like(languageCode),
  country: like(/^[A-Z]{2}$/, (value) => value.toUpperCase()),
  timeZone: (value) => {
    try {
      return typeof value === 'string' && new Intl.DateTimeFormat('en', { timeZone: value }) ? value : undefined;
    } catch {
      return undefined;
    }
  },
  audience: (value, note) => {
    const known = choose('public|partners|staff', value);
    if (!known) note('converted');
    return known ?? 'staff';
  },
};

/** One of the words between the bars, whatever the case. */
export const choose = (words: string, value: unknown) =>
  typeof value === 'string' ? words.split('|').find((word) => word.toLowerCase() === value.trim().toLowerCase()) : undefined;
