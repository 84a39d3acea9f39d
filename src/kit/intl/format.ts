/**
 * Numbers, dates, lists and names in the language of the page. Views that need one function import it from `intl/`, so
 * that the others do not travel with it; `formatter()` is for those that need many.
 */
import { formatDate, formatRange, formatTime, nearDay, weekdayName } from './date.js';
import { cached, prepareIntl } from './engine.js';
import { formatList, languageName, ownLanguageName, regionName } from './names.js';
import { formatBytes, formatNumber, formatPercent } from './number.js';

export { formatBytes, formatDate, formatList, formatNumber, formatPercent, formatRange, formatTime };
export { languageName, nearDay, ownLanguageName, prepareIntl, regionName, weekdayName };

export type Formatter = ReturnType<typeof make>;

const make = (language: string) => ({
  language,
  number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(language, value, options),
  percent: (share: number) => formatPercent(language, share),
  bytes: (bytes: number) => formatBytes(language, bytes),
  date: (value: string | number | Date) => formatDate(language, value),
  time: (time: string) => formatTime(language, time),
  range: formatRange,
  weekday: (day: string, width?: 'long' | 'short') => weekdayName(language, day, width),
  nearDay: (offset: -1 | 0 | 1) => nearDay(language, offset),
  list: (items: readonly string[]) => formatList(language, items),
  languageName: (code: string) => languageName(language, code),
  regionName: (code: string) => regionName(language, code),
});

/**
 * All of it for one language (any BCP 47 tag; what is no tag counts as English). Right at once in most languages; wait for
 * `prepareIntl(language)` before a view in Icelandic or Greenlandic is shown, else it is neutral (5.1.2026) or Danish.
 */
export const formatter = (language: string): Formatter => cached(`f ${language}`, () => make(language));
