/** Documents of any kind, and what is wrong with them or with the link that carries them, in words. */
import { CarryError } from '../../engines/carry/carry.js';
import * as readers from '../../formats/index.js';
import type { Read, ReadOptions } from '../../formats/format.js';
import { explain } from '../../schema/explain/explain.js';
import type { Problem } from '../../schema/problem.js';
import { Failure } from '../files.js';

const byKind: Readonly<Record<string, (json: unknown, options?: ReadOptions) => Read<object>>> = {
  book: readers.readBook,
  cluster: readers.readCluster,
  loyalty: readers.readLoyalty,
  checklist: readers.readChecklist,
  'password-policy': readers.readPasswordPolicy,
};

/** What is wrong in a document. */
interface Checked {
  readonly problems: readonly Problem[];
  /** Places of the addresses that are relative: whoever opens the link has no file that they start from. */
  readonly relative: readonly string[];
}

/** Throws a `Failure` where it cannot be shown at all. */
export function check(json: Record<string, unknown>, file: string): Checked {
  const { kind } = json;
  if (typeof kind !== 'string' || !Object.hasOwn(byKind, kind))
    throw new Failure(`${file}: “kind” must be one of ${Object.keys(byKind).join(', ')}.`);
  const { document, problems } = byKind[kind]!(json, { base: 'https://relative.invalid/' });
  const [first] = problems;
  if (!document) throw new Failure(`${file}: ${[first?.path, first?.message].filter(Boolean).join(': ')} ${first?.hint ?? ''}`);
  const known = new Set(problems.map(({ path }) => path));
  const others = byKind[kind]!(json)
    .problems.map(({ path }) => path)
    .filter((path) => !known.has(path));
  return { problems, relative: [...new Set(others)] };
}

/** Throws what went wrong when a document was packed or unpacked, for the one who typed the command. */
export const failed =
  (what: string) =>
  (error: unknown): never => {
    if (!(error instanceof CarryError)) throw error;
    const { code } = error;
    if (code === 'not-carried') throw new Failure(`${what}: no document is in it (#bob=1…).`);
    const [problem] = explain([{ code, path: '' }]);
    throw new Failure(`${what}: ${problem!.message} ${problem!.hint}`);
  };
