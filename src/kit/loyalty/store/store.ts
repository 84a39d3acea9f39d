/**
 * Where a card or a counter is kept: IndexedDB, in this browser only. Where the browser keeps nothing (private windows, frames without storage), a
 * store for this visit takes its place.
 */
import type { Store } from '../../../engines/stamps/types.js';
import { within } from '../../storage/lock.js';
import { announce, listen } from './changes.js';
import { Database, memory, type Backend } from './database.js';

/** A store that also keeps keys as they are, so that nobody can read them out. */
export interface LoyaltyStore extends Store {
  /** False: what is put here is gone with the page. */
  readonly lasting: boolean;
  getKeys(name: string): Promise<unknown>;
  putKeys(name: string, keys: object): Promise<void>;
  /** Calls `changed` when another tab, frame or element writes an entry whose name begins with `prefix`. Returns what ends it. */
  follow(prefix: string, changed: () => void): () => void;
}

/** Some browsers never answer: a database that is broken, or that another tab is about to delete. In milliseconds. */
const TIMEOUT = 4000;

const database = new Database();

/** One for all elements of a page, so that they agree where the browser keeps nothing. */
let visit: Backend | undefined;

type Run = <T>(work: (backend: Backend) => Promise<T>) => Promise<T>;

/** In the database, or for this visit where that never answered. */
const either: Run = async (work) => {
  if (visit) return work(visit);
  try {
    return await within(TIMEOUT, work(database));
  } catch (error) {
    // What a database has that once answered is not put aside for a store that has nothing.
    if (database.opened) throw error;
    return work((visit ??= memory()));
  }
};

const storeOver = (run: Run, isLasting: () => boolean): LoyaltyStore => ({
  get lasting() {
    return isLasting();
  },
  list: (prefix) => run((backend) => backend.list(prefix)),
  put: async (name, value) => {
    await run((backend) => backend.put(name, value));
    announce(name);
  },
  delete: async (name) => {
    await run((backend) => backend.delete(name));
    announce(name);
  },
  getKeys: (name) => run((backend) => backend.getKeys(name)),
  putKeys: async (name, keys) => {
    await run((backend) => backend.putKeys(name, keys));
    announce(name);
  },
  follow: listen,
});

const store = storeOver(either, () => !visit);

/** For elements that come when the browser has stopped answering: those before them keep what they have read. */
let fallback: LoyaltyStore | undefined;

/** The store of this browser, or one for this visit where it keeps nothing or does not answer. Never rejects, and makes nothing. */
export async function openStore(): Promise<LoyaltyStore> {
  if (fallback) return fallback;
  try {
    await store.list('');
    return store;
  } catch {
    const backend = memory();
    return (fallback = storeOver(
      (work) => work(backend),
      () => false,
    ));
  }
}
