/**
 * The books of counters. A set that only grows (redemptions) and numbers that only grow (stamps given, each till its own): so merging is the same in
 * any order and however often, and a till that was off-line for a week just joins in.
 */
import type { Loyalty } from '../loyalty.js';
import { dayIn } from './calendar.js';
import { readStamp } from './stamp.js';
import type { CounterBook, Redemption, Spent } from './types.js';

/** A rule may be called `constructor`, and every object has that. */
const own = (counts: Readonly<Record<string, number>>, name: string): number => (Object.hasOwn(counts, name) ? counts[name]! : 0);

export const emptyBook = (programme: string): CounterBook => ({ kind: 'loyalty-counter', version: 1, programme, given: {}, spent: {} });

/** A till's name begins with the participant and the key that signs; a desk adds what tells it from others with the same key (`desk.till`). */
export const tillOf = (participant: string, kid: string): string => `${participant}/${kid}`;

/** Who a till belongs to. */
export const ownerOf = (till: string): string => till.slice(0, till.lastIndexOf('/'));

/** Books a stamp that was given, for a till (`desk.till`). A token that is no stamp of this programme is not booked. */
export function recordGiven(book: CounterBook, token: string, programme: Loyalty, till?: string): CounterBook {
  const stamp = readStamp(token)?.stamp;
  if (stamp?.programme !== book.programme) return book;
  const name = till ?? tillOf(stamp.participant, stamp.kid);
  const month = dayIn(programme, stamp.at * 1000).slice(0, 7);
  const rule = stamp.rule ?? programme.earn?.[0]?.id ?? '';
  const months = book.given[name] ?? {};
  const rules = months[month] ?? {};
  const next = { ...months, [month]: { ...rules, [rule]: own(rules, rule) + stamp.stamps } };
  return { ...book, given: { ...book.given, [name]: next } };
}

/** Books a redemption that was accepted. `till`: `tillOf` the counter that took it. */
export function recordSpent(book: CounterBook, redemption: Redemption, till: string, programme: Loyalty): CounterBook {
  const spent: Spent = {
    redemption: redemption.id,
    reward: redemption.reward,
    participant: redemption.participant,
    at: redemption.at,
    stamps: redemption.stamps.map(({ id, participant, at, stamps }) => [id, participant, dayIn(programme, at * 1000).slice(0, 7), stamps]),
  };
  return { ...book, spent: { ...book.spent, [`${redemption.id}@${till}`]: spent } };
}

/** The ids of spent stamps in a book, and how many redemptions each is in. Books do not change, so it is made once. */
const indexes = new WeakMap<CounterBook, Map<string, number>>();

function indexOf(book: CounterBook): Map<string, number> {
  let index = indexes.get(book);
  if (!index) {
    indexes.set(book, (index = new Map<string, number>()));
    for (const { stamps } of Object.values(book.spent)) for (const [id] of stamps) index.set(id, (index.get(id) ?? 0) + 1);
  }
  return index;
}

export const isSpent = (book: CounterBook, stamp: string): boolean => indexOf(book).has(stamp);

/** Stamps that were spent more than once, at counters that did not know of each other. */
export interface Conflict {
  readonly stamp: string;
  readonly redemptions: readonly Spent[];
}
export function conflicts(book: CounterBook): Conflict[] {
  const twice = [...indexOf(book)].filter(([, count]) => count > 1);
  const all = Object.values(book.spent);
  return twice.map(([stamp]) => ({ stamp, redemptions: all.filter(({ stamps }) => stamps.some(([id]) => id === stamp)) }));
}

/** All that any of them has. Throws a `RangeError` where they are of different programmes, or there is none. */
export function mergeBooks(...books: readonly CounterBook[]): CounterBook {
  const [first] = books;
  if (!first) throw new RangeError('There is no book to merge.');
  if (books.some(({ programme }) => programme !== first.programme)) throw new RangeError('These books are of different programmes.');
  const given: Record<string, Record<string, Record<string, number>>> = {};
  const spent: Record<string, Spent> = {};
  for (const book of books) {
    for (const [till, months] of Object.entries(book.given))
      for (const [month, rules] of Object.entries(months))
        for (const [rule, count] of Object.entries(rules)) {
          const cell = ((given[till] ??= {})[month] ??= {});
          cell[rule] = Math.max(own(cell, rule), count);
        }
    for (const [name, one] of Object.entries(book.spent)) {
      const known = spent[name];
      // two tills never write the same name; if a file says so all the same, any order must give one answer
      if (!known || JSON.stringify(one) < JSON.stringify(known)) spent[name] = one;
    }
  }
  return { ...first, given, spent };
}
