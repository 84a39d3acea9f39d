/** Walks over a keyboard: qwerty, 1qaz2wsx, and those that only Nordic and Baltic keyboards have, as øæ' or poiuę. */
import type { Match } from './least.js';

/** Rows of keys, from the digits down, each key with and without Shift; what all have in common stands once. */
const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LAYOUTS: readonly (readonly string[])[] = [
  // English (US), Latvian and Estonian digits
  ['`1234567890-=', '[]\\', ";'", ',./', '~!@#$%^&*()_+', '{}|', ':"', '<>?'],
  // Norwegian, Danish
  ['|1234567890+\\', 'å¨', "øæ'", ',.-', '§!"#¤%&/()=?`', 'Å^', 'ØÆ*', ';:_'],
  ['½1234567890+´', 'å¨', "æø'", ',.-', '§!"#¤%&/()=?`', 'Å^', 'ÆØ*', ';:_'],
  // Swedish, Finnish; Estonian
  ['§1234567890+´', 'å¨', "öä'", ',.-', '½!"#¤%&/()=?`', 'Å^', 'ÖÄ*', ';:_'],
  ['ˇ1234567890+´', 'üõ', "öä'", ',.-', '~!"#¤%&/()=?`', 'ÜÕ', 'ÖÄ*', ';:_'],
  // Icelandic
  ['°1234567890ö-', "ð'", "æ´+", ',.þ', '¨!"#$%&/()=Ö_', 'Ð?', "Æ'*", ';:Þ'],
  // Lithuanian: letters in place of digits
  ['`ąčęėįšųū90-ž', '[]\\', ";'", ',./', '~ĄČĘĖĮŠŲŪ()_Ž', '{}|', ':"', '<>?'],
]; // prettier-ignore

/** Where a key is: its row, and its place in it; lower rows stand half a key to the right. */
interface Key {
  readonly row: number;
  readonly place: number;
  readonly shift: boolean;
}

/** Keys are numbered from the one left of 1; that of q has 1, that of a 1, that of z 1. */
function keysOf(layout: readonly string[]): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  layout.forEach((part, index) => {
    const row = index % 4;
    const shift = index > 3;
    const letters = LETTERS[row - 1] ?? '';
    Array.from((shift ? letters.toUpperCase() : letters) + part).forEach((character, at) => {
      if (!keys.has(character)) keys.set(character, { row, place: at + (row ? 1 : 0), shift });
    });
  });
  return keys;
}

const PAD: ReadonlyMap<string, Key> = new Map(
  ['/*-', '789+', '456', '123', '0.'].flatMap((row, y) =>
    Array.from(row).map((key, x) => [key, { row: y, place: x + (y ? 0 : 1), shift: false }] as const),
  ),
);

/** The direction from one key to a neighbour, or undefined. On a keyboard rows are shifted, so each key has six; on a number pad eight. */
function direction(a: Key | undefined, b: Key | undefined, pad: boolean): number | undefined {
  if (!a || !b) return undefined;
  const down = b.row - a.row;
  const right = b.place - a.place;
  if ((!down && !right) || Math.abs(down) > 1 || Math.abs(right) > 1 || (!pad && down && down === right)) return undefined;
  return down * 3 + right;
}

let layouts: (readonly [ReadonlyMap<string, Key>, boolean])[] | undefined;

/** Walks of three keys and more. */
export function walks(text: string): Match[] {
  layouts ??= [...LAYOUTS.map((layout) => [keysOf(layout), false] as const), [PAD, true]];
  const best = new Map<string, Match>();
  for (const [keys, pad] of layouts) {
    let from = 0;
    let turns = 0;
    let last: number | undefined;
    for (let at = 1; at <= text.length; at++) {
      const way = at < text.length ? direction(keys.get(text[at - 1]!), keys.get(text[at]!), pad) : undefined;
      if (way !== undefined) {
        if (way !== last) turns++;
        last = way;
        continue;
      }
      if (at - from > 2) {
        const shifted = Array.from(text.slice(from, at)).filter((character) => keys.get(character)?.shift).length;
        const guesses = walkGuesses(at - from, turns, pad) * variants(at - from, shifted);
        const key = `${from} ${at}`;
        if (!best.has(key) || best.get(key)!.guesses > guesses) best.set(key, { kind: 'keyboard', from, to: at, guesses });
      }
      from = at;
      turns = 0;
      last = undefined;
    }
  }
  return [...best.values()];
}

/** All walks of up to this length with up to so many turns, as in zxcvbn. */
function walkGuesses(length: number, turns: number, pad: boolean): number {
  const [keys, neighbours] = pad ? [15, 5.1] : [47, 4.6];
  let guesses = 0;
  for (let size = 2; size <= length; size++)
    for (let turn = 1; turn <= Math.min(turns, size - 1); turn++) guesses += choose(size - 1, turn - 1) * keys * neighbours ** turn;
  return guesses;
}

/** In how many ways as many of so many characters, or fewer, can be changed: 2 where all are. */
export function variants(length: number, changed: number): number {
  if (!changed) return 1;
  if (changed === length) return 2;
  let ways = 0;
  for (let some = 1; some <= Math.min(changed, length - changed); some++) ways += choose(length, some);
  return ways;
}

function choose(all: number, some: number): number {
  let ways = 1;
  for (let one = 1; one <= some; one++) ways = (ways * (all - some + one)) / one;
  return ways;
}
