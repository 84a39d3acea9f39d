/** A value of a type that its control cannot show, as it is written: to be looked at and taken away. */
import { html, type TemplateResult } from 'lit';
import { cross } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Editing } from '../editing.js';
import type { FieldView } from './field-view.js';

export const misfit = (editing: Editing, { path, id, words }: FieldView, value: unknown): TemplateResult =>
  html`<div class="line">
    <input id=${id} type="text" readonly aria-label=${words.label()} .value=${typeof value === 'string' ? value : JSON.stringify(value)} />
    <button
      type="button"
      class="icon"
      aria-label=${msg(str`Remove: ${words.label()}`, { id: 'edit.remove-of' })}
      @click=${() => editing.set(path, undefined, { group: '' })}
    >
      ${cross()}
    </button>
  </div>`;
