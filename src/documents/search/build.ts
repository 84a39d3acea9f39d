/** From members to the index: plain data, which may be sent to a worker or from it. */
import { facetBuilder, type FacetData } from './facets.js';
import { facetNames, facetValues, FIRST, KEYWORD, loose, NAME, RUNNING, textsOf, type Labels } from './fields.js';
import { wordsOf } from './fold.js';
import { closed, growing, push, reach } from './growing.js';
import type { Work } from './slices.js';
import { sortedWords, type Vocabulary } from './vocabulary.js';

/** The index as data: typed arrays and lists of strings, which `structuredClone` and `postMessage` carry. */
export interface IndexData extends Vocabulary {
  readonly ids: readonly string[];
  /** Number of words of each member's name, in the language where it has the fewest; 255 and more are 255. */
  readonly nameWords: Uint8Array;
  /** The places of word `w` are `places` from `start[w]` to `start[w + 1]`: number of the member × 4 + kind of field. */
  readonly start: Uint32Array;
  readonly places: Uint32Array;
  readonly facets: readonly FacetData[];
}

/** Facets whose values say nothing to a reader. */
const CODES: readonly string[] = ['language', 'loyalty'];

/** Makes the index of `members` as plain data. It never throws, whatever they are. */
export function* build(members: readonly unknown[], labels: Labels = {}): Work<IndexData> {
  const count = members.length;
  const ids: string[] = [];
  const nameWords = new Uint8Array(count);
  const facets = facetBuilder(count);
  const codes = new Map<string, number>();
  const words = growing();
  const places = growing();
  /** The last member that has a word: each place is noted once, in its best field. */
  const last = growing();
  /** The words of key words, which come again and again. */
  const known = new Map<unknown, readonly number[]>();

  const codeOf = (word: string): number => {
    let code = codes.get(word);
    if (code === undefined) codes.set(word, (code = codes.size));
    return code;
  };
  const note = (code: number, place: number) => {
    reach(last, code);
    if (last.list[code] === (place >>> 2) + 1) return;
    last.list[code] = (place >>> 2) + 1;
    push(words, code);
    push(places, place);
  };
  const noteText = (text: unknown, place: number) => {
    for (const one of textsOf(text)) for (const word of wordsOf(one)) note(codeOf(word), place);
  };
  const noteKeyword = (value: unknown, place: number) => {
    let found = known.get(value);
    if (!found) known.set(value, (found = textsOf(value).flatMap((text) => wordsOf(text).map(codeOf))));
    for (const code of found) note(code, place);
  };

  for (let at = 0; at < count; at++) {
    const member = loose(members[at]);
    const location = loose(member.location);
    ids.push(textsOf(member.id)[0] ?? String(at));
    nameWords[at] = 255;
    for (const name of textsOf(member.name)) {
      const own = wordsOf(name);
      nameWords[at] = Math.min(nameWords[at]!, own.length);
      for (const word of own) note(codeOf(word), at * 4 + (word === own[0] ? FIRST : NAME));
    }
    const values = facetValues(member);
    facets.add(values);
    for (const [index, facet] of facetNames.entries()) {
      if (CODES.includes(facet)) continue;
      const table = loose(loose(labels)[facet]);
      for (const value of values[index]!) {
        noteKeyword(value, at * 4 + KEYWORD);
        if (typeof value === 'string' && Object.hasOwn(table, value)) noteKeyword(table[value], at * 4 + KEYWORD);
      }
    }
    noteText(location.postalCode, at * 4 + KEYWORD);
    for (const text of [member.tagline, member.description, location.address]) noteText(text, at * 4 + RUNNING);
    if (at % 16 === 0) yield;
  }
  const { rank, ...vocabulary } = yield* sortedWords([...codes.keys()]);
  const data = yield* scattered(closed(words), closed(places), rank);
  return { ids, nameWords, facets: facets.done(), ...vocabulary, ...data };
}

/** The places of each word together, in the order of the members. */
function* scattered(words: Uint32Array, unsorted: Uint32Array, rank: Uint32Array): Work<Pick<IndexData, 'start' | 'places'>> {
  const start = new Uint32Array(rank.length + 1);
  for (let at = 0; at < words.length; at++) {
    start[rank[words[at]!]! + 1]!++;
    if (at % 65536 === 0) yield;
  }
  for (let at = 1; at < start.length; at++) start[at]! += start[at - 1]!;
  const next = start.slice();
  const places = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    places[next[rank[words[at]!]!]!++] = unsorted[at]!;
    if (at % 65536 === 0) yield;
  }
  return { start, places };
}
