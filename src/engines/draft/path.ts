/** Where a value stands in a document: the keys from the top down, numbers for places in lists. */
import { isObject } from '../../schema/leaves/leaf.js';

export type Path = readonly (string | number)[];

export type Holder = readonly unknown[] | Readonly<Record<string, unknown>>;

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const INDEX = /^(0|[1-9]\d{0,14})$/;

/** The place in a list that a key names; undefined where it names none. Paths that went through HTML have strings. */
export function indexOf(key: string | number | undefined): number | undefined {
  const index = typeof key === 'string' && INDEX.test(key) ? Number(key) : key;
  return typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : undefined;
}

/** What stands under a key; never what an object inherits. A number is a place in a list, and nothing in a record. */
export function childOf(value: unknown, key: string | number): unknown {
  if (isList(value)) {
    const index = indexOf(key);
    return index === undefined ? undefined : value[index];
  }
  return typeof key === 'string' && isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value at a path; undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (value === undefined) return undefined;
    value = childOf(value, key);
  }
  return value;
}

export const isPath = (value: unknown): value is Path =>
  isList(value) && value.every((key) => typeof key === 'string' || (typeof key === 'number' && indexOf(key) !== undefined));

/** Whether `path` is `outer` or leads to something in it. */
export const isWithin = (path: Path, outer: Path): boolean =>
  path.length >= outer.length && outer.every((key, at) => String(key) === String(path[at]));
