/**
 * The description of an input (the rules, and what is wrong), and whether it is invalid. An input of the page's own cannot refer to
 * anything in our shadow root: for it there is a node beside it, which nobody sees. What the page says itself stays, and is given back.
 */

import type { PasswordElement } from '../first/attributes.js';
import { descriptionOf, nameAround } from './input-attributes.js';

const PREFIX = 'bob-password-';

export interface Described {
  /** Whether the input is one of the page's own. */
  readonly adopted: boolean;
  readonly complaint: string;
  readonly invalid: boolean;
}

export class Description {
  /** Pages are cloned and kept: the id is not one of another copy. */
  readonly #id = PREFIX + Math.random().toString(36).slice(2, 10);
  #node: HTMLElement | undefined;
  #input: HTMLInputElement | undefined;
  /** What the page says of `aria-invalid`, while we say something else; undefined while we do not. */
  #before: string | null | undefined;

  /** What it says. */
  #told: { readonly complaint: string; readonly rules: string } | undefined;

  constructor(
    private readonly host: PasswordElement,
    private readonly root: ShadowRoot,
  ) {}

  update(input: HTMLInputElement, { adopted, complaint, invalid }: Described): void {
    const { host, root } = this;
    const focused = input.matches(':focus');
    // Pages that are put together from what a server sent should be, before we add to them.
    if (adopted && !this.#told && document.readyState !== 'complete' && !focused) return;
    // Who types is not told of each rule that changes.
    if (!focused || this.#told?.complaint !== complaint) {
      const words = (rule: Element) => rule.textContent.replace(/\s+/g, ' ').trim();
      const rules = [...root.querySelectorAll('[part=rule]')].map((rule) => words(rule).replace(/\.$/, ''));
      this.#told = { complaint, rules: rules.join('. ') };
    }
    const { rules } = this.#told;
    const own = root.querySelector('#described');
    if (adopted) {
      this.#describeAdopted(input, `${complaint} ${rules}`.trim(), invalid);
      nameAround(host, input);
    } else if (own) {
      const text = `${descriptionOf(host)} ${rules}`.trim();
      if (own.textContent !== text) own.textContent = text;
      input.setAttribute('aria-describedby', 'complaint described');
    }
  }

  /** Another input is described from now on. */
  forget(): void {
    this.#told = undefined;
  }

  #describeAdopted(input: HTMLInputElement, text: string, invalid: boolean): void {
    const { host } = this;
    if (input !== this.#input) this.release();
    this.#input = input;
    const node = (this.#node ??= this.#make());
    // the page may have been put together anew, or come from a copy of another time
    if (node.parentNode !== host) {
      for (const stray of host.querySelectorAll(`:scope > [id^="${PREFIX}"]`)) stray.remove();
      host.append(node);
    }
    if (node.textContent !== text) node.textContent = text;
    this.#refer(`${this.#others()} ${this.#id}`.trim());
    if (invalid && input.getAttribute('aria-invalid') !== 'true') {
      this.#before = input.getAttribute('aria-invalid');
      input.setAttribute('aria-invalid', 'true');
    } else if (!invalid) this.#valid();
  }

  release(): void {
    if (!this.#input) return;
    this.#valid();
    this.#refer(this.#others());
    this.#node?.remove();
    this.#input = undefined;
  }

  #make(): HTMLElement {
    const node = document.createElement('span');
    node.id = this.#id;
    node.slot = 'description';
    node.hidden = true;
    return node;
  }

  /** The ids that the page gives. */
  #others(): string {
    const ids = this.#input!.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    return ids.filter((id) => id && !id.startsWith(PREFIX)).join(' ');
  }

  #refer(ids: string): void {
    const input = this.#input!;
    if (ids === (input.getAttribute('aria-describedby') ?? '')) return;
    if (ids) input.setAttribute('aria-describedby', ids);
    else input.removeAttribute('aria-describedby');
  }

  #valid(): void {
    const before = this.#before;
    if (before === undefined) return;
    this.#before = undefined;
    if (before === null) this.#input!.removeAttribute('aria-invalid');
    else this.#input!.setAttribute('aria-invalid', before);
  }
}
