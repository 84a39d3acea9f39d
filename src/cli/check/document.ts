/** What is wrong in a JSON file, in words and with its place. */
import { formats } from '../../formats/generated/formats.js';
import { memberReader, openCluster, rowsOf } from '../../formats/cluster/read.js';
import { explain } from '../../schema/explain/explain.js';
import { nearest } from '../../schema/explain/words.js';
import { isObject } from '../../schema/leaves/leaf.js';
import { findBreak } from '../../schema/load/broken-json.js';
import type { Finding } from '../../schema/problem.js';
import { addressesOfJson } from './addresses.js';
import { inOrder, type Found, type MembersLink, type Other, type Placed } from './found.js';
import { Positions, spotIn, startsOf } from './positions.js';

export const kinds = Object.keys(formats);

export interface AboutFile {
  /** As messages name it. */
  readonly file: string;
  /** Whether the user named it: then it should be a document. */
  readonly named: boolean;
  /** The cluster whose members it holds. */
  readonly link?: MembersLink | undefined;
  /** Whether the addresses in it are asked for. */
  readonly links?: boolean;
}

/** Addresses in a file start beside it. */
export const baseOf = (file: string): string => `https://relative.invalid/${encodeURIComponent(file.split(/[\\/]/).at(-1)!)}`;

/** @param text without a byte order mark */
export function checkJson(text: string, { file, named, link, links }: AboutFile): Found | Other {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return !named && !looksOurs(text) ? { other: 'no valid JSON, and no sign of a document' } : broken(text, file);
  }
  if (!named && !link && !isOurs(json)) return { other: 'no document of bob-widgets' };
  const positions = new Positions(text);
  const placed = (findings: readonly Finding[]): Placed[] =>
    explain(findings).map((problem, at) => ({
      ...problem,
      ...positions.of(placeOf(problem.path), findings[at]!.code === 'unknown-field' ? 'name' : 'value'),
    }));
  const isList = Array.isArray(json);
  // a list of members has no name by which a reader could call it
  const placeOf = (path: string): string => (isList ? path.replace(/^members(?=\[)/, '') : path);
  const rows = link || isList ? rowsOf(json) : undefined;
  const { kind, findings, members } = rows ? readRows(rows, file, link) : readDocument(json, file);
  const at = members && { members: { ...members, ...positions.of('members') } };
  return {
    kind,
    problems: inOrder([...placed(findings), ...twice(positions), ...lostLetters(text)]),
    ...at,
    ...(links && { addresses: addressesOfJson(positions) }),
  };
}

/** Members in a file of their own. */
function readRows(rows: readonly unknown[], file: string, link: MembersLink | undefined): Read {
  const lang = link?.head.lang;
  const reader = memberReader({ base: baseOf(file), ...(lang !== undefined && { lang }) });
  reader.read(rows);
  return { kind: 'members', findings: reader.findings };
}

interface Read {
  readonly kind: string;
  readonly findings: readonly Finding[];
  readonly members?: Omit<MembersLink, 'line' | 'column'>;
}

function readDocument(json: unknown, file: string): Read {
  const base = baseOf(file);
  const kind = isObject(json) ? json.kind : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(formats, kind)) {
    const finding: Finding = isObject(json)
      ? { code: 'wrong-kind', path: 'kind', expected: kinds, found: kind }
      : { code: 'not-a-document', path: '', expected: kinds[0]!, found: json };
    return { kind: typeof kind === 'string' ? kind : 'none', findings: [finding] };
  }
  const { findings } = formats[kind]!.read(json, base);
  const head = kind === 'cluster' ? openCluster(json, base) : undefined;
  const { members: address } = json as { members?: unknown };
  const members = head?.document && head.source !== undefined && typeof address === 'string' ? { address, head: head.document } : undefined;
  return { kind, findings, ...(members && { members }) };
}

function broken(text: string, file: string): Found {
  const [problem] = explain([{ code: 'bad-json', path: '', url: file.split(/[\\/]/).at(-1)!, text }]);
  const { line, column } = findBreak(text) ?? { line: 1, column: 1 };
  // what it says of a page on the web
  const hint = text.trim() ? problem!.hint : 'Save it again, or delete it.';
  return { kind: 'none', problems: [{ ...problem!, hint, line, column }] };
}

const KIND = new RegExp(`kind.{0,4}:.{0,4}(?:${kinds.join('|')})\\b`, 'i');

/** As `new` writes it, or as it is beside the library. */
const SCHEMA = new RegExp(`bob-widgets|\\/schema\\/(?:${kinds.join('|')})\\.json$`);

/** Whether a text that is no JSON was meant as a document. */
const looksOurs = (text: string): boolean => KIND.test(text.slice(0, 100_000));

/** Whether JSON in a folder is a document, or was meant as one. */
function isOurs(json: unknown): boolean {
  if (!isObject(json)) return false;
  const { kind, $schema } = json;
  if (typeof $schema === 'string' && SCHEMA.test($schema)) return true;
  return typeof kind === 'string' && (Object.hasOwn(formats, kind) || nearest(kind, kinds) !== undefined);
}

const twice = ({ twice: all }: Positions): Placed[] =>
  all.slice(0, 100).map(({ path, spot }) => ({
    code: 'name-twice',
    path,
    ...spot,
    message: 'This field is in the same entry twice. Only the last one counts.',
    hint: 'Delete one of them.',
  }));

/** U+FFFD is what stands for a byte that is no UTF-8. */
export function lostLetters(text: string): Placed[] {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return [];
  return [
    {
      code: 'lost-letters',
      path: '',
      ...spotIn(startsOf(text), at),
      message: 'A letter was lost here, since the file is not in UTF-8.',
      hint: 'Save the file as UTF-8, and write the letter again.',
    },
  ];
}
