/** An earlier password to compare with: from a field of the page, or from one of our own. It stays in this page. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { BobPassword } from '../password.js';
import { Watched } from './watched-input.js';

export class Earlier {
  #open = false;
  #typed = '';
  #watched: Watched | undefined;
  /** With what was compared last. */
  #seen = '';
  #gone = new AbortController();

  constructor(
    private readonly element: BobPassword,
    private readonly changed: () => void,
  ) {}

  get passwords(): string[] {
    const value = (this.#seen = this.#value);
    return value ? [value] : [];
  }

  /** Whether it has become another, which no event told of. */
  get moved(): boolean {
    return this.#value !== this.#seen;
  }

  get #value(): string {
    return this.#field()?.value ?? this.#typed;
  }

  /** Whether there is something to compare with, or a field of the page's for it. */
  get there(): boolean {
    return !!this.#typed || !!this.#field();
  }

  forget(): void {
    this.#open = false;
    this.#typed = '';
  }

  rest(): void {
    this.#gone.abort();
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
      this.rest();
      this.#watched = new Watched(field, this.changed);
      this.#gone = new AbortController();
      field.addEventListener('input', this.changed, { signal: this.#gone.signal });
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
        ${msg('Compare with an earlier password', { id: 'passx.compare' })}
      </button>
      ${
        this.#open
          ? html`<label for="earlier">${msg('Earlier password', { id: 'passx.earlier' })}</label>
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
                ${msg('It stays in this page and is not sent.', { id: 'passx.stays', desc: 'It: the earlier password' })}
              </p>`
          : nothing
      }
    </div>`;
  }
}
