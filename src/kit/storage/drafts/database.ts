/** IndexedDB as it is: it may be blocked, busy, of a newer version, full, closed by the browser, or never answer. */
import { within } from '../lock.js';
import { DATABASE, STORES, VERSION } from './names.js';

export type Stores = Readonly<Record<(typeof STORES)[number], IDBObjectStore>>;

export type Mode = 'readonly' | 'readwrite';

/**
 * - `blocked`: the browser keeps nothing here.
 * - `full`: no room.
 * - `busy`: no answer in time; another tab may hold an older version of the database. It goes on as soon as that is closed.
 * - `newer`: a newer version of the editor has changed the database.
 */
export type Trouble = 'blocked' | 'full' | 'busy' | 'newer';

export function troubleOf(error: unknown): Trouble {
  switch ((error as Error | undefined)?.name) {
    case 'QuotaExceededError':
    case 'NS_ERROR_DOM_QUOTA_REACHED':
      return 'full';
    case 'TimeoutError':
      return 'busy';
    case 'VersionError':
      return 'newer';
    default:
      return 'blocked';
  }
}

const PATIENCE = 4000; // ms

export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });

export class Database {
  #opening: Promise<IDBDatabase> | undefined;
  #isOpen = false;
  /** Aborted when nobody waits for an answer any longer. */
  #ended = new AbortController();

  /**
   * @param mayOpen is asked before it is opened, and made
   * @param opened is called each time when it is there: what waits may be written
   */
  constructor(
    readonly name: string,
    private readonly mayOpen: () => boolean,
    private readonly opened: () => void,
  ) {}

  /**
   * Runs `work` in one transaction, and settles when that is complete: a full disk is found out at its end. Undefined where there is no database, for
   * reading makes none.
   */
  async run<T>(mode: Mode, work: (stores: Stores) => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#ended;
    if (mode === 'readonly' && !(await this.#exists())) return undefined;
    signal.throwIfAborted();
    return this.#within(this.#transact(await this.#begin(mode), work));
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#forget();
  }

  /** Closes it for good: what is still on its way is not waited for. */
  end(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    this.close();
  }

  /** Deletes it. False where that has to wait: for a tab that does not let go. */
  async delete(): Promise<boolean> {
    this.close();
    try {
      await within(PATIENCE, done(indexedDB.deleteDatabase(this.name)));
      return true;
    } catch {
      return false;
    }
  }

  #within<T>(promise: Promise<T>): Promise<T> {
    return within(PATIENCE, promise, this.#ended.signal);
  }

  async #exists(): Promise<boolean> {
    if (this.#isOpen) return true;
    const known = await this.#within(Promise.resolve(indexedDB.databases?.()));
    return !known || known.some(({ name }) => name === this.name);
  }

  async #begin(mode: Mode): Promise<IDBTransaction> {
    const begin = async () => (await this.#connect()).transaction(STORES, mode, { durability: 'relaxed' });
    try {
      return await begin();
    } catch (error) {
      // The browser closes connections by itself: Safari in the background, all when site data is cleared.
      if ((error as Error).name !== 'InvalidStateError') throw error;
      this.#forget();
      return begin();
    }
  }

  async #transact<T>(transaction: IDBTransaction, work: (stores: Stores) => Promise<T>): Promise<T> {
    // A commit that fails, as for want of room, tells nobody but `abort`.
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('IndexedDB kept nothing.', 'AbortError'));
    });
    const stores = Object.fromEntries(STORES.map((name) => [name, transaction.objectStore(name)])) as Stores;
    const worked = work(stores).catch((error: unknown) => {
      try {
        transaction.abort();
      } catch {
        // it is over already
      }
      throw error;
    });
    const results = await Promise.allSettled([complete, worked]);
    for (const one of results) if (one.status === 'rejected') throw one.reason as Error;
    return worked;
  }

  #connect(): Promise<IDBDatabase> {
    if (!this.#opening) {
      const opening = this.#open();
      this.#opening = opening;
      void opening.then(
        (database) => {
          if (this.#opening !== opening) return database.close();
          this.#isOpen = true;
          this.opened();
        },
        () => this.#opening === opening && this.#forget(),
      );
    }
    return this.#within(this.#opening);
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      if (!this.mayOpen()) throw new DOMException('Turned off.', 'AbortError');
      const request = indexedDB.open(this.name, VERSION);
      request.onupgradeneeded = () => {
        for (const store of STORES) if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
      };
      request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
      request.onsuccess = () => {
        const database = request.result;
        // Another tab deletes it, or brings a newer version: this one must let go.
        database.onversionchange = () => {
          database.close();
          this.#forget();
        };
        database.onclose = () => this.#forget();
        resolve(database);
      };
    });
  }

  #forget(): void {
    this.#opening = undefined;
    this.#isOpen = false;
  }
}

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
    // where there is none, opening would make one
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return undefined;
    const database = await done(indexedDB.open(name));
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
