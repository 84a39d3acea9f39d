/**
 * Where a card or a counter is kept: IndexedDB, in this browser only. Nothing is made before something is to be kept. Where the browser keeps nothing
 * (private windows, frames without storage), a store for this visit takes its place.
 */
import type { Store } from '../../documents/stamps/types.js';

/** A store that also keeps keys as they are, so that nobody can read them out. */
export interface Shelf extends Store {
  /** False: what is put here is gone with the page. */
  readonly lasting: boolean;
  getKeys(name: string): Promise<unknown>;
  putKeys(name: string, keys: object): Promise<void>;
}

const NAME = 'bob-loyalty';
const ENTRIES = 'entries';
const KEYS = 'keys';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });

/** The database; undefined where there is none yet and none shall be made. */
async function open(make: boolean): Promise<IDBDatabase | undefined> {
  // WebKit keeps an empty database where its making was given up, so it is not asked to make one.
  const known = make ? undefined : await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === NAME)) return undefined;
  const request = indexedDB.open(NAME, 1);
  let none = false;
  request.onupgradeneeded = () => {
    if (make) for (const store of [ENTRIES, KEYS]) request.result.createObjectStore(store);
    else {
      none = true;
      // a database that was never there stays so
      request.transaction!.abort();
    }
  };
  return done(request).catch((error: unknown) => {
    if (none) return undefined;
    throw error;
  });
}

async function use<T>(store: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  const database = await open(mode === 'readwrite');
  if (!database) return undefined;
  try {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    // Only when the transaction is complete is it kept: a full disk is found out at its end.
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB kept nothing.'));
    });
    const [result] = await Promise.all([done(work(transaction.objectStore(store))), complete]);
    return result;
  } finally {
    database.close();
  }
}

const lasting: Shelf = {
  lasting: true,
  async list(prefix) {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [names = [], values = []] = await Promise.all([
      use(ENTRIES, 'readonly', (store) => store.getAllKeys(range)),
      use<unknown[]>(ENTRIES, 'readonly', (store) => store.getAll(range)),
    ]);
    return names.map((name, at) => [name as string, values[at] as string] as const);
  },
  put: async (name, value) => void (await use(ENTRIES, 'readwrite', (store) => store.put(value, name))),
  delete: async (name) => void (await use(ENTRIES, 'readwrite', (store) => store.delete(name))),
  getKeys: (name) => use<unknown>(KEYS, 'readonly', (store) => store.get(name)),
  putKeys: async (name, keys) => void (await use(KEYS, 'readwrite', (store) => store.put(keys, name))),
};

/** For this visit alone. */
export function fleeting(): Shelf {
  const entries = new Map<string, string>();
  const keys = new Map<string, object>();
  return {
    lasting: false,
    list: (prefix) => Promise.resolve([...entries].filter(([name]) => name.startsWith(prefix))),
    put: (name, value) => Promise.resolve(void entries.set(name, value)),
    delete: (name) => Promise.resolve(void entries.delete(name)),
    getKeys: (name) => Promise.resolve(keys.get(name)),
    putKeys: (name, pair) => Promise.resolve(void keys.set(name, pair)),
  };
}

/** One for all elements of a page, so that they agree where the browser keeps nothing. */
let visit: Shelf | undefined;

/** The store of this browser, or one for this visit where it keeps nothing. Never rejects, and makes nothing. */
export async function openShelf(): Promise<Shelf> {
  if (visit) return visit;
  try {
    await lasting.list('');
    return lasting;
  } catch {
    return (visit = fleeting());
  }
}
