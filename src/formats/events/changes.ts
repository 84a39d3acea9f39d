/** Changes of an event that cannot be read: it might be the one that is cancelled. */
import { choose, isBlank, isObject } from '../../schema/leaves/leaf.js';
import { status } from './preview.js';

/** Which of an event's changes cannot be read; -1 where all can. A day is read by `isMoment`. */
export function brokenChange(event: unknown, isMoment: (value: unknown) => unknown): number {
  const changes = isObject(event) ? event.changes : undefined;
  if (!Array.isArray(changes)) return isObject(changes) && isBroken(changes, isMoment) ? 0 : -1;
  return changes.findIndex((change) => isBroken(change, isMoment));
}

function isBroken(change: unknown, isMoment: (value: unknown) => unknown): boolean {
  if (!isObject(change) || !isMoment(change.date)) return true;
  const { start, end, status: said } = change;
  if ([start, end].some((value) => !isBlank(value) && !isMoment(value))) return true;
  return !isBlank(said) && !choose(status, typeof said === 'string' ? said.trim() : said);
}
