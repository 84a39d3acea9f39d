/** From a query to what each member is worth: all words must be there, in any order and in any field. */
import type { IndexData } from './build.js';
import { spell, wordsOf } from './fold.js';
import { BEST, lookup, type Freedom } from './lookup.js';

/** Words of a query beyond this number are passed over. */
const MOST_WORDS = 12;

/** With fewer members than this found as typed, typos are looked for too. */
const FEW = 10;

/** More than any member is ever worth. */
export const CEILING = (MOST_WORDS * BEST + 1) * 4;

/** What a query found. */
export interface Ranking {
  /** The words searched for, as typed, in lower case. Without any, everything is found. */
  readonly words: readonly string[];
  /** For each member what it is worth; 0 is not found. */
  readonly worth: Uint16Array;
  readonly freedom: Freedom;
}

/** The words of a query. */
export const queryWords = (query: string): string[] => [...new Set(wordsOf(query))].filter((word) => spell(word).key).slice(0, MOST_WORDS);

/** Ranks members for queries. The last query is remembered, so that a change of filters costs nothing. */
export function ranker(data: IndexData): (query: string) => Ranking {
  const find = lookup(data);
  let last: Ranking | undefined;

  /** Adds up the words into `worth`, and returns the number of members that have all of them. */
  const add = (words: readonly string[], worth: Uint16Array, freedom: Freedom): number => {
    worth.fill(4);
    for (const word of words) {
      const found = find(word, freedom);
      for (let at = 0; at < worth.length; at++) worth[at] = found[at] && worth[at] ? worth[at]! + found[at]! * 4 : 0;
    }
    let count = 0;
    for (let at = 0; at < worth.length; at++) {
      if (!worth[at]) continue;
      count++;
      // of names with the same words, that with the fewest others first
      worth[at]! += Math.max(0, Math.min(3, 3 + words.length - data.nameWords[at]!));
    }
    return count;
  };

  return (query) => {
    const words = queryWords(query);
    if (words.join() === last?.words.join()) return last;
    const worth = new Uint16Array(data.ids.length);
    let freedom: Freedom = 0;
    let count = add(words, worth, 0);
    if (words.length && count < FEW) count = add(words, worth, (freedom = 1));
    if (words.length && !count) add(words, worth, (freedom = 2));
    return (last = { words, worth, freedom });
  };
}
