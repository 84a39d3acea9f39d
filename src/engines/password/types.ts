/** What an assessment of a password is made of. */

/** Languages of which there are word lists. */
export const listLanguages = ['en', 'nb', 'da', 'sv', 'fi', 'is', 'et', 'lv', 'lt'] as const;
export type ListLanguage = (typeof listLanguages)[number];

/**
 * - `common`: one of the passwords that are used most
 * - `word`, `name`, `place`: in the list of a language
 * - `forbidden`: in `forbid`
 * - `previous`: like one of `previous`, or a part of it
 * - `sequence` (abcd, 9753), `repeat` (aaaa, abcabc), `keyboard` (qwerty, 1qaz), `date` (also a year)
 * - `short`: fewer than 12 characters
 * - `classes`: one kind of characters only
 */
export type FindingKind =
  'common' | 'word' | 'name' | 'place' | 'forbidden' | 'previous' | 'sequence' | 'repeat' | 'keyboard' | 'date' | 'short' | 'classes';

/** Something that makes a password easier to guess. It holds a part of the password: show it to nobody but the visitor. */
export interface Finding {
  readonly kind: FindingKind;
  /** The part that is meant, as it was typed. */
  readonly token: string;
  /** The language of the list that it stands in; for `word`, `name` and `place`, where that is sure enough to be told. */
  readonly language?: ListLanguage;
  /** A word that is put together of two, as in "saltfiskur". */
  readonly compound?: true;
  /** The word itself where capitals, digits and symbols were put around it or into it: `token` is then "S4ltfiskur1985!". */
  readonly word?: string;
  /** Where it begins and ends, in UTF-16 units; `to` is behind the last one. */
  readonly from: number;
  readonly to: number;
}

/** 0: below a thousand guesses; 1: below a million; 2: below 10⁸; 3: below 10¹⁰; 4: more. */
export type Score = 0 | 1 | 2 | 3 | 4;

export interface Assessment {
  /** How many guesses a clever attacker needs, by estimate. At least 1, always finite. */
  readonly guesses: number;
  readonly score: Score;
  /** What makes it easier, the part that covers most first. Empty for an empty password. */
  readonly findings: readonly Finding[];
  readonly lists: {
    /** Languages whose words were looked for. */
    readonly used: readonly ListLanguage[];
    /** Languages that were asked for and whose words have not been loaded: the estimate may be too high. */
    readonly pending: readonly ListLanguage[];
  };
}

export interface AssessOptions {
  /** Languages of the visitor, BCP 47: `is`, `nb-NO`. English always counts too. */
  readonly language?: string | readonly string[] | undefined;
  /** What may not be in it: names of the firm, its products, its people. Their words count one by one too. */
  readonly forbid?: readonly string[] | undefined;
  /** Earlier passwords, from which it should differ clearly. */
  readonly previous?: string | readonly string[] | undefined;
  /** Lists in place of those that `loadWords` has loaded. */
  readonly lists?: ReadonlyMap<ListLanguage, WordList> | undefined;
}

/** The words of a language, ready to be looked up: see `readWords`. */
export interface WordList {
  readonly language: ListLanguage;
  readonly words: Trie;
  readonly endings: Trie;
  /** What may stand between the two words of a compound. */
  readonly links: readonly string[];
}

/** A tree of letters in which many words share their beginnings. Node 0 is the root. */
export interface Trie {
  /** The node of the next letter, or 0. */
  readonly step: (node: number, letter: number) => number;
  /** What ends at a node: 0 for nothing. For common passwords their rank. */
  readonly mark: (node: number) => number;
}
