/** Several days in words, with what they share said once. */
import { formatDate, formatRange } from './date.js';
import { cached, engineLanguage, isWordless, tableOf } from './engine.js';

/** From one day to another one: "12 – 13 December 2026", "29 November – 3 December 2026". */
export function formatDays(language: string, from: string, to: string): string {
  if (tableOf(language) || isWordless(language)) {
    const isOneYear = from.slice(0, 4) === to.slice(0, 4);
    return formatRange(formatDate(language, isOneYear ? from.slice(5) : from), formatDate(language, to));
  }
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(engineLanguage('DateTimeFormat', language), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return cached(`days ${language}`, make).formatRange(Date.parse(from), Date.parse(to));
}
