/** Notices above the page, one of a kind at a time; each can be closed. They speak again when the language changes. */
import { h } from './dom.js';
import { words } from './texts.js';

export interface Notice {
  readonly text: () => string;
  readonly actions?: readonly { readonly name: () => string; readonly act: () => unknown }[];
  /** Whether something has gone wrong. */
  readonly isTrouble?: boolean;
}

export class Notices {
  readonly #all = new Map<string, Notice>();

  constructor(
    private readonly place: HTMLElement,
    private readonly say: <T>(words: () => T) => T,
  ) {}

  /** @param id what it is about: another one of the same takes its place */
  show(id: string, notice: Notice): void {
    this.#all.delete(id);
    this.#all.set(id, notice);
    this.draw();
  }

  close(id: string): void {
    if (this.#all.delete(id)) this.draw();
  }

  draw(): void {
    this.place.replaceChildren(...this.say(() => [...this.#all].map(([id, notice]) => this.#notice(id, notice))));
  }

  #notice(id: string, { text, actions = [], isTrouble }: Notice): HTMLElement {
    const button = (name: string, act: () => unknown): HTMLElement => h('button', { type: 'button', onclick: act }, name);
    return h(
      'div',
      { class: 'notice', 'data-notice': id, 'data-trouble': isTrouble },
      h('p', {}, text()),
      ...actions.map(({ name, act }) => button(name(), act)),
      button(words.close(), () => this.close(id)),
    );
  }
}
