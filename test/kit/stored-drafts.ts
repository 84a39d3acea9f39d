/** For tests: the database as it lies there. */
import { STORES } from '../../src/kit/storage/drafts/names.js';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

export function openRaw(name: string, version = 1): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
  return done(request);
}

/** Deletes it, and the switch. */
export async function clear(name: string): Promise<void> {
  localStorage.clear();
  await done(indexedDB.deleteDatabase(name));
}

export async function put(name: string, store: string, key: IDBValidKey, value: unknown): Promise<void> {
  const database = await openRaw(name);
  await done(database.transaction(store, 'readwrite').objectStore(store).put(value, key));
  database.close();
}

/** All records, as JSON; with their keys where those are wanted. */
export async function everything(name: string, withKeys: true): Promise<Record<string, [IDBValidKey, string][]>>;
export async function everything(name: string): Promise<Record<string, string[]>>;
export async function everything(name: string, withKeys = false): Promise<Record<string, unknown[]>> {
  const database = await openRaw(name);
  const all: Record<string, unknown[]> = {};
  for (const store of STORES) {
    const from = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([done(from.getAllKeys()), done<unknown[]>(from.getAll())]);
    all[store] = values.map((value, at) => (withKeys ? [keys[at], JSON.stringify(value)] : JSON.stringify(value)));
  }
  database.close();
  return all;
}
