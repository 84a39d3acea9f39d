/**
 * Does time grow with the length, or with its square? A limit in milliseconds is one of the machine, and of what else it does; so
 * one long piece is measured against as much in short pieces, which takes about as long and is held up by the same.
 */
import { expect } from '@open-wc/testing';

/** So many short pieces are as much as the long one. */
const TIMES = 32;
/** Time in proportion gives 1 to 3 (memory is slower than the caches), by the square 32. */
export const BOUND = 9;
/** Milliseconds in which a long piece needs no comparison. */
const QUICK = 25;
/** A machine that is busy, or collects garbage, is measured anew so many times. */
const ROUNDS = 8;

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How many times as long `work` takes for one piece of `length` as for 32 pieces of a 32nd of it. `make` makes a piece, which is not measured. */
export async function growth<T>(length: number, make: (length: number) => T, work: (piece: Awaited<T>) => unknown): Promise<number> {
  const long = await make(length);
  let whole = await time(() => work(long));
  if (whole < QUICK) return 1;
  const short = await make(Math.ceil(length / TIMES));
  const inPieces = async (): Promise<void> => {
    for (let at = 0; at < TIMES; at++) await work(short);
  };
  let pieces = Infinity;
  const begun = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    pieces = Math.min(pieces, await time(inPieces));
    whole = Math.min(whole, await time(() => work(long)));
    // once may be chance, if it is not far below
    if (whole < pieces * (round ? BOUND : BOUND / 3) || (round && performance.now() - begun > 15_000)) break;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return whole / pieces;
}

/** Fails where `work` takes time by the square of the length. */
export async function expectLinear<T>(
  name: string,
  length: number,
  make: (length: number) => T,
  work: (piece: Awaited<T>) => unknown,
): Promise<void> {
  expect(await growth(length, make, work), `${name}: times as long in one piece as in ${TIMES}`).to.be.below(BOUND);
}
