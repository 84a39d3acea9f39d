/** All words of the folded texts, sorted, and the slices that each stands in: for what looking through the texts cannot do. Made when it is needed, or before, when there is time. */
import type { IndexData } from './build.js';
import { CONTACT } from './fields.js';
import { closed, growing, push, reach } from './growing.js';
import type { Slice } from './pack.js';
import { sorted, type Work } from './slices.js';
import type { Forms } from './typo.js';

export interface Lexicon extends Forms {
  /** The slices that word `w` stands in are `slices` from `start[w]` to `start[w + 1]`. What facets have comes after the slices of members. */
  readonly start: Uint32Array;
  readonly slices: Uint32Array;
}

/** Longer words are compared up to here. */
const LONGEST = 46;

const BLANK = 32;

/** How many letters two words begin with in common. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return Math.min(length, LONGEST);
}

/** All slices of an index, those of facets last. */
const slicesOf = ({ slices, facets, labels }: IndexData): readonly Slice[] => [
  ...slices,
  ...facets.flatMap((facet) => facet.slices),
  ...labels.map(({ slice }) => slice),
];

/** Numbers words without making a string of each: there are millions of them, and few different ones. */
function numberer() {
  const words: string[] = [];
  const hashes = growing();
  /** Numbers of words + 1 by their hashes; at least half of it is empty. */
  let slots = new Uint32Array(4096);
  const place = (code: number): void => {
    let slot = hashes.list[code]! & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = code + 1;
  };
  const numberOf = (text: string, from: number, to: number, hash: number): number => {
    for (let slot = hash & (slots.length - 1); slots[slot]; slot = (slot + 1) & (slots.length - 1)) {
      const code = slots[slot]! - 1;
      const word = words[code]!;
      if (hashes.list[code] === hash && word.length === to - from && text.startsWith(word, from)) return code;
    }
    const code = words.push(text.slice(from, to)) - 1;
    reach(hashes, code);
    hashes.list[code] = hash;
    if (words.length * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 2);
      for (let one = 0; one < code; one++) place(one);
    }
    place(code);
    return code;
  };
  return { words, numberOf };
}

export function* lexiconOf(data: IndexData): Work<Lexicon> {
  const { words, numberOf } = numberer();
  /** Which word stands in which slice; each pair once. */
  const [whats, wheres, last] = [growing(), growing(), growing()];
  // A function of its own: V8 does not optimise loops of generators while they run.
  const read = (text: string, number: number): void => {
    let begun = 0;
    let hash = 7;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > BLANK) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      if (at > begun) {
        const word = numberOf(text, begun, at, (hash ^ (hash >>> 15)) >>> 0);
        reach(last, word);
        if (last.list[word] !== number + 1) {
          last.list[word] = number + 1;
          push(whats, word);
          push(wheres, number);
        }
      }
      begun = at + 1;
      hash = 7;
    }
  };
  for (const [number, { parts }] of slicesOf(data).entries()) {
    for (const [kind, { text }] of parts.entries()) if (kind !== CONTACT) read(text, number);
    yield;
  }
  // words stand there with a capital
  for (const [at, word] of words.entries()) words[at] = word.toLowerCase();
  const order = yield* sorted(words.length, (a, b) => (words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : 0));
  const rank = new Uint32Array(words.length);
  const forms: string[] = [];
  const shared = new Uint8Array(words.length);
  for (const [at, word] of order.entries()) {
    rank[word] = at;
    forms.push(words[word]!);
    shared[at] = at ? common(forms[at - 1]!, forms[at]!) : 0;
    if (at % 1024 === 0) yield;
  }
  const [what, where] = [closed(whats), closed(wheres)];
  const start = new Uint32Array(words.length + 1);
  for (const word of what) start[rank[word]! + 1]!++;
  yield;
  for (let at = 1; at < start.length; at++) start[at]! += start[at - 1]!;
  const next = start.slice();
  const slices = new Uint32Array(what.length);
  for (let at = 0; at < what.length; at++) {
    slices[next[rank[what[at]!]!]!++] = where[at]!;
    if (at % 65536 === 0) yield;
  }
  return { forms, shared, start, slices };
}

/** The first of `words` that is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
