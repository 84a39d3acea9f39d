/** The whole book. Loaded when a card says `view="full"`. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Book } from '../../../../formats/book/book.js';
import { msg, str } from '../../../../schema/messages.js';
import { languagesOf } from '../../../../schema/languages.js';
import { full as texts } from '../../../../../locales/generated/full.js';
import { dress } from '../../../../kit/element/dress.js';
import { formatter, ownLanguageName, prepareIntl } from '../../../../kit/intl/format.js';
import { loadMessages, uiLocale } from '../../../../kit/element/messages.js';
import { pinned } from '../../../../kit/pinned.js';
import type { Locale } from '../../../../kit/element/locale.js';
import type { CardHost } from '../host.js';
import { chaptersOf, forReader, namesIn, type Chapter } from '../../logic/chapters.js';
import { contact } from './contact.js';
import { chartStyles } from './chart/chart.styles.js';
import { head } from './header.js';
import { gallery } from './media/media.js';
import { mediaStyles } from './media/media.styles.js';
import { Navigation } from './navigation.js';
import { prose, type BookContext } from './context.js';
import { sectionBody, titles } from './sections.js';
import { toolbar } from './toolbar.js';
import { styles } from './full.styles.js';
import { parts } from './parts.styles.js';
import { paper } from './paper.styles.js';

export class FullView implements ReactiveController {
  #navigation: Navigation;
  #context!: BookContext;
  #status = '';
  #folded: HTMLDetailsElement[] = [];
  #qr: TemplateResult | undefined;

  constructor(private readonly host: CardHost) {
    const { element, root } = host;
    this.#navigation = new Navigation(element);
    dress(root, styles, parts, mediaStyles, chartStyles, paper);
    element.addController(this);
  }

  /** Begins to load what a language needs, while the document is still on its way. */
  static ahead(language: string): void {
    const locale = uiLocale(language);
    void Promise.all([loadMessages(texts, locale), prepareIntl(locale)]);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  /** Everything that must be here before the book can be shown in this language. */
  async prepare(locale: Locale, rich: Promise<typeof import('../../../../kit/text/rich.js')> | undefined): Promise<void> {
    const [reader] = await Promise.all([rich?.catch(() => undefined), prepareIntl(locale.code)]);
    this.#context = {
      locale,
      format: formatter(locale.code),
      rich: reader?.rich,
      say: (words) => this.host.say(words),
      openBook: (url, name) => this.#open(url, name),
    };
  }

  render(whole: Book): TemplateResult {
    const book = forReader(whole, this.host.element.audience);
    const context = this.#context;
    const chapters = chaptersOf(book, this.host.element.sections);
    // An owner who asks for some chapters gets these alone; `head` is the name of the top.
    const names = namesIn(this.host.element.sections);
    const headed = !names.size || names.has('head');
    // A code that no engine has a name for is a slip of the pen.
    const languages = languagesOf(book, 0.5).filter((code) => ownLanguageName(code).toLowerCase() !== code.toLowerCase());
    const tools = toolbar(book, context, {
      languages,
      address: () => book.page ?? this.#navigation.address(),
      tell: (words) => this.#tell(words),
      choose: (language) => this.host.choose(language),
      print: () => this.#print(book),
    });
    return html`<article
      class="full"
      part="card"
      aria-labelledby=${headed ? 'name' : nothing}
      aria-label=${headed ? nothing : context.locale.plain(book.name)}
    >
      ${headed ? head(book, context, tools) : nothing}
      <p class="status" role="status" .textContent=${this.#status}></p>
      ${
        chapters.length > 1
          ? this.#navigation.render(
              book.id ?? 'book',
              msg('Contents', { id: 'book.contents' }),
              chapters.map((chapter) => [chapter.id, titleOf(chapter, context)] as const),
            )
          : nothing
      }
      <div class="body">${chapters.map((chapter, index) => this.#chapter(chapter, `h-${index}`, book))}</div>
      <footer class="foot">
        ${book.updated ? html`<p>${msg(str`Updated ${context.format.date(book.updated)}`, { id: 'book.updated' })}</p>` : nothing}
        ${this.#qr ?? nothing}
      </footer>
    </article>`;
  }

  #chapter(chapter: Chapter, heading: string, book: Book): TemplateResult {
    const context = this.#context;
    const { id, kind } = chapter;
    return html`<section
      class="chapter ${kind}"
      part=${kind === 'topic' ? 'topic' : 'section'}
      data-section=${id}
      data-chapter=${id}
      aria-labelledby=${heading}
    >
      <h3 id=${heading} tabindex="-1">${titleOf(chapter, context)}</h3>
      ${bodyOf(chapter, book, context)}
    </section>`;
  }

  #tell(words: string): void {
    this.#status = words;
    this.host.update();
  }

  #open(url: string, name: string): void {
    const { element, root } = this.host;
    void this.host.later(
      pinned(() => import('./open-book.js')),
      ({ openBook }) => this.host.say(() => openBook(root.querySelector('.full')!, element, name, { src: url })),
    );
  }

  #print(book: Book): void {
    const { element } = this.host;
    const parts = Promise.all([
      pinned(() => import('../../../../kit/controllers/print.js')),
      pinned(() => import('../../../../kit/output/qr.js')),
    ]);
    void this.host.later(parts, async ([{ printAlone }, { qr }]) => {
      const address = book.page ?? book.website ?? location.href.split('#')[0]!;
      this.#qr = html`<div class="qr">${qr(address)}<span>${address.replace(/^https?:\/\/|\/$/g, '')}</span></div>`;
      this.host.update();
      await element.updateComplete;
      await printAlone(element, true, book.page ?? book.website);
    });
  }

  /** For those who print the page themselves: nothing stays folded on paper. */
  #unfold = (): void => {
    this.#folded = [...this.host.root.querySelectorAll<HTMLDetailsElement>('details:not([open], .owner)')];
    for (const one of this.#folded) one.open = true;
  };

  #fold = (): void => {
    for (const one of this.#folded.splice(0)) one.open = false;
  };
}

function titleOf(chapter: Chapter, { locale }: BookContext): unknown {
  switch (chapter.kind) {
    case 'section':
      return titles[chapter.id]();
    case 'topic':
      return locale.text(chapter.topic.title);
    case 'media':
      return msg('Pictures, videos and documents', { id: 'book.media' });
    case 'quotes':
      return msg('What people say', { id: 'book.quotes' });
    case 'contact':
      return msg('Contact', { id: 'book.contact' });
  }
}

function bodyOf(chapter: Chapter, book: Book, context: BookContext): unknown {
  switch (chapter.kind) {
    case 'section': {
      const section = book.sections?.[chapter.id];
      return [prose(section?.text, context, 'lead'), sectionBody(chapter.id, book.sections!, context), gallery(section?.media, context)];
    }
    case 'topic':
      return [prose(chapter.topic.text, context, 'lead'), gallery(chapter.topic.media, context)];
    case 'media':
      return gallery(chapter.media, context);
    case 'quotes':
      return html`<div class="quotes">
        ${chapter.quotes.map(
          ({ text, by, role }) =>
            html`<figure class="quote">
              <blockquote>${context.locale.text(text)}</blockquote>
              ${by || role ? html`<figcaption>${[by, context.locale.plain(role)].filter(Boolean).join(', ')}</figcaption>` : nothing}
            </figure>`,
        )}
      </div>`;
    case 'contact':
      return contact(book, context);
  }
}
