/** For tests: the database as it lies there, and where there is none. */
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

/** Where the browser has no database, or refuses it. */
export async function withDatabase(get: () => unknown, work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get });
  try {
    await work();
  } finally {
    delete (globalThis as { indexedDB?: unknown }).indexedDB;
    if (own) Object.defineProperty(globalThis, 'indexedDB', own);
  }
}

/** A getter that fails. */
export const fail = (name: string) => (): never => {
  throw new DOMException('no', name);
};

/** The next `count` transactions that write fail when they are committed, as they do on a full disk. */
export function failing(name: string, count = Infinity): () => void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
    const real = transaction.apply(this, args);
    if (args[1] !== 'readwrite' || count-- <= 0) return real;
    Object.defineProperty(real, 'error', { get: () => new DOMException('full', name) });
    const objectStore = real.objectStore.bind(real);
    real.objectStore = (store) => {
      const from = objectStore(store);
      const put = from.put.bind(from);
      from.put = (...values) => {
        const request = put(...values);
        request.onsuccess = () => real.abort();
        return request;
      };
      return from;
    };
    return real;
  };
  return () => (IDBDatabase.prototype.transaction = transaction);
}
