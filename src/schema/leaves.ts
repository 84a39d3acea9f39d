/**
 * How single values are read: a pattern, or a function that gives the value as the format says, or true
 * if it is good as it is; anything false: it is no such value; null: there is none.
 * Strings come trimmed. Blank ones and null do not come here: they are absent.
 */
import { safeUrl } from './link.js';
import { phoneNumber } from './phone.js';
import { languageCode } from './text.js';
import type { Code } from './problem.js';

export type Note = (code: Code, found?: unknown) => void;
export type Read = (value: unknown, note: Note, base?: string) => unknown;

/** How values are read, by the names of `schema.ts`. */
export type Leaves = Readonly<Record<string, Read | RegExp | undefined>>;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !!value && !Array.isArray(value);

export const isBlank = (value: unknown): boolean => value == null || (typeof value === 'string' && !value.trim());

/** A plain text has no markup: tags are taken out, since no visitor reads code. `<name@example.org>` is none. */
const withoutTags = (words: string): string => {
  const less = words.replace(/<\/?[a-z!][^<>@]*>/gi, '');
  // What was cut in two by a tag may be one now.
  return less === words ? words.trim() : withoutTags(less);
};

const string: Read = (value, note) => {
  if (typeof value === 'string') return withoutTags(value) || null;
  if (!Number.isFinite(value)) return false;
  note('converted');
  return String(value);
};

/** A text or a language map, each of its texts made clean. */
export const textBy =
  (clean: (words: string) => string): Read =>
  (value, note) => {
    if (!isObject(value)) return typeof value === 'string' ? clean(value) || null : string(value, note);
    const texts = Object.entries(value).flatMap(([language, one]) => {
      const good = languageCode.test(language) && typeof one === 'string';
      if (!isBlank(one) && !good) note('bad-text', language);
      const words = good && clean(one.trim());
      return words ? [[language, words] as const] : [];
    });
    return texts[0] ? Object.fromEntries(texts) : null;
  };

/** The values that every format has; `leaves-more.ts` has all. */
export const leaves: Leaves = {
  text: textBy(withoutTags),
  string,
  link: (value, _note, base) => safeUrl(value, base),
  file: (value, _note, base) => safeUrl(value, base, 'image'),
  phone: phoneNumber,
  language: languageCode,
};

/** One of the words between the bars, whatever the case. */
export const choose = (words: string, value: unknown): string | undefined =>
  typeof value === 'string' ? words.split('|').find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
