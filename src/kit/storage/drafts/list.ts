/** What is stored of the drafts of this browser, for a page that may have no editor. Reads only; where nothing can be read there are none. */
import { recall } from '../storage.js';
import { Database, type Stores } from './database.js';
import { DATABASE, switchOf } from './names.js';
import { listAll, load, type Summary } from './records.js';

async function read<T>(name: string, work: (stores: Stores) => Promise<readonly T[]>): Promise<readonly T[]> {
  if (recall(switchOf(name)) !== null) return [];
  const database = new Database(
    name,
    () => true,
    () => {},
  );
  try {
    return (await database.run('readonly', work)) ?? [];
  } catch {
    return [];
  } finally {
    database.close();
  }
}

const latestFirst = (all: readonly Summary[]): Summary[] => [...all].sort((a, b) => b.changed - a.changed);

/** The latest first. */
export const listDrafts = (name: string = DATABASE): Promise<readonly Summary[]> =>
  read(name, async (stores) => latestFirst(await listAll(stores)));

/** The documents of the latest drafts of a kind. */
export const storedDocuments = (kind: string, most: number, name: string = DATABASE): Promise<readonly unknown[]> =>
  read(name, async (stores) => {
    const latest = latestFirst(await listAll(stores)).filter((draft) => draft.kind === kind);
    const all = await Promise.all(latest.slice(0, most).map(({ id }) => load(stores, id)));
    return all.map((stored) => stored?.history.document);
  });
