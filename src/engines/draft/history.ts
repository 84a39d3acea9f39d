/** What was done to a document, step by step: undo and redo without a limit. It is JSON, and is stored with the draft. */
import { apply, invert, pathOf, type Change } from './change.js';
import { equal } from './equal.js';
import { isWithin, type Path } from './path.js';
import { settle } from './settle.js';

export interface Step {
  /** The field or list to which the editor leads when the step is taken back. */
  readonly path: Path;
  readonly changes: readonly Change[];
  /** When it was last changed, in ms. */
  readonly at: number;
  /** More may join it while it is the last one. */
  readonly group?: string;
  readonly composing?: boolean;
}

export interface History {
  readonly document: unknown;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export interface RecordOptions {
  /** What may be one step, such as the path of a field and `typing`. */
  readonly group?: string;
  /** A composition (phone keyboards, accents) is open. */
  readonly composing?: boolean;
}

/** ms of rest after which typing is a step of its own */
const PAUSE = 500;

export const startHistory = (document: unknown): History => ({ document, done: [], undone: [] });

/** Two changes in one, where the second is of something that the first has written. */
function fold(first: Change | undefined, second: Change): readonly Change[] {
  if (!first) return [second];
  if (second.op === 'set') {
    const outer = pathOf(first);
    const isInner = isWithin(second.path, outer);
    if (isInner && first.op === 'set' && outer.length === second.path.length) return [{ ...second, was: first.was }];
    if (isInner && second.value !== undefined && 'value' in first && first.value !== undefined)
      return [{ ...first, value: apply(first.value, { ...second, path: second.path.slice(outer.length) }) }];
  }
  return [first, second];
}

const isUndoing = (change: Change): boolean => (change.op === 'set' || change.op === 'replace') && equal(change.value, change.was);

function join(step: Step, change: Change, at: number, options: RecordOptions): readonly Step[] {
  const changes = [...step.changes.slice(0, -1), ...fold(step.changes.at(-1), change)];
  if (!options.composing && changes.length === 1 && isUndoing(changes[0]!)) return [];
  return [stepOf(step.path, changes, at, options)];
}

const stepOf = (path: Path, changes: readonly Change[], at: number, { group, composing }: RecordOptions): Step => ({
  path,
  changes,
  at,
  ...(group !== undefined && { group }),
  ...(group !== undefined && composing && { composing }),
});

/** Makes a change. What had been undone can be redone no more. */
export function record(history: History, change: Change, at: number, options: RecordOptions = {}): History {
  const { done } = history;
  const last = done.at(-1);
  // Only setting goes on: whatever changes lists, or the whole, stands alone.
  const own = change.op === 'set' ? options : {};
  const isNext = own.group !== undefined && last?.group === own.group && !history.undone.length;
  const settled = settle(history.document, change);
  if (!settled) {
    if (!isNext || !last.composing || own.composing) return history;
    return { ...history, done: [...done.slice(0, -1), stepOf(last.path, last.changes, last.at, own)] };
  }
  const document = apply(history.document, settled);
  const pause = at - (last?.at ?? 0);
  if (isNext && (last.composing || (pause >= 0 && pause < PAUSE)))
    return { document, done: [...done.slice(0, -1), ...join(last, settled, at, own)], undone: [] };
  return { document, done: [...done, stepOf(pathOf(change), [settled], at, own)], undone: [] };
}

/** A step to which nothing is added any more. */
const closed = ({ path, changes, at }: Step): Step => ({ path, changes, at });

/** The document as it was before this step. */
const before = (document: unknown, { changes }: Step): unknown => changes.reduceRight((at, change) => apply(at, invert(change)), document);

/** The document as it was before any step. */
export const beforeAll = ({ document, done }: History): unknown => done.reduceRight(before, document);

export function undo(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    document: before(history.document, step),
    done: history.done.slice(0, -1),
    undone: [...history.undone, closed(step)],
  };
}

export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    document: step.changes.reduce(apply, history.document),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}

/** Several changes as one step: those of another tab, or a restored version. */
export function recordAll(history: History, changes: readonly Change[], at: number): History {
  let { document } = history;
  const settled: Change[] = [];
  for (const change of changes) {
    const exact = settle(document, change);
    if (!exact) continue;
    document = apply(document, exact);
    settled.push(exact);
  }
  return settled.length ? { document, done: [...history.done, stepOf(pathOf(settled[0]!), settled, at, {})], undone: [] } : history;
}
