/** Books, shown by the element for books. The script tag brings that one where the page has it not yet. */
import { html, nothing } from 'lit';
import { openDialog } from '../../../kit/controllers/dialog.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { BobDirectory } from '../directory.js';

/** A card for the book at `src`. Where nobody knows the element, it shows nothing. */
export function bookCard(src: string, view: 'compact' | 'full', { theme }: BobDirectory, { language }: Locale): HTMLElement {
  const card = document.createElement('bob-card');
  const attributes = { src, view, lang: language, 'json-ld': 'off', ...(theme && { theme }) };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  return card;
}

/** Opens a whole book in a dialog over the page. Where nobody knows the element for books, what is at its address is offered. */
export function openBook(anchor: Element, src: string, name: string, element: BobDirectory, speech: Locale): void {
  const card = bookCard(src, 'full', element, speech);
  const known = !!customElements.get('bob-card');
  openDialog(
    anchor,
    name,
    'sheet',
    () => html`<div class="inner">${card}${known ? nothing : html`<a class="bare" href=${src}>${name}</a>`}</div>`,
  );
}
