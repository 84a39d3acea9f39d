/** Loads the lazy half of an element. Its contract is `Later`. */
import type { Core, Later } from './host.js';

export type { Later } from './host.js';

/** Loads the lazy half: once, and again after a failure when there is a new reason to. */
export class LaterLoader<D extends object, L extends Later<D>> {
  /** The lazy half, once it is here. */
  half: L | undefined;
  /** What could not be done without it or a part of it: done when it is here, and at the visitor's next action. */
  resume: (() => unknown) | undefined;
  /** Counts the visitor's actions: the last one wins. */
  action = 0;
  #coming: Promise<L> | undefined;
  #reported = false;

  constructor(private readonly core: Core<D, L>) {}

  load(): Promise<L> {
    const { core } = this;
    return (this.#coming ??= core.element
      .loadLater()
      .then(({ create }) => {
        core.element.addController((this.half = create(core)));
        this.resume?.();
        return this.half;
      })
      .catch((error: unknown) => {
        this.#coming = undefined;
        throw error;
      }));
  }

  /** Has the lazy half answer a visitor's action: at once where it is here, else when it has come and the element is still in the page. */
  act(action: (half: L) => unknown): void {
    const { half, core } = this;
    const number = ++this.action;
    if (half) {
      this.resume?.();
      action(half);
    } else
      void this.load().then(
        (late) => number === this.action && core.element.isConnected && action(late),
        () => this.lost(),
      );
  }

  /** Something could not be loaded: what stands there stays, and the owner of the page is told once. */
  lost(): void {
    if (!this.#reported) console.warn(`<${this.core.element.localName}>: a part of bob-widgets did not load.`);
    this.#reported = true;
  }
}
