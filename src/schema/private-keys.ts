/** The private parts of keys, which must not stand in a document: everybody can read it once it is published. Pure. */
import { isObject } from './leaves/leaf.js';
import type { Finding } from './problem.js';

/** A document without them. */
export interface WithoutPrivateKeys<T> {
  /** The same object where there was none. */
  readonly json: T;
  /** Where each of them stood, and what it is called there, as a reader notes it: never the key itself. */
  readonly findings: readonly Finding[];
}

/** What a JSON Web Key says only where it is private (RFC 7518, section 6). */
const PRIVATE = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** A field that other tools call so: `privateKey`, `private_key_jwk`, `secretKey`. */
const NAMED = /^(?:private|secret|priv)[-_ ]?(?:key|jwk)/i;
/** A key within a text: in PEM, or as JSON. */
const isWritten = (text: string): boolean =>
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text) || (/["']kty["']/.test(text) && /["'](?:d|k)["']\s*:/.test(text));

const isKey = (value: object): boolean => ['kty', 'crv'].some((name) => name in value) || ('x' in value && 'y' in value) || ('n' in value && 'e' in value); // prettier-ignore

/** What an owner calls a record: its first name in any language. */
function nameOf(value: object): string | undefined {
  const { name, title, kid } = value as Record<string, unknown>;
  return [name, title, kid].flatMap((one) => (isObject(one) ? Object.values(one) : [one])).find((one): one is string => typeof one === 'string' && !!one.trim()); // prettier-ignore
}

/** Takes out the private parts of all keys, wherever they stand. */
export function withoutPrivateKeys<T>(json: T): WithoutPrivateKeys<T> {
  const findings: Finding[] = [];
  const walk = (value: unknown, path: string, names: readonly string[], inKeys: boolean): unknown => {
    if (Array.isArray(value)) {
      const all = value.map((one, at) => walk(one, `${path}[${at}]`, names, inKeys));
      return all.some((one, at) => one !== value[at]) ? all.filter((one) => one !== undefined) : (value as unknown);
    }
    if (typeof value === 'string') return isWritten(value) ? take(path, names) : value;
    if (!isObject(value)) return value;
    const own = nameOf(value);
    const here = own === undefined ? names : [...names.slice(-1), own];
    const key = inKeys || isKey(value);
    let kept: Record<string, unknown> | undefined;
    for (const name of Object.keys(value)) {
      const place = path ? `${path}.${name}` : name;
      const isPrivate = value[name] != null && ((key && PRIVATE.has(name)) || NAMED.test(name));
      const one = isPrivate ? take(place, here) : walk(value[name], place, here, /^(?:jwks?|keys?)$/i.test(name));
      if (one === value[name]) continue;
      kept ??= { ...value };
      if (one === undefined) delete kept[name];
      else kept[name] = one;
    }
    return kept ?? value;
  };
  const take = (path: string, names: readonly string[]): undefined => {
    findings.push({ code: 'private-key', path, found: names.join(': ') || path });
    return undefined;
  };
  return { json: walk(json, '', [], false) as T, findings };
}
