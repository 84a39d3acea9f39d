/** A counter's books as a file, and what a file or a store holds read back: hostile until it is read. */
import { record } from './membership.js';
import { emptyBook } from './counter.js';
import type { CounterBook, Spent } from './types.js';

export const bookFile = (book: CounterBook): string => JSON.stringify(book);

const ID = /^[\w-]{16}$/;
const MONTH = /^\d{4}-\d\d$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u;
const TILL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}\/[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_.-]{0,79}$/u;
const whole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 40;
const named = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

export interface ReadBook {
  readonly book: CounterBook;
  /** Entries that were left out, since they are none. */
  readonly refused: number;
}

/** Reads a counter's file. undefined where it is none. */
export function readBook(text: string): ReadBook | undefined {
  let said: Record<string, unknown>;
  try {
    said = record(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
  const { kind, programme, given, spent } = said;
  if (kind !== 'loyalty-counter' || !named(programme, NAME)) return undefined;
  let refused = 0;
  const tallies: Record<string, Record<string, Record<string, number>>> = {};
  for (const [till, months] of Object.entries(record(given)))
    for (const [month, rules] of Object.entries(record(months)))
      for (const [rule, count] of Object.entries(record(rules))) {
        if (TILL.test(till) && MONTH.test(month) && (!rule || NAME.test(rule)) && whole(count))
          ((tallies[till] ??= {})[month] ??= {})[rule] = count;
        else refused++;
      }
  const redemptions: Record<string, Spent> = {};
  for (const [name, value] of Object.entries(record(spent))) {
    const one = spentFrom(value);
    const till = name.slice(name.indexOf('@') + 1);
    if (one && name === `${one.redemption}@${till}` && TILL.test(till)) redemptions[name] = one;
    else refused++;
  }
  return { book: { ...emptyBook(programme), given: tallies, spent: redemptions }, refused };
}

/** A redemption in the books; undefined where it is none. */
function spentFrom(value: unknown): Spent | undefined {
  const { redemption, reward, participant, at, stamps } = record(value);
  const good = named(redemption, ID) && named(reward, NAME) && named(participant, NAME) && whole(at) && Array.isArray(stamps);
  if (!good) return undefined;
  const rows = (stamps as unknown[]).flatMap((row) => {
    const [id, from, month, worth] = Array.isArray(row) ? (row as unknown[]) : [];
    return named(id, ID) && named(from, NAME) && named(month, MONTH) && whole(worth) ? [[id, from, month, worth] as const] : [];
  });
  return rows.length === (stamps as unknown[]).length ? { redemption, reward, participant, at, stamps: rows } : undefined;
}
