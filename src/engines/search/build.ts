/** From members to what is searched: plain data, which may be sent to a worker or from it. */
import { digitsOf, foldAddress, hostOf } from './contacts.js';
import { facetBuilder, type FacetBuilder, type FacetData } from './facets.js';
import { facetNames, facetValues, loose, NOT_SEARCHED, textsOf, type Labels } from './fields.js';
import { NOTHING, packer, type Packer, type Slice } from './pack.js';
import type { Work } from './slices.js';

/** So many members are folded into one string for each kind of field. */
export const SLICE = 256;

/** The names of a facet's values in all languages, folded. */
export interface FoldedLabels {
  /** Which facet. */
  readonly facet: number;
  readonly values: readonly string[];
  readonly slice: Slice;
}

/** Typed arrays, lists and strings, which `structuredClone` and `postMessage` carry. Members are numbered as they were folded. */
export interface IndexData {
  /** How many members there are; the first `named` of them can be found by their names, the first `folded` by all that is known of them. */
  readonly count: number;
  named: number;
  folded: number;
  /** The place of each member in the list that it came in. */
  readonly order: Uint32Array;
  readonly ids: string[];
  /** Number of words of each member's name, in the language where it has the fewest; 255 and more are 255. */
  readonly nameWords: Uint8Array;
  readonly slices: Slice[];
  readonly labels: readonly FoldedLabels[];
  facets: readonly FacetData[];
}

/** Changes whenever more can be found than before. */
export const knownOf = ({ named, folded }: IndexData): number => named + folded;

const searched = facetNames.flatMap((facet, index) => (NOT_SEARCHED.includes(facet) ? [] : [index]));

/**
 * Folds `members` into `data`, which can be searched all the while: the names of all first, a tenth of the work, which answers most queries best.
 * It never throws, whatever they are.
 *
 * @param order places of the members in the order in which they are folded: those that are shown first
 */
export function building(
  members: readonly unknown[],
  labels: Labels = {},
  order: Uint32Array = Uint32Array.from(members.keys()),
): { data: IndexData; work: Work<IndexData> } {
  const count = order.length;
  const facets = facetBuilder(count);
  const data: IndexData = {
    ...{ count, named: 0, folded: 0, order, ids: [], nameWords: new Uint8Array(count), slices: [] },
    ...{ labels: foldLabels(labels), facets: facets.now() },
  };
  return { data, work: fold(members, data, facets) };
}

function* fold(members: readonly unknown[], data: IndexData, facets: FacetBuilder): Work<IndexData> {
  const { count, order, slices } = data;
  const last = (at: number): boolean => at % SLICE === SLICE - 1 || at === count - 1;
  const name = packer(true);
  for (let at = 0; at < count; at++) {
    foldName(loose(members[order[at]!]), at, data, name);
    if (last(at)) {
      slices.push({ from: at - (at % SLICE), parts: [name.take(), NOTHING, NOTHING, NOTHING] });
      data.named = at + 1;
    }
    if (at % 64 === 0) yield;
  }
  const rest = [packer(true), packer(false), packer(false)] as const;
  for (let at = 0; at < count; at++) {
    const member = members[order[at]!];
    const values = facetValues(member);
    facets.add(values);
    foldRest(loose(member), values, rest);
    if (last(at)) {
      const { from, parts } = slices[Math.floor(at / SLICE)]!;
      slices[Math.floor(at / SLICE)] = { from, parts: [parts[0]!, ...rest.map((part) => part.take())] };
      data.folded = at + 1;
      data.facets = facets.now();
    }
    if (at % 16 === 0) yield;
  }
  data.facets = facets.done();
  return data;
}

// In functions of their own: V8 does not optimise a generator while it runs.

function foldName({ id, name }: ReturnType<typeof loose>, at: number, { ids, order, nameWords }: IndexData, pack: Packer): void {
  ids.push(typeof id === 'string' ? id : (textsOf(id)[0] ?? String(order[at])));
  let fewest = 255;
  eachText(name, (text) => {
    pack.add(text);
    fewest = wordCount(text, fewest);
  });
  nameWords[at] = fewest;
  pack.next();
}

function foldRest(
  { location, tagline, description, phone, email, website }: ReturnType<typeof loose>,
  values: readonly (readonly unknown[])[],
  [keyword, running, contact]: readonly [keyword: Packer, running: Packer, contact: Packer],
): void {
  const { city, municipality, postalCode, address } = loose(location);
  const addKeyword = (text: string): void => keyword.add(text);
  const addRunning = (text: string): void => running.add(text);
  // The facets have the first text of each value: what many share is folded once.
  for (const facet of searched)
    for (const value of values[facet]!) if (typeof value === 'object') textsOf(value).slice(1).forEach(addKeyword);
  if (municipality !== undefined) eachText(city, addKeyword);
  eachText(postalCode, addKeyword);
  eachText(tagline, addRunning);
  eachText(description, addRunning);
  eachText(address, addRunning);
  eachText(phone, (text) => {
    contact.add(text.slice(0, 60));
    contact.addFolded(digitsOf(text));
  });
  eachText(email, (text) => contact.addFolded(foldAddress(text.slice(0, 300))));
  eachText(website, (text) => contact.addFolded(hostOf(text)));
  keyword.next();
  running.next();
  contact.next();
}

/** How many words a text has, counted up to `most`. */
function wordCount(text: string, most: number): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0 && count < most; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** The texts of a value, as `textsOf` has them, without a list of them. */
function eachText(value: unknown, act: (text: string) => void): void {
  if (typeof value === 'string') act(value);
  else if (value !== undefined) for (const text of textsOf(value)) act(text);
}

function foldLabels(labels: Labels): FoldedLabels[] {
  return facetNames.flatMap((name, facet) => {
    const values = Object.entries(loose(loose(labels)[name]));
    if (!values.length || NOT_SEARCHED.includes(name)) return [];
    const pack = packer(false);
    for (const [, label] of values) {
      for (const text of textsOf(label)) pack.add(text);
      pack.next();
    }
    return [{ facet, values: values.map(([value]) => value), slice: { from: 0, parts: [NOTHING, pack.take()] } }];
  });
}

/** Folds members at one go. */
export function* build(members: readonly unknown[], labels?: Labels, order?: Uint32Array): Work<IndexData> {
  return yield* building(members, labels, order).work;
}
