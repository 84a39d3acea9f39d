/** Opens a whole book in place, in a dialog over the page. */
import { html } from 'lit';
import type { CardAttributes } from '../../later/host.js';
import { openDialog } from '../../../../kit/controllers/dialog.js';

/**
 * @param anchor the button that was pressed
 * @param from the card in which it stands
 * @param name the dialog's name
 * @param book the address of the book, or the book itself
 */
export function openBook(
  anchor: Element,
  from: HTMLElement & CardAttributes,
  name: string,
  book: { readonly src?: string; readonly data?: unknown },
): void {
  const { localName, theme, audience, lang } = from;
  const card = Object.assign(document.createElement(localName), { view: 'full', jsonLd: 'off', theme, audience, ...book });
  if (lang) card.lang = lang;
  openDialog(anchor, name, 'sheet', () => html`<div class="inner">${card}</div>`);
}
