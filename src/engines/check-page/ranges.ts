/** Parts of a source that visitors do not see, or see as code. */
import type { Branch } from '../convert/read/html/tree.js';

export type Range = readonly [number, number];

export const rangesOf = (source: string, all: readonly Branch[], names: RegExp): Range[] =>
  all.filter(({ name }) => names.test(name)).map((one) => [one.start, endOf(source, one)]);

export const within = (at: number, of: readonly Range[]): boolean => of.some(([from, to]) => at > from && at < to);

/** Of a page that is full of them some are enough. */
export function* first<T>(all: Iterable<T>): Generator<T> {
  let left = 300;
  for (const one of all) {
    if (left-- <= 0) return;
    yield one;
  }
}

function endOf(source: string, { name, start }: Branch): number {
  const end = source.indexOf(`</${name}`, start);
  return end < 0 ? source.length : end;
}

export function commentsIn(source: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = source.indexOf('<!--'); at >= 0 && found.length < 5000;) {
    const end = source.indexOf('-->', at);
    found.push([at, end < 0 ? source.length : end]);
    at = end < 0 ? -1 : source.indexOf('<!--', end);
  }
  return found;
}
