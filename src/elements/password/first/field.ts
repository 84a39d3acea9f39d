/** The input with its label and the button that shows what was typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { PasswordElement } from './attributes.js';

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
  /** Whether the input says that its value is wrong. */
  readonly invalid: boolean;
}

export function field(
  element: PasswordElement,
  { adopted, outside, off, hide, complaint, invalid }: FieldState,
  toggle: () => void,
): TemplateResult {
  const { label, autocomplete, required } = element;
  return html`${
      adopted || outside
        ? nothing
        : html`<label for="input"><slot name="label">${label || msg('Password', { id: 'pass.label' })}</slot></label>`
    }
    <div class=${adopted ? 'entry adopted' : 'entry'}>
      ${
        adopted
          ? html`<slot></slot><slot name="description" hidden></slot>`
          : html`<input
                id="input"
                part="input"
                type="password"
                autocomplete=${autocomplete || 'new-password'}
                aria-label=${outside || nothing}
                aria-describedby="complaint rules"
                aria-invalid=${invalid ? 'true' : nothing}
                ?required=${required}
                ?disabled=${off}
              />${
                // what is sent with the form has to be seen
                element.querySelector('select,textarea,input:not([type=hidden])') ? html`<slot></slot>` : nothing
              }`
      }
      <button
        type="button"
        part="toggle"
        aria-label=${hide?.[1] ?? msg('Show the password', { id: 'pass.show-password', desc: 'Begins with the word of the button Show' })}
        ?disabled=${off}
        @click=${toggle}
        .textContent=${hide?.[0] ?? msg('Show', { id: 'pass.show', desc: 'Button in a password field' })}
      ></button>
    </div>
    <p id="complaint" dir="auto" .textContent=${complaint}></p>
    <p id="described" hidden></p>`;
}
