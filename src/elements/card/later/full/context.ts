import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../../schema/text.js';
import type { Formatter } from '../../../../kit/intl/format.js';
import type { Prose } from '../../../../kit/text/prose.js';

export { prose } from '../../../../kit/text/prose.js';

/** What every part of the whole book is drawn with: the languages, the formats and the reader of rich text. */
export interface BookContext extends Prose {
  readonly format: Formatter;
  /** Runs `words` in the element's language, for what is said after a click. */
  readonly say: <T>(words: () => T) => T;
  /** Opens a partner's book in place. */
  readonly openBook: (url: string, name: string) => void;
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
