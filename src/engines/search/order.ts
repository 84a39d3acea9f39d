/** The orders in which members can stand: their numbers, which a search passes through. Loaded when they are asked for. */
import { collator } from './collate.js';
import { loose, textsOf } from './fields.js';
import { shuffled, today } from './shuffle.js';
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

/** A number within bounds, also when it is written as a text. */
function degrees(value: unknown, most: number): number {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= most ? number : NaN;
}

/** Where a member is; NaN where that is not said, or cannot be. */
export function pointOf(member: unknown): Point {
  const { lat, lon } = loose(loose(member).location);
  return { lat: degrees(lat, 90), lon: degrees(lon, 180) };
}

/** A name for the order, under which it may be kept. */
export function orderKey({ order = 'fair', language = 'en', near, date = today() }: OrderOptions): string {
  if (order === 'name') return `name ${language}`;
  if (order === 'distance' && near) return `near ${near.lat} ${near.lon}`;
  return order === 'newest' || order === 'given' ? order : `fair ${date}`;
}

/** Puts members in order. */
export function* inOrder(members: readonly unknown[], { order, language = 'en', near, date = today() }: OrderOptions): Work<Uint32Array> {
  const first = (key: string) => members.map((member) => textsOf(loose(member)[key])[0]?.trim() ?? '');
  if (order === 'given') return yield* sorted(members.length, () => 0);
  if (order === 'name') {
    const names = first('name');
    const compare = collator(language);
    return yield* sorted(names.length, (a, b) => Number(!names[a]) - Number(!names[b]) || compare(names[a]!, names[b]!));
  }
  if (order === 'newest') {
    const joined = first('joined');
    return yield* sorted(joined.length, (a, b) => (joined[a]! < joined[b]! ? 1 : joined[a]! > joined[b]! ? -1 : 0));
  }
  if (order === 'distance' && near) {
    const far = members.map((member) => distance(near, pointOf(member)));
    const km = (at: number) => (Number.isNaN(far[at]) ? 1e9 : far[at]!);
    return yield* sorted(far.length, (a, b) => km(a) - km(b));
  }
  return shuffled(members.length, date);
}
