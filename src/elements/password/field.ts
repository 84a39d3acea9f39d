/** The input with its label and the button that shows what was typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../documents/messages.js';

export interface FieldState {
  /** Whether the input is the page's own, a child of the element. */
  readonly adopted: boolean;
  /** The name of the field, where the page says it outside of the element. */
  readonly outside: string;
  readonly label: string | null | undefined;
  readonly autocomplete: string | null | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
  /** The word on the button, and its name, while what was typed can be read. */
  readonly hide: readonly [word: string, name: string] | undefined;
  /** What is wrong with the value, once the form has refused it. */
  readonly complaint: string;
}

export function field(state: FieldState, toggle: () => void): TemplateResult {
  const { adopted, outside, label, autocomplete, required, disabled, hide, complaint } = state;
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
              autocapitalize="none"
              spellcheck="false"
              aria-label=${outside || nothing}
              aria-describedby="complaint rules"
              aria-invalid=${complaint ? 'true' : nothing}
              ?required=${required}
              ?disabled=${disabled}
            />`
      }
      <button
        type="button"
        part="toggle"
        aria-label=${hide?.[1] ?? msg('Show the password', { id: 'pass.show-password', desc: 'Begins with the word of the button Show' })}
        ?disabled=${disabled}
        @click=${toggle}
      >
        ${hide?.[0] ?? msg('Show', { id: 'pass.show', desc: 'Button in a password field' })}
      </button>
    </div>
    <p id="complaint">${complaint}</p>`;
}
