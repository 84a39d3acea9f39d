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

/** Whether the place is within the file, so that only an entry of it was left out. */
export const leftOut = (path: string): boolean => /[.[]/.test(path);

/** What belongs in the place, as a sentence with an example. */
export function expectation(expected: Finding['expected']): string {
  const words = String(expected).split('|').join(', ');
  switch (expected) {
    case 'text':
    case 'rich':
      return msg('Expected is a text in quotation marks, or one for each language: {"en": "...", "is": "..."}.', {
        id: 'problem.expects-text',
      });
    case 'string':
      return msg('Expected is a text in quotation marks.', { id: 'problem.expects-string' });
    case 'number':
    case 'amount':
      return msg('Expected is a number without unit and without quotation marks, with a point for decimals: 12.5.', {
        id: 'problem.expects-number',
      });
    case 'year':
      return msg('Expected is a year: 2012.', { id: 'problem.expects-year' });
    case 'period':
      return msg('Expected is a year, or words with one in it: 2012 or "2024–2027".', { id: 'problem.expects-period' });
    case 'latitude':
    case 'longitude':
      return msg('Expected are degrees as a number, north and east positive, with a point for decimals: 64.1466.', {
        id: 'problem.expects-degrees',
      });
    case 'flag':
      return msg('Expected is true or false, without quotation marks.', { id: 'problem.expects-flag' });
    case 'link':
      return msg('Expected is a whole address that begins with https:// (or mailto: or tel:), without a user name in it.', {
        id: 'problem.expects-link',
      });
    case 'file':
      return msg('Expected is the address of a file: a whole one that begins with https://, or one that starts at this file.', {
        id: 'problem.expects-file',
      });
    case 'email':
      return msg('Expected is one mail address: name@example.org.', { id: 'problem.expects-email' });
    case 'phone':
      return msg('Expected is one telephone number, best with the code of the country: +354 555 0100.', { id: 'problem.expects-phone' });
    case 'date':
      return msg('Expected is a day as year-month-day: 2026-05-01.', { id: 'problem.expects-date' });
    case 'day':
      return msg('Expected is a day as month-day, or year-month-day: 06-01 or 2026-06-01.', { id: 'problem.expects-day' });
    case 'time':
      return msg('Expected is a time as hours:minutes: 09:30.', { id: 'problem.expects-time' });
    case 'hours':
      return msg('Write days and times: {"days": ["Mo", "Tu"], "opens": "09:00", "closes": "17:00"}, or "closed": true.', {
        id: 'problem.expects-hours',
      });
    case 'color':
      return msg('Expected is a colour as # and six digits: #0b6e4f.', { id: 'problem.expects-color' });
    case 'language':
      return msg('Expected is the code of a language: is, en, nb.', { id: 'problem.expects-language' });
    case 'country':
      return msg('Expected is the code of a country, two capital letters: IS, EE, NO.', { id: 'problem.expects-country' });
    case 'timeZone':
      return msg('Expected is the name of a time zone: Atlantic/Reykjavik.', { id: 'problem.expects-zone' });
    case 'count':
      return msg('Expected is a whole number, not below zero, without quotation marks: 5.', { id: 'problem.expects-count' });
    case 'positive':
      return msg('Expected is a whole number, 1 or more, without quotation marks: 5.', { id: 'problem.expects-positive' });
    case 'identifier':
      return msg('Expected is a short name of letters and digits without spaces, that stays the same: "harbour-cafe".', {
        id: 'problem.expects-identifier',
      });
    case 'domain':
      return msg('Expected is the name of a site as it stands in its address: "cafe.example".', { id: 'problem.expects-domain' });
    case 'coordinate':
      return msg('Expected is a public key as the counter or the command line writes it: copy it anew.', { id: 'problem.expects-key' });
    case 'secret':
      return msg('Expected is a public key. This one shows its private part, with which everybody can sign: make a new one.', {
        id: 'problem.expects-public',
      });
    case 'token':
      return msg('Expected is a membership as “bob-widgets loyalty sign” writes it.', { id: 'problem.expects-token' });
    case 'members':
      return msg('Expected is a list of members in square brackets, or the address of a CSV or JSON file with them.', {
        id: 'problem.expects-members',
      });
    case 'texts':
    case 'words':
      return msg('Expected are texts by their keys, in braces: {"food": {"en": "Food"}}.', { id: 'problem.expects-keys' });
    case 'weight':
      return msg('Expected is 1, 2 or 3; 3 matters most.', { id: 'problem.expects-weight' });
    case 'staff':
      return msg('Expected is a number of people, without quotation marks: 1, 2, 11.', { id: 'problem.expects-staff' });
    case 'duration':
      return msg('Expected is how long, as P and years, months, weeks or days: P1Y, P6M, P2W.', { id: 'problem.expects-duration' });
    case 'object':
      return msg('Expected is an entry with fields, in braces: { "...": ... }.', { id: 'problem.expects-object' });
    default:
      return msg(str`Expected is one of: ${words}.`, { id: 'problem.expects-choice' });
  }
}

/** The name that a misspelt one may stand for: at most a third of it differs. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const scored = names.map((one) => [distance(plain(name), plain(one)), one] as const).sort((a, b) => a[0] - b[0]);
  const [best] = scored;
  return best && best[0] <= Math.max(1, Math.floor(name.length / 3)) ? best[1] : undefined;
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
