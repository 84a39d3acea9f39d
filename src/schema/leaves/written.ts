/**
 * Days, times, figures and texts as people and their programs write them, beside what the format says, and pictures in place of their address: for whole documents. A
 * preview reads the format alone, and where that is not enough for a limit or a text, it shows nothing before the whole document is there.
 */
import { dateIn, dayIn, isDoubtful, isoOf, readDay } from '../calendar/dates.js';
import { durationIn } from '../calendar/durations.js';
import { timeIn } from '../calendar/times.js';
import { isCountry } from '../country.js';
import { safeUrl } from '../link.js';
import { plainText } from '../plain.js';
import { smallPicture } from '../small-picture.js';

import type { Leaves, Note, ReadLeaf } from './leaf.js';
import { isDuration } from './date.js';
import { byKey } from './map.js';
import { postalBy } from './place.js';
import { stringBy, textBy } from './text.js';

/** By the format, else by what was written. */
const orAs =
  (rule: ReadLeaf, read: (written: string) => string | undefined): ReadLeaf =>
  (value, note: Note, base) => {
    const good = rule(value, note, base);
    if (good || typeof value !== 'string') return good;
    const found = read(value);
    if (found && isDoubtful(value)) note('converted');
    return found;
  };

/** `01.05.2024` and `mai 2024` as `2024-05-01` and `2024-05`. */
const sinceIn = (written: string): string | undefined => {
  const { year, month, day } = readDay(written) ?? {};
  return year === undefined || month === undefined
    ? undefined
    : (isoOf({ year, month, day }) ?? `${year}-${String(month).padStart(2, '0')}`);
};

/**
 * `4,5`, `1 234,5` and `−5` as numbers. A full stop or comma before three digits may part thousands, or decimals: `1.234` is read in neither way, `0.234` can only be
 * a decimal.
 */
export function numberIn(written: string): number | undefined {
  const text = written.trim().replace(/^[−–]/, '-');
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text) || !/^[+-]?[\d.,]/.test(text)) return undefined;
  const plain = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?$/.test(text) ? text.replace(/[^\d,+-]/g, '') : text;
  return /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain.replace(',', '.')))
    ? Number(plain.replace(',', '.'))
    : undefined;
}

const call = (rule: ReadLeaf | RegExp | undefined): ReadLeaf =>
  rule instanceof RegExp ? (value) => typeof value === 'string' && rule.test(value) : (rule ?? (() => false));

const numberAsWritten =
  (rule: ReadLeaf): ReadLeaf =>
  (value, note: Note, base) => {
    if (typeof value !== 'string') return rule(value, note, base);
    const number = numberIn(value);
    if (number === undefined) return false;
    note('converted');
    return number;
  };

const text = textBy(plainText);
const country: ReadLeaf = (value) => typeof value === 'string' && (value === 'UK' ? 'GB' : isCountry(value));
const logo: ReadLeaf = (value, _note, base) => smallPicture(value) ?? safeUrl(value, base, 'image');
const plain: Leaves = { logo, text, string: stringBy(plainText), postalCode: postalBy(plainText), texts: byKey(text), country };

/** The leaves of a document, with those for texts, days, times and figures made to read more. */
export const asWritten = (leaves: Leaves): Leaves =>
  leaves.date
    ? {
        ...leaves,
        ...plain,
        date: orAs(call(leaves.date), dateIn),
        day: orAs(call(leaves.day), dayIn),
        ...(leaves.number && { number: numberAsWritten(call(leaves.number)) }),
        time: orAs(call(leaves.time), (written) => timeIn(written)),
        duration: (value) => typeof value === 'string' && (isDuration.test(value) || durationIn(value)),
        since: orAs(call(leaves.since), sinceIn),
      }
    : { ...leaves, ...plain };
