/** The fair order: shuffled once a day, the same for all visitors. */
import { checksum } from './vocabulary.js';

/** Numbers 0 to 1, always the same ones after the same seed (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The day on which the order changes, in UTC: "2026-05-01". */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The numbers 0 to `count` - 1; every order is as likely as any other. */
export function shuffled(count: number, seed: string): Uint32Array {
  const next = random(checksum(seed));
  const list = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const other = Math.floor(next() * (at + 1));
    list[at] = list[other]!;
    list[other] = at;
  }
  return list;
}
