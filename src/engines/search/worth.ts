/** What a word of a query is worth where it is found. */
import { DOCUMENT } from './fields.js';

/** Ways in which a word is found, best first. */
export const WRITTEN = 0; // as a word, as it is written there
export const WHOLE = 1;
export const BEGUN = 2;
export const SPLIT = 3; // typed in one, written in two
export const TAIL = 4; // the last part of a compound, which says what it is: "hotell" in "Fjellhotell"
export const INSIDE = 5;
export const TYPO = 6;
export const TYPOS = 7;
export const BEGUN_TYPO = 8;
export type Way = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** By the kind of field: first word of the name, rest of it, key words, running text, contact, document. */
// prettier-ignore
const WORTH = Uint8Array.of(
  80, 76, 56, 32, 32, 7,
  76, 72, 52, 30, 30, 6,
  66, 62, 48, 26, 26, 5,
  58, 56, 44, 24, 24, 4,
  46, 45, 36, 22, 21, 4,
  25, 25, 20, 18, 20, 3,
  17, 16, 15, 14, 14, 2,
  11, 10,  9,  8,  8, 1,
   5,  5,  4,  3,  3, 1,
);
const KINDS = 6;

/** The most that one word is worth. */
export const BEST = 80;

/** @param kind of field; the first word of a name is `kind` -1 */
export const worthOf = (way: Way, kind: number): number => WORTH[way * KINDS + kind + 1]!;

/** The most that a word in a document is worth. Elsewhere only a word that is begun with a typo is worth as little. */
export const BEST_IN_DOCUMENT = worthOf(WRITTEN, DOCUMENT);
