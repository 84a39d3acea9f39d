/**
 * Which members share a marker. Pure.
 *
 * Built from the deepest zoom upwards: a group of one zoom is made of groups of the next one. So groups only part when visitors zoom
 * in and only join when they zoom out, panning changes nothing, and a marker that stays alone is the same one at every zoom.
 */

/** A place in the square of the web's map: 0 to 1 from west to east, and from north to south. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One marker: a member, or several that are too near to each other at this zoom. */
export interface Group extends Spot {
  readonly count: number;
  /** Place in the list of the first of its members. */
  readonly first: number;
  /** The deepest zoom at which its members are one marker; Infinity for a single member. */
  readonly zoom: number;
  /** What it is made of; empty for a single member. */
  readonly parts: readonly Group[];
}

/** Pixels of the world's width at zoom 0, by the web's custom. */
const WORLD = 256;
/** The web's map ends here; nobody lives beyond. */
const NORTHMOST = 85.05;

/** Degrees to the square of the web's map. */
export function spotOf(lat: number, lon: number): Spot {
  const sine = Math.sin((Math.max(-NORTHMOST, Math.min(lat, NORTHMOST)) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/**
 * The same places, with those west of the date line put behind those east of it where all of them are nearer to each other so: a group in the Pacific is no
 * map of the whole world. Their `x` is above 1 then.
 */
export function unwrapped(spots: readonly (Spot | undefined)[]): readonly (Spot | undefined)[] {
  const xs = spots.flatMap((spot) => (spot ? spot.x : [])).sort((a, b) => a - b);
  let edge = 0;
  let widest = 0;
  for (let at = 1; at < xs.length; at++) {
    const gap = xs[at]! - xs[at - 1]!;
    if (gap > widest) [widest, edge] = [gap, xs[at]!];
  }
  // without the widest gap, with the one at the date line; half a world is worth it, less is not
  return widest > 0.5 ? spots.map((spot) => (spot && spot.x < edge ? { ...spot, x: spot.x + 1 } : spot)) : spots;
}

export class Grouping {
  readonly #levels: Group[][] = [];

  /**
   * @param spots where the members are, in the order of the list; undefined for one without a place
   * @param deepest the last zoom at which markers are grouped
   * @param reach how near to each other markers are joined, in pixels
   */
  constructor(
    spots: readonly (Spot | undefined)[],
    readonly deepest: number,
    reach = 48,
  ) {
    let level: Group[] = spots.flatMap((spot, first) => (spot ? { ...spot, count: 1, first, zoom: Infinity, parts: [] } : []));
    for (let zoom = deepest; zoom >= 0; zoom--) this.#levels[zoom] = level = joined(level, reach / (WORLD * 2 ** zoom), zoom);
  }

  /** The markers of a zoom, in the order of the list; between two zooms those of the one before. */
  at(zoom: number): readonly Group[] {
    return this.#levels[Math.max(0, Math.min(Math.floor(zoom), this.deepest))] ?? [];
  }
}

/** Places in the list of all members of a group, in the order of the list. */
export function membersOf(group: Group): number[] {
  const found: number[] = [];
  const open = [group];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.parts.length) open.push(...next.parts);
    else found.push(next.first);
  }
  return found.sort((a, b) => a - b);
}

/**
 * Joins what is nearer than `reach`; what is alone is handed on as it is.
 *
 * Neighbours are found by a table of cells as chains of numbers: with a hundred thousand members, objects would take seconds. Cells that
 * share a slot do no harm, since the distance decides.
 */
function joined(from: readonly Group[], reach: number, zoom: number): Group[] {
  const size = 2 ** Math.ceil(Math.log2(from.length * 2 + 2));
  const slot = (column: number, row: number): number => (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (size - 1);
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(from.length);
  const taken = new Uint8Array(from.length);
  const xs = new Float64Array(from.length);
  const ys = new Float64Array(from.length);
  // From the last to the first, so that each chain is in the order of the list.
  for (let at = from.length - 1; at >= 0; at--) {
    xs[at] = from[at]!.x;
    ys[at] = from[at]!.y;
    const of = slot(Math.floor(xs[at]! / reach), Math.floor(ys[at]! / reach));
    next[at] = heads[of]!;
    heads[of] = at;
  }

  const groups: Group[] = [];
  for (let at = 0; at < from.length; at++) {
    if (taken[at]) continue;
    taken[at] = 1;
    const group = from[at]!;
    let parts: Group[] | undefined;
    const column = Math.floor(xs[at]! / reach);
    const row = Math.floor(ys[at]! / reach);
    for (let near = 0; near < 9; near++) {
      for (let other = heads[slot(column + (near % 3) - 1, row + Math.floor(near / 3) - 1)]!; other >= 0; other = next[other]!) {
        if (taken[other]) continue;
        const x = xs[other]! - xs[at]!;
        const y = ys[other]! - ys[at]!;
        if (x * x + y * y >= reach * reach) continue;
        taken[other] = 1;
        (parts ??= [group]).push(from[other]!);
      }
    }
    groups.push(parts ? together(parts, zoom) : group);
  }
  return groups;
}

/** One group in the middle of its members. */
function together(parts: Group[], zoom: number): Group {
  let [x, y, count] = [0, 0, 0];
  let first = Infinity;
  for (const part of parts) {
    x += part.x * part.count;
    y += part.y * part.count;
    count += part.count;
    first = Math.min(first, part.first);
  }
  return { x: x / count, y: y / count, count, first, zoom, parts };
}
