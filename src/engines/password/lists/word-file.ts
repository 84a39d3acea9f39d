import type { ListLanguage } from '../types.js';

/** What a file of `lists/` exports. Words are keys (see `letters.ts`), sorted and front-coded. */
export interface WordFile {
  readonly language: ListLanguage;
  /** Stems of words, and words without an ending. */
  readonly stems: string;
  /** Endings that any word may take, apart by blanks. */
  readonly endings: string;
  /** Letters between the two words of a compound, apart by blanks. */
  readonly links: string;
  readonly names: string;
  readonly places: string;
}
