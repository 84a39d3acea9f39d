/** A document whose lists end early: a preview need not hold what nobody reads to its end. */
import { isObject } from '../../../schema/leaves/leaf.js';

/** So many entries of a list are shown. */
export const MOST = 200;
/** Elements show these page by page. */
const PAGED = 'members';

/** The same object where no list is longer. */
export function firstEntries<T>(value: T): T {
  if (Array.isArray(value)) return changed(value.length > MOST ? value.slice(0, MOST) : value, value, firstEntries) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, name === PAGED ? one : firstEntries(one)] as const);
  return entries.every(([name, one]) => one === (value as Record<string, unknown>)[name]) ? value : (Object.fromEntries(entries) as T);
}

function changed(items: readonly unknown[], before: readonly unknown[], read: (one: unknown) => unknown): readonly unknown[] {
  const all = items.map(read);
  return all.length === before.length && all.every((one, at) => one === before[at]) ? before : all;
}
