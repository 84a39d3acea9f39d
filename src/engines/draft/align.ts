/** Which items of two lists are the same one, and the order of both in one list. */
import { isObject } from '../../schema/leaves/leaf.js';
import { equal } from './equal.js';

/** An item in the three lists; undefined where it is not in one. */
export interface Row {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const text = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // nested too deeply
  }
};

/** What tells an item from its neighbours. */
function nameOf(item: unknown): string {
  if (isObject(item)) {
    const has = (key: string): boolean => Object.hasOwn(item, key) && item[key] != null && item[key] !== '';
    if (has('id')) return `id ${text(item.id)}`;
    if (has('name')) return `name ${text(item.name)}`;
  }
  return `value ${text(item)}`;
}

const hasId = (name: string): boolean => name.startsWith('id ');

/** The names of a list's items; those that come more than once are numbered. */
function namesOf(list: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  return list.map((item) => {
    const name = nameOf(item);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count ? `${name} ${count}` : name;
  });
}

/** For each item of `other` its place in `base`, or -1. */
function placesIn(base: readonly unknown[], baseNames: readonly string[], other: readonly unknown[], names: readonly string[]): number[] {
  const known = new Map(baseNames.map((name, at) => [name, at]));
  const places = names.map((name) => known.get(name) ?? -1);
  const taken = new Set(places);
  // A record that was changed where it stands: between the same neighbours, as many are new as are gone.
  let from = 0;
  let start = 0;
  for (let at = 0; at <= other.length; at++) {
    if (at < other.length && places[at] === -1) continue;
    const end = at < other.length ? places[at]! : base.length;
    const fresh = at - from;
    const gone: number[] = [];
    if (fresh) for (let place = start; place < end && gone.length <= fresh; place++) if (!taken.has(place)) gone.push(place);
    if (gone.length === fresh)
      gone.forEach((place, nth) => {
        const here = from + nth;
        if (!isObject(base[place]) || !isObject(other[here]) || (hasId(baseNames[place]!) && hasId(names[here]!))) return;
        places[here] = place;
        taken.add(place);
      });
    from = at + 1;
    start = end + 1;
  }
  return places;
}

/** `b3` is the fourth item of the base, `m3` and `t3` are new ones of mine and theirs. */
interface Aligned {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

function rowsOf(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): Aligned {
  const baseNames = namesOf(base);
  const [mineNames, theirNames] = [namesOf(mine), namesOf(theirs)];
  const token = (letter: string, places: readonly number[]): string[] =>
    places.map((place, at) => (place < 0 ? `${letter}${at}` : `b${place}`));
  const mineTokens = token('m', placesIn(base, baseNames, mine, mineNames));
  let theirTokens = token('t', placesIn(base, baseNames, theirs, theirNames));
  // Both added the same.
  const added = new Map(mineTokens.flatMap((one, at) => (one.startsWith('m') ? [[mineNames[at]!, one] as const] : [])));
  theirTokens = theirTokens.map((one, at) => (one.startsWith('t') ? (added.get(theirNames[at]!) ?? one) : one));
  const rows = new Map<string, { base: unknown; mine: unknown; theirs: unknown }>();
  const put = (tokens: readonly string[], side: keyof Row, list: readonly unknown[]): void =>
    tokens.forEach((one, at) => {
      const row = rows.get(one) ?? { base: undefined, mine: undefined, theirs: undefined };
      row[side] = list[at];
      rows.set(one, row);
    });
  put(base.map((_, at) => `b${at}`), 'base', base); // prettier-ignore
  put(mineTokens, 'mine', mine);
  put(theirTokens, 'theirs', theirs);
  return { mine: mineTokens, theirs: theirTokens, rows };
}

/** Of what both have, whether it stands in the order of the base. */
function isInOrder(tokens: readonly string[], others: ReadonlySet<string>): boolean {
  let last = -1;
  for (const one of tokens) {
    if (!one.startsWith('b') || !others.has(one)) continue;
    const place = Number(one.slice(1));
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** All of `lead` in its order, and what only the other has behind its neighbour there. */
function interleave(lead: readonly string[], other: readonly string[]): string[] {
  const inLead = new Set(lead);
  const inOther = new Set(other);
  const behind = new Map<string, string[]>([['', []]]);
  let neighbour = '';
  for (const one of other) {
    if (inLead.has(one)) behind.set((neighbour = one), []);
    else behind.get(neighbour)!.push(one);
  }
  const order: string[] = [];
  let waiting = behind.get('')!;
  for (const one of lead) {
    if (inOther.has(one)) {
      order.push(...waiting, one);
      waiting = behind.get(one)!;
    } else order.push(one);
  }
  order.push(...waiting);
  return order;
}

/**
 * The rows of the merged list, in its order: mine, unless only theirs was sorted anew. Disputed is the order where both sorted, differently. A row that
 * one has removed and the other has left as it was remains in it, with undefined on that side.
 */
export function align(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): { rows: Row[]; isOrderDisputed: boolean } {
  const aligned = rowsOf(base, mine, theirs);
  const [inMine, inTheirs] = [new Set(aligned.mine), new Set(aligned.theirs)];
  const theirsSorted = !isInOrder(aligned.theirs, inMine);
  const mineSorted = !isInOrder(aligned.mine, inTheirs);
  const order = theirsSorted && !mineSorted ? interleave(aligned.theirs, aligned.mine) : interleave(aligned.mine, aligned.theirs);
  const both = (tokens: readonly string[], others: ReadonlySet<string>): string[] => tokens.filter((one) => others.has(one));
  return {
    rows: order.map((one) => aligned.rows.get(one)!),
    isOrderDisputed: theirsSorted && mineSorted && !equal(both(aligned.mine, inTheirs), both(aligned.theirs, inMine)),
  };
}
