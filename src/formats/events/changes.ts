/** Changes of an event that cannot be read: it might be the one that is cancelled. */
import { choose, isBlank, isObject } from '../../schema/leaves/leaf.js';
import { momentAsWritten } from './as-written.js';
import { status } from './preview.js';

/** Which of an event's changes cannot be read; -1 where all can. */
export function brokenChange(event: unknown): number {
  const changes = isObject(event) ? event.changes : undefined;
  if (!Array.isArray(changes)) return isObject(changes) && isBroken(changes) ? 0 : -1;
  return changes.findIndex(isBroken);
}

function isBroken(change: unknown): boolean {
  if (!isObject(change) || !momentAsWritten(change.date)) return true;
  const { start, end, status: said } = change;
  if ([start, end].some((value) => !isBlank(value) && !momentAsWritten(value))) return true;
  return !isBlank(said) && !choose(status, typeof said === 'string' ? said.trim() : said);
}
