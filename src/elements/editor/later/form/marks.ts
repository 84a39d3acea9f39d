/** Buttons for what Markdown can do, for those who do not know its signs. */
import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../../../schema/messages.js';
import { bold, bullets, link, type Marked } from '../../logic/markdown.js';

export function marks(id: string, label: string, set: (text: string) => void): TemplateResult {
  const button = (name: string, change: (text: string, from: number, to: number) => Marked): TemplateResult =>
    html`<button
      type="button"
      class="text"
      @click=${({ target }: Event) => {
        const field = ((target as Element).getRootNode() as ShadowRoot).getElementById(id) as HTMLTextAreaElement;
        const next = change(field.value, field.selectionStart, field.selectionEnd);
        field.value = next.text;
        set(next.text);
        field.focus();
        field.setSelectionRange(next.from, next.to);
      }}
    >
      ${name}
    </button>`;
  return html`<div
    class="marks"
    role="group"
    aria-label=${msg(str`Format: ${label}`, { id: 'edit.format', desc: 'Name of a group of buttons; the name of a field follows' })}
  >
    ${button(msg('Bold', { id: 'edit.bold' }), bold)}
    ${button(msg('List', { id: 'edit.list', desc: 'Button: makes the lines a list' }), bullets)}
    ${button(msg('Link', { id: 'edit.link', desc: 'Button: makes the words a link' }), link)}
  </div>`;
}
