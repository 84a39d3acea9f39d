/** The button for the view of books: a spine beside a cover. */
import { html, svg, type TemplateResult } from 'lit';
import { msg } from '../../../../schema/messages.js';
import { icon } from '../../../../kit/ui/icons.js';
import type { View } from '../../types.js';

export const shelfButton = (view: View, show: (view: View) => void): TemplateResult =>
  html`<button
    type="button"
    aria-pressed=${view === 'books'}
    aria-label=${msg('Books', { id: 'dirs.books', desc: 'A view of the directory: the members’ Books of Business' })}
    @click=${() => show('books')}
  >
    ${icon(svg`<path d="M4 4.5h4v15H4ZM8 4.5h4v15H8Zm6 .8 3.7-1 3.9 14.4-3.8 1Z"/>`)}
  </button>`;
