/** Several days in words, with what they share said once. */
import { formatDate, formatRange } from './date.js';
import { cached, engineLanguage, isWordless, tableOf } from './engine.js';

/** Engines know nothing of Icelandic and Greenlandic, and leave out words in Lithuanian. */
const isOwn = (language: string): boolean => !!tableOf(language) || isWordless(language) || /^lt\b/i.test(language);

/** What the single days share is taken from one of them: "12.–13. desember 2026", "29. nóvember – 3. desember 2026". */
function fromSingle(language: string, from: string, to: string): string {
  const [first, last] = [formatDate(language, from), formatDate(language, to)];
  const [begins, ends] = [from, to].map((day) => Number(day.slice(8)));
  if (from.slice(0, 7) === to.slice(0, 7))
    return last.replace(new RegExp(`(?<!\\d)${ends}(\\.?)(?!\\d)`), (_, dot: string) => `${begins}${dot}–${ends}${dot}`);
  if (from.slice(0, 4) !== to.slice(0, 4)) return formatRange(first, last);
  return /^\d{4}/.test(last)
    ? formatRange(first, formatDate(language, to.slice(5)))
    : formatRange(formatDate(language, from.slice(5)), last);
}

/** From one day to another one: "12 – 13 December 2026", "29 November – 3 December 2026". */
export function formatDays(language: string, from: string, to: string): string {
  if (isOwn(language)) return fromSingle(language, from, to);
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(engineLanguage('DateTimeFormat', language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return cached(`days ${language}`, make).formatRange(Date.parse(from), Date.parse(to));
}
