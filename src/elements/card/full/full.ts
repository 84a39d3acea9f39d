/** The whole book. Its opening (head, list of chapters, first section) is drawn from this file; the rest comes after it. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type ReactiveElement, type ReactiveController, type TemplateResult } from 'lit';
import { full as texts } from '../../../../locales/generated/full.js';
import type { Book } from '../../../formats/book/book.js';
import { readBookOpening } from '../../../formats/book/opening.js';
import { isBlank } from '../../../schema/leaves/leaf.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import type { Locale } from '../../../kit/element/locale.js';
import { loadMessages, uiLocale } from '../../../kit/element/messages.js';
import { prepareIntl } from '../../../kit/intl/engine.js';
import { nearestLanguage } from '../../../kit/page/ancestors.js';
import { pinned } from '../../../kit/pinned.js';
import { hasMarkup } from '../../../kit/text/markup.js';
import { msg } from '../../../schema/messages.js';
import type { CardAttributes, CardHost } from '../later/host.js';
import { chaptersOf, forReader, namesIn, type Chapter } from '../../../formats/book/chapters.js';
import { prose, type BookContext, type BookRest } from './context.js';
import { styles } from './full.styles.js';
import { head } from './header.js';
import { Navigation } from './navigation.js';
import { parts } from './parts.styles.js';
import { sectionBody, titles } from './sections.js';
import { toolbar } from './toolbar.js';

/** A card, as its book sees it. */
export interface BookCard extends ReactiveElement, CardAttributes {
  readonly locale: Locale;
  /** What the lazy half is made with, once that is here. */
  readonly host: CardHost | undefined;
  /** Loads the lazy half; undefined where it cannot be had. */
  preload(): Promise<unknown>;
  /** Answers a visitor's action once the lazy half is here. */
  act(action: () => unknown): void;
}

const loadRest = () => pinned(() => import('./rest/rest.js'));
const loadRich = () => pinned(() => import('../../../kit/text/rich.js'));

export class FullView implements ReactiveController {
  readonly texts = texts;
  /** Whether it can be drawn. */
  ready = false;
  readonly #navigation: Navigation;
  /** The book as it was read for the opening. */
  #opening: Book | null = null;
  /** Whether it has opening hours, which are read later: their line is kept. */
  #isOpenAtTimes = false;
  #rest: BookRest | undefined;
  /** Done when the whole book is drawn. */
  readonly #drawn: Promise<BookRest>;
  #draw!: (rest: BookRest) => void;
  /** The book as it is drawn. */
  #book!: Book;
  #rich: BookContext['rich'];
  #status = '';
  #asked = false;
  #lost = false;

  constructor(private readonly card: BookCard) {
    // A chapter that was asked for and is lost is tried again.
    this.#navigation = new Navigation(card, () => this.#act(() => undefined));
    adoptStyles(card.renderRoot as ShadowRoot, styles, parts);
    card.addController(this);
    this.#drawn = new Promise((resolve) => (this.#draw = resolve));
    // The document may still be on its way.
    const locale = uiLocale(nearestLanguage(card));
    void Promise.all([loadMessages(texts, locale), prepareIntl(locale)]);
  }

  /** Null once all is here: another document is drawn whole at once, and what is the same in it stays where it is. */
  read(json: unknown, base: string): Book | null {
    this.#opening = this.#rest ? null : readBookOpening(json, base);
    this.#isOpenAtTimes = !!this.#opening && !isBlank((json as { hours?: unknown }).hours);
    return this.#opening;
  }

  /** What must be here before this document can be shown: for the opening its texts, for the book the rest. */
  async prepare(book: Book): Promise<void> {
    const { host, locale } = this.card;
    const rest = host && this.#complete(book);
    await Promise.all([prepareIntl(locale.code), book === this.#opening ? rest?.catch(() => undefined) : rest]);
    this.ready = true;
  }

  /** The opening stands: what follows is loaded, all of it at once. */
  hostUpdated(): void {
    if (!this.ready || this.#asked) return;
    this.#asked = true;
    void this.card.preload().then((half) => half || this.#lose());
    for (const coming of [loadRest(), hasMarkup(this.#opening) && loadRich()]) if (coming) coming.catch(() => undefined);
  }

  render(whole: Book): TemplateResult {
    const { audience, sections, locale } = this.card;
    const book = (this.#book = forReader(whole, audience));
    const rest = whole === this.#opening ? undefined : this.#rest;
    if (rest) this.#draw(rest);
    const context: BookContext = {
      locale,
      country: book.location?.country,
      rich: this.#rich,
      rest,
      isOpenAtTimes: this.#isOpenAtTimes && !this.#lost,
      act: (action) => this.#act(action),
    };
    const chapters = chaptersOf(book, sections);
    // An owner who asks for some chapters gets these alone; `head` is the name of the top.
    const names = namesIn(sections);
    const headed = !names.size || names.has('head');
    const address = (): string => book.page ?? this.#navigation.address();
    return html`<article
      class="full ${rest ? '' : 'opening'}"
      part="card"
      aria-labelledby=${headed ? 'name' : nothing}
      aria-label=${headed ? nothing : locale.plain(book.name)}
    >
      ${headed ? head(book, context, toolbar(book, context, address)) : nothing}
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
      <div class="body">
        ${(rest ? chapters : chapters.slice(0, 1)).map((chapter, index) => guard(seen(chapter, index, book, context), () => section(chapter, `h-${index}`, book, context)))}
        ${
          this.#lost && !rest
            ? html`<p class="quiet" role="status">${msg('This part of the page cannot be shown right now.', { id: 'kit.failed' })}</p>`
            : nothing
        }
      </div>
      <footer class="foot">${rest?.footer(book, context)}</footer>
    </article>`;
  }

  #act(action: (rest: BookRest, book: Book) => unknown): void {
    if (this.#rest) action(this.#rest, this.#book);
    else {
      const drawn = (): Promise<BookRest> => this.#complete(this.#opening).then(() => this.#drawn);
      this.card.act(() => this.card.host!.later(drawn(), (rest) => action(rest, this.#book)));
    }
  }

  /** The rest cannot be had: the visitor is told, and what stands there stays. */
  #lose(): void {
    this.#lost = true;
    this.card.requestUpdate();
  }

  /** Everything that comes after the opening. */
  async #complete(book: Book | null): Promise<BookRest> {
    const host = this.card.host!;
    try {
      const [{ Rest }, reader] = await Promise.all([loadRest(), hasMarkup(book) ? loadRich().catch(() => undefined) : undefined]);
      const isNew = this.#lost || !this.#rest || (!!reader && !this.#rich);
      this.#rich ??= reader?.rich;
      this.#rest ??= new Rest(host, (words) => {
        this.#status = words;
        host.update();
      });
      this.#lost = false;
      if (isNew) host.update();
      return this.#rest;
    } catch (error) {
      this.#lose();
      throw error;
    }
  }
}

const section = (chapter: Chapter, heading: string, book: Book, context: BookContext): TemplateResult =>
  html`<section
    class="chapter ${chapter.kind}"
    part=${chapter.kind === 'topic' ? 'topic' : 'section'}
    data-section=${chapter.id}
    data-chapter=${chapter.id}
    aria-labelledby=${heading}
  >
    <h3 id=${heading} tabindex="-1">${titleOf(chapter, context)}</h3>
    ${bodyOf(chapter, book, context)}
  </section>`;

/** All that a chapter is made of: while that is the same, it stays as it is. */
const seen = (chapter: Chapter, index: number, book: Book, { locale, rest, rich, country }: BookContext): unknown[] => [
  rest,
  rich,
  JSON.stringify([
    chapter,
    index,
    chapter.kind === 'section' && book.sections?.[chapter.id],
    chapter.kind === 'contact' && ofContact(book),
    country,
    locale.language,
    locale.own,
    Object.values(titles).map((title) => title()),
  ]),
];

/** Opening hours tell of today. */
const ofContact = ({ contacts, hours, location, social, timeZone }: Book): unknown => [
  ...[contacts, hours, location, social, timeZone],
  Math.floor(Date.now() / 60_000),
];

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
  const { rest } = context;
  if (chapter.kind === 'topic') return [prose(chapter.topic.text, context, 'lead'), rest?.gallery(chapter.topic.media, context)];
  if (chapter.kind !== 'section') return rest?.body(chapter, book, context);
  const of = book.sections?.[chapter.id];
  return [prose(of?.text, context, 'lead'), sectionBody(chapter.id, book.sections!, context), rest?.gallery(of?.media, context)];
}
