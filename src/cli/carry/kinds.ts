/** Documents of any kind, and what is wrong with them or with the link that carries them, in words. */
import { CarryError } from '../../engines/carry/carry.js';
import { formats } from '../../formats/generated/formats.js';
import { explain } from '../../schema/explain/explain.js';
import type { Problem } from '../../schema/problem.js';
import { Failure } from '../files.js';
import { problemLine } from '../problem-line.js';

/** An index is part of no page by itself. */
const { 'book-index': _index, ...kinds } = formats;

/** What is wrong in a document. */
interface Checked {
  readonly problems: readonly Problem[];
  /** Places of the addresses that are relative: whoever opens the link has no file that they start from. */
  readonly relative: readonly string[];
}

/** Throws a `Failure` where it cannot be shown at all. */
export function check(json: Record<string, unknown>, file: string): Checked {
  const { kind } = json;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    throw new Failure(`${file}: “kind” must be one of ${Object.keys(kinds).join(', ')}.`);
  const { read } = kinds[kind]!;
  const { document, findings } = read(json, 'https://relative.invalid/');
  const problems = explain(findings);
  const [first] = problems;
  if (!document) throw new Failure(`${file}: ${first ? problemLine(first) : ''}`);
  const known = new Set(findings.map(({ path }) => path));
  const relative = read(json).findings.flatMap(({ path }) => (known.has(path) ? [] : path));
  return { problems, relative: [...new Set(relative)] };
}

/** Throws what went wrong when a document was packed or unpacked, for the one who typed the command. */
export const failed =
  (what: string) =>
  (error: unknown): never => {
    if (!(error instanceof CarryError)) throw error;
    const { code } = error;
    if (code === 'not-carried') throw new Failure(`${what}: no document is in it (#bob=1…).`);
    const [problem] = explain([{ code, path: '' }]);
    throw new Failure(`${what}: ${problemLine(problem!)}`);
  };
