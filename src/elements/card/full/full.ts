/** The whole book. Loaded when a card says `view="full"`. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Book } from '../../../formats/book/book.js';
import { msg, str } from '../../../schema/messages.js';
import { languagesOf } from '../../../schema/languages.js';
import { full as texts } from '../../../../locales/generated/full.js';
import { dress } from '../../../kit/element/dress.js';
import { formatter, ownLanguageName, prepareIntl } from '../../../kit/intl/format.js';
import { loadMessages, uiLocale } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { BobCard } from '../card.js';
import { chaptersOf, forReader, namesIn, type Chapter } from './chapters.js';
import { contact } from './contact.js';
import { chartStyles } from './chart.styles.js';
import { head } from './head.js';
import { gallery } from './media.js';
import { mediaStyles } from './media.styles.js';
import { Navigation } from './navigation.js';
import { prose, type Scene } from './scene.js';
import { sectionBody, titles } from './sections.js';
import { toolbar } from './tools.js';
import { styles } from './full.styles.js';
import { parts } from './parts.styles.js';
import { paper } from './paper.styles.js';

/** What the whole book needs of its element. */
export interface FullHost {
  readonly card: BobCard;
  /** Runs `words` in the element's language. */
  readonly say: <T>(words: () => T) => T;
  /** The visitor wants the book in this language. */
  readonly choose: (language: string) => void;
}

export class FullView implements ReactiveController {
  /** The texts of this view, by locale. */
  readonly texts = texts;

  #navigation: Navigation;
  #scene!: Scene;
  #status = '';
  #folded: HTMLDetailsElement[] = [];
  #qr: TemplateResult | undefined;

  constructor(readonly host: FullHost) {
    const { card } = host;
    this.#navigation = new Navigation(card);
    dress(card.renderRoot as ShadowRoot, styles, parts, mediaStyles, chartStyles, paper);
    card.addController(this);
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
  async prepare(speech: Locale, rich: Promise<typeof import('../../../kit/text/rich.js')> | undefined): Promise<void> {
    const [reader] = await Promise.all([rich?.catch(() => undefined), prepareIntl(speech.code)]);
    this.#scene = {
      speech,
      format: formatter(speech.code),
      rich: reader?.rich,
      say: this.host.say,
      openBook: (url, name) => void this.#open(url, name),
    };
  }

  render(whole: Book): TemplateResult {
    const book = forReader(whole, this.host.card.audience);
    const scene = this.#scene;
    const chapters = chaptersOf(book, this.host.card.sections);
    // An owner who asks for some chapters gets these alone; `head` is the name of the top.
    const names = namesIn(this.host.card.sections);
    const headed = !names.size || names.has('head');
    // A code that no engine has a name for is a slip of the pen.
    const languages = languagesOf(book, 0.5).filter((code) => ownLanguageName(code).toLowerCase() !== code.toLowerCase());
    const tools = toolbar(book, scene, {
      languages,
      address: () => book.page ?? this.#navigation.address(),
      tell: (words) => this.#tell(words),
      choose: this.host.choose,
      print: () => void this.#print(book),
    });
    return html`<article
      class="full"
      part="card"
      aria-labelledby=${headed ? 'name' : nothing}
      aria-label=${headed ? nothing : scene.speech.plain(book.name)}
    >
      ${headed ? head(book, scene, tools) : nothing}
      <p class="status" role="status" .textContent=${this.#status}></p>
      ${
        chapters.length > 1
          ? this.#navigation.render(
              book.id ?? 'book',
              msg('Contents', { id: 'book.contents' }),
              chapters.map((chapter) => [chapter.id, titleOf(chapter, scene)] as const),
            )
          : nothing
      }
      <div class="body">${chapters.map((chapter, index) => this.#chapter(chapter, `h-${index}`, book))}</div>
      <footer class="foot">
        ${book.updated ? html`<p>${msg(str`Updated ${scene.format.date(book.updated)}`, { id: 'book.updated' })}</p>` : nothing}
        ${this.#qr ?? nothing}
      </footer>
    </article>`;
  }

  #chapter(chapter: Chapter, heading: string, book: Book): TemplateResult {
    const scene = this.#scene;
    const { id, kind } = chapter;
    return html`<section
      class="chapter ${kind}"
      part=${kind === 'topic' ? 'topic' : 'section'}
      data-section=${id}
      data-chapter=${id}
      aria-labelledby=${heading}
    >
      <h3 id=${heading} tabindex="-1">${titleOf(chapter, scene)}</h3>
      ${bodyOf(chapter, book, scene)}
    </section>`;
  }

  #tell(words: string): void {
    this.#status = words;
    this.host.card.requestUpdate();
  }

  async #open(url: string, name: string): Promise<void> {
    const { openBook } = await pinned(() => import('./open-book.js'));
    const { card, say } = this.host;
    say(() => openBook(card.renderRoot.querySelector('.full')!, card, name, { src: url }));
  }

  async #print(book: Book): Promise<void> {
    const [{ printAlone }, { qr }] = await Promise.all([
      pinned(() => import('../../../kit/controllers/print.js')),
      pinned(() => import('../../../kit/output/qr.js')),
    ]);
    const address = book.page ?? book.website ?? location.href.split('#')[0]!;
    this.#qr = html`<div class="qr">${qr(address)}<span>${address.replace(/^https?:\/\/|\/$/g, '')}</span></div>`;
    this.host.card.requestUpdate();
    await this.host.card.updateComplete;
    await printAlone(this.host.card, true, book.page ?? book.website);
  }

  /** For those who print the page themselves: nothing stays folded on paper. */
  #unfold = (): void => {
    this.#folded = [...this.host.card.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .owner)')];
    for (const one of this.#folded) one.open = true;
  };

  #fold = (): void => {
    for (const one of this.#folded.splice(0)) one.open = false;
  };
}

function titleOf(chapter: Chapter, { speech }: Scene): unknown {
  switch (chapter.kind) {
    case 'section':
      return titles[chapter.id]();
    case 'topic':
      return speech.text(chapter.topic.title);
    case 'media':
      return msg('Pictures and more', { id: 'book.media' });
    case 'quotes':
      return msg('What people say', { id: 'book.quotes' });
    case 'contact':
      return msg('Contact', { id: 'book.contact' });
  }
}

function bodyOf(chapter: Chapter, book: Book, scene: Scene): unknown {
  switch (chapter.kind) {
    case 'section': {
      const section = book.sections?.[chapter.id];
      return [prose(section?.text, scene, 'lead'), sectionBody(chapter.id, book.sections!, scene), gallery(section?.media, scene)];
    }
    case 'topic':
      return [prose(chapter.topic.text, scene, 'lead'), gallery(chapter.topic.media, scene)];
    case 'media':
      return gallery(chapter.media, scene);
    case 'quotes':
      return html`<div class="quotes">
        ${chapter.quotes.map(
          ({ text, by, role }) =>
            html`<figure class="quote">
              <blockquote>${scene.speech.text(text)}</blockquote>
              ${by || role ? html`<figcaption>${[by, scene.speech.plain(role)].filter(Boolean).join(', ')}</figcaption>` : nothing}
            </figure>`,
        )}
      </div>`;
    case 'contact':
      return contact(book, scene);
  }
}
