/** The tolerant reader: a shape, any value at all, and out comes what the shape says or null, and what was noted. */
import { choose, isObject, leaves } from './leaves.js';
import type { Code, Finding, Reading } from './problem.js';
import type { Infer, ObjectShape, Shape } from './schema.js';

/** More findings than an owner reads at once are counted, not kept. */
const cap = 100;

/**
 * Reads a document of one kind. Never throws and never changes what it is given.
 *
 * @param base Address of the file, against which its relative links are resolved.
 */
export function readDocument<S extends ObjectShape>(
  kind: string,
  fields: S,
  json: unknown,
  base?: string,
): Reading<Infer<S> & { kind: string }> {
  const findings: Finding[] = [];
  let more = 0;
  const note = (code: Code, path: string, found?: unknown, expected?: string) => {
    if (findings.length < cap) findings.push({ code, path, found, expected });
    else more++;
  };

  const read = (shape: Shape, value: unknown, path: string): unknown => {
    if (value == null || (typeof value === 'string' && !value.trim())) return undefined;
    if (typeof shape === 'string') return readLeaf(shape.replace('!', ''), value, path);
    if (Array.isArray(shape)) return readList(shape[0], value, path);
    return readObject(shape as ObjectShape, value, path);
  };

  const readLeaf = (name: string, value: unknown, path: string) => {
    const noted = (code: Code, found = value) => note(code, path, found, name);
    const at = findings.length;
    const result = Object.hasOwn(leaves, name) ? leaves[name]!(value, noted, base) : choose(name, value);
    if (result === undefined) {
      findings.length = Math.min(at, findings.length);
      noted('bad-value');
    }
    return result ?? undefined;
  };

  const readList = (item: Shape, value: unknown, path: string) => {
    if (!Array.isArray(value)) note('converted', path, value, 'list');
    const items = (Array.isArray(value) ? value : [value])
      .map((one, index) => read(item, one, Array.isArray(value) ? `${path}[${index}]` : path))
      .filter((one) => one !== undefined);
    return items.length ? items : undefined;
  };

  const readObject = (shape: ObjectShape, value: unknown, path: string) => {
    const at = path && path + '.';
    const names = Object.keys(shape);
    const main = names.filter((name) => String(shape[name]).endsWith('!'));
    let result: Record<string, unknown> | undefined;
    if (typeof value === 'string' && main[0]) {
      // "people": ["Anna"] says enough
      note('converted', path, value, 'object');
      value = { [main[0]]: value };
    }
    if (!isObject(value)) {
      note('bad-value', path, value, 'object');
      return undefined;
    }
    for (const name of names) {
      const one = Object.hasOwn(value, name) ? read(shape[name]!, value[name], at + name) : undefined;
      if (one !== undefined) (result ??= {})[name] = one;
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(shape, name) && /^\p{L}[\p{L}\d_ -]{0,40}$/u.test(name)) note('unknown-field', at + name, undefined, names.join('|'));
    }
    if (!result) return undefined;
    for (const name of main) {
      if (!(name in result)) {
        note('missing', at + name);
        result = undefined;
        break;
      }
    }
    return result;
  };

  let document: unknown = null;
  try {
    if (!isObject(json)) note('not-a-document', '', json, kind);
    else if (json.kind !== kind) note('wrong-kind', 'kind', json.kind, kind);
    else {
      if (json.version !== 1 && json.version != null) note('unknown-version', 'version', json.version);
      document = readObject(fields, json, '') ?? null;
    }
  } catch {
    // only a live object with getters or proxies gets here
    document = null;
    note('not-a-document', '', undefined, kind);
  }
  if (more) findings.push({ code: 'and-more', path: '', limit: more });
  return { document: document as (Infer<S> & { kind: string }) | null, findings };
}
