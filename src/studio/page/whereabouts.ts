/** Where the reader is: in the title of the window, and in the heading of the page. */
import { h } from './dom.js';

export class Whereabouts {
  /** The heading above an editor. The editor shows where it is by itself: this one is for those who go from heading to heading. */
  readonly heading = h('h1', { class: 'hidden', tabindex: '-1' });
  /** The editor that is shown. */
  #shown: EventTarget | undefined;
  /** What each editor said last of itself. */
  readonly #told = new WeakMap<EventTarget, readonly string[]>();
  #place: readonly string[] = [];

  /** @param title the name of the page, in its language */
  constructor(private readonly title: () => string) {
    addEventListener('bob-page', ({ target, title: page, name }) => {
      this.#told.set(target!, [page, name]);
      if (target === this.#shown) this.#at(page, name);
    });
  }

  /** @param kind what it writes, until it says more of itself */
  editor(element: EventTarget, kind: string): void {
    this.#shown = element;
    this.#at(...(this.#told.get(element) ?? [kind]));
  }

  /** @param heading of the first screen */
  start(heading: string): void {
    this.#shown = undefined;
    this.#at(heading);
  }

  draw(): void {
    // signs that turn the direction of what follows
    document.title = [...this.#place, this.title()].join(' – ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  }

  /** @param place from the innermost to the outermost */
  #at(...place: readonly string[]): void {
    this.#place = place.filter(Boolean);
    this.heading.textContent = this.#place.join(' – ');
    this.draw();
  }
}
