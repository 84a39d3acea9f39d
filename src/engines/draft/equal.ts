/** Whether two values are the same JSON; the order of keys does not count. */
import { isObject } from '../../schema/leaves/leaf.js';
import { isList } from './path.js';

/** Without recursion: a document may be nested deeper than the stack is high. */
export function equal(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b) || a === b) continue;
    if (isList(a) && isList(b)) {
      if (a.length !== b.length) return false;
      for (let at = 0; at < a.length; at++) pairs.push([a[at], b[at]]);
    } else if (isObject(a) && isObject(b)) {
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(b, key)) return false;
        pairs.push([a[key], b[key]]);
      }
    } else return false;
  }
  return true;
}
