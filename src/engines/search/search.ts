/** The search itself: from query and filters to members and facets. */
import type { IndexData } from './build.js';
import { chosenOf, tally, topValues, type Chosen, type FacetCount, type FacetCounts, type FacetData, type Filters } from './facets.js';
import { CEILING, ranker } from './rank.js';
import { shuffled, today } from './shuffle.js';
import type { Work } from './slices.js';
import { BEST_IN_DOCUMENT } from './worth.js';

export interface LineOptions {
  /** The order of the members: their numbers, as `inOrder` gives them. The fair order of today if unsaid. */
  readonly line?: Uint32Array | undefined;
  /** Best hits first, and the order only among equals. On where no order is given. */
  readonly relevance?: boolean | undefined;
  /** The most values of a facet to return, most frequent first; 200 if unsaid. Chosen ones come on top of that. */
  readonly values?: number | undefined;
}

/** What a search found. */
export interface SearchResult {
  /** Ids of the members found, in order. Made when it is read. */
  readonly ids: readonly string[];
  /** Places of the members found in the list that the index was made of, in order. */
  readonly hits: Uint32Array;
  /** How many they are. */
  readonly count: number;
  readonly facets: FacetCounts;
  /** Whether typos were forgiven, as too little was found as typed. */
  readonly loose: boolean;
  /** Whether a word of the query may stand in a document of the member only (`documents.ts`). @param place of one that is found */
  inDocument(place: number): boolean;
}

/** An index that is ready, without orders of its own: what an element needs for its first rows. */
export interface CoreIndex {
  /** Never throws, whatever it is given. */
  search(query?: string, filters?: Filters, options?: LineOptions): SearchResult;
  /** The index as plain data, for `openIndex` here or in a worker. */
  readonly data: IndexData;
  /** Makes ready for typos and for words that are typed in one and written in two. */
  typos(): Work<void>;
}

/** How an index is opened. */
export interface OpenOptions {
  /** Typos wait until `typos` has run. Otherwise that is done at the first query that needs it. */
  readonly patient?: boolean | undefined;
}

/** Opens an index from its data, which may still grow. */
export function openIndex(data: IndexData, { patient = false }: OpenOptions = {}): CoreIndex {
  const { ids, order, count: length } = data;
  const { rank, prepare } = ranker(data, patient);
  let fair: Uint32Array = new Uint32Array();
  let day = '';
  let all: Uint32Array[] = [];
  let counted = -1;
  /** Numbers of members by their places in the list that they came in. */
  let numbers: Uint32Array | undefined;

  /** How many of all have each value. */
  const totals = (): Uint32Array[] => {
    if (counted === data.folded) return all;
    counted = data.folded;
    return (all = data.facets.map(({ values, codes, start }) => {
      const counts = new Uint32Array(values.length);
      for (let at = 0; at < start[counted]!; at++) counts[codes[at]!]!++;
      return counts;
    }));
  };

  /** How many of the found have each value. Where most are found, those that are not are taken off: there are fewer of them. */
  const countsOf = (index: number, fails: Uint8Array, near: Uint32Array, found: number): Uint32Array => {
    const facet = data.facets[index]!;
    const own = index + 1;
    if (found * 2 <= data.folded) return addNear(facet, new Uint32Array(facet.values.length), fails, own, near);
    return takeOff(facet, totals()[index]!.slice(), fails, own, data.folded);
  };

  const numberOf = (place: number): number => {
    if (!numbers) {
      numbers = new Uint32Array(length);
      for (let number = 0; number < length; number++) numbers[order[number]!] = number;
    }
    return numbers[place]!;
  };
  /** The numbers of members in the order of a line of places. */
  const inLine = (line: Uint32Array): Uint32Array => line.map(numberOf);
  let lined: readonly [line: Uint32Array, numbers: Uint32Array] | undefined;
  const numbersOf = (line: Uint32Array): Uint32Array => {
    if (lined?.[0] !== line) lined = [line, inLine(line)];
    return lined[1];
  };

  const search = (query: unknown, filters?: Filters, options?: LineOptions): SearchResult => {
    const { line, relevance = !line, values = 200 } = options ?? {};
    const { facets } = data;
    const { words, worth, freedom, least } = rank(typeof query === 'string' ? query : '');
    if (!line && day !== today()) fair = shuffled(length, (day = today()));
    const chosen = facets.map((facet) => chosenOf(facet, filters ?? {}));
    // a facet's own choice does not count for its own counts: who fails in one facet only still counts there
    const fails = failing(facets, chosen, worth);
    const near = nearest(fails);
    const found = inOrderOf(numbersOf(line ?? fair), fails, near.length);
    const hits = placesOf(order, words.length && relevance ? byWorth(found, worth) : found);
    const counts = values ? facets.map((_, index) => countsOf(index, fails, near, found.length)) : [];
    return {
      get ids() {
        return Array.from(inLine(hits), (member) => ids[member]!);
      },
      ...{ hits, count: hits.length, loose: freedom > 0 },
      inDocument: (place) => words.length > 0 && least(numberOf(place)) <= BEST_IN_DOCUMENT,
      facets: lists(facets, (facet, index) => (values ? topValues(facet, counts[index]!, chosen[index]!, values) : [])),
    };
  };
  return { search, data, typos: prepare };
}

/** The lists of all facets, each made when it is read: most are folded up on the page. */
function lists(facets: readonly FacetData[], make: (facet: FacetData, index: number) => readonly FacetCount[]): FacetCounts {
  const all = {};
  for (const [index, facet] of facets.entries()) {
    let list: readonly FacetCount[] | undefined;
    Object.defineProperty(all, facet.name, { enumerable: true, get: () => (list ??= make(facet, index)) });
  }
  return all as FacetCounts;
}

/** For each member: 0 it is found, f it fails in facet f - 1 alone, 255 it is out. */
function failing(facets: readonly FacetData[], chosen: readonly Chosen[], worth: Uint16Array): Uint8Array {
  const fails = new Uint8Array(worth.length);
  for (let member = 0; member < worth.length; member++) if (!worth[member]) fails[member] = 255;
  for (const [index, { pass }] of chosen.entries()) {
    if (!pass) continue;
    for (let member = 0; member < worth.length; member++) {
      if (fails[member] !== 255 && !tally(facets[index]!, pass, member)) fails[member] = fails[member] ? 255 : index + 1;
    }
  }
  return fails;
}

/** Members that fail in one facet at most: those that are counted. */
function nearest(fails: Uint8Array): Uint32Array {
  const near = new Uint32Array(fails.length);
  let count = 0;
  for (let member = 0; member < near.length; member++) if (fails[member] !== 255) near[count++] = member;
  return near.subarray(0, count);
}

/** Counts those of `near` that fail in no other facet than their `own`. */
function addNear({ start, codes }: FacetData, counts: Uint32Array, fails: Uint8Array, own: number, near: Uint32Array): Uint32Array {
  const { length } = near;
  for (let number = 0; number < length; number++) {
    const member = near[number]!;
    if (fails[member] && fails[member] !== own) continue;
    for (let at = start[member]!, end = start[member + 1]!; at < end; at++) counts[codes[at]!]!++;
  }
  return counts;
}

/** Takes off the counts of all those who fail in another facet than their `own`. */
function takeOff({ start, codes }: FacetData, counts: Uint32Array, fails: Uint8Array, own: number, folded: number): Uint32Array {
  for (let member = 0; member < folded; member++) {
    if (!fails[member] || fails[member] === own) continue;
    for (let at = start[member]!, end = start[member + 1]!; at < end; at++) counts[codes[at]!]!--;
  }
  return counts;
}

/** The members found, in the order of a line. */
function inOrderOf(line: Uint32Array, fails: Uint8Array, most: number): Uint32Array {
  const found = new Uint32Array(most);
  let count = 0;
  for (let at = 0; at < line.length && count < most; at++) if (!fails[line[at]!]) found[count++] = line[at]!;
  return found.subarray(0, count);
}

function placesOf(order: Uint32Array, found: Uint32Array): Uint32Array {
  const places = new Uint32Array(found.length);
  for (let at = 0; at < places.length; at++) places[at] = order[found[at]!]!;
  return places;
}

/** The best first, equals as they stood: sorted by counting. */
function byWorth(found: Uint32Array, worth: Uint16Array): Uint32Array {
  const { length } = found;
  const start = new Uint32Array(CEILING + 1);
  for (let at = 0; at < length; at++) start[CEILING - worth[found[at]!]!]!++;
  for (let at = 0, sum = 0; at <= CEILING; at++) {
    const here = start[at]!;
    start[at] = sum;
    sum += here;
  }
  const hits = new Uint32Array(length);
  for (let at = 0; at < length; at++) hits[start[CEILING - worth[found[at]!]!]!++] = found[at]!;
  return hits;
}
