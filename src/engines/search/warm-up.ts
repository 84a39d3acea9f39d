/** Searches that nobody reads, so that the loops over members are compiled before somebody types. */
import { SLICE, type IndexData } from './build.js';
import { openIndex } from './search.js';
import type { Work } from './slices.js';

/** With fewer members a key is answered at once, compiled or not. */
const MANY = 2000;

/** Strings of members that are searched: few, so that each search is short while nothing is compiled. */
const SLICES = 8;

/** So many words are typed, letter by letter: as they are once, and with a typo so many times. */
const WORDS = 3;
const WITH_TYPO = 2;

/** Types words of names into an index of a part of these members, as a visitor would, with and without a typo. */
export function* warmUp(data: IndexData): Work<void> {
  if (data.count < MANY) return;
  const slices = data.slices.slice(0, SLICES);
  const count = Math.min(slices.length * SLICE, data.count);
  const part = { ...data, slices, count, named: count, folded: count, order: Uint32Array.from(Array(count).keys()) };
  const { search, typos } = openIndex({ ...part, nameWords: data.nameWords.subarray(0, count) }, { patient: true });
  const words = slices[0]!.parts[0]!.text.match(/[a-z]{6,}/g) ?? [];
  for (let times = 0; times <= WITH_TYPO; times++) {
    if (times === 1) yield* typos();
    for (const word of words.slice(0, WORDS)) {
      const typed = times ? `${word.slice(0, 4)}${word[3]}${word.slice(4)}` : word;
      for (let letters = 1; letters <= typed.length; letters++) {
        const { facets } = search(typed.slice(0, letters));
        // lists of values are made when they are read
        void [facets.sector, facets.role];
        yield;
      }
    }
  }
}
