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

interface Row {
  readonly match: Match;
  /** The product of all guesses up to here. */
  readonly product: number;
  readonly guesses: number;
}

const random = (from: number, to: number): Match => ({
  kind: 'random',
  from,
  to,
  guesses: Math.max(PER_CHARACTER ** (to - from), (to - from > 1 ? LEAST_MORE : LEAST_ONE) + 1),
});

/** @returns The least number of guesses for a password of this length, and the parts that make it. */
export function least(length: number, matches: readonly Match[]): { guesses: number; parts: Match[] } {
  if (!length) return { guesses: 1, parts: [] };
  const ending: Match[][] = Array.from({ length: length + 1 }, () => []);
  for (const match of matches) ending[match.to]!.push(match);
  // rows[end][parts]: the best row of so many parts that ends there
  const rows: (Row | undefined)[][] = [[]];

  const offer = (match: Match, parts: number, before: number): void => {
    const whole = match.to - match.from === length;
    const floor = whole ? 1 : match.to - match.from > 1 ? LEAST_MORE : LEAST_ONE;
    const product = before * Math.max(match.guesses, floor);
    const guesses = factorial(parts) * product + PER_PART ** (parts - 1) - (parts === 1 ? 1 : 0);
    const here = rows[match.to]!;
    for (let fewer = parts; fewer > 0; fewer--) if ((here[fewer]?.guesses ?? Infinity) <= guesses) return;
    here[parts] = { match, product, guesses };
  };
  const extend = (match: Match): void => {
    if (!match.from) return offer(match, 1, 1);
    rows[match.from]!.forEach((row, parts) => {
      if (row && parts < PARTS && !(match.kind === 'random' && row.match.kind === 'random')) offer(match, parts + 1, row.product);
    });
  };
  for (let end = 1; end <= length; end++) {
    rows[end] = [];
    ending[end]!.forEach(extend);
    for (let from = end - 1; from >= 0; from--)
      if (!from || rows[from]!.some((row) => row && row.match.kind !== 'random')) extend(random(from, end));
  }

  let parts = 0;
  rows[length]!.forEach((row, count) => {
    if (row && (!parts || row.guesses < rows[length]![parts]!.guesses)) parts = count;
  });
  const guesses = rows[length]![parts]!.guesses;
  const chain: Match[] = [];
  for (let end = length; end > 0; end = chain[0]!.from) chain.unshift(rows[end]![parts--]!.match);
  return { guesses: Math.min(Math.max(1, guesses), Number.MAX_VALUE), parts: chain };
}

const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));
