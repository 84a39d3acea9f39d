/** An earlier password to compare with: from a field of the page, or from one of our own. It stays in this page. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { PasswordElement } from '../first/attributes.js';
import { WatchedInput } from './watched-input.js';

export class Comparison {
  #open = false;
  #typed = '';
  #watched: WatchedInput | undefined;
  /** The password of the last comparison. */
  #compared = '';
  #listening = new AbortController();

  constructor(
    private readonly element: PasswordElement,
    private readonly changed: () => void,
  ) {}

  get passwords(): string[] {
    const value = (this.#compared = this.#value);
    return value ? [value] : [];
  }

  /** Whether it has changed without an event. */
  get outdated(): boolean {
    return this.#value !== this.#compared;
  }

  get #value(): string {
    return this.#field()?.value ?? this.#typed;
  }

  /** Whether there is something to compare with, or a field of the page's for it. */
  get available(): boolean {
    return !!this.#typed || !!this.#field();
  }

  forget(): void {
    this.#open = false;
    this.#typed = '';
  }

  /** Lets go of the page's field. */
  release(): void {
    this.#listening.abort();
    this.#watched?.release();
    this.#watched = undefined;
  }

  /** The page's own field, by the `#id` that the attribute names. */
  #field(): HTMLInputElement | null {
    const { previous } = this.element;
    if (!previous?.startsWith('#')) return null;
    const id = previous.slice(1);
    const found = (this.element.getRootNode() as Document).getElementById?.(id) ?? document.getElementById(id);
    const field = found && 'value' in found ? (found as HTMLInputElement) : null;
    if (field && field !== this.#watched?.input) {
      this.release();
      this.#watched = new WatchedInput(field, this.changed);
      this.#listening = new AbortController();
      field.addEventListener('input', this.changed, { signal: this.#listening.signal });
    }
    return field;
  }

  render(): TemplateResult | typeof nothing {
    const { previous } = this.element;
    if (previous === 'off' || this.#field()) return nothing;
    const toggle = (): void => {
      this.#open = !this.#open;
      this.#typed = '';
      this.changed();
    };
    const compare = (event: Event): void => {
      // it is no part of the form, and no business of the page
      event.stopPropagation();
      this.#typed = (event.target as HTMLInputElement).value;
      this.changed();
    };
    return html`<div class="tool">
      <button type="button" aria-expanded=${this.#open ? 'true' : 'false'} @click=${toggle}>
        ${msg('Compare with an old password', { id: 'passx.compare' })}
      </button>
      ${
        this.#open
          ? html`<label for="earlier">${msg('Old password', { id: 'passx.earlier' })}</label>
              <div class="entry">
                <input
                  id="earlier"
                  type="password"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck="false"
                  aria-describedby="earlier-note"
                  .value=${this.#typed}
                  @input=${compare}
                  @change=${(event: Event) => event.stopPropagation()}
                />
              </div>
              <p class="note" id="earlier-note">
                ${msg('It stays on this page and is not sent.', { id: 'passx.stays', desc: 'It: the earlier password' })}
              </p>`
          : nothing
      }
    </div>`;
  }
}
