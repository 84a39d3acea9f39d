/** The input with its label and the button that shows what was typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../documents/messages.js';
import type { BobPassword } from './password.js';

/** What the element itself does not tell. */
export interface FieldState {
  /** Whether the input is the page's own, a child of the element. */
  readonly adopted: boolean;
  /** The name of the field, where the page says it outside of the element. */
  readonly outside: string;
  readonly off: boolean;
  /** The word on the button, and its name, while what was typed can be read. */
  readonly hide: readonly [word: string, name: string] | undefined;
  /** What is wrong with the value, once the form has refused it. */
  readonly complaint: string;
}

export function field(
  { label, autocomplete, required }: BobPassword,
  { adopted, outside, off, hide, complaint }: FieldState,
  toggle: () => void,
): TemplateResult {
  return html`${
      adopted || outside
        ? nothing
        : html`<label for="input"><slot name="label">${label || msg('Password', { id: 'pass.label' })}</slot></label>`
    }
    <div class=${adopted ? 'entry adopted' : 'entry'}>
      ${
        adopted
          ? html`<slot></slot>`
          : html`<input
              id="input"
              part="input"
              type="password"
              autocomplete=${autocomplete || 'new-password'}
              aria-label=${outside || nothing}
              aria-describedby="complaint rules"
              aria-invalid=${complaint ? 'true' : nothing}
              ?required=${required}
              ?disabled=${off}
            />`
      }
      <button
        type="button"
        part="toggle"
        aria-label=${hide?.[1] ?? msg('Show the password', { id: 'pass.show-password', desc: 'Begins with the word of the button Show' })}
        ?disabled=${off}
        @click=${toggle}
      >
        ${hide?.[0] ?? msg('Show', { id: 'pass.show', desc: 'Button in a password field' })}
      </button>
    </div>
    <p id="complaint">${complaint}</p>`;
}
