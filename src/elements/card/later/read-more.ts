/** What leads from a business card to the whole book, which opens in place. */
import { html, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { pinned } from '../../../kit/pinned.js';
import { msg } from '../../../schema/messages.js';
import { forReader } from '../../../formats/book/chapters.js';
import type { CardHost } from './host.js';

/** Nothing where the book has no more to say to this reader than its card. */
export function readMore(book: Book, host: CardHost): TemplateResult | undefined {
  const { sections, topics } = forReader(book, host.element.audience);
  if (!Object.values(sections ?? {}).some(Boolean) && !topics?.length) return undefined;
  const name = host.locale.plain(book.name);
  const open = (event: Event): void => {
    const anchor = event.currentTarget as Element;
    void host.later(
      pinned(() => import('../full/rest/open-book.js')),
      ({ openBook }) => host.say(() => openBook(anchor, host.element, name, { data: book })),
    );
  };
  return html`<button type="button" @click=${open}>
    ${msg('Open Book of Business', { id: 'card.read' })}<span class="unseen">: ${name}</span>
  </button>`;
}
