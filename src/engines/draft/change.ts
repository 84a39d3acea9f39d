/** A change of a document, small enough to be stored for each key press, and how it is made and taken back. */
import { childOf, indexOf, isList, valueAt, type Holder, type Path } from './path.js';
import { isObject } from '../../schema/leaves/leaf.js';

export type Change =
  /** A `value` of undefined removes the key; `was` undefined: there was none. `before`: the key that it stood in front of. */
  | { readonly op: 'set'; readonly path: Path; readonly value: unknown; readonly was: unknown; readonly before?: string }
  /** The path ends with the place in the list. */
  | { readonly op: 'insert'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Path; readonly was: unknown }
  /** The path is that of the list. */
  | { readonly op: 'move'; readonly path: Path; readonly from: number; readonly to: number }
  /** The whole document. `own`: it goes on to be the same one, of which much was changed. */
  | { readonly op: 'replace'; readonly value: unknown; readonly was: unknown; readonly own?: true };

/** The field, or the list, that a change is about. */
export const pathOf = (change: Change): Path => (change.op === 'replace' ? [] : change.path);

const isNothing = (value: unknown): boolean => value == null || value === '' || (isObject(value) && !Object.keys(value).length);

/** A list, where one is meant. What stands there alone becomes its first item: readers take `contacts: {…}` for a list of one, too. */
export const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : isNothing(value) ? [] : [value]);

/** What can hold the key: the value itself, or what takes its place. */
export function holderFor(value: unknown, key: string | number): Holder {
  if (typeof key === 'number') return listOf(value);
  return isObject(value) || (isList(value) && indexOf(key) !== undefined) ? value : {};
}

/** The value at a path, as `apply()` goes there. */
export const heldAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => childOf(holderFor(value, key), key), document);

/** A computed key in a literal makes an own property, also of `__proto__`. */
function withKey(record: Readonly<Record<string, unknown>>, key: string, value: unknown, before?: string): Holder {
  if (value !== undefined && (before === undefined || Object.hasOwn(record, key) || !Object.hasOwn(record, before)))
    return { ...record, [key]: value };
  const entries = Object.entries(record).filter(([other]) => other !== key);
  if (value !== undefined)
    entries.splice(
      entries.findIndex(([other]) => other === before),
      0,
      [key, value],
    );
  return Object.fromEntries(entries);
}

function withChild(holder: Holder, key: string | number, value: unknown, before?: string): Holder {
  if (!isList(holder)) return withKey(holder, String(key), value, before);
  const index = Math.min(indexOf(key)!, holder.length);
  return value === undefined ? holder.toSpliced(index, 1) : holder.toSpliced(index, 1, value);
}

/** The document with another value at a path; it shares all else with the one before. Without recursion: a path may be long. */
function update(document: unknown, path: Path, make: (value: unknown) => unknown, before?: string): unknown {
  const holders: Holder[] = [];
  let value = document;
  let isThere = true;
  for (const key of path) {
    if (typeof key === 'number' && indexOf(key) === undefined) return document;
    const holder = holderFor(value, key);
    holders.push(holder);
    isThere &&= holder === value;
    value = childOf(holder, key);
  }
  let made = make(value);
  if (made === undefined ? value === undefined || !path.length : isThere && Object.is(made, value)) return document;
  for (let at = path.length - 1; at >= 0; at--)
    made = withChild(holders[at]!, path[at]!, made, at === path.length - 1 ? before : undefined);
  return made;
}

const isPlace = (index: number, list: readonly unknown[]): boolean => indexOf(index) !== undefined && index < list.length;

function move(document: unknown, path: Path, from: number, to: number): unknown {
  const list = valueAt(document, path);
  if (!isList(list) || !isPlace(from, list) || !isPlace(to, list) || from === to) return document;
  return update(document, path, () => list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}

/**
 * The document after a change. Missing parents are made, as a list or a record by the type of the next key, also in place of a value that can hold nothing.
 * A change that cannot be made leaves the document as it is.
 */
export function apply(document: unknown, change: Change): unknown {
  switch (change.op) {
    case 'replace':
      return change.value;
    case 'set':
      return update(document, change.path, () => change.value, change.before);
    case 'insert': {
      const index = indexOf(change.path.at(-1));
      if (index === undefined || change.value === undefined) return document;
      return update(document, change.path.slice(0, -1), (list) => listOf(list).toSpliced(index, 0, change.value));
    }
    case 'remove':
      return update(document, change.path, () => undefined);
    case 'move':
      return move(document, change.path, change.from, change.to);
  }
}

/** The change that takes this one back, if this one is exact: see `settle()`. */
export function invert(change: Change): Change {
  switch (change.op) {
    case 'set':
    case 'replace':
      return { ...change, value: change.was, was: change.value };
    case 'insert':
      return { op: 'remove', path: change.path, was: change.value };
    case 'remove':
      return { op: 'insert', path: change.path, value: change.was };
    case 'move':
      return { ...change, from: change.to, to: change.from };
  }
}
