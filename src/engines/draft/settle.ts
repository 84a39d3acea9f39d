/** A change as this document needs it, so that its inverse gives back the document as it was. */
import { apply, heldAt, holderFor, listOf, type Change } from './change.js';
import { equal } from './equal.js';
import { childOf, indexOf, isList, valueAt, type Path } from './path.js';

const setTo = (path: Path, value: unknown, was: unknown): Change =>
  path.length ? { op: 'set', path, value, was } : { op: 'replace', value, was };

/** The key that follows in a record, so that a removed one can come back to its place. */
function keyAfter(record: unknown, key: string): { before?: string } {
  const keys = Object.keys(record as object);
  const before = keys[keys.indexOf(key) + 1];
  return before === undefined ? {} : { before };
}

function settleSet(document: unknown, path: Path, value: unknown, before?: string): Change | undefined {
  if (!path.length) return value === undefined || equal(value, document) ? undefined : setTo([], value, document);
  let holder: unknown = document;
  for (const [at, key] of path.entries()) {
    if (typeof key === 'number' && indexOf(key) === undefined) return undefined;
    if (holderFor(holder, key) !== holder) {
      // Parents have to be made: the change is that of the topmost, and what stood there comes back with the inverse.
      const outer = path.slice(0, at);
      return settleSet(document, outer, apply(holder, { op: 'set', path: path.slice(at), value, was: undefined }));
    }
    if (at < path.length - 1) holder = childOf(holder, key);
  }
  const key = path.at(-1)!;
  const was = childOf(holder, key);
  if (equal(value, was)) return undefined;
  if (isList(holder)) {
    if (value === undefined) return { op: 'remove', path, was };
    if (indexOf(key)! >= holder.length) return { op: 'insert', path: [...path.slice(0, -1), holder.length], value };
    return setTo(path, value, was);
  }
  if (value === undefined) return { op: 'set', path, value, was, ...keyAfter(holder, String(key)) };
  return { op: 'set', path, value, was, ...(was === undefined && before !== undefined && { before }) };
}

/**
 * The same change with what really stood there, at places that are there. `apply()` does the same with it as with the one that was given, and
 * `invert()` of it takes it back. Undefined where nothing would change.
 */
export function settle(document: unknown, change: Change): Change | undefined {
  switch (change.op) {
    case 'replace':
      return equal(change.value, document) ? undefined : { ...change, was: document };
    case 'set':
      return settleSet(document, change.path, change.value, change.before);
    case 'remove':
      return settleSet(document, change.path, undefined);
    case 'insert': {
      const outer = change.path.slice(0, -1);
      const list = heldAt(document, outer);
      const index = indexOf(change.path.at(-1));
      if (index === undefined || change.value === undefined) return undefined;
      if (isList(list) && list === valueAt(document, outer))
        return { op: 'insert', path: [...outer, Math.min(index, list.length)], value: change.value };
      return settleSet(document, outer, listOf(list).toSpliced(index, 0, change.value));
    }
    case 'move': {
      const { path, from, to } = change;
      return apply(document, change) === document ? undefined : { op: 'move', path, from, to };
    }
  }
}
