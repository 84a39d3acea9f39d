import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Indicator, Medium } from '../../../formats/book/book.js';
import type { Text } from '../../../schema/text.js';
import type { Prose } from '../../../kit/text/prose.js';
import type { OpenNow } from '../later/open-now.js';
import type { Chapter } from '../../../formats/book/chapters.js';

export { prose } from '../../../kit/text/prose.js';

/** What every part of the whole book is drawn with. */
export interface BookContext extends Prose {
  /** Draws what the opening of the book can do without; undefined until it is here. */
  readonly rest: BookRest | undefined;
  /** Has the rest of the book answer a visitor's action: now, or once it is here. */
  readonly act: (action: (rest: BookRest, book: Book) => unknown) => void;
  /** Whether there will be opening hours: their line is kept until they are read. */
  readonly isOpenAtTimes: boolean;
  /** ISO 3166: where the book's national telephone numbers are dialled. */
  readonly country: string | undefined;
}

/** What comes after the opening: all that is below the fold, and whatever a visitor does (`rest/rest.ts`). */
export interface BookRest {
  openNow(book: Book, context: BookContext): OpenNow | undefined;
  chart(indicator: Indicator, context: BookContext): unknown;
  gallery(media: readonly Medium[] | undefined, context: BookContext): unknown;
  /** The body of a chapter that is no section or topic. */
  body(chapter: Chapter, book: Book, context: BookContext): unknown;
  footer(book: Book, context: BookContext): unknown;
  share(title: string, url: string): unknown;
  print(book: Book): unknown;
  saveContact(anchor: Element, book: Book): unknown;
  choose(language: string): unknown;
  /** Opens a partner's book in place. */
  openBook(url: string, name: string): unknown;
}

/** A titled block inside of a section; nothing where it would be empty. */
export const block = (title: string, content: unknown, name = ''): TemplateResult | typeof nothing =>
  content === nothing || content === undefined || content === '' || (Array.isArray(content) && !content.length)
    ? nothing
    : html`<div class="block ${name}">
        <h4>${title}</h4>
        ${content}
      </div>`;

/** A plain list of short texts; nothing where there is none. */
export const list = (texts: readonly Text[] | undefined, { locale }: BookContext, name = 'points'): TemplateResult | typeof nothing =>
  texts?.length
    ? html`<ul class=${name} role="list">
        ${texts.map((text) => html`<li>${locale.text(text)}</li>`)}
      </ul>`
    : nothing;

/** What happened or will happen, year by year. */
export const years = (
  entries: readonly { year?: number | string | undefined; text?: Text | undefined }[] | undefined,
  { locale }: BookContext,
): TemplateResult | typeof nothing =>
  entries?.length
    ? html`<ol class="years" role="list">
        ${entries.map(({ year, text }) => html`<li><span class="year">${year}</span><span>${locale.text(text)}</span></li>`)}
      </ol>`
    : nothing;
