/**
 * Which members share a marker. Pure.
 *
 * Built from the deepest zoom upwards: a group of one zoom is made of groups of the next one. So groups only part when the visitor zooms
 * in and only join when he zooms out, panning changes nothing, and a marker that stays alone is the same one at every zoom.
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

  /** The markers of a zoom, in the order of the list. */
  at(zoom: number): readonly Group[] {
    return this.#levels[Math.max(0, Math.min(Math.round(zoom), this.deepest))] ?? [];
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

/** Joins what is nearer than `reach`; what is alone is handed on as it is. */
function joined(from: readonly Group[], reach: number, zoom: number): Group[] {
  const cells = new Map<number, number[]>();
  const columns = Math.ceil(1 / reach) + 3;
  const cellOf = ({ x, y }: Spot): number => (Math.floor(y / reach) + 1) * columns + Math.floor(x / reach) + 1;
  from.forEach((group, at) => {
    const cell = cellOf(group);
    const there = cells.get(cell);
    if (there) there.push(at);
    else cells.set(cell, [at]);
  });

  const taken = new Uint8Array(from.length);
  const groups: Group[] = [];
  from.forEach((group, at) => {
    if (taken[at]) return;
    const cell = cellOf(group);
    const parts: Group[] = [];
    for (const row of [-columns, 0, columns]) {
      for (const column of [-1, 0, 1]) {
        for (const other of cells.get(cell + row + column) ?? []) {
          if (taken[other] || Math.hypot(from[other]!.x - group.x, from[other]!.y - group.y) >= reach) continue;
          taken[other] = 1;
          parts.push(from[other]!);
        }
      }
    }
    groups.push(parts.length > 1 ? together(parts, zoom) : group);
  });
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
