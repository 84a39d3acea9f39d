/** Books, shown by the element for books. The script tag loads that one where the page does not have it yet. */
import { html, nothing } from 'lit';
import { openDialog } from '../../../kit/controllers/dialog.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import type { DirectoryHost } from '../types.js';

/** A card for the book at `src`. Where nobody knows the element, it shows nothing. */
export function bookCard(src: string, view: 'compact' | 'full', { element, locale }: DirectoryHost): HTMLElement {
  const card = document.createElement('bob-card');
  const { theme } = element;
  const attributes = { src, view, lang: locale.language, 'json-ld': 'off', ...(theme && { theme }) };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  // The script tag looks into shadow roots only where it is told that there is something.
  element.dispatchEvent(new Event('bobloader:inside', { bubbles: true, composed: true }));
  return card;
}

/** Opens a book in a dialog over the page, at a chapter if one is named. Where nobody knows the element for books, what is at its address is offered. */
export function openBook({ book, name }: Pick<Member, 'book' | 'name'>, host: DirectoryHost, chapter?: string): void {
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
  if (chapter) void goTo(card, chapter);
}

/** So long a book may take to show a chapter, in milliseconds, and so often it is looked for. */
const PATIENCE = 20_000;
const OFTEN = 100;

/** Brings a chapter into view, once the card shows it, and the reader's place to its heading. */
async function goTo(card: HTMLElement, chapter: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += OFTEN) {
    await new Promise((go) => setTimeout(go, OFTEN));
    if (!card.isConnected) return;
    const found = [...(card.shadowRoot?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [])].find(
      (one) => one.dataset.chapter === chapter,
    );
    if (!found) continue;
    found.scrollIntoView({ block: 'start' });
    found.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    return;
  }
}
