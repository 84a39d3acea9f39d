/** Walks through a document by its shape. */
import { isObject } from '../../../schema/leaves/leaf.js';
import type { ObjectShape, Shape } from '../../../schema/shape.js';
import type { Path } from './paths.js';

const MAPS = /^(texts|words)[!?]?$/;

/** The shape at a place; undefined where the format has none. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>((at, step) => {
    if (at === undefined) return undefined;
    if (Array.isArray(at)) return typeof step === 'number' ? (at as readonly [Shape])[0] : undefined;
    if (typeof at === 'string') return MAPS.test(at) ? 'text' : undefined;
    return Object.hasOwn(at, step) ? (at as ObjectShape)[step] : undefined;
  }, shape);
}

/** Calls `visit` for each value that is a leaf of the format. */
export function leavesOf(shape: Shape, value: unknown, visit: (leaf: string, value: unknown, path: Path) => void, path: Path = []): void {
  if (value == null) return;
  if (Array.isArray(shape)) {
    if (Array.isArray(value)) value.forEach((one, index) => leavesOf((shape as readonly [Shape])[0], one, visit, [...path, index]));
  } else if (typeof shape === 'string') {
    if (MAPS.test(shape) && isObject(value)) for (const key of Object.keys(value)) visit('text', value[key], [...path, key]);
    else visit(shape.replace(/[!?]$/, ''), value, path);
  } else if (isObject(value))
    for (const name of Object.keys(shape))
      if (Object.hasOwn(value, name)) leavesOf((shape as ObjectShape)[name]!, value[name], visit, [...path, name]);
}

/** The document with each list as a list: readers take a record that stands alone for a list of one. */
export function wholeLists(shape: Shape, value: unknown): unknown {
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    if (Array.isArray(value)) return value.map((one) => wholeLists(item, one));
    return isObject(value) ? [wholeLists(item, value)] : value;
  }
  if (typeof shape === 'string' || !isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, Object.hasOwn(shape, name) ? wholeLists((shape as ObjectShape)[name]!, one) : one]); // prettier-ignore
  return Object.fromEntries(entries);
}
