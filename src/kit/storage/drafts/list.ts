/** The drafts of this browser as a list, for a page that has no editor yet. Reads only; where nothing can be read there are none. */
import { recall } from '../storage.js';
import { Database } from './database.js';
import { DATABASE, switchOf } from './names.js';
import { listAll, type Summary } from './records.js';

/** The latest first. */
export async function listDrafts(name: string = DATABASE): Promise<Summary[]> {
  if (recall(switchOf(name)) !== null) return [];
  const database = new Database(
    name,
    () => true,
    () => {},
  );
  try {
    const found = (await database.run('readonly', listAll)) ?? [];
    return [...found].sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  } finally {
    database.close();
  }
}
