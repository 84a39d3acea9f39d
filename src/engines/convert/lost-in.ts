/** What a document says and another format has no place for. */
import { isData } from '../../schema/small-picture.js';
import { valueAt } from '../draft/path.js';
import { isWritten } from '../draft/written.js';
import { lostOf, type LostFormat } from './read/lost.js';

/** What stands in a table of members: the rest of a cluster is beside them. */
const OF_A_TABLE = new Set(['kind', 'version', 'id', 'lang', 'members']);

/** Written fields that do not come along: of a book; of a table, what is beside the members. */
export function lostIn(format: LostFormat, document: object): readonly string[] {
  const { logo } = document as { logo?: { src?: string } };
  const lost = format === 'csv' ? Object.keys(document).filter((field) => !OF_A_TABLE.has(field)) : lostOf(format, isData(logo?.src));
  return lost.filter((place) => isThere(document, place.split('.')));
}

/** Whether something is written there, in any entry of a list. */
function isThere(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => isThere(one, path));
  const [step, ...rest] = path;
  return step === undefined ? isWritten(value) : isThere(valueAt(value, [step]), rest);
}
