/** What a document says and another format has no place for. */
import type { Book } from '../../formats/book/book.js';
import { valueAt } from '../draft/path.js';
import { isWritten } from '../draft/written.js';
import { lostOfBook } from './read/lost-of-book.js';
import type { LostFormat } from './read/lost.js';

/** What stands in a table of members: the rest of a cluster is beside them. */
const OF_A_TABLE = new Set(['kind', 'version', 'id', 'lang', 'members']);

/**
 * Written fields that do not come along: of a book; of a table, what is beside the members.
 *
 * @param read what the reader makes of `written`
 */
export function lostIn(format: LostFormat, written: object, read = written): readonly string[] {
  const lost = format === 'csv' ? Object.keys(written).filter((field) => !OF_A_TABLE.has(field)) : lostOfBook(format, read as Book);
  return lost.filter((place) => isThere(written, place.split('.')));
}

/** Whether something is written there, in any entry of a list. */
function isThere(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => isThere(one, path));
  const [step, ...rest] = path;
  return step === undefined ? isWritten(value) : isThere(valueAt(value, [step]), rest);
}
