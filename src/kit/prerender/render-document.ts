/** One document that was read, as HTML: its language is chosen, and the texts of that language are loaded. */
import { Context, fromSite, place, whole, type Form, type Viewing } from '../../engines/render/index.js';
import { withMessages } from '../../schema/messages.js';
import { loadMessages, uiLocale } from '../element/messages.js';
import type { Renderable } from '../../engines/render/renderable.js';
import { formatter, prepareIntl } from '../intl/format.js';
import { renderers } from './renderers.js';

export interface Rendering extends Viewing {
  readonly element: Renderable;
  /** As it was read, with addresses for the page. */
  readonly written: object;
  /** The same with whole addresses alone. */
  readonly known: object;
  /** Of the reader; undefined where nothing says one, which is then that of the page around it. */
  readonly language: string | undefined;
  /** The language of the document's plain strings, where it says so. */
  readonly own?: string | undefined;
  /** Where the element finds the document; without it there is no element around the HTML. */
  readonly source?: string | undefined;
  readonly form?: Form | undefined;
  /** The element's shadow root, drawn ahead. */
  readonly shadow?: string | undefined;
  /** Without data for search engines. */
  readonly withoutData?: boolean | undefined;
  readonly now?: number | undefined;
}

export interface RenderedDocument {
  /** On one line. */
  readonly html: string;
  /** How many records were left out, since a page takes only so many. */
  readonly left: number;
}

export async function renderDocument(asked: Rendering): Promise<RenderedDocument> {
  const { element, written, known, language = 'en', own, source, shadow, form = 'tag', now = Date.now() } = asked;
  const code = uiLocale(language);
  const { renderer } = await renderers[element]();
  const [messages] = await Promise.all([loadMessages(renderer.texts, code), prepareIntl(code)]);
  const context = new Context([language], formatter(code), own, now);
  return withMessages(messages, () => {
    const { view, sections, member } = asked;
    const isLine = element === 'loyalty-badge' || (element === 'card' && view !== 'full');
    const rendered = renderer.render(written as never, known as never, context, asked);
    const { html, hasData, left } = whole(rendered, context, { isLine, data: !asked.withoutData });
    // the page tells search engines itself
    const attributes = { view, sections, member, 'json-ld': hasData ? 'off' : undefined };
    const placed = source === undefined ? html : place(html, { element, form, source, attributes, lang: asked.language, shadow });
    return { html: fromSite(placed.source), left };
  });
}
