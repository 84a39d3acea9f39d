/** All words of all members, sorted: for their beginnings, and for typos. */
import { checksum } from './checksum.js';
import { spell } from './fold.js';
import { sorted, type Work } from './slices.js';
import { LONGEST_FORM, type Forms } from './typo.js';

export interface Vocabulary extends Forms {
  /** Keys of the words in all members, sorted. Words that differ only in how they are spelled have the same key. */
  readonly keys: readonly string[];
  /** A checksum of each word as it is written. */
  readonly written: Int32Array;
  /** The word that each form spells. */
  readonly wordOf: Uint32Array;
}

/** How many letters two words begin with in common. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The order of `texts` by their UTF-16 units. */
const byText = (texts: readonly string[]) => sorted(texts.length, (a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0));

/** Sorts the words by their keys, and all their forms by themselves. `rank` tells where a word has come to stand. */
export function* sortedWords(words: readonly string[]): Work<Vocabulary & { rank: Uint32Array }> {
  const unsorted: string[] = [];
  const spelled: string[] = [];
  const of: number[] = [];
  for (const [at, word] of words.entries()) {
    const { key, short, long } = spell(word);
    unsorted.push(key);
    // a number with a typo is another number
    for (const form of /\p{N}/u.test(short) ? [] : new Set([short, long])) {
      spelled.push(form.slice(0, LONGEST_FORM));
      of.push(at);
    }
    if (at % 256 === 0) yield;
  }
  const order = yield* byText(unsorted);
  const formOrder = yield* byText(spelled);
  const rank = new Uint32Array(words.length);
  const keys: string[] = [];
  const written = new Int32Array(words.length);
  for (const [at, word] of order.entries()) {
    rank[word] = at;
    keys.push(unsorted[word]!);
    written[at] = checksum(words[word]!);
    if (at % 1024 === 0) yield;
  }
  const forms: string[] = [];
  const shared = new Uint8Array(formOrder.length);
  const wordOf = new Uint32Array(formOrder.length);
  for (const [at, form] of formOrder.entries()) {
    forms.push(spelled[form]!);
    shared[at] = at ? common(forms[at - 1]!, forms[at]!) : 0;
    wordOf[at] = rank[of[form]!]!;
    if (at % 1024 === 0) yield;
  }
  return { rank, keys, written, forms, shared, wordOf };
}
