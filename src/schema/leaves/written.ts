/**
 * Days and times as people write them, beside what the format says: for whole documents. A preview reads the format alone, and where that is not enough for a
 * limit, it shows nothing before the whole document is there.
 */
import { dateIn, dayIn, isDoubtful } from '../calendar/dates.js';
import { timeIn } from '../calendar/times.js';
import type { Leaves, Note, ReadLeaf } from './leaf.js';

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

const call = (rule: ReadLeaf | RegExp | undefined): ReadLeaf =>
  rule instanceof RegExp ? (value) => typeof value === 'string' && rule.test(value) : (rule ?? (() => false));

/** The leaves of a document, with those for days and times made to read more. */
export const asWritten = (leaves: Leaves): Leaves =>
  leaves.date
    ? {
        ...leaves,
        date: orAs(call(leaves.date), dateIn),
        day: orAs(call(leaves.day), dayIn),
        time: orAs(call(leaves.time), (written) => timeIn(written)),
      }
    : leaves;
