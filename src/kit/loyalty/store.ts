/**
 * Where a card or a counter is kept: IndexedDB, in this browser only. Nothing is made before something is to be kept. Where the browser keeps nothing
 * (private windows, frames without storage), a store for this visit takes its place.
 */
import type { Store } from '../../engines/stamps/types.js';
import { within } from '../storage/lock.js';

/** A store that also keeps keys as they are, so that nobody can read them out. */
export interface Shelf extends Store {
  /** False: what is put here is gone with the page. */
  readonly lasting: boolean;
  getKeys(name: string): Promise<unknown>;
  putKeys(name: string, keys: object): Promise<void>;
  /** Calls `changed` when another tab, frame or element writes an entry whose name begins so. Returns what ends it. */
  follow(prefix: string, changed: () => void): () => void;
}

const NAME = 'bob-loyalty';
const ENTRIES = 'entries';
const KEYS = 'keys';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });

/** Whether the database was ever opened in this page: what it then has is not put aside for a store that has nothing. */
let answered = false;

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
  try {
    const database = await done(request);
    answered = true;
    return database;
  } catch (error) {
    if (none) return undefined;
    throw error;
  }
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

/** Some browsers never answer: a database that is broken, or that another tab is about to delete. In milliseconds. */
const PATIENCE = 4000;

const disk = {
  async list(prefix: string): Promise<(readonly [string, string])[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [names = [], values = []] = await Promise.all([
      use(ENTRIES, 'readonly', (store) => store.getAllKeys(range)),
      use<unknown[]>(ENTRIES, 'readonly', (store) => store.getAll(range)),
    ]);
    return names.map((name, at) => [name as string, values[at] as string] as const);
  },
  put: (name: string, value: string) => use(ENTRIES, 'readwrite', (store) => store.put(value, name)),
  delete: (name: string) => use(ENTRIES, 'readwrite', (store) => store.delete(name)),
  getKeys: (name: string) => use<unknown>(KEYS, 'readonly', (store) => store.get(name)),
  putKeys: (name: string, keys: object) => use(KEYS, 'readwrite', (store) => store.put(keys, name)),
};

/** For this visit alone. */
function memory(): typeof disk {
  const entries = new Map<string, string>();
  const keys = new Map<string, object>();
  return {
    list: (prefix) => Promise.resolve([...entries].filter(([name]) => name.startsWith(prefix))),
    put: (name, value) => Promise.resolve(void entries.set(name, value)),
    delete: (name) => Promise.resolve(void entries.delete(name)),
    getKeys: (name) => Promise.resolve(keys.get(name)),
    putKeys: (name, pair) => Promise.resolve(void keys.set(name, pair)),
  };
}

// --- what is written is told to the other tabs, and to the other elements of this page ---

const followers = new Set<(name: string) => void>();
let channel: BroadcastChannel | undefined;

const tell = (name: string): void => followers.forEach((hear) => hear(name));

function written(name: string): void {
  tell(name);
  try {
    // A page that listens has one already; one that only writes lets go of it, so that it can be kept for "back".
    const one = channel ?? new BroadcastChannel(NAME);
    one.postMessage(name);
    if (one !== channel) one.close();
  } catch {
    // no channel in this browser or frame
  }
}

function follow(prefix: string, changed: () => void): () => void {
  const hear = (name: string): void => {
    if (name.startsWith(prefix)) changed();
  };
  followers.add(hear);
  try {
    channel ??= new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && tell(data);
  } catch {
    // no channel: other tabs are read when the page is looked at again
  }
  return () => {
    followers.delete(hear);
    if (followers.size) return;
    channel?.close();
    channel = undefined;
  };
}

/** One for all elements of a page, so that they agree where the browser keeps nothing. */
let visit: typeof disk | undefined;

type Run = <T>(work: (store: typeof disk) => Promise<T>) => Promise<T>;

/** On the disk, or for this visit where that never answered. */
const either: Run = async (work) => {
  if (visit) return work(visit);
  try {
    return await within(PATIENCE, work(disk));
  } catch (error) {
    if (answered) throw error;
    return work((visit ??= memory()));
  }
};

const shelfOf = (run: Run, isLasting: () => boolean): Shelf => ({
  get lasting() {
    return isLasting();
  },
  list: (prefix) => run((store) => store.list(prefix)),
  put: async (name, value) => {
    await run((store) => store.put(name, value));
    written(name);
  },
  delete: async (name) => {
    await run((store) => store.delete(name));
    written(name);
  },
  getKeys: (name) => run((store) => store.getKeys(name)),
  putKeys: async (name, keys) => {
    await run((store) => store.putKeys(name, keys));
    written(name);
  },
  follow,
});

const shelf = shelfOf(either, () => !visit);

/** For elements that come when the browser has stopped answering: those before them keep what they have read. */
let late: Shelf | undefined;

/** The store of this browser, or one for this visit where it keeps nothing or does not answer. Never rejects, and makes nothing. */
export async function openShelf(): Promise<Shelf> {
  if (late) return late;
  try {
    await shelf.list('');
    return shelf;
  } catch {
    const store = memory();
    return (late = shelfOf(
      (work) => work(store),
      () => false,
    ));
  }
}
