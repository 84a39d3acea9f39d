/** What people put before and behind a word to please a form: capitals, a year, digits, a mark of exclamation. */
import { dateGuesses } from './date.js';
import { variants } from './keyboard.js';
import type { Match } from './least.js';

const LETTER = /[\p{L}\p{M}]/u;
/** Longer ones are no decoration: they are guessed on their own. */
const LONGEST = 8;

/** An attacker tries so many words as they are before he decorates them. */
const PLAIN_FIRST = 5_000;

/** The commonest in the order in which they are tried. */
const USUAL = '1 ! 123 12 2 . 3 ? 7 5 1! 11 69 01 13 22 * 10 21 4 23 8 6 9 007 @ 88 77 00 99 1234 12345 # $ 321 123! 666 777 !! 0'.split(
  ' ',
);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** One row of digits, or of other characters. */
function runGuesses(run: string): number {
  const rank = USUAL.indexOf(run) + 1;
  if (rank) return rank + 4;
  const base = isDigit(run[0]!) ? 10 : 20;
  const same = run === run[0]!.repeat(run.length);
  const guesses = same ? base * run.length * 2 : base ** run.length;
  return base === 10 ? Math.min(guesses, dateGuesses(run)) : guesses;
}

/** Guesses for a text without letters beside a word. */
export function affixGuesses(affix: string): number {
  if (!affix) return 1;
  const rank = USUAL.indexOf(affix) + 1;
  if (rank) return rank + 4;
  const runs = affix.match(/\d+|\D+/g)!;
  return runs.reduce((product, run) => product * runGuesses(run), 1) * (runs.length > 1 ? 2 : 1);
}

/** In how many ways capitals stand in a word: the first and all are tried first. */
export function capitals(token: string): number {
  const letters = Array.from(token).filter((character) => character.toLowerCase() !== character.toUpperCase());
  const large = letters.filter((character) => character !== character.toLowerCase()).length;
  if (!large) return 1;
  if (
    large === letters.length ||
    (large === 1 && (letters[0] !== letters[0]!.toLowerCase() || letters.at(-1) !== letters.at(-1)!.toLowerCase()))
  )
    return 2;
  return variants(letters.length, large);
}

/** In how many ways so many letters may be in l33t; `ways` for each of the first four. */
export const leets = (count: number, ways = 2): number => ways ** Math.min(count, 4);

/** The word alone, and with what stands before it, behind it, and both, up to the next letters. */
export function decorated(text: string, match: Match): Match[] {
  let start = match.from;
  while (start > 0 && !LETTER.test(text[start - 1]!)) start--;
  let end = match.to;
  while (end < text.length && !LETTER.test(text[end]!)) end++;
  const before = match.from - start > LONGEST ? [] : [start];
  const behind = end - match.to > LONGEST ? [] : [end];
  const found: Match[] = [];
  for (const from of new Set([match.from, ...before])) {
    for (const to of new Set([match.to, ...behind])) {
      const affixes = affixGuesses(text.slice(from, match.from)) * affixGuesses(text.slice(match.to, to));
      const guesses = match.guesses * affixes + (from < match.from || to > match.to ? PLAIN_FIRST : 0);
      found.push({ ...match, from, to, guesses, word: match.word ?? text.slice(match.from, match.to) });
    }
  }
  return found;
}
