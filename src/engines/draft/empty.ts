/** What is exported. While it is edited, a document keeps what is empty: a field that has just been cleared is not one that was never there. */
import { isObject } from '../../schema/leaves/leaf.js';
import { isList } from './path.js';

/** Deeper than any document of ours; what is below is left as it is. */
const DEEPEST = 500;

const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || (isList(value) ? !value.length : isObject(value) && !Object.keys(value).length);

function prune(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (isList(value)) {
    const kept = value.map((item) => prune(item, depth + 1));
    return kept.some((item, at) => item !== value[at] || isEmpty(item)) ? kept.filter((item) => !isEmpty(item)) : value;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.map(([key, item]) => [key, prune(item, depth + 1)] as const);
  return kept.some(([, item], at) => item !== entries[at]![1] || isEmpty(item))
    ? Object.fromEntries(kept.filter(([, item]) => !isEmpty(item)))
    : value;
}

/** The document without empty strings, lists and records, nor what is empty without those. It keeps 0, false, null, and fields that no shape knows. */
export const withoutEmpty = (document: unknown): unknown => prune(document, 0);
