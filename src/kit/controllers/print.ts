/** An element on paper: printed alone when it is asked to, and with nothing folded when its page is printed. */
import type { ReactiveController } from 'lit';
import type { Host } from '../element/host.js';
import { pinned } from '../pinned.js';

interface Options {
  /** Whether all that is folded is opened when the element is printed alone (default). */
  readonly whole?: boolean;
  /** What is opened when the page itself is printed; all that is folded if unsaid. */
  readonly folded?: string;
  /** Whether the page itself is being printed: called when it begins, and when it has ended. The element is drawn anew for it. */
  readonly changed?: (printing: boolean) => void;
}

class Print implements ReactiveController {
  #printing = false;
  #folded: HTMLDetailsElement[] = [];

  constructor(
    private readonly host: Host<object>,
    private readonly options: Options,
  ) {
    host.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#end();
  }

  /**
   * Prints the element and nothing else of the page.
   *
   * @param ready what must be here before, and is undone by nobody: a code for the paper
   * @param address the page to print instead, where the frame forbids it; the one in the frame if unsaid
   */
  async start(ready?: () => Promise<unknown>, address?: string): Promise<void> {
    const { element } = this.host;
    const coming = Promise.all([pinned(() => import('../output/print-alone.js')), ready?.()]);
    await this.host.later(coming, ([{ printAlone }]) => printAlone(element, this.options.whole, address));
  }

  #begin = (): void => {
    this.#printing = true;
    this.#change(true);
    const { folded = 'details:not(.owner)' } = this.options;
    this.#folded = [...this.host.root.querySelectorAll<HTMLDetailsElement>(folded)].filter(({ open }) => !open);
    for (const one of this.#folded) one.open = true;
  };

  #change(printing: boolean): void {
    const { host, options } = this;
    if (!options.changed || !host.document) return;
    options.changed(printing);
    host.update();
    // The browser waits for no promise: what goes on paper is drawn at once.
    if (printing) (host.element as unknown as { performUpdate(): void }).performUpdate();
  }

  #end = (): void => {
    if (!this.#printing) return;
    this.#printing = false;
    this.#change(false);
    for (const one of this.#folded.splice(0)) one.open = false;
  };
}

/** Adds it to an element: `this.#print = printing(host)`, then `this.#print.start()`. */
export const printing = (host: Host<object>, options: Options = {}): Pick<Print, 'start'> => new Print(host, options);
