/** The tolerant reader: a shape, any value at all, and out comes what the shape says or null, and what was noted. */
import { choose, isBlank, isObject, type Leaves } from './leaves.js';
import type { Code, Finding, Reading } from './problem.js';
import type { Infer, ObjectShape, Shape } from './shape.js';

/** More findings than an owner reads at once are counted, not kept. */
const cap = 100;

/** What a field is called; other names (`$schema`, `@id`) are for other programs, and nothing is said of them. */
export const nameLike = /^[a-z][\w -]*$/i;

/** Whether a field is one, or a list of such. */
const isLimit = (shape: Shape): boolean =>
  Array.isArray(shape) ? isLimit((shape as readonly [Shape])[0]) : typeof shape === 'string' && shape.endsWith('?');

/** In the place of a record that is left out, since a limit of it cannot be read. */
const SPOILT = Symbol();

const isOwnLimit = ({ code, path }: Finding) => code === 'bad-value' && !path.includes('[');

/** Takes down what is wrong: at a path, what was expected there and what was found. */
export type Noting = (code: Code, path: string, expected?: unknown, found?: unknown) => void;

/**
 * Reads a document of one kind. Never throws and never changes what it is given.
 *
 * @param leaves How single values are read: those that the shape names must be among them.
 * @param base Address of the file, against which its relative links are resolved.
 */
export function readDocument<S extends ObjectShape>(
  kind: string,
  shape: S,
  leaves: Leaves,
  json: unknown,
  base?: string,
): Reading<Infer<S>> {
  const findings: Finding[] = [];
  let more = 0;
  const note: Noting = (code, path, expected, found) => {
    if (findings.length < cap) findings.push({ code, path, expected, found } as Finding);
    else more++;
  };

  let document: unknown;
  try {
    if (!isObject(json)) note('not-a-document', '', kind, json);
    else if (json.kind !== kind) note('wrong-kind', 'kind', kind, json.kind);
    else document = shapeReader(leaves, note, base)(shape, json, '');
    if (document === SPOILT) {
      document = null;
      // the document's own limit is why there is none: that is said first
      findings.sort((one, other) => Number(isOwnLimit(other)) - Number(isOwnLimit(one)));
    }
  } catch {
    // only a live object with getters or proxies comes here
    note('not-a-document', '', kind);
  }
  if (more) findings.push({ code: 'and-more', path: '', limit: more });
  return { document: (document ?? null) as Infer<S> | null, findings };
}

/**
 * Reads values by their shapes, for those who read a document piece by piece: `read(shape, value, path)`; undefined where there is none.
 * Paths are put together only when there is something to note: of a hundred thousand records most are good.
 */
export function shapeReader(leaves: Leaves, note: Noting, base?: string) {
  /** The names and numbers that lead from the start to where we are. */
  const trail: (string | number)[] = [];
  const path = (name?: string) =>
    [...trail, ...(name ? [name] : [])].reduce<string>(
      (at, step) => (typeof step === 'number' ? `${at}[${step}]` : at && step ? `${at}.${step}` : at + step),
      '',
    );
  let leaf: string;
  let found: unknown;
  const noted = (code: Code, what = found) => note(code, path(), leaf, what);

  const read = (shape: Shape, value: unknown, step: string | number): unknown => {
    if (isBlank(value)) return undefined;
    trail.push(step);
    const result =
      typeof shape === 'string'
        ? readLeaf(shape.replace(/[!?]$/, ''), typeof value === 'string' ? value.trim() : value)
        : Array.isArray(shape)
          ? readList((shape as readonly [Shape])[0], value)
          : readObject(shape as ObjectShape, value);
    trail.pop();
    return result === undefined && isLimit(shape) ? SPOILT : result;
  };

  const readLeaf = (name: string, value: unknown) => {
    const rule = leaves[name];
    leaf = name;
    found = value;
    let result: unknown;
    if (!rule) result = choose(name, value);
    else if (typeof rule === 'function') result = rule(value, noted, base);
    else result = typeof value === 'string' && rule.test(value);
    if (result === true) return value;
    if (result === undefined || result === false) noted('bad-value');
    return result || result === 0 ? result : undefined;
  };

  const readList = (item: Shape, value: unknown) => {
    if (!Array.isArray(value)) note('converted', path(), 'list', value);
    const items = Array.isArray(value) ? value.map((one, index) => read(item, one, index)) : [read(item, value, '')];
    if (isLimit(item) && items.includes(SPOILT)) return SPOILT;
    const good = items.filter((one) => one !== undefined && one !== SPOILT);
    return good[0] === undefined ? undefined : good;
  };

  const readObject = (shape: ObjectShape, value: unknown) => {
    const names = Object.keys(shape);
    const must = (name: string) => (shape[name] as { endsWith?: (end: string) => boolean }).endsWith?.('!');
    if (typeof value === 'string' && names.some(must)) {
      // "people": ["Anna"] says enough
      note('converted', path(), 'object', value);
      value = { [names.find(must)!]: value };
    }
    if (!isObject(value)) {
      note('bad-value', path(), 'object', value);
      return names.some((name) => isLimit(shape[name]!)) ? SPOILT : undefined;
    }
    const there: Record<string, unknown> = value;
    let result: Record<string, unknown> | undefined;
    let missing: string | undefined;
    let spoilt = false;
    for (const name of names) {
      const one = Object.hasOwn(there, name) ? read(shape[name]!, there[name], name) : undefined;
      if (one === SPOILT) spoilt = true;
      else if (one !== undefined) (result ??= {})[name] = one;
      else if (must(name)) missing ??= name;
    }
    for (const name of Object.keys(there)) if (!Object.hasOwn(shape, name) && nameLike.test(name)) note('unknown-field', path(name), names);
    if (spoilt) return SPOILT;
    if (!result || missing === undefined) return result;
    note('missing', path(missing));
    return undefined;
  };

  return read;
}
