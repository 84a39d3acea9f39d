/** The reader of boards: each notice has an id, unlike any other; one of which it is not clear when it ends is left out. */
import { allLeaves } from '../../schema/leaves/index.js';
import { isBlank, isObject } from '../../schema/leaves/leaf.js';
import { asWritten } from '../../schema/leaves/written.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument, type Noting } from '../../schema/read.js';
import { slug } from '../../schema/slug.js';
import type { Text } from '../../schema/text.js';
import { noteBook } from '../cluster/findings.js';
import { memberIds } from '../cluster/ids.js';
import { board, type Board, type Notice } from './board.js';
import { isReversed } from './preview.js';

const { date } = asWritten(allLeaves);

/** A day as the reader will read it. */
function dayOf(value: unknown): string | undefined {
  const read = typeof value === 'string' && typeof date === 'function' ? date(value.trim(), () => undefined) : undefined;
  return read === true ? String(value).trim() : typeof read === 'string' ? read : undefined;
}

/**
 * Leaves out the notices of which the last day is before the first, since nobody knows which of the two is wrong; and those of which it is not clear whether
 * they are done.
 */
function withoutUnclear(json: unknown, note: Noting): unknown {
  if (!isObject(json) || !Array.isArray(json.notices)) return json;
  const notices = json.notices.map((one: unknown, at) => {
    if (!isObject(one)) return one;
    const [from, to] = [dayOf(one.from), dayOf(one.to)];
    const isUnclear = !isBlank(one.done) && typeof one.done !== 'boolean';
    if (isReversed({ from, to })) note('reversed', `notices[${at}].to`, from, to);
    else if (isUnclear) note('bad-value', `notices[${at}].done`, 'flag', one.done, true);
    else return one;
    return null;
  });
  return { ...json, notices };
}

/** The text of a title that does not depend on the reader's language: the first one there. */
const first = (title: Text): string => (typeof title === 'string' ? title : (Object.values(title)[0] ?? ''));

/** Gives what has no id one of its title, and a second one of the same id a number, which is noted. Two of the same title are no fault. */
function giveIds(notices: readonly Omit<Notice, 'id'>[], json: unknown, note: Noting): void {
  const raw = isObject(json) && Array.isArray(json.notices) ? (json.notices as unknown[]) : [];
  let last = -1;
  /** The place in the file of the next notice that names this id. */
  const placeOf = (id: string): number => {
    let at = last + 1;
    while (at < raw.length && !(isObject(raw[at]) && String((raw[at] as { id?: unknown }).id).trim() === id)) at++;
    return at < raw.length ? (last = at) : last;
  };
  const ids = memberIds((code, path, expected, found) => code === 'duplicate-id' && note(code, path, expected, found));
  for (const one of notices as Notice[]) {
    const own = one.id as string | undefined;
    one.id = ids(own, slug(first(one.title)) || 'notice', own ? `notices[${placeOf(own)}]` : '');
  }
}

/** Reads a board, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function boardReader(json: unknown, base?: string): Reading<Board> {
  const notes = noteBook();
  let whole = json;
  try {
    whole = withoutUnclear(json, notes.note);
  } catch {
    // a live object with getters or proxies: the reader says that it is no document
  }
  const { document, findings } = readDocument('board', board, allLeaves, whole, base);
  giveIds(document?.notices ?? [], whole, notes.note);
  return { document: document as Board | null, findings: [...findings, ...notes.findings] };
}
