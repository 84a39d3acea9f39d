/** Books, shown by the element for books. The script tag loads that one where the page does not have it yet. */
import { html } from 'lit';
import { openDialog } from '../../../kit/controllers/dialog.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import type { DirectoryHost, PlaceInBook } from '../types.js';

/** A card for the book at `src`. Where nobody knows the element, it shows nothing. */
export function bookCard(src: string, view: 'compact' | 'full', { element, locale }: DirectoryHost, lang = locale.language): HTMLElement {
  const card = document.createElement('bob-card');
  const { theme } = element;
  const attributes = { src, view, lang, 'json-ld': 'off', ...(theme && { theme }) };
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  // The script tag looks into shadow roots only where it is told that there is something.
  element.dispatchEvent(new Event('bobloader:inside', { bubbles: true, composed: true }));
  return card;
}

/**
 * Opens a book in a dialog over the page, at a chapter if one is named, and in the language of what was found there. Where nobody knows the element for books, what is
 * at its address is offered.
 */
export function openBook({ book, name }: Pick<Member, 'book' | 'name'>, host: DirectoryHost, at?: PlaceInBook): void {
  if (!book) return;
  const title = host.locale.plain(name);
  const card = bookCard(book, 'full', host, at?.lang);
  // what stands in a tag is not shown once the element is there
  if (!customElements.get('bob-card')) card.append(Object.assign(document.createElement('a'), { href: book, textContent: title }));
  host.say(() => openDialog(host.root.querySelector('.directory')!, title, 'sheet', () => html`<div class="inner">${card}</div>`));
  if (at?.chapter) void goTo(card, at.chapter);
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
