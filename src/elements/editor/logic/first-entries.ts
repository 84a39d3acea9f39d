/** A document whose lists end early: a preview need not hold what nobody reads to its end. */
import { isObject } from '../../../schema/leaves/leaf.js';

/** So many entries of a list are shown. */
export const MOST = 200;
/** Elements show these page by page. */
const PAGED = 'members';

/** The same object where no list is longer. */
export function firstEntries<T>(value: T): T {
  if (Array.isArray(value)) {
    const first = value.slice(0, MOST).map(firstEntries);
    return first.length === value.length && first.every((one, at) => one === value[at]) ? value : (first as T);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, name === PAGED ? one : firstEntries(one)] as const);
  return entries.every(([name, one]) => one === (value as Record<string, unknown>)[name]) ? value : (Object.fromEntries(entries) as T);
}
