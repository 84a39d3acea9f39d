/** The small words of `explain.ts`: what was found, what was expected, what may have been meant. */
import { elements } from './generated/kinds.js';
import { msg, str } from '../messages.js';
import type { Finding } from '../problem.js';

/** The element that reads documents of this kind. */
export const elementOf = (kind: unknown): string | undefined =>
  typeof kind === 'string' && Object.hasOwn(elements, kind) ? elements[kind] : undefined;

/** What was found, short, on one line, as it stands in JSON. */
export function preview(found: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(found);
  } catch {
    // cycles, getters, big integers
  }
  text = (text ?? typeof found).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

/** What was found, as it is quoted in a sentence of the language, and not in JSON: what somebody wrote in a cell or field. */
export const quoted = (found: unknown): string => {
  const text = String(found).replace(/\s+/g, ' ');
  return msg(str`“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`, {
    id: 'problem.quoted',
    desc: 'What somebody wrote, in the quotation marks of the language',
  });
};

/** Whether the place is within the file, so that only an entry of it was left out. */
export const leftOut = (path: string): boolean => /[.[]/.test(path);

/** What belongs in the place, as a sentence with an example. */
export function expectation(expected: Finding['expected']): string {
  const words = String(expected).split('|').join(', ');
  switch (expected) {
    case 'text':
    case 'rich':
      return msg('Use text in quotation marks, or one text for each language: {"en": "...", "is": "..."}.', {
        id: 'problem.expects-text',
      });
    case 'string':
      return msg('Use text in quotation marks.', { id: 'problem.expects-string' });
    case 'number':
    case 'amount':
      return msg('Use a number without a unit or quotation marks, with a decimal point: 12.5.', {
        id: 'problem.expects-number',
      });
    case 'year':
      return msg('Use a year: 2012.', { id: 'problem.expects-year' });
    case 'period':
      return msg('Use a year, or text that contains a year: 2012 or "2024–2027".', { id: 'problem.expects-period' });
    case 'since':
      return msg('Use a year, or a day as year-month-day: 2024 or 2024-05-01.', { id: 'problem.expects-since' });
    case 'latitude':
    case 'longitude':
      return msg('Use degrees as a number with a decimal point, positive for north and east: 64.1466.', {
        id: 'problem.expects-degrees',
      });
    case 'flag':
      return msg('Use true or false, without quotation marks.', { id: 'problem.expects-flag' });
    case 'link':
      return msg('Use a full address that starts with https://, mailto: or tel:. It cannot contain a user name.', {
        id: 'problem.expects-link',
      });
    case 'file':
    case 'logo':
      return msg('Use the address of a file. It starts with https://, or it is a path from this file, such as images/logo.png.', {
        id: 'problem.expects-file',
      });
    case 'email':
      return msg('Use one email address: name@example.org.', { id: 'problem.expects-email' });
    case 'phone':
      return msg('Use one phone number, with the country code if possible: +354 555 0100.', { id: 'problem.expects-phone' });
    case 'date':
      return msg('Use a date as year-month-day: 2026-05-01.', { id: 'problem.expects-date' });
    case 'day':
      return msg('Use a date as month-day or year-month-day: 06-01 or 2026-06-01.', { id: 'problem.expects-day' });
    case 'time':
      return msg('Use a time as hours:minutes: 09:30.', { id: 'problem.expects-time' });
    case 'hours':
      return msg('Use days and times: {"days": ["Mo", "Tu"], "opens": "09:00", "closes": "17:00"}, or "closed": true.', {
        id: 'problem.expects-hours',
      });
    case 'color':
      return msg('Use a colour as # and six digits or letters a to f: #0b6e4f.', { id: 'problem.expects-color' });
    case 'language':
      return msg('Use a language code: is, en or nb.', { id: 'problem.expects-language' });
    case 'country':
      return msg('Use a two-letter country code in capitals: IS, EE or NO.', { id: 'problem.expects-country' });
    case 'moment':
      return msg('Use a day, or a day and a time: 2026-05-01 or 2026-05-01T10:00.', { id: 'problem.expects-moment' });
    case 'rrule':
      return msg('Use a rule by days, weeks, months or years, as calendars write it: FREQ=WEEKLY;COUNT=5.', { id: 'problem.expects-rule' });
    case 'change':
      return msg('Use the day it changes, and what is new: {"date": "2026-05-08", "status": "cancelled"}.', {
        id: 'problem.expects-change',
      });
    case 'clocks':
    case 'timeZone':
      return msg('Use the name of a time zone: Atlantic/Reykjavik.', { id: 'problem.expects-zone' });
    case 'count':
      return msg('Use a whole number, 0 or more, without quotation marks: 5.', { id: 'problem.expects-count' });
    case 'positive':
      return msg('Use a whole number, 1 or more, without quotation marks: 5.', { id: 'problem.expects-positive' });
    case 'identifier':
      return msg('Use a short name of letters and digits, without spaces: "harbour-cafe". Do not change it later.', {
        id: 'problem.expects-identifier',
      });
    case 'domain':
      return msg('Use the domain name of the website, without https://: "cafe.example".', { id: 'problem.expects-domain' });
    case 'coordinate':
      return msg('Use a public key exactly as the counter or the command line shows it. Copy it again.', { id: 'problem.expects-key' });
    case 'secret':
      return msg('Use a public key. This one includes its private part, so anyone could sign with it. Create a new key.', {
        id: 'problem.expects-public',
      });
    case 'token':
      return msg('Use a membership exactly as “bob-widgets loyalty sign” wrote it.', { id: 'problem.expects-token' });
    case 'members':
      return msg('Use a list of members in square brackets, or the address of a CSV or JSON file of members.', {
        id: 'problem.expects-members',
      });
    case 'texts':
    case 'words':
      return msg('Use texts with a key for each, in curly brackets: {"food": {"en": "Food"}}.', { id: 'problem.expects-keys' });
    case 'weight':
      return msg('Use 1, 2 or 3, where 3 is the most important.', { id: 'problem.expects-weight' });
    case 'staff':
      return msg('Use a number of people, without quotation marks: 1, 2 or 11.', { id: 'problem.expects-staff' });
    case 'duration':
      return msg('Use P, a number and a letter: Y for years, M for months, W for weeks, D for days. Examples: P1Y, P6M, P2W.', {
        id: 'problem.expects-duration',
      });
    case 'object':
      return msg('Use an entry with fields, in curly brackets: { "...": ... }.', { id: 'problem.expects-object' });
    default:
      return msg(str`Use one of: ${words}.`, { id: 'problem.expects-choice' });
  }
}

/** The name that a misspelt one may stand for: at most a third of it differs. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const scored = names.map((one) => [distance(plain(name), plain(one)), one] as const).sort((a, b) => a[0] - b[0]);
  const [best] = scored;
  return best && best[0] <= Math.max(1, Math.floor(name.length / 3)) ? best[1] : undefined;
}

/** Letters that are missing, too many or others; two that changed places are one mistake. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
