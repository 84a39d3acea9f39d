/** From members to the index: plain data, which may be sent to a worker or from it. */
import { facetBuilder, type FacetData } from './facets.js';
import { FIRST, loose, NAME, searchedTexts, textsOf, type Labels } from './fields.js';
import { wordsOf } from './fold.js';
import { growable, growing } from './growing.js';
import type { Work } from './slices.js';
import { vocabulary, type Vocabulary } from './vocabulary.js';

/** The index as data: typed arrays and lists of strings, which `structuredClone` and `postMessage` carry. */
export interface IndexData extends Vocabulary {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Number of words of each member's name, in the language where it has the fewest; 255 and more are 255. */
  readonly nameWords: Uint8Array;
  /** The places of word `w` are `places` from `start[w]` to `start[w + 1]`: number of the member × 4 + kind of field. */
  readonly start: Uint32Array;
  readonly places: Uint32Array;
  readonly facets: readonly FacetData[];
  /** Degrees; NaN where there are none. */
  readonly lat: Float32Array;
  readonly lon: Float32Array;
  readonly joined: readonly string[];
}

/** A number within bounds, also when it is written as a text. */
function degrees(value: unknown, most: number): number {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= most ? number : NaN;
}

/** Builds the index of `members`. It never throws, whatever they are. */
export function* build(members: readonly unknown[], labels: Labels = {}): Work<IndexData> {
  const count = members.length;
  const [ids, names, joined]: string[][] = [[], [], []];
  const [lat, lon, nameWords] = [new Float32Array(count), new Float32Array(count), new Uint8Array(count)];
  const facets = facetBuilder(count);
  const codes = new Map<string, number>();
  const [wordAt, placeAt] = [growing(), growing()];
  /** The last member that has a word: each place is noted once, in its best field. */
  const last = growable();

  const note = (word: string, place: number) => {
    let code = codes.get(word);
    if (code === undefined) codes.set(word, (code = codes.size));
    if (last.swap(code, (place >>> 2) + 1)) return;
    wordAt.push(code);
    placeAt.push(place);
  };
  for (let at = 0; at < count; at++) {
    const member = loose(members[at]);
    const place = loose(member.location);
    const named = textsOf(member.name);
    ids!.push(textsOf(member.id)[0] ?? String(at));
    names!.push(named[0] ?? '');
    joined!.push(textsOf(member.joined)[0] ?? '');
    lat[at] = degrees(place.lat, 90);
    lon[at] = degrees(place.lon, 180);
    const words = named.map(wordsOf);
    nameWords[at] = Math.min(255, ...words.map(({ length }) => length));
    for (const [first] of words) if (first) note(first, at * 4 + FIRST);
    for (const word of words.flat()) note(word, at * 4 + NAME);
    for (const [kind, text] of searchedTexts(member, labels))
      for (const one of textsOf(text)) for (const word of wordsOf(one)) note(word, at * 4 + kind);
    facets.add(member);
    if (at % 16 === 0) yield;
  }
  const words = yield* vocabulary([...codes.keys()]);
  const { start, places } = yield* scattered(wordAt.done(), placeAt.done(), words.rank);
  return { ids: ids!, names: names!, joined: joined!, lat, lon, nameWords, facets: facets.done(), ...words.data, start, places };
}

/** The places of each word together, in the order of the members. */
function* scattered(wordAt: Uint32Array, placeAt: Uint32Array, rank: Uint32Array): Work<{ start: Uint32Array; places: Uint32Array }> {
  const start = new Uint32Array(rank.length + 1);
  for (const code of wordAt) start[rank[code]! + 1]!++;
  for (let at = 1; at < start.length; at++) start[at]! += start[at - 1]!;
  yield;
  const next = start.slice();
  const places = new Uint32Array(placeAt.length);
  for (let at = 0; at < placeAt.length; at++) {
    places[next[rank[wordAt[at]!]!]!++] = placeAt[at]!;
    if (at % 65536 === 0) yield;
  }
  return { start, places };
}
