/** The tolerant reader: a shape, any value at all, and out comes what the shape says or null, and what was noted. */
import { choose, isBlank, isObject, type Leaves } from './leaves.js';
import type { Code, Finding, Reading } from './problem.js';
import type { Infer, ObjectShape, Shape } from './schema.js';

/** More findings than an owner reads at once are counted, not kept. */
const cap = 100;

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
  const note = (code: Code, path: string, expected?: unknown, found?: unknown) => {
    if (findings.length < cap) findings.push({ code, path, expected, found } as Finding);
    else more++;
  };

  const read = (shape: Shape, value: unknown, path: string): unknown =>
    isBlank(value)
      ? undefined
      : typeof shape === 'string'
        ? readLeaf(shape.replace('!', ''), typeof value === 'string' ? value.trim() : value, path)
        : Array.isArray(shape)
          ? readList((shape as readonly [Shape])[0], value, path)
          : readObject(shape as ObjectShape, value, path);

  const readLeaf = (name: string, value: unknown, path: string) => {
    const rule = leaves[name];
    const noted = (code: Code, found = value) => note(code, path, name, found);
    let result: unknown;
    if (!rule) result = choose(name, value);
    else if (typeof rule === 'function') result = rule(value, noted, base);
    else result = typeof value === 'string' && rule.test(value);
    if (result === true) return value;
    if (result === undefined || result === false) noted('bad-value');
    return result || result === 0 ? result : undefined;
  };

  const readList = (item: Shape, value: unknown, path: string) => {
    if (!Array.isArray(value)) note('converted', path, 'list', value);
    const items = Array.isArray(value) ? value.map((one, index) => read(item, one, `${path}[${index}]`)) : [read(item, value, path)];
    const good = items.filter((one) => one !== undefined);
    return good[0] === undefined ? undefined : good;
  };

  const readObject = (shape: ObjectShape, value: unknown, path: string) => {
    const names = Object.keys(shape);
    const must = (name: string) => (shape[name] as { endsWith?: (end: string) => boolean }).endsWith?.('!');
    if (typeof value === 'string' && names.some(must)) {
      // "people": ["Anna"] says enough
      note('converted', path, 'object', value);
      value = { [names.find(must)!]: value };
    }
    if (!isObject(value)) {
      note('bad-value', path, 'object', value);
      return undefined;
    }
    const there = new Map(Object.entries(value));
    const at = path && path + '.';
    let result: Record<string, unknown> | undefined;
    let missing: string | undefined;
    for (const name of names) {
      const one = read(shape[name]!, there.get(name), at + name);
      there.delete(name);
      if (one !== undefined) (result ??= {})[name] = one;
      else if (must(name)) missing ??= name;
    }
    for (const name of there.keys()) if (/^[a-z][\w -]*$/i.test(name)) note('unknown-field', at + name, names);
    if (!result || missing === undefined) return result;
    note('missing', at + missing);
    return undefined;
  };

  let document: unknown;
  try {
    if (!isObject(json)) note('not-a-document', '', kind, json);
    else if (json.kind !== kind) note('wrong-kind', 'kind', kind, json.kind);
    else document = readObject(shape, json, '');
  } catch {
    // only a live object with getters or proxies comes here
    note('not-a-document', '', kind);
  }
  if (more) findings.push({ code: 'and-more', path: '', limit: more });
  return { document: (document ?? null) as Infer<S> | null, findings };
}
