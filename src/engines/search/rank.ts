/** From a query to what each member is worth: all words must be there, in any order and in any field. */
import { knownOf, type IndexData } from './build.js';
import type { Asked } from './query.js';
import { readQuery } from './query.js';
import { lookup, type Freedom, type Lookup } from './lookup.js';
import { atOnce } from './slices.js';
import { BEST } from './worth.js';
import { MOST_WORDS } from './query.js';

/** With fewer members than this found as typed, typos are looked for too. */
export const FEW = 10;

/** More than any member is ever worth. */
export const CEILING = (MOST_WORDS * BEST + 1) * 4;

/** What a query found. */
export interface Ranking {
  /** The words searched for, as typed, in lower case. Without any, everything is found. */
  readonly words: readonly string[];
  /** For each member what it is worth; 0 is not found. */
  readonly worth: Uint16Array;
  readonly freedom: Freedom;
  /** What the word of the query that is worth least is worth for a member. */
  least(member: number): number;
}

export interface Ranker extends Pick<Lookup, 'prepare'> {
  /** Ranks members for a query. The last one is remembered, so that a change of filters costs nothing. */
  rank(query: string): Ranking;
}

// Loops over all members stand in functions of their own: V8 makes these quick within the first key.

/** Adds what a word is worth for those who have it and all before it. */
function addWord(worth: Uint16Array, found: Uint8Array): void {
  for (let member = 0; member < worth.length; member++)
    worth[member] = found[member] && worth[member] ? worth[member]! + found[member]! * 4 : 0;
}

/** Of names with the same words, that with the fewest others first. @returns how many are found */
function addShortness(worth: Uint16Array, nameWords: Uint8Array, most: number): number {
  let count = 0;
  for (let member = 0; member < worth.length; member++) {
    if (!worth[member]) continue;
    count++;
    const left = most - nameWords[member]!;
    if (left > 0) worth[member]! += left < 3 ? left : 3;
  }
  return count;
}

/** @param patient whether typos wait for `prepare`; otherwise it is done at the first query that needs it */
export function ranker(data: IndexData, patient: boolean): Ranker {
  const words = lookup(data);
  let last: (Ranking & { readonly for: string }) | undefined;

  /** What a word is worth, by itself or together with its neighbours. */
  const worthOf = ({ needle, joined }: Asked, freedom: Freedom): Uint8Array => {
    const own = words.find(needle, freedom);
    if (!joined.length) return own;
    const worth = own.slice();
    for (const other of joined) {
      const found = words.find(other, 0);
      for (let at = 0; at < worth.length; at++) if (worth[at]! < found[at]!) worth[at] = found[at]!;
    }
    return worth;
  };

  /** Adds up the words into `worth`, and returns the number of members that have all of them. */
  const add = (asked: readonly Asked[], worth: Uint16Array, freedom: Freedom): number => {
    worth.fill(4, 0, data.named);
    for (const word of asked) addWord(worth, worthOf(word, freedom));
    return addShortness(worth, data.nameWords, 3 + asked.length);
  };

  return {
    rank(query) {
      const asked = readQuery(query);
      const name = `${knownOf(data)} ${words.ready} ${asked.map(({ needle }) => needle.word).join(' ')} ${query.length}`;
      if (name === last?.for) return last;
      const worth = new Uint16Array(data.count);
      let freedom: Freedom = 0;
      let count = add(asked, worth, 0);
      if (asked.length && count < FEW) {
        if (!words.ready && !patient) atOnce(words.prepare());
        if (words.ready) {
          count = add(asked, worth, (freedom = 1));
          if (!count) add(asked, worth, (freedom = 2));
        }
      }
      let found: Uint8Array[] | undefined;
      const least = (member: number): number => {
        found ??= asked.map((word) => worthOf(word, freedom));
        return Math.min(...found.map((one) => one[member]!));
      };
      return (last = { words: asked.map(({ needle }) => needle.word), worth, freedom, least, for: name });
    },
    prepare: () => words.prepare(),
  };
}
