/** Facets: which values there are, who has them, and how many of the found have each. */
import { facetNames, NOT_SEARCHED, textsOf, type FacetName } from './fields.js';
import { closed, growing, push } from './growing.js';
import { NOTHING, packer, type Slice } from './pack.js';
import type { Text } from '../../schema/text.js';

/** One facet of all members, as plain data. */
export interface FacetData {
  readonly name: FacetName;
  /** Its values in the order of the members. */
  readonly values: readonly string[];
  /** The values as they were written first: texts in several languages keep them. */
  readonly labels: readonly Text[];
  /** The values of member `m` are `codes` from `start[m]` to `start[m + 1]`. */
  readonly start: Uint32Array;
  readonly codes: Uint32Array;
  /** The values folded, as key words of all who have them. Empty where they are not searched. */
  readonly slices: readonly Slice[];
}

/** One value of a facet, with the number of members that would be found with it. */
export interface FacetCount {
  /** What to filter by: the value, or of an offer in several languages the text of the first. "" in loyalty: takes part in none. */
  readonly value: string;
  /** The value as it was written, in all its languages. */
  readonly label: Text;
  /** Members found by the query and the other facets that have this value. */
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** What is chosen: values of one facet are "or", facets are "and". Names that are no facet are passed over. */
export type Filters = Readonly<Partial<Record<FacetName, string | readonly string[]>>>;

export interface FacetBuilder {
  /** Takes in what the next member has in each facet. */
  add(values: readonly (readonly unknown[])[]): void;
  /** What there is up to now. */
  now(): FacetData[];
  /** The whole, with no room to spare. */
  done(): FacetData[];
}

/** Takes in the facets of members one by one. */
export function facetBuilder(count: number): FacetBuilder {
  const facets = facetNames.map((name) => {
    const [values, labels, slices]: [string[], Text[], Slice[]] = [[], [], []];
    const data = { name, values, labels, slices, start: new Uint32Array(count + 1) };
    return { ...data, codeOf: new Map<string, number>(), codes: growing(), pack: NOT_SEARCHED.includes(name) ? undefined : packer(true) };
  });
  let at = 0;
  /** The number of a value; -1 where it is none. */
  const codeFor = ({ name, codeOf, values, labels, pack }: (typeof facets)[number], value: unknown): number => {
    const text = textsOf(value)[0]?.trim();
    if (text === undefined || (!text && name !== 'loyalty')) return -1;
    let code = codeOf.get(text);
    if (code === undefined) {
      codeOf.set(text, (code = labels.length));
      values.push(text);
      labels.push(typeof value === 'object' ? (value as Text) : text);
      pack?.add(text);
      pack?.next();
    }
    return code;
  };
  return {
    add(all) {
      at++;
      for (let index = 0; index < facets.length; index++) {
        const facet = facets[index]!;
        const { codeOf, start, codes } = facet;
        const first = codes.length;
        for (const value of all[index]!) {
          // most values came before, as they are
          const code = (typeof value === 'string' ? codeOf.get(value) : undefined) ?? codeFor(facet, value);
          if (code < 0) continue;
          let twin = first;
          while (twin < codes.length && codes.list[twin] !== code) twin++;
          if (twin === codes.length) push(codes, code);
        }
        start[at] = codes.length;
      }
    },
    now() {
      for (const { values, slices, pack } of facets) {
        const before = slices[slices.length - 1];
        const from = before ? before.from + before.parts[1]!.start.length - 1 : 0;
        if (pack && values.length > from) slices.push({ from, parts: [NOTHING, pack.take()] });
      }
      return facets.map(({ codeOf: _, pack: _pack, codes, ...rest }) => ({ ...rest, codes: codes.list }));
    },
    done: () => facets.map(({ codeOf: _, pack: _pack, codes, ...rest }) => ({ ...rest, codes: closed(codes) })),
  };
}

/** The filters of one facet. */
export interface Chosen {
  readonly values: ReadonlySet<string>;
  /** 1 for each code that passes; undefined where nothing is chosen. */
  readonly pass: Uint8Array | undefined;
}

/** Reads filters, whatever they are. */
export function chosenOf(facet: FacetData, filters: Filters): Chosen {
  const given: unknown = Object.hasOwn(filters, facet.name) ? filters[facet.name] : undefined;
  const values = new Set([given].flat().flatMap((value) => (typeof value === 'string' ? [value.trim()] : [])));
  const pass = values.size ? new Uint8Array(facet.values.length) : undefined;
  if (pass) for (const [code, value] of facet.values.entries()) if (values.has(value)) pass[code] = 1;
  return { values, pass };
}

/** Adds `step` to the counts of the values that a member has, and returns what the counts were together. */
export function tally({ start, codes }: FacetData, counts: Uint8Array | Uint32Array, member: number, step = 0): number {
  let sum = 0;
  for (let at = start[member]!, end = start[member + 1]!; at < end; at++) {
    const code = codes[at]!;
    sum += counts[code]!;
    counts[code]! += step;
  }
  return sum;
}

/** The most frequent values, at most `most`, and all the chosen ones, also at 0. Equally frequent ones by the alphabet: the order of members may be another each day. */
export function topValues({ values, labels }: FacetData, counts: Uint32Array, chosen: Chosen, most: number): FacetCount[] {
  const top: number[] = [];
  const before = (code: number, other: number) => {
    const more = counts[code]! - counts[other]!;
    return more > 0 || (more === 0 && values[code]! < values[other]!);
  };
  for (let code = 0; code < counts.length; code++) {
    if (!counts[code] || chosen.pass?.[code] || (top.length >= most && !before(code, top[most - 1]!))) continue;
    let at = top.length;
    while (at && before(code, top[at - 1]!)) at--;
    top.splice(at, 0, code);
    top.length = Math.min(top.length, most);
  }
  const list = top.map((code) => ({ value: values[code]!, label: labels[code]!, count: counts[code]!, chosen: false }));
  for (const value of chosen.values) {
    const code = values.indexOf(value);
    list.push({ value, label: labels[code] ?? value, count: counts[code] ?? 0, chosen: true });
  }
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
