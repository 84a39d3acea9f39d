/** The reader of whole documents: what they hold, and what was noted about them. */
import { isBlank, isObject, type Leaves } from './leaves/leaf.js';
import { withLimits } from './leaves/rich.js';
import { asWritten } from './leaves/written.js';
import type { Code, Finding, Reading } from './problem.js';
import type { Infer, ObjectShape } from './shape.js';
import { isLimit, shapeReader, type NoteAt, type Trail } from './shape-reader.js';

/** More findings than an owner reads at once are counted, not kept. */
const cap = 100;

/** What a field is called; other names (`$schema`, `@id`) are for other programs, and nothing is said of them. */
export const nameLike = /^[a-z][\w -]*$/i;

/** Names that people give to limits. Where the format has limits and none of this name, the rest would say more than the owner wrote. */
const foreignLimit =
  /^(?:valid|gyldig|gild|kehti|derīg|galioj|expir|exclu|except|unless|only|per(?!son)[a-z_ -]|start|end(?:[a-z_ -]|$)|deadline|frist|frestur|tähtaeg|termi|clos(?:es|ed|ing)|(?:due|solved|from|fra|frá|från|alates|no|nuo|to|til|till?|until|through|thru|kuni|līdz|iki|max|limit|price|cost|stamps|points)$)/i;

/** Takes down what is wrong: at a path, what was expected there and what was found. */
export type Noting = (code: Code, path: string, expected?: unknown, found?: unknown, whole?: boolean) => void;

const pathOf = (trail: Trail): string =>
  trail.reduce<string>((at, step) => (typeof step === 'number' ? `${at}[${step}]` : at && step ? `${at}.${step}` : at + step), '');

/** Notes by paths. They are put together only when there is something to note: of a hundred thousand records most are good. */
export const noteAt =
  (note: Noting): NoteAt =>
  (code, trail, expected, found, whole) => {
    if (code !== 'unknown-field') {
      note(code, pathOf(trail), expected, found, whole);
      return false;
    }
    const name = String(trail.at(-1));
    const shape = expected as ObjectShape;
    const names = Object.keys(shape);
    if (nameLike.test(name)) note(code, pathOf(trail), names);
    if (!foreignLimit.test(name) || isBlank(found) || found === false || !names.some((one) => isLimit(shape[one]!))) return false;
    note('bad-value', pathOf(trail), names.join('|'), found, true);
    return true;
  };

const isOwnLimit = ({ code, path }: Finding) => code === 'bad-value' && !path.includes('[');

/**
 * Reads a document of one kind. Never throws and never changes what it is given.
 *
 * @param leaves How leaves are read: those that the shape names must be among them.
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
  const note: Noting = (code, path, expected, found, whole) => {
    if (findings.length < cap)
      findings.push({ code, path, expected, found, ...(whole && code === 'bad-value' && path.includes('[') && { whole }) } as Finding);
    else more++;
  };

  let document: unknown;
  try {
    if (!isObject(json)) note('not-a-document', '', kind, json);
    else if (json.kind !== kind) note('wrong-kind', 'kind', kind, json.kind);
    else document = shapeReader(withLimits(asWritten(leaves)), noteAt(note), base)(shape, json, '');
    // the document's own limit is why there is none: that is said first
    if (document === null) findings.sort((one, other) => Number(isOwnLimit(other)) - Number(isOwnLimit(one)));
  } catch {
    // only a live object with getters or proxies comes here
    note('not-a-document', '', kind);
  }
  if (more) findings.push({ code: 'and-more', path: '', limit: more });
  return { document: (document ?? null) as Infer<S> | null, findings };
}
