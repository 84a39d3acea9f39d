/** The lazy half of a card: reads the whole book, and tells search engines of it. */
import { html, type TemplateResult } from 'lit';
import { jsonLd } from '../../../engines/convert/json-ld/book.js';
import type { Book } from '../../../formats/book/book.js';
import { bookReader } from '../../../formats/book/read.js';
import { publishJsonLd } from '../../../kit/controllers/json-ld.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Later } from '../../../kit/element/later.js';
import { clock } from '../../../kit/ui/icons-more.js';
import { namesIn } from '../../../formats/book/chapters.js';
import { compactStyles } from '../compact.styles.js';
import type { CardHost } from './host.js';
import { openNow } from './open-now.js';
import { readMore } from './read-more.js';
import type { Reading } from '../../../schema/problem.js';

export class CardLater implements Later<Book> {
  readonly #jsonLd: { restart(): void };

  constructor(private readonly host: CardHost) {
    adoptStyles(host.root, compactStyles);
    this.#jsonLd = publishJsonLd(host, () => this.#node());
  }

  read(json: unknown, base: string): Reading<Book> {
    return bookReader(json, base);
  }

  shown(): void {
    this.#jsonLd.restart();
  }

  /** The line of a business card that says whether the firm is open at this moment. */
  openNow(book: Book): TemplateResult | undefined {
    const now = openNow(book, this.host.locale.code);
    return now && html`<li class=${now.open ? 'open' : 'shut'}>${clock()}<span>${now.words}</span></li>`;
  }

  /** What leads from a business card to the whole book. */
  readMore(book: Book): TemplateResult | undefined {
    return readMore(book, this.host);
  }

  /** What this card shows, for search engines, in the language that it speaks. */
  #node(): object | undefined {
    const { document, element, locale } = this.host;
    const { view, sections } = element;
    if (!document || view === 'badge') return undefined;
    const named = [...namesIn(sections)];
    const shown = view === 'full' ? (named.length ? named : undefined) : [];
    return jsonLd(document, { url: location.href.split('#')[0]!, languages: [locale.language], ...(shown && { sections: shown }) });
  }
}

export const create = lazyHalf(CardLater);
