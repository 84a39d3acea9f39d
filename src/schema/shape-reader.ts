/** The tolerant reader of values: a shape and any value at all go in, and what the shape says comes out. What is wrong is noted, and left out. */
import { choose, isBlank, isObject, type Leaves } from './leaves/leaf.js';
import type { Code } from './problem.js';
import type { Infer, ObjectShape, Shape } from './shape.js';

/** The names and numbers that lead from the document to a value. */
export type Trail = readonly (string | number)[];

/**
 * Takes down what is wrong: where, what was expected there and what was found. The trail goes on changing: keep no reference to it. What it gives for an unknown
 * field tells whether that may be a limit: a record that has limits is then left out. `whole`: the record is left out, not the value alone.
 */
export type NoteAt = (code: Code, trail: Trail, expected?: unknown, found?: unknown, whole?: boolean) => unknown;

/** Whether a field is a limit, or a list of such. */
export const isLimit = (shape: Shape): boolean =>
  Array.isArray(shape) ? isLimit((shape as readonly [Shape])[0]) : typeof shape === 'string' && shape.endsWith('?');

/** Whether a field must be there. */
export const isRequired = (shape: Shape): boolean => typeof shape === 'string' && shape.endsWith('!');

/**
 * Reads values by their shapes: `read(shape, value, step)`. It gives undefined where there is none, and null in place of a record that is left out, since
 * a limit of it cannot be read.
 *
 * @param leaves How leaves are read: those that the shapes name must be among them.
 * @param base Address of the file, against which its relative links are resolved.
 */
export function shapeReader(leaves: Leaves, note: NoteAt, base?: string) {
  const trail: (string | number)[] = [];

  const read = (shape: Shape, value: unknown, step: string | number): unknown => {
    if (isBlank(value)) return undefined;
    trail.push(step);
    const result =
      typeof shape === 'string'
        ? readLeaf(shape.replace(/[!?]$/, ''), typeof value === 'string' ? value.trim() : value, isLimit(shape))
        : Array.isArray(shape)
          ? readList((shape as readonly [Shape])[0], value)
          : readObject(shape as ObjectShape, value);
    trail.pop();
    return result === undefined && isLimit(shape) ? null : result;
  };

  const readLeaf = (name: string, value: unknown, whole: boolean) => {
    const rule = leaves[name];
    const noteLeaf = (code: Code, found = value) => note(code, trail, name, found, whole);
    const result = !rule
      ? choose(name, value)
      : typeof rule === 'function'
        ? rule(value, noteLeaf, base)
        : typeof value === 'string' && rule.test(value);
    if (result === true) return value;
    if (result === undefined || result === false) noteLeaf('bad-value');
    return result || result === 0 ? result : undefined;
  };

  const readList = (item: Shape, value: unknown) => {
    if (!Array.isArray(value)) note('converted', trail, 'list', value);
    const items = Array.isArray(value) ? value.map((one, index) => read(item, one, index)) : [read(item, value, '')];
    if (isLimit(item) && items.includes(null)) return null;
    const good = items.filter((one) => one != null);
    if (!good.length && isLimit(item)) note('bad-value', trail, (item as string).replace('?', ''), value);
    return good.length ? good : undefined;
  };

  const readObject = (shape: ObjectShape, value: unknown) => {
    const names = Object.keys(shape);
    const required = names.filter((name) => isRequired(shape[name]!));
    if (typeof value === 'string' && required[0]) {
      // "people": ["Anna"] says enough
      note('converted', trail, 'object', value);
      value = { [required[0]]: value };
    }
    if (!isObject(value)) {
      note('bad-value', trail, 'object', value);
      return names.some((name) => isLimit(shape[name]!)) ? null : undefined;
    }
    const result: Record<string, unknown> = {};
    let spoilt = false;
    for (const name of names) {
      const one = Object.hasOwn(value, name) ? read(shape[name]!, value[name], name) : undefined;
      if (one === null) spoilt = true;
      else if (one !== undefined) result[name] = one;
    }
    for (const name of Object.keys(value))
      if (!names.includes(name) && note('unknown-field', [...trail, name], shape, value[name])) spoilt = true;
    if (spoilt) return null;
    if (!Object.keys(result).length) return undefined;
    const missing = required.find((name) => !(name in result));
    if (missing === undefined) return result;
    note('missing', [...trail, missing]);
    return undefined;
  };

  return read;
}

/** Reads some fields of a document of one kind, without a word about what is wrong. Never throws; gives null where the document cannot be shown. */
export function readPreview<S extends ObjectShape>(kind: string, shape: S, leaves: Leaves, json: unknown, base?: string): Infer<S> | null {
  try {
    if (isObject(json) && json.kind === kind)
      return (shapeReader(leaves, () => undefined, base)(shape, json, '') ?? null) as Infer<S> | null;
  } catch {
    // a text with markup, or a live object with getters or proxies: the whole reader deals with it
  }
  return null;
}
