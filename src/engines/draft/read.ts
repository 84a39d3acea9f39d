/** Changes and histories that were stored: another version, or a damaged disk, may have written anything. */
import { isObject } from '../../schema/leaves/leaf.js';
import type { Change } from './change.js';
import type { History, Step } from './history.js';
import { indexOf, isList, isPath } from './path.js';

/** The change, or undefined where it is none. */
export function readChange(raw: unknown): Change | undefined {
  if (!isObject(raw)) return undefined;
  const { op, path, value, was, before, from, to } = raw;
  if (op === 'replace') return { op, value, was, ...(raw.own === true && { own: true }) };
  if (!isPath(path)) return undefined;
  if (op === 'move') return typeof from === 'number' && typeof to === 'number' && isPath([from, to]) ? { op, path, from, to } : undefined;
  if (op === 'set' && path.length) return { op, path, value, was, ...(typeof before === 'string' && { before }) };
  if (!path.length) return undefined;
  if (op === 'remove') return { op, path, was };
  return op === 'insert' && indexOf(path.at(-1)) !== undefined ? { op, path, value } : undefined;
}

function readStep(raw: unknown): Step | undefined {
  if (!isObject(raw) || !isPath(raw.path) || typeof raw.at !== 'number' || !isList(raw.changes)) return undefined;
  const changes = raw.changes.map(readChange);
  if (!changes.length || changes.includes(undefined)) return undefined;
  return {
    path: raw.path,
    changes: changes as Change[],
    at: raw.at,
    ...(typeof raw.group === 'string' && { group: raw.group }),
    ...(raw.composing === true && { composing: true }),
  };
}

/** The history; its steps only from the last one on that can be read, since each stands on the one before. Undefined where there is no document. */
export function readHistory(raw: unknown): History | undefined {
  if (!isObject(raw) || !Object.hasOwn(raw, 'document')) return undefined;
  const stepsOf = (list: unknown): Step[] => {
    const steps = isList(list) ? list.map(readStep) : [];
    return steps.slice(steps.lastIndexOf(undefined) + 1) as Step[];
  };
  return { document: raw.document, done: stepsOf(raw.done), undone: stepsOf(raw.undone) };
}
