/** What follows the opening of a book: charts, pictures, quotes, contact, paper, and the answers to a visitor's actions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Indicator, Medium, Quote } from '../../../../formats/book/book.js';
import { printing } from '../../../../kit/controllers/print.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { formatter } from '../../../../kit/intl/format.js';
import { saveFile } from '../../../../kit/output/download.js';
import { shareAddress } from '../../../../kit/output/share.js';
import { pinned } from '../../../../kit/pinned.js';
import { msg, str } from '../../../../schema/messages.js';
import type { CardHost } from '../../later/host.js';
import { openNow, type OpenNow } from '../../later/open-now.js';
import type { Chapter } from '../../../../formats/book/chapters.js';
import type { BookContext, BookRest } from '../context.js';
import { chart } from '../../../../kit/chart/chart.js';
import { chartStyles } from '../../../../kit/chart/chart.styles.js';
import { chartTable } from '../../../../kit/chart/table.js';
import { chartTableStyles } from '../../../../kit/chart/table.styles.js';
import { contact } from './contact.js';
import type { RestContext } from './context.js';
import { gallery } from './media/media.js';
import { mediaStyles } from './media/media.styles.js';
import { paper } from './paper.styles.js';
import { styles } from './rest.styles.js';

/** Where the book can be read, for a code on paper. */
const addressOf = ({ page, website }: Book): string => page ?? website ?? location.href.split('#')[0]!;

export class Rest implements BookRest {
  readonly #print: ReturnType<typeof printing>;
  /** The code that is printed, and of which book. */
  #qr: { of: string; code: TemplateResult } | undefined;

  /** @param tell says something in the status line */
  constructor(
    private readonly host: CardHost,
    private readonly tell: (words: string) => void,
  ) {
    adoptStyles(host.root, styles, mediaStyles, chartStyles, chartTableStyles, paper);
    this.#print = printing(host);
  }

  openNow(book: Book, { locale }: BookContext): OpenNow | undefined {
    return openNow(book, locale.code);
  }

  chart(indicator: Indicator, context: BookContext): TemplateResult {
    return chart(indicator, { ...this.#with(context), table: chartTable });
  }

  gallery(media: readonly Medium[] | undefined, context: BookContext): unknown {
    return gallery(media, this.#with(context));
  }

  body(chapter: Chapter, book: Book, context: BookContext): unknown {
    if (chapter.kind === 'media') return this.gallery(chapter.media, context);
    if (chapter.kind === 'quotes') return quotes(chapter.quotes, context);
    return contact(book, this.#with(context));
  }

  footer(book: Book, context: BookContext): unknown {
    const { format } = this.#with(context);
    return html`${book.updated ? html`<p>${msg(str`Updated ${format.date(book.updated)}`, { id: 'book.updated' })}</p>` : nothing}
    ${this.#qr?.of === addressOf(book) ? this.#qr.code : nothing}`;
  }

  share(title: string, url: string): Promise<void> {
    const copied = (): void => this.tell(this.host.say(() => msg('Link copied.', { id: 'book.copied' })));
    return shareAddress(title, url, copied, (address) => this.tell(address));
  }

  print(book: Book): Promise<void> {
    const { element } = this.host;
    const address = addressOf(book);
    const code = async (): Promise<void> => {
      const { qr } = await pinned(() => import('../../../../kit/output/qr.js'));
      const code = html`<div class="qr">${qr(address)}<span>${address.replace(/^https?:\/\/|\/$/g, '')}</span></div>`;
      this.#qr = { of: address, code };
      this.host.update();
      await element.updateComplete;
    };
    return this.#print.start(code, book.page ?? book.website);
  }

  async saveContact(anchor: Element, book: Book): Promise<void> {
    const { language } = this.host.locale;
    await this.host.later(
      pinned(() => import('../../../../engines/convert/vcard.js')),
      ({ vCard, vCardName }) =>
        this.host.say(() => saveFile(anchor, vCard(book, { languages: [language] }), 'text/vcard', vCardName(book))),
    );
  }

  choose(language: string): void {
    this.host.choose(language);
  }

  openBook(url: string, name: string): void {
    const { element, root } = this.host;
    void this.host.later(
      pinned(() => import('./open-book.js')),
      ({ openBook }) => this.host.say(() => openBook(root.querySelector('.full')!, element, name, { src: url })),
    );
  }

  #with(context: BookContext): RestContext {
    return { ...context, format: formatter(context.locale.code), say: (words) => this.host.say(words) };
  }
}

const quotes = (all: readonly Quote[], { locale }: BookContext): TemplateResult =>
  html`<div class="quotes">
    ${all.map(
      ({ text, by, role }) =>
        html`<figure class="quote">
          <blockquote>${locale.text(text)}</blockquote>
          ${by || role ? html`<figcaption>${[by, locale.plain(role)].filter(Boolean).join(', ')}</figcaption>` : nothing}
        </figure>`,
    )}
  </div>`;
