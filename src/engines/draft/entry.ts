/** A line in the log of a draft: what was done, so that doing it again to the same history gives the same. */
import { isObject } from '../../schema/leaves/leaf.js';
import type { Change } from './change.js';
import { record, recordAll, redo, undo, type History } from './history.js';
import { isList } from './path.js';
import { readChange } from './read.js';

export type Entry =
  | { readonly act: 'change'; readonly at: number; readonly change: Change; readonly group?: string; readonly composing?: boolean }
  /** As one step. */
  | { readonly act: 'all'; readonly at: number; readonly changes: readonly Change[] }
  | { readonly act: 'undo' | 'redo'; readonly at: number };

export function play(history: History, entry: Entry): History {
  switch (entry.act) {
    case 'change':
      return record(history, entry.change, entry.at, entry);
    case 'all':
      return recordAll(history, entry.changes, entry.at);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}

/** The entry, or undefined where it is none. */
export function readEntry(raw: unknown): Entry | undefined {
  if (!isObject(raw) || typeof raw.at !== 'number') return undefined;
  const { act, at, group, composing } = raw;
  if (act === 'undo' || act === 'redo') return { act, at };
  if (act === 'all') {
    const changes = isList(raw.changes) ? raw.changes.map(readChange) : [undefined];
    return changes.includes(undefined) ? undefined : { act, at, changes: changes as Change[] };
  }
  const change = act === 'change' ? readChange(raw.change) : undefined;
  return change && { act: 'change', at, change, ...(typeof group === 'string' && { group }), ...(composing === true && { composing }) };
}
