/** What a newer version of the editor has stored: it is left as it is, and can be had as a file. */
import { isObject } from '../../../schema/leaves/leaf.js';
import { done } from './database.js';
import { DATABASE, VERSION } from './names.js';

/** Whether it is a document of a newer version of its format: an editor of today would leave out what it does not know. */
export const isNewer = (document: unknown): boolean => isObject(document) && typeof document.version === 'number' && document.version > 1;

/** Whether a newer version has changed the database. */
export async function isOfNewerVersion(name: string = DATABASE): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((one) => one.name === name && (one.version ?? 0) > VERSION);
  } catch {
    return false;
  }
}

/** All records as they lie there, as JSON; undefined where they cannot be read. */
export async function everythingIn(name: string = DATABASE): Promise<string | undefined> {
  try {
    const request = indexedDB.open(name);
    // there is none, and none is made
    request.onupgradeneeded = () => request.transaction!.abort();
    const database = await done(request);
    try {
      const transaction = database.transaction([...database.objectStoreNames]);
      const stores = [...transaction.objectStoreNames].map(async (store) => {
        const from = transaction.objectStore(store);
        const [keys, values] = await Promise.all([done(from.getAllKeys()), done<unknown[]>(from.getAll())]);
        return [store, keys.map((key, at) => ({ key, value: values[at] }))] as const;
      });
      return `${JSON.stringify(Object.fromEntries(await Promise.all(stores)), null, 2)}\n`;
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}
