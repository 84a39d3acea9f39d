/**
 * The cheapest way to put a password together of what was found in it. The reckoning is zxcvbn's (Wheeler, USENIX Security 2016):
 * the guesses of all parts multiplied, times the orders in which they can stand, plus what trying shorter rows of parts first costs.
 */
import type { Finding } from './types.js';

/** A part of the password that can be guessed as a whole. */
export interface Match extends Omit<Finding, 'kind' | 'token'> {
  readonly kind: Finding['kind'] | 'random';
  readonly guesses: number;
}

/** Guesses for each character of which nothing is known: an attacker tries likely ones first. */
const PER_CHARACTER = 10;
/** What each further part costs an attacker, who tries rows of fewer parts first. */
const PER_PART = 10_000;
/** The least for a part of one character, and of more, that is not the whole. */
const LEAST_ONE = 10;
const LEAST_MORE = 50;
/** Rows of more parts than this are not looked at: unknown characters are cheaper then. */
const PARTS = 16;
const WIDTH = PARTS + 1;

/** Guesses for so many unknown characters; one more than the least for a part, so that what is known goes before. */
const unknown = (length: number): number => Math.max(PER_CHARACTER ** length, (length > 1 ? LEAST_MORE : LEAST_ONE) + 1);

const FACTORIAL = [1];
const ORDERS = [1];
for (let parts = 1; parts <= PARTS; parts++) {
  FACTORIAL.push(FACTORIAL[parts - 1]! * parts);
  ORDERS.push(parts > 1 ? PER_PART ** (parts - 1) : 0);
}

/** @returns The least number of guesses for a password of this length, and the parts that make it. */
export function least(length: number, matches: readonly Match[]): { guesses: number; parts: Match[] } {
  if (!length) return { guesses: 1, parts: [] };
  const ending: Match[][] = Array.from({ length: length + 1 }, () => []);
  for (const match of matches) ending[match.to]!.push(match);

  // the best row of so many parts up to each end, at [end * WIDTH + parts]; no match: unknown characters
  const guessed = new Float64Array((length + 1) * WIDTH).fill(Infinity);
  const products = new Float64Array(guessed.length);
  const begins = new Uint16Array(guessed.length);
  const lasts: (Match | undefined)[] = [];
  products[0] = 1;
  guessed[0] = 0;

  const extend = (from: number, to: number, cost: number, match?: Match): void => {
    const floor = to - from === length ? 1 : to - from > 1 ? LEAST_MORE : LEAST_ONE;
    // fewer parts that cost no more make any longer row useless
    let lowest = Infinity;
    for (let before = 0; before < PARTS; before++) {
      const row = from * WIDTH + before;
      const here = to * WIDTH + before + 1;
      if (guessed[row] !== Infinity && (match ?? lasts[row] ?? !from)) {
        const product = products[row]! * Math.max(cost, floor);
        const guesses = FACTORIAL[before + 1]! * product + ORDERS[before + 1]!;
        if (guesses < guessed[here]! && guesses < lowest) {
          guessed[here] = guesses;
          products[here] = product;
          begins[here] = from;
          lasts[here] = match;
        }
      }
      lowest = Math.min(lowest, guessed[here]!);
    }
  };
  for (let end = 1; end <= length; end++) {
    for (const match of ending[end]!) extend(match.from, end, match.guesses, match);
    for (let from = 0; from < end; from++) extend(from, end, unknown(end - from));
  }

  let parts = 1;
  for (let more = 2; more <= PARTS; more++) if (guessed[length * WIDTH + more]! < guessed[length * WIDTH + parts]!) parts = more;
  const guesses = guessed[length * WIDTH + parts]!;
  const chain: Match[] = [];
  for (let end = length; end > 0; parts--) {
    const row = end * WIDTH + parts;
    const from = begins[row]!;
    chain.unshift(lasts[row] ?? { kind: 'random', from, to: end, guesses: unknown(end - from) });
    end = from;
  }
  return { guesses: Math.min(Math.max(1, guesses), Number.MAX_VALUE), parts: chain };
}
