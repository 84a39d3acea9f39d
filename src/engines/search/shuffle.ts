/** The fair order: shuffled once a day, the same for all visitors. */
import { checksum } from './checksum.js';

/** The day on which the order changes, in UTC: "2026-05-01". */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The numbers 0 to `count` - 1, shuffled; the same for the same seed. */
export function shuffled(count: number, seed: string): Uint32Array {
  let state = checksum(seed);
  const list = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    // a linear congruential generator (Numerical Recipes), of which the upper bits are used
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    list[at] = list[other]!;
    list[other] = at;
  }
  return list;
}
