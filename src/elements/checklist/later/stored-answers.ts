/** Answers on this device: read, joined item by item with what other tabs and copies have said, then written. */
import { today, type Answer } from '../../../engines/checklist/answers.js';
import {
  clear,
  isSame,
  merge,
  noAnswers,
  note,
  nextTime,
  readStored,
  storedText,
  type DatedAnswers,
} from '../../../engines/checklist/merge.js';
import { withLock } from '../../../kit/storage/lock.js';
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';
import { follow, forget, keep, recall, tellFollowers, type StorageTrouble } from '../../../kit/storage/storage.js';
import type { AnswerSheet, AnswerStore } from '../logic/answer-store.js';

/** Why nothing was kept. `newer`: what stands there was written by a newer version, and is left alone. */
export type KeepTrouble = StorageTrouble | 'newer';

export interface StoredAnswersOptions {
  readonly store: AnswerStore;
  readonly element: HTMLElement;
  /** Another tab or copy has answered, remembered or forgotten. */
  adopted(): void;
  /** What was kept has been forgotten elsewhere. */
  forgotten(): void;
  /** What was to be written after the others could not be. */
  failed(trouble: KeepTrouble): void;
}

const keyOf = (list: string): string => `bob-checklist:1:${list}`;
/** Where what cannot be read is laid, so that it is not lost. */
const asideOf = (key: string, number: number): string => `${key}:unreadable${number > 1 ? `-${number}` : ''}`;
const ASIDES = 9;

export class StoredAnswers {
  /** Whether the visitor wants the answers kept. */
  remembered = false;
  /** Whether something unreadable has been laid aside. */
  setAside = false;
  /** What becomes here of what is kept. */
  readonly place: StorageState = storageState();

  readonly #options: StoredAnswersOptions;
  readonly #views = new Map<string, DatedAnswers>();
  #list = '';
  #unfollow: (() => void) | undefined;

  constructor(options: StoredAnswersOptions) {
    this.#options = options;
  }

  get #answers(): AnswerSheet {
    return this.#options.store.of(this.#list);
  }

  #viewOf(list: string): DatedAnswers {
    let view = this.#views.get(list);
    if (!view) this.#views.set(list, (view = noAnswers()));
    return view;
  }

  /** A checklist is shown: what was kept for it comes back, beside what has been answered meanwhile. */
  open(list: string): void {
    this.disconnect();
    this.#list = list;
    const stored = readStored(recall(keyOf(list)));
    this.remembered = stored.state === 'kept';
    if (stored.state === 'kept') {
      // What has been answered before anything was read is later than what was kept, whatever the clocks say.
      note(this.#viewOf(list), this.#answers.answers, this.#answers.staff, nextTime(stored.dated));
      this.#adopt(merge(this.#viewOf(list), stored.dated));
    }
    this.connect();
  }

  /** The element is in the page (again): what others have said meanwhile is heard now. */
  connect(): void {
    if (this.#unfollow || !this.#list || !this.#options.element.isConnected) return;
    const back = (): void => void (document.visibilityState === 'visible' ? this.#hear(null) : this.save());
    const stop = follow(keyOf(this.#list), this.#hear);
    // A page that comes back from the browser's cache has missed what happened.
    addEventListener('pageshow', back);
    document.addEventListener('visibilitychange', back);
    this.#unfollow = () => {
      stop();
      removeEventListener('pageshow', back);
      document.removeEventListener('visibilitychange', back);
    };
    this.#hear(null);
  }

  /** The element is not in the page any more. */
  disconnect(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Dates what has just been changed. */
  note(): void {
    note(this.#viewOf(this.#list), this.#answers.answers, this.#answers.staff);
  }

  /** All answers are taken away, also those that another tab has given and this one has not seen. */
  clear(): void {
    this.note();
    clear(this.#viewOf(this.#list));
    this.#answers.answers = new Map<string, Answer>();
  }

  /** Keeps the answers, if the visitor has asked for it. */
  save(): KeepTrouble | undefined {
    this.note();
    if (!this.remembered) return undefined;
    const trouble = this.#write();
    if (!trouble) this.#writeLater();
    return trouble;
  }

  remember(): KeepTrouble | undefined {
    this.note();
    const trouble = this.#write(true);
    this.remembered = !trouble;
    if (!trouble) this.#writeLater();
    return trouble;
  }

  /** False where it may still be there. */
  forget(): boolean {
    const key = keyOf(this.#list);
    if (!forget(key)) return false;
    for (let at = 1; at <= ASIDES; at++) if (recall(asideOf(key, at)) !== null) forget(asideOf(key, at));
    this.remembered = false;
    tellFollowers(key, null, this.#hear);
    return true;
  }

  /** Another window or copy has changed or forgotten what is kept. `text` may be older than what stands there now. */
  readonly #hear = (text: string | null): void => {
    this.note();
    const stored = readStored(recall(keyOf(this.#list)));
    if (stored.state !== 'kept') {
      if (stored.state === 'none' && this.remembered) this.#lost();
      return;
    }
    let merged = merge(this.#viewOf(this.#list), stored.dated);
    // Two tabs that wrote at once: the one that was overwritten is heard by its event only.
    const passing = readStored(text);
    if (passing.state === 'kept' && passing.dated.since === stored.dated.since) merged = merge(passing.dated, merged);
    this.remembered = true;
    this.#adopt(merged);
    this.#options.adopted();
    if (!isSame(merged, stored.dated)) this.#writeLater();
  };

  #lost(): void {
    this.remembered = false;
    this.#options.forgotten();
  }

  /** Takes over what all have said. */
  #adopt(view: DatedAnswers): void {
    this.#views.set(this.#list, view);
    const answers = this.#answers;
    answers.answers = new Map(view.answers);
    answers.staff = view.staff;
  }

  /**
   * Once more when the others have had their turn: between reading and writing another tab may have written. What is being left must be written at
   * once, so this comes in addition.
   */
  #writeLater(): void {
    const list = this.#list;
    void withLock(`checklist:${list}`, () => {
      const trouble = this.#list === list && this.remembered && this.#unfollow ? this.#write() : undefined;
      if (trouble) this.#options.failed(trouble);
    }).catch(() => undefined);
  }

  /** Reads, joins, writes. `first`: the visitor asks for it now; else it must be there already, or somebody has forgotten it. */
  #write(first = false): KeepTrouble | undefined {
    const key = keyOf(this.#list);
    const text = recall(key);
    const stored = readStored(text);
    if (stored.state === 'newer') return 'newer';
    if (stored.state === 'none' && !first) {
      if (storageState() === 'not-kept') return 'blocked';
      this.#lost();
      return undefined;
    }
    const trouble = stored.state === 'unreadable' ? this.#layAside(key, text!) : undefined;
    if (trouble) return trouble;
    const mine = this.#viewOf(this.#list);
    const before = JSON.stringify([...mine.answers]);
    const merged = stored.state === 'kept' ? merge(mine, stored.dated) : { ...mine, since: nextTime(mine) };
    this.#adopt(merged);
    if (JSON.stringify([...merged.answers]) !== before) this.#options.adopted();
    if (stored.state === 'kept' && isSame(merged, stored.dated)) return undefined;
    const next = storedText(this.#list, merged, stored.state === 'kept' ? stored.raw : {}, today());
    const failed = keep(key, next);
    if (failed) return failed;
    tellFollowers(key, next, this.#hear);
    return undefined;
  }

  #layAside(key: string, text: string): KeepTrouble | undefined {
    for (let at = 1; at <= ASIDES; at++) {
      const there = recall(asideOf(key, at));
      if (there !== null && there !== text) continue;
      const trouble = there === text ? undefined : keep(asideOf(key, at), text);
      this.setAside = !trouble;
      return trouble;
    }
    return 'full';
  }
}
