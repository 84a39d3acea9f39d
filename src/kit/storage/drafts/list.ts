/** What is stored of the drafts of this browser, for a page that may have no editor. Where nothing can be read there are none. */
import { recall } from '../storage.js';
import { Channel } from './channel.js';
import { Database, type Mode, type Stores } from './database.js';
import { channelOf, DATABASE, switchOf } from './names.js';
import { listAll, load, removeOne, type Stored, type Summary } from './records.js';

async function run<T>(name: string, mode: Mode, work: (stores: Stores) => Promise<T>): Promise<T | undefined> {
  if (recall(switchOf(name)) !== null) return undefined;
  const database = new Database(
    name,
    () => true,
    () => {},
  );
  try {
    return await database.run(mode, work);
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

const read = async <T>(name: string, work: (stores: Stores) => Promise<readonly T[]>): Promise<readonly T[]> =>
  (await run(name, 'readonly', work)) ?? [];

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

/** What is stored of one; undefined where there is none. */
export const storedDraft = (id: string, name: string = DATABASE): Promise<Stored | undefined> =>
  run(name, 'readonly', (stores) => load(stores, id));

/** Deletes one, with its versions; only ever because its owner wants it. */
export async function removeDraft(id: string, name: string = DATABASE): Promise<void> {
  await run(name, 'readwrite', (stores) => removeOne(stores, id));
  const channel = new Channel(channelOf(name), () => {});
  channel.tell({ removed: id });
  channel.close();
}
