/** From members to the index: plain data, which may be sent to a worker or from it. */
import { facetBuilder, type FacetData } from './facets.js';
import { facetNames, facetValues, FIRST, KEYWORD, loose, NAME, RUNNING, textsOf, type Labels } from './fields.js';
import { closed, growing, push, reach } from './growing.js';
import { lexicon } from './lexicon.js';
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
  const { read, found, words: vocabulary } = lexicon();
  const words = growing();
  const places = growing();
  /** The last member that has a word: each place is noted once, in its best field. */
  const last = growing();
  /** The words of key words, which come again and again. */
  const known = new Map<string, Uint32Array>();
  const searched = facetNames.flatMap((facet, index) => (CODES.includes(facet) ? [] : { index, names: loose(loose(labels)[facet]) }));

  const note = (code: number, place: number): void => {
    reach(last, code);
    if (last.list[code] === (place >>> 2) + 1) return;
    last.list[code] = (place >>> 2) + 1;
    push(words, code);
    push(places, place);
  };
  const noteAll = (codes: Uint32Array, count: number, place: number): void => {
    for (let at = 0; at < count; at++) note(codes[at]!, place);
  };
  const noteText = (value: unknown, place: number): void => {
    if (value === undefined) return;
    for (const text of textsOf(value)) {
      const count = read(text);
      noteAll(found.list, count, place);
    }
  };
  const noteKeyword = (value: unknown, place: number): void => {
    if (typeof value !== 'string') return noteText(value, place);
    let codes = known.get(value);
    if (!codes) {
      const count = read(value);
      known.set(value, (codes = found.list.slice(0, count)));
    }
    noteAll(codes, codes.length, place);
  };
  const noteName = (name: string, at: number): void => {
    const count = read(name);
    const first = found.list[0];
    nameWords[at] = Math.min(nameWords[at]!, count);
    for (let word = 0; word < count; word++) note(found.list[word]!, at * 4 + (found.list[word] === first ? FIRST : NAME));
  };
  const add = (member: ReturnType<typeof loose>, at: number): void => {
    const location = loose(member.location);
    ids.push(textsOf(member.id)[0] ?? String(at));
    nameWords[at] = 255;
    for (const name of textsOf(member.name)) noteName(name, at);
    const values = facetValues(member);
    facets.add(values);
    for (const { index, names } of searched) {
      for (const value of values[index]!) {
        noteKeyword(value, at * 4 + KEYWORD);
        if (typeof value === 'string' && Object.hasOwn(names, value)) noteText(names[value], at * 4 + KEYWORD);
      }
    }
    noteKeyword(location.city, at * 4 + KEYWORD);
    noteText(location.postalCode, at * 4 + KEYWORD);
    noteText(member.tagline, at * 4 + RUNNING);
    noteText(member.description, at * 4 + RUNNING);
    noteText(location.address, at * 4 + RUNNING);
  };

  for (let at = 0; at < count; at++) {
    add(loose(members[at]), at);
    if (at % 16 === 0) yield;
  }
  const { rank, ...sorted } = yield* sortedWords(vocabulary);
  const data = yield* scattered(closed(words), closed(places), rank);
  return { ids, nameWords, facets: facets.done(), ...sorted, ...data };
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
