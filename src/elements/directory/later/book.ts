/** Books, shown by the element for books. The script tag loads that one where the page does not have it yet. */
import { html, nothing } from 'lit';
import { openDialog } from '../../../kit/controllers/dialog.js';
import type { Gathered } from '../logic/gather.js';
import type { DirectoryHost } from '../types.js';

/** A card for the book at `src`. Where nobody knows the element, it shows nothing. */
export function bookCard(src: string, view: 'compact' | 'full', { element, locale }: DirectoryHost): HTMLElement {
  const card = document.createElement('bob-card');
  const { theme } = element;
  const attributes = { src, view, lang: locale.language, 'json-ld': 'off', ...(theme && { theme }) };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  return card;
}

/** Opens the cluster's own book in a dialog over the page. Where nobody knows the element for books, what is at its address is offered. */
export function openBook({ book, name }: Gathered, host: DirectoryHost): void {
  if (!book) return;
  const title = host.locale.plain(name);
  const card = bookCard(book, 'full', host);
  const known = !!customElements.get('bob-card');
  host.say(() =>
    openDialog(
      host.root.querySelector('.directory')!,
      title,
      'sheet',
      () => html`<div class="inner">${card}${known ? nothing : html`<a class="bare" href=${book}>${title}</a>`}</div>`,
    ),
  );
}
