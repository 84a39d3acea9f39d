/** Two versions of a document that began as the same one, in one. */
import { isObject } from '../../schema/leaves/leaf.js';
import { equal } from './equal.js';
import { align, type Row } from './align.js';
import { childOf, isList, type Path } from './path.js';

/** Both changed the same; what they wrote is here, undefined where they took it away. */
export interface Conflict {
  /** Where mine stands in the merged document; that of the list, where I have removed an item that they changed. */
  readonly path: Path;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly document: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Deeper than any document of ours; what is below is one value. */
const DEEPEST = 200;

class Merge {
  readonly conflicts: Conflict[] = [];

  value(path: Path, base: unknown, mine: unknown, theirs: unknown): unknown {
    if (equal(base, theirs) || equal(mine, theirs)) return mine;
    if (equal(base, mine)) return theirs;
    if (path.length < DEEPEST) {
      if (isList(mine) && isList(theirs)) return this.#list(path, isList(base) ? base : [], mine, theirs);
      if (isObject(mine) && isObject(theirs)) return this.#record(path, base, mine, theirs);
    }
    this.conflicts.push({ path, mine, theirs });
    return mine;
  }

  #record(path: Path, base: unknown, mine: Record<string, unknown>, theirs: Record<string, unknown>): unknown {
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const entries = [...keys].map((key) => [key, this.value([...path, key], childOf(base, key), childOf(mine, key), childOf(theirs, key))]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  #list(path: Path, base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown {
    const { rows, isOrderDisputed } = align(base, mine, theirs);
    const list: unknown[] = [];
    for (const row of rows) {
      const value = this.#item(path, list.length, row);
      if (value !== undefined) list.push(value);
    }
    if (isOrderDisputed) this.conflicts.push({ path, mine, theirs });
    return list;
  }

  #item(path: Path, at: number, { base, mine, theirs }: Row): unknown {
    if (mine !== undefined || equal(base, theirs)) return this.value([...path, at], base, mine, theirs);
    return base === undefined ? theirs : this.value(path, base, mine, theirs);
  }
}

/**
 * What both wrote since `base`. Lists of records go by their ids, else their names, else their places; other lists by their values. Where both changed the
 * same, mine stays and the conflict is reported.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown): Merged {
  const merging = new Merge();
  const document = merging.value([], base, mine, theirs);
  return { document, conflicts: merging.conflicts };
}
