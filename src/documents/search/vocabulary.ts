/** All words of all members, sorted: for their beginnings, and for typos. */
import { spell, type Spelling } from './fold.js';
import { sorted, type Work } from './slices.js';
import type { Forms } from './typo.js';

export interface Vocabulary extends Forms {
  /** Keys of the words in all members, sorted. Words that differ only in how they are spelled have the same key. */
  readonly keys: readonly string[];
  /** A checksum of each word as it is written. */
  readonly written: Uint32Array;
  /** The word that each form spells. */
  readonly wordOf: Uint32Array;
}

/** FNV-1a, of the UTF-16 units. */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

const byText =
  (texts: readonly string[]) =>
  (a: number, b: number): number =>
    texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0;

/** Sorts the words by their keys, and all their forms by themselves. */
export function* vocabulary(words: string[]): Work<{ rank: Uint32Array; data: Vocabulary }> {
  const spellings: Spelling[] = [];
  for (const word of words) if (spellings.push(spell(word)) % 256 === 0) yield;
  const unsorted = spellings.map(({ key }) => key);
  const order = yield* sorted(words.length, byText(unsorted));
  yield;
  const rank = new Uint32Array(words.length);
  for (let at = 0; at < order.length; at++) rank[order[at]!] = at;
  const written = Uint32Array.from(order, (word) => checksum(words[word]!));
  const keys = Array.from(order, (word) => unsorted[word]!);
  yield;
  const all: [form: string, word: number, letters: number][] = [];
  for (const [word, { short, long }] of spellings.entries()) {
    if (/\p{N}/u.test(short)) continue; // a number with a typo is another number
    all.push([short, rank[word]!, short.length]);
    if (long !== short) all.push([long, rank[word]!, short.length]);
    if (word % 1024 === 0) yield;
  }
  const unordered = all.map(([form]) => form.slice(0, 46));
  const formOrder = yield* sorted(all.length, byText(unordered));
  yield;
  const forms = Array.from(formOrder, (form) => unordered[form]!);
  const shared = new Uint8Array(forms.length);
  for (let at = 1; at < forms.length; at++) {
    const [one, other] = [forms[at - 1]!, forms[at]!];
    let length = 0;
    while (length < one.length && one[length] === other[length]) length++;
    shared[at] = length;
    if (at % 4096 === 0) yield;
  }
  const wordOf = Uint32Array.from(formOrder, (form) => all[form]![1]);
  const letters = Uint8Array.from(formOrder, (form) => all[form]![2]);
  return { rank, data: { keys, written, forms, shared, letters, wordOf } };
}
