/** The orders in which members can stand. Each is the numbers of all members, which a search passes through. */
import type { IndexData } from './build.js';
import { collator } from './collate.js';
import { checksum } from './vocabulary.js';
import { sorted, type Work } from './slices.js';

/** A place on earth, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * - `fair` (the default): shuffled once a day, the same for all visitors.
 * - `name`: as `language` sorts.
 * - `distance`: nearest to `near` first; members without coordinates last.
 * - `newest`: by `joined`, latest first; members without it last.
 * - `given`: as the document has them.
 */
export interface OrderOptions {
  readonly order?: 'fair' | 'name' | 'distance' | 'newest' | 'given' | undefined;
  /** BCP 47; for `name`. English if unsaid. */
  readonly language?: string | undefined;
  /** For `distance`. Without it, the order is fair. */
  readonly near?: Point | undefined;
  /** The day of the shuffle, "2026-05-01"; today (UTC) if unsaid. */
  readonly date?: string | undefined;
}

/** Kilometres between two places along the surface of the earth. NaN where one is unknown. */
export function distance(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * rad) / 2) ** 2;
  const part = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lon - a.lon);
  return 12742 * Math.asin(Math.sqrt(Math.min(1, part)));
}

/** Numbers 0 to 1, always the same ones after the same seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const given = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, index) => index);

/** Every order of `count` members is as likely as any other. */
export function shuffled(count: number, seed: string): Uint32Array {
  const next = random(checksum(seed));
  const list = given(count);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
  return list;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A name for the order, under which it may be kept. */
export const orderKey = ({ order = 'fair', language = 'en', near, date = today() }: OrderOptions): string =>
  order === 'name'
    ? `name ${language}`
    : order === 'distance' && near
      ? `near ${near.lat} ${near.lon}`
      : order === 'newest' || order === 'given'
        ? order
        : `fair ${date}`;

/** Puts the members in order. */
export function* inOrder(data: IndexData, { order, language = 'en', near, date = today() }: OrderOptions): Work<Uint32Array> {
  const count = data.ids.length;
  if (order === 'given') return given(count);
  if (order === 'name') {
    const compare = collator(language);
    const blank = (name: string) => (name.trim() ? 0 : 1);
    return yield* sorted(count, (a, b) => blank(data.names[a]!) - blank(data.names[b]!) || compare(data.names[a]!, data.names[b]!));
  }
  if (order === 'newest') {
    return yield* sorted(count, (a, b) => (data.joined[a]! < data.joined[b]! ? 1 : data.joined[a]! > data.joined[b]! ? -1 : 0));
  }
  if (order === 'distance' && near) {
    const far = Float64Array.from(data.lat, (lat, at) => distance(near, { lat, lon: data.lon[at]! }));
    for (const [at, km] of far.entries()) if (Number.isNaN(km)) far[at] = Infinity;
    return yield* sorted(count, (a, b) => (far[a] === far[b] ? 0 : far[a]! - far[b]!));
  }
  return shuffled(count, date);
}
