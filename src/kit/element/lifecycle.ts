import type { ReactiveController } from 'lit';
import type { Core } from './host.js';

/** Whether an element is in the page. A move is a disconnect and a connect in one task: only what is still away after it has left. */
export class Lifecycle implements ReactiveController {
  #left = false;

  constructor(
    private readonly core: Core,
    private readonly leave: () => void,
  ) {
    core.element.addController(this);
  }

  hostConnected(): void {
    const { element, lazy, source } = this.core;
    if (element.hasUpdated && lazy) lazy[this.#left ? 'returned' : 'moved']();
    else if (element.hasUpdated && this.#left) source.begin();
    this.#left = false;
  }

  hostDisconnected(): void {
    this.core.lazy?.unfollow();
    queueMicrotask(() => {
      if (this.core.element.isConnected || this.#left) return;
      this.#left = true;
      this.leave();
    });
  }
}
