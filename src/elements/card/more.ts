/** What leads from a business card to the whole book, which opens in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../formats/book/book.js';
import { msg } from '../../schema/messages.js';
import { pinned } from '../../kit/pinned.js';
import type { Locale } from '../../kit/element/locale.js';
import type { BobCard } from './card.js';
import { forReader } from './full/chapters.js';

/** Nothing where the book has no more to say to this reader than its card. */
export function more(book: Book, speech: Locale, card: BobCard, say: <T>(words: () => T) => T): TemplateResult | typeof nothing {
  const { sections, topics } = forReader(book, card.audience);
  if (!Object.values(sections ?? {}).some(Boolean) && !topics?.length) return nothing;
  const name = speech.plain(book.name);
  const open = async (event: Event): Promise<void> => {
    const anchor = event.currentTarget as Element;
    const { openBook } = await pinned(() => import('./full/open-book.js'));
    say(() => openBook(anchor, card, name, { data: book }));
  };
  return html`<button type="button" @click=${open}>
    ${msg('Open the book', { id: 'card.read' })}<span class="unseen">: ${name}</span>
  </button>`;
}
