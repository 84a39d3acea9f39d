/** Which tab writes a draft: the first that opened it, until it is closed or another takes over. The others are told. */
import { follow, forget, keep, recall } from '../storage.js';

const LEASE = 5000; // ms: so long the tab that was closed remains the writer where there are no locks

export class Writer {
  /** Until something else is known. */
  isWriter = true;

  #known: Promise<void> | undefined;
  #ended = new AbortController();
  readonly #salt = Math.random().toString(36).slice(2);
  /** Lets go of the lock. */
  #letGo: (() => void) | undefined;
  #lease: { readonly timer: ReturnType<typeof setInterval>; readonly unfollow: () => void } | undefined;

  /** @param changed is called when this tab becomes the writer, or another does */
  constructor(
    readonly name: string,
    private readonly changed: () => void,
  ) {}

  /** Asks, once, to be the writer. Settles when it is known who is. */
  start(): Promise<void> {
    return (this.#known ??= this.#ask({ ifAvailable: true }));
  }

  takeOver(): Promise<void> {
    if (this.isWriter) return Promise.resolve();
    this.stop();
    return (this.#known = this.#ask({ steal: true }));
  }

  /** Lets another tab be the writer. */
  stop(): void {
    this.#known = undefined;
    this.#ended.abort();
    this.#ended = new AbortController();
    this.#letGo?.();
    if (this.#lease) {
      clearInterval(this.#lease.timer);
      this.#lease.unfollow();
      if (this.#isMine()) forget(this.#key);
      this.#lease = undefined;
    }
  }

  #set(isWriter: boolean): void {
    if (this.isWriter === isWriter) return;
    this.isWriter = isWriter;
    this.changed();
  }

  async #ask(options: LockOptions): Promise<void> {
    const { signal } = this.#ended;
    const locks = navigator.locks as LockManager | undefined;
    if (!locks) return this.#takeLease(!!options.steal);
    await new Promise<void>((known) => {
      const held = (lock: Lock | null): Promise<void> | undefined => {
        known();
        if (signal.aborted) return undefined;
        this.#set(!!lock);
        if (lock) return new Promise((resolve) => (this.#letGo = resolve));
        this.#wait(locks, signal);
        return undefined;
      };
      // After a failure (an opaque origin is refused) the lease; after a theft, waiting for its turn.
      const asked = (async () => locks.request(this.name, options, held))();
      asked.catch((error: unknown) => {
        known();
        if (signal.aborted) return;
        if ((error as Error).name !== 'AbortError') return this.#takeLease(!!options.steal);
        this.#set(false);
        this.#wait(locks, signal);
      });
    });
  }

  /** The next in turn when the writer is closed. */
  #wait(locks: LockManager, signal: AbortSignal): void {
    let wasHeld = false;
    locks
      .request(this.name, { signal }, () => {
        if (signal.aborted) return undefined;
        wasHeld = true;
        this.#set(true);
        return new Promise<void>((resolve) => (this.#letGo = resolve));
      })
      .catch(() => {
        // Not for ever: in a frame that was taken away WebKit refuses at once, each time.
        if (signal.aborted || !wasHeld) return;
        this.#set(false);
        this.#wait(locks, signal);
      });
  }

  get #key(): string {
    return `bob-lock:${this.name}`;
  }

  #isMine(): boolean {
    return recall(this.#key)?.startsWith(`${this.#salt} `) ?? false;
  }

  /** A note in the storage that has to be renewed. Where there is no storage, there is nothing that tabs could share. */
  #takeLease(isForced: boolean): void {
    const renew = (): void => {
      const left = Number(recall(this.#key)?.split(' ')[1]) - Date.now();
      // A lease that is longer than any was written by a clock that has been set back since.
      const isFree = !(left > 0 && left <= LEASE);
      if (isFree || isForced || this.#isMine()) keep(this.#key, `${this.#salt} ${Date.now() + LEASE}`);
      isForced = false;
      this.#set(this.#isMine() || recall(this.#key) === null);
    };
    renew();
    const see = (): void => this.#set(this.#isMine() || recall(this.#key) === null);
    this.#lease = { timer: setInterval(renew, LEASE / 3), unfollow: follow(this.#key, see) };
  }
}
