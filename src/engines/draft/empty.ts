/** What is exported. While it is edited, a document keeps what is empty: a field that has just been cleared is not one that was never there. */
import { isObject } from '../../schema/leaves/leaf.js';
import type { ObjectShape, Shape } from '../../schema/shape.js';
import { isList } from './path.js';

/** Deeper than any document of ours; what is below is left as it is. */
const DEEPEST = 500;

const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || (isList(value) ? !value.length : isObject(value) && !Object.keys(value).length);

/** Texts by keys of the owner's own. */
const MAPS = /^(?:texts|words)/;

/** What the shape says of a field: undefined where it does not know it. */
function inner(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (typeof shape !== 'object') return shape && (MAPS.test(shape) ? 'text' : shape);
  if (isList(shape)) return typeof key === 'number' ? shape[0] : undefined;
  return Object.hasOwn(shape, key) ? (shape as ObjectShape)[key] : undefined;
}

/** @param shape undefined for what no shape knows, which is kept as it is; `any` where there is none */
function prune(value: unknown, shape: Shape | undefined, depth: number): unknown {
  if (depth > DEEPEST || shape === undefined || (!isList(value) && !isObject(value))) return value;
  const entries = Object.entries(value);
  const kept = entries
    .map(([key, item]) => [key, item, inner(shape, isList(value) ? Number(key) : key)] as const)
    .map(([key, item, known]) => [key, prune(item, known, depth + 1), known !== undefined] as const)
    .filter(([, item, isKnown]) => !isKnown || !isEmpty(item));
  if (kept.length === entries.length && kept.every(([, item], at) => item === entries[at]![1])) return value;
  return isList(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}

/**
 * The document without empty strings, lists and records, nor what is empty without those. It keeps 0, false, null, and all of the fields that the shape does
 * not know; without a shape it knows every field.
 */
export const withoutEmpty = (document: unknown, shape: Shape = 'any'): unknown => prune(document, shape, 0);
