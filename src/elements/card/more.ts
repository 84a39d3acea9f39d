/** What leads from a business card to the whole book, which opens in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../documents/book.js';
import { msg } from '../../documents/messages.js';
import { pickText } from '../../documents/text.js';
import { pinned } from '../../kit/pinned.js';
import type { BobCard } from './card.js';

/** Nothing where the book has no more to say than its card. */
export function more(book: Book, card: BobCard, say: <T>(words: () => T) => T): TemplateResult | typeof nothing {
  if (!Object.values(book.sections ?? {}).some(Boolean) && !book.topics?.length) return nothing;
  const name = pickText(book.name, card.lang || 'en')?.text ?? '';
  const open = async (event: Event): Promise<void> => {
    const anchor = event.currentTarget as Element;
    const { openBook } = await pinned(() => import('./full/open-book.js'));
    say(() => openBook(anchor, card, name, { data: book }));
  };
  return html`<button type="button" @click=${open}>
    ${msg('Open the book', { id: 'card.read' })}<span class="unseen">: ${name}</span>
  </button>`;
}
