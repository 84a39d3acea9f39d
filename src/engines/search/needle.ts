/** One word of a query, made ready to be looked for. */
import { checksum } from './checksum.js';
import { spell } from './fold.js';
import { begun } from './pack.js';

export interface Needle {
  /** As it is typed, in lower case. */
  readonly word: string;
  /** As it stands in folded texts. */
  readonly key: string;
  /** As it stands at the beginning of a word. */
  readonly begun: string;
  /** Two words typed as one are compared by all their letters. */
  readonly short: string;
  /** Checksum of the word, where it is written otherwise than it is folded; else 0. */
  readonly sum: number;
  /** Whether it is a number. */
  readonly digits: boolean;
  /** Whether it has three letters as it is typed. */
  readonly long: boolean;
  /** As it stands where its first letter was dropped for the one before it. */
  readonly dropped: readonly string[];
}

export function needleOf(word: string, written = true): Needle {
  const { key, short } = spell(word);
  const lead = key[0] === 'e' ? ['a', 'o', 'u', 'A', 'O', 'U'] : key[0] === 'h' ? ['d', 'D'] : [];
  return {
    ...{ word, key, short, begun: key && begun(key) },
    sum: written && key !== word ? checksum(word) >>> 0 : 0,
    digits: /^\p{N}+$/u.test(key),
    long: short.length > 2,
    dropped: lead.map((letter) => letter + key.slice(1)),
  };
}
