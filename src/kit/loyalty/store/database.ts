/** Entries and keys in IndexedDB. Nothing is made before something is to be kept. */

/** Where entries and keys are: the browser's database, or the memory of this page. */
export interface Backend {
  list(prefix: string): Promise<(readonly [name: string, value: string])[]>;
  put(name: string, value: string): Promise<unknown>;
  delete(name: string): Promise<unknown>;
  getKeys(name: string): Promise<unknown>;
  putKeys(name: string, keys: object): Promise<unknown>;
}

/** The name of the database, and of the channel that tells of its changes. */
export const NAME = 'bob-loyalty';
const ENTRIES = 'entries';
const KEYS = 'keys';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });

export class Database implements Backend {
  /** Whether it was ever opened in this page. */
  opened = false;

  async list(prefix: string): Promise<(readonly [string, string])[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [names = [], values = []] = await Promise.all([
      this.#use(ENTRIES, 'readonly', (store) => store.getAllKeys(range)),
      this.#use<unknown[]>(ENTRIES, 'readonly', (store) => store.getAll(range)),
    ]);
    return names.map((name, at) => [name as string, values[at] as string] as const);
  }

  put(name: string, value: string): Promise<unknown> {
    return this.#use(ENTRIES, 'readwrite', (store) => store.put(value, name));
  }

  delete(name: string): Promise<unknown> {
    return this.#use(ENTRIES, 'readwrite', (store) => store.delete(name));
  }

  getKeys(name: string): Promise<unknown> {
    return this.#use<unknown>(KEYS, 'readonly', (store) => store.get(name));
  }

  putKeys(name: string, keys: object): Promise<unknown> {
    return this.#use(KEYS, 'readwrite', (store) => store.put(keys, name));
  }

  /** Undefined where there is no database yet and none is to be made. */
  async #open(make: boolean): Promise<IDBDatabase | undefined> {
    // WebKit keeps an empty database where its making was given up, so it is not asked to make one.
    const known = make ? undefined : await indexedDB.databases?.();
    if (known && !known.some(({ name }) => name === NAME)) return undefined;
    const request = indexedDB.open(NAME, 1);
    let none = false;
    request.onupgradeneeded = () => {
      if (make) for (const store of [ENTRIES, KEYS]) request.result.createObjectStore(store);
      else {
        none = true;
        // A database that was never there stays so.
        request.transaction!.abort();
      }
    };
    try {
      const database = await done(request);
      this.opened = true;
      return database;
    } catch (error) {
      if (none) return undefined;
      throw error;
    }
  }

  async #use<T>(store: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    const database = await this.#open(mode === 'readwrite');
    if (!database) return undefined;
    try {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      // Only a complete transaction is kept: a full disk is found out at its end.
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
}

/** For this visit only. */
export function memory(): Backend {
  const entries = new Map<string, string>();
  const keys = new Map<string, object>();
  return {
    list: (prefix) => Promise.resolve([...entries].filter(([name]) => name.startsWith(prefix))),
    put: (name, value) => Promise.resolve(entries.set(name, value)),
    delete: (name) => Promise.resolve(entries.delete(name)),
    getKeys: (name) => Promise.resolve(keys.get(name)),
    putKeys: (name, pair) => Promise.resolve(keys.set(name, pair)),
  };
}
