/** Where one word of a query is found, and how well. */
import type { IndexData } from './build.js';
import { checksum } from './checksum.js';
import { spell } from './fold.js';
import { walk } from './typo.js';

/** How freely a word is read: as it stands or begun; with typos; begun and with typos. */
export type Freedom = 0 | 1 | 2;

/** How words are met (rows: as written, as folded, begun, one typo, two, begun with typos), by the kind of field. */
// prettier-ignore
const WORTH = [
  40, 38, 28, 16,
  37, 35, 26, 15,
  33, 31, 24, 13,
  12, 11, 9, 7,
  6, 5, 4, 3,
  2, 2, 2, 1,
];
/** The most that one word is worth. */
export const BEST = 40;

/** How many words are remembered: those of a long query, so that each key costs the last word only. */
const REMEMBERED = 24;

/** The first of `keys` that is not before `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  for (let high = keys.length; low < high;) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks words up: for each member, what the word is worth there; 0 where it is not. */
export function lookup(data: IndexData): (word: string, freedom: Freedom) => Uint8Array {
  const memory = new Map<string, Uint8Array>();

  const give = (worth: Uint8Array, word: number, row: number) => {
    const { start, places } = data;
    for (let at = start[word]!, end = start[word + 1]!; at < end; at++) {
      const place = places[at]!;
      const value = WORTH[row * 4 + (place & 3)]!;
      if (worth[place >>> 2]! < value) worth[place >>> 2] = value;
    }
  };

  const read = (text: string, freedom: Freedom): Uint8Array => {
    const { key, short } = spell(text);
    if (freedom) {
      const worth = find(text, (freedom - 1) as Freedom).slice();
      walk(data, short, freedom === 2, (form, distance) => give(worth, data.wordOf[form]!, freedom === 2 ? 5 : 2 + distance));
      return worth;
    }
    const worth = new Uint8Array(data.ids.length);
    const sum = checksum(text);
    for (let word = lowerBound(data.keys, key); data.keys[word]?.startsWith(key); word++)
      give(worth, word, data.keys[word] !== key ? 2 : data.written[word] === sum ? 0 : 1);
    return worth;
  };

  const find = (text: string, freedom: Freedom): Uint8Array => {
    const name = `${freedom}${text}`;
    const worth = memory.get(name) ?? read(text, freedom);
    if (memory.size > REMEMBERED) memory.clear();
    memory.set(name, worth);
    return worth;
  };
  return find;
}
