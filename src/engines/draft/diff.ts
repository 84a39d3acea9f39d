/** What differs between two documents, as changes: to compare versions, and to bring in what another tab wrote. */
import { isObject } from '../../schema/leaves/leaf.js';
import type { Change } from './change.js';
import { equal } from './equal.js';
import { childOf, isList, type Path } from './path.js';

const DEEPEST = 200;

function compareLists(path: Path, from: readonly unknown[], to: readonly unknown[], changes: Change[]): void {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && equal(from[start], to[start])) start++;
  let end = 0;
  while (end < most - start && equal(from.at(-1 - end), to.at(-1 - end))) end++;
  const [gone, come] = [from.length - end, to.length - end];
  if (gone === come) {
    for (let at = start; at < gone; at++) compare([...path, at], from[at], to[at], changes);
    return;
  }
  for (let at = gone - 1; at >= start; at--) changes.push({ op: 'remove', path: [...path, at], was: from[at] });
  for (let at = start; at < come; at++) changes.push({ op: 'insert', path: [...path, at], value: to[at] });
}

function compare(path: Path, from: unknown, to: unknown, changes: Change[]): void {
  if (equal(from, to)) return;
  if (path.length < DEEPEST) {
    if (isList(from) && isList(to)) return compareLists(path, from, to, changes);
    if (isObject(from) && isObject(to)) {
      for (const key of new Set([...Object.keys(from), ...Object.keys(to)]))
        compare([...path, key], childOf(from, key), childOf(to, key), changes);
      return;
    }
  }
  changes.push(path.length ? { op: 'set', path, value: to, was: from } : { op: 'replace', value: to, was: from });
}

/** The changes that make `to` out of `from`, one after the other; none where they are the same. */
export function diff(from: unknown, to: unknown): Change[] {
  const changes: Change[] = [];
  compare([], from, to, changes);
  return changes;
}
