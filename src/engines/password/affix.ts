/** What people put before and behind a word to please a form: capitals, a year, digits, a mark of exclamation. */
import { dateGuesses } from './date.js';
import { variants } from './keyboard.js';
import type { Match } from './least.js';

const LETTER = /[\p{L}\p{M}]/u;
/** Longer ones are no decoration: they are guessed on their own. */
const LONGEST = 8;

/** An attacker tries so many words as they are before decorating them. */
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
function affixGuesses(affix: string): number {
  if (!affix) return 1;
  const rank = USUAL.indexOf(affix) + 1;
  if (rank) return rank + 4;
  const runs = affix.match(/\d+|\D+/g)!;
  return runs.reduce((product, run) => product * runGuesses(run), 1) * (runs.length > 1 ? 2 : 1);
}

/** In how many ways capitals stand in a word: the first and all are tried first. */
export function capitals(token: string): number {
  if (token === token.toLowerCase()) return 1;
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

/**
 * For a password: gives a word of it alone, and with what stands before it, behind it, and both, up to the next letters.
 * Where these begin and end, and how hard they are, is found once for all words.
 */
export function decorator(text: string): (match: Match) => Match[] {
  const isLetter = Array.from({ length: text.length }, (_, at) => LETTER.test(text[at]!));
  const starts = [0];
  for (let at = 1; at <= text.length; at++) starts.push(isLetter[at - 1] ? at : starts[at - 1]!);
  const ends = [text.length];
  for (let at = text.length - 1; at >= 0; at--) ends.unshift(isLetter[at] ? at : ends[0]!);
  const known = new Map<string, number>();
  const guessesOf = (affix: string): number => {
    const guesses = known.get(affix) ?? affixGuesses(affix);
    known.set(affix, guesses);
    return guesses;
  };
  return (match) => {
    const start = starts[match.from]!;
    const end = ends[match.to]!;
    const before = start < match.from && match.from - start <= LONGEST;
    const behind = end > match.to && end - match.to <= LONGEST;
    if (!before && !behind) return [match];
    const word = match.word ?? text.slice(match.from, match.to);
    const found = [match];
    const put = (from: number, to: number): void => {
      const affixes = guessesOf(text.slice(from, match.from)) * guessesOf(text.slice(match.to, to));
      found.push({ ...match, from, to, word, guesses: match.guesses * affixes + PLAIN_FIRST });
    };
    if (before) put(start, match.to);
    if (behind) put(match.from, end);
    if (before && behind) put(start, end);
    return found;
  };
}
