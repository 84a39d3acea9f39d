/** A field for an address on the owner's site. */
import { html, type TemplateResult } from 'lit';

interface AddressField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  set(value: string): void;
}

export const addressField = ({ id, label, hint, value, set }: AddressField): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input
      id=${id}
      type="text"
      inputmode="url"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby="${id}-hint"
      .value=${value}
      @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
  </div>`;
