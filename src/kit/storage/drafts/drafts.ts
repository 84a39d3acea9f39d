/** All drafts of this browser. Nothing here throws or rejects: where nothing can be stored, memory goes on, and `state` says so. */
import { storageState, type StorageState } from '../storage-state.js';
import { follow, forget, keep, recall } from '../storage.js';
import { Channel, type News } from './channel.js';
import { Database, troubleOf, type Mode, type Stores, type Trouble } from './database.js';
import { Draft } from './draft.js';
import { channelOf, DATABASE, lockOf, switchOf } from './names.js';
import { isNewer } from './newer.js';
import type { Place } from './place.js';
import { listAll, load, type Stored, type Summary } from './records.js';
import { putBack, takeOut, type Removed } from './removed.js';

/**
 * - `kept`: what is written is stored.
 * - `blocked`, `full`: it is in the memory of this page only; `trouble` tells why. Each further change tries again.
 * - `off`: its owner wants nothing stored.
 */
export type DraftState = 'kept' | 'blocked' | 'full' | 'off';

const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Events: `state`, and `list` when another tab has changed, or removed, a draft. */
export class Drafts extends EventTarget {
  /** What becomes of storage in this page: in a frame of another site, or a file on a disk, the browser may clear it early. */
  readonly keeping: StorageState = storageState();
  /** Settles when `state` is known. */
  readonly ready: Promise<DraftState>;

  #isOff: boolean;
  #trouble: Trouble | undefined;
  /** What was tried when the trouble began. */
  #failed: Mode = 'readonly';
  readonly #database: Database;
  readonly #channel: Channel;
  /** What the other tabs know this one by. */
  readonly #tab = newId();
  readonly #open = new Map<string, Draft>();
  readonly #closing = new Set<Promise<void>>();
  readonly #unfollow: () => void;
  readonly #place: Place;

  constructor(readonly name: string) {
    super();
    this.#isOff = recall(switchOf(name)) !== null;
    this.#database = new Database(
      name,
      () => !this.#isOff,
      () => this.#open.forEach((draft) => void draft.flush()),
    );
    this.#channel = new Channel(channelOf(name), (news) => this.#hear(news));
    this.#unfollow = follow(switchOf(name), (text) => void (text === null ? this.#turnedOn() : this.#turnedOff()));
    this.#place = {
      run: (mode, work) => this.#run(mode, work),
      told: (changed) => this.#channel.tell({ changed }),
      here: (id, isOpen) => this.#channel.tell({ [isOpen ? 'opened' : 'closed']: id, tab: this.#tab }),
      left: (draft, closed) => {
        this.#open.forEach((one, id) => one === draft && this.#open.delete(id));
        this.#closing.add(closed);
        void closed.finally(() => this.#closing.delete(closed));
      },
    };
    if (this.keeping === 'not-kept') this.#trouble = 'blocked';
    this.ready = this.#look();
  }

  get state(): DraftState {
    if (this.#isOff) return 'off';
    return this.#trouble === 'full' ? 'full' : this.#trouble ? 'blocked' : 'kept';
  }

  /** Why nothing is stored; undefined where it is, or where its owner wants it so. */
  get trouble(): Trouble | undefined {
    return this.#isOff ? undefined : this.#trouble;
  }

  /** All drafts, the latest first: those that are stored, and those of this page. */
  async list(): Promise<Summary[]> {
    const found = await this.#run('readonly', listAll);
    const all = new Map((found?.value ?? []).map((one) => [one.id, one]));
    for (const { summary } of this.#open.values()) if (summary) all.set(summary.id, summary);
    return [...all.values()].sort((a, b) => b.changed - a.changed);
  }

  /** Null where there is no such draft, where it cannot be read, and where it is of a newer version: that one is left as it is. */
  async open(id: string): Promise<Draft | null> {
    const here = this.#open.get(id);
    if (here) return here;
    await Promise.all(this.#closing);
    const found = await this.#run('readonly', (stores) => load(stores, id));
    const opened = this.#open.get(id);
    if (opened) return opened;
    const stored = found?.value;
    if (!stored || isNewer(stored.history.document)) return null;
    const draft = this.#add(id, stored.kind, undefined, stored);
    await draft.start();
    // What was written while it was read.
    await draft.sync();
    return draft;
  }

  /** What is stored of a draft, also of one that is not opened here; undefined where there is none. */
  async read(id: string): Promise<Stored | undefined> {
    return (await this.#run('readonly', (stores) => load(stores, id)))?.value;
  }

  /** A draft that is stored from its first change on: one that was only looked at leaves nothing behind. */
  create(kind: string, document: unknown): Draft {
    const draft = this.#add(newId(), kind, document);
    void draft.start();
    return draft;
  }

  /** Deletes a draft with its versions; only ever because its owner wants it. Gives what `bringBack` needs; undefined where nothing was deleted. */
  async remove(id: string): Promise<Removed | undefined> {
    const draft = this.#open.get(id);
    // What is being written must not come after.
    await draft?.flush();
    const found = await this.#run('readwrite', (stores) => takeOut(stores, id));
    draft?.removed();
    this.#channel.tell({ removed: id });
    return found?.value;
  }

  /** Stores a deleted draft as it was. False where nothing can be stored. */
  async bringBack(removed: Removed): Promise<boolean> {
    const found = await this.#run('readwrite', (stores) => putBack(stores, removed));
    if (found) this.#channel.tell({ changed: removed.id });
    return !!found;
  }

  /** Deletes all drafts. */
  async removeAll(): Promise<void> {
    for (const { id } of await this.list()) await this.remove(id);
  }

  /** Stores nothing from now on, in no tab, and deletes all drafts. False where the browser has not deleted them yet: another tab holds them. */
  async off(): Promise<boolean> {
    keep(switchOf(this.name), 'off');
    return this.#turnedOff();
  }

  /** Stores again, what is open here at once. */
  on(): Promise<void> {
    forget(switchOf(this.name));
    return this.#turnedOn();
  }

  /** Whether the browser has promised not to clear this site's storage for want of room. */
  persisted(): Promise<boolean> {
    return this.#ask((storage) => storage.persisted());
  }

  /** Asks the browser, which may ask the owner, for that promise, and gives the answer. */
  askToKeep(): Promise<boolean> {
    return this.#ask((storage) => storage.persist());
  }

  /** Closes all drafts. */
  async close(): Promise<void> {
    this.#open.forEach((draft) => void draft.close());
    await Promise.all(this.#closing);
    this.#unfollow();
    this.#channel.close();
    this.#database.end();
  }

  #add(id: string, kind: string, document: unknown, stored?: Stored): Draft {
    const draft = new Draft(id, kind, document, this.#place, lockOf(this.name, id), stored);
    this.#open.set(id, draft);
    return draft;
  }

  async #run<T>(mode: Mode, work: (stores: Stores) => Promise<T>): Promise<{ readonly value: T | undefined } | undefined> {
    if (this.#isOff || this.#trouble === 'newer' || this.keeping === 'not-kept') return undefined;
    try {
      const value = await this.#database.run(mode, work);
      // That it can be read says nothing about writing.
      if (mode === 'readwrite' || this.#failed === 'readonly') this.#set(undefined);
      return { value };
    } catch (error) {
      if (!this.#trouble || mode === 'readwrite') this.#failed = mode;
      this.#set(troubleOf(error));
      return undefined;
    }
  }

  async #look(): Promise<DraftState> {
    await this.#run('readonly', () => Promise.resolve());
    return this.state;
  }

  #set(trouble: Trouble | undefined): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    if (!this.#isOff) this.dispatchEvent(new Event('state'));
  }

  async #turnedOff(): Promise<boolean> {
    const wasOff = this.#isOff;
    this.#isOff = true;
    if (!wasOff) this.dispatchEvent(new Event('state'));
    return this.#database.delete();
  }

  async #turnedOn(): Promise<void> {
    if (!this.#isOff) return;
    this.#isOff = false;
    this.#trouble = this.keeping === 'not-kept' ? 'blocked' : undefined;
    this.dispatchEvent(new Event('state'));
    await this.#look();
    await Promise.all([...this.#open.values()].map((draft) => draft.storeAnew()));
  }

  #hear({ changed, removed, opened, answer, closed, tab }: News): void {
    if (changed !== undefined) void this.#open.get(changed)?.sync();
    if (removed !== undefined) this.#open.get(removed)?.removed();
    if (changed !== undefined || removed !== undefined) this.dispatchEvent(new Event('list'));
    if (tab !== undefined) this.#meet(opened ?? answer, closed, tab);
    if (opened !== undefined && this.#open.has(opened)) this.#channel.tell({ answer: opened, tab: this.#tab });
  }

  #meet(open: string | undefined, closed: string | undefined, tab: string): void {
    if (open !== undefined) this.#open.get(open)?.met(tab, true);
    if (closed !== undefined) this.#open.get(closed)?.met(tab, false);
  }

  async #ask(what: (storage: StorageManager) => Promise<boolean>): Promise<boolean> {
    try {
      return await what(navigator.storage);
    } catch {
      return false;
    }
  }
}

export const openDrafts = ({ name = DATABASE }: { readonly name?: string } = {}): Drafts => new Drafts(name);
