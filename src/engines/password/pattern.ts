/** Rows and repeats: abcd, 97531, aaaa, abcabc. */
import type { Match } from './least.js';

/** Steps in a row of characters, up to this far apart. */
const STEP = 5;

/** Characters that follow each other at one distance in Unicode: three or more, or two neighbours of the alphabet at a distance of one. */
export function sequences(text: string): Match[] {
  const found: Match[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    const step = text.charCodeAt(from + 1) - text.charCodeAt(from);
    if (at < text.length && text.charCodeAt(at) - text.charCodeAt(at - 1) === step) continue;
    const length = at - from;
    if ((length > 2 || (length > 1 && Math.abs(step) === 1)) && step && Math.abs(step) <= STEP) {
      const first = text[from]!;
      const digits = first >= '0' && first <= '9';
      const base = 'aAzZ019'.includes(first) ? 4 : digits ? 10 : 26;
      found.push({ kind: 'sequence', from, to: at, guesses: base * (step < 0 ? 2 : 1) * length });
    }
    from = at - 1;
  }
  return found;
}

/** The longest piece whose repeats are looked for. */
const PIECE = 32;

/**
 * Pieces that stand several times in a row. At each place the piece that makes the longest run counts, and of those the shortest.
 *
 * @param guess How hard the piece itself is to guess.
 */
export function repeats(text: string, guess: (from: number, to: number) => number): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < text.length - 1;) {
    let [best, size] = [from, 0];
    for (let piece = 1; piece <= Math.min(PIECE, (text.length - from) >> 1); piece++) {
      let end = from + piece;
      while (end < text.length && text[end] === text[end - piece]) end++;
      end -= (end - from) % piece;
      if (end - from >= 2 * piece && end > best) [best, size] = [end, piece];
    }
    if (!size) from++;
    else {
      found.push({ kind: 'repeat', from, to: best, guesses: guess(from, from + size) * ((best - from) / size) });
      from = best;
    }
  }
  return found;
}
