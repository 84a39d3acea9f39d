/**
 * Notices above the page, one of a kind at a time; each can be closed. They speak again when the language changes. Their place is a live region that tells what
 * is added to it: a notice that is there already is never drawn anew, or a screen reader would read all of them again.
 */
import { h } from './dom.js';
import { words } from './texts.js';

export interface Notice {
  readonly text: () => string;
  readonly actions?: readonly { readonly name: () => string; readonly act: () => unknown }[];
  /** Whether something has gone wrong. */
  readonly isTrouble?: boolean;
}

interface Shown {
  readonly box: HTMLElement;
  /** Its texts, and where they stand. */
  readonly texts: readonly (readonly [Text, () => string])[];
}

export class Notices {
  readonly #all = new Map<string, Shown>();
  /** What had the focus before a notice had it. */
  #from: HTMLElement | undefined;

  /** @param leave puts the focus elsewhere, where the last notice is gone and had it, and what had it before is gone, too */
  constructor(
    private readonly place: HTMLElement,
    private readonly say: <T>(words: () => T) => T,
    private readonly leave: () => void,
  ) {
    addEventListener('focusout', (event) => {
      const [left] = event.composedPath() as HTMLElement[];
      if (!place.contains(left!) && place.contains(event.relatedTarget as Node | null)) this.#from = left;
    });
  }

  /** @param id what it is about: another one of the same takes its place */
  show(id: string, notice: Notice): void {
    const before = this.#all.get(id)?.box;
    const at = before ? buttonsIn(before).indexOf(document.activeElement as HTMLElement) : -1;
    before?.remove();
    const shown = this.say(() => this.#make(id, notice));
    this.#all.delete(id);
    this.#all.set(id, shown);
    this.place.append(shown.box);
    const buttons = buttonsIn(shown.box);
    if (at >= 0) buttons[Math.min(at, buttons.length - 1)]!.focus();
  }

  close(id: string): void {
    const box = this.#all.get(id)?.box;
    if (!box) return;
    const hadFocus = box.contains(document.activeElement);
    const near = box.nextElementSibling ?? box.previousElementSibling;
    this.#all.delete(id);
    box.remove();
    if (!hadFocus) return;
    // it may be gone, or hidden
    this.#from?.focus();
    if (document.activeElement !== document.body) return;
    if (near) buttonsIn(near).at(-1)!.focus();
    else this.leave();
  }

  /** In another language. Texts are changed where they stand, which a region for additions does not tell. */
  draw(): void {
    this.say(() => {
      for (const { texts } of this.#all.values()) for (const [node, text] of texts) node.data = text();
    });
  }

  #make(id: string, { text, actions = [], isTrouble }: Notice): Shown {
    const texts: (readonly [Text, () => string])[] = [];
    const say = (said: () => string): Text => {
      const node = new Text(said());
      texts.push([node, said]);
      return node;
    };
    const button = (name: () => string, act: () => unknown): HTMLElement => h('button', { type: 'button', onclick: act }, say(name));
    const box = h(
      'div',
      { class: 'notice', 'data-notice': id, 'data-trouble': isTrouble },
      h('p', {}, say(text)),
      ...actions.map(({ name, act }) => button(name, act)),
      button(words.close, () => this.close(id)),
    );
    return { box, texts };
  }
}

const buttonsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll('button')];
