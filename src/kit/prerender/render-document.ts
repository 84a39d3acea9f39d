/** One document that was read, as HTML: its language is chosen, and the texts of that language are loaded. */
import { badge } from '../../../locales/generated/badge.js';
import { checklistMore } from '../../../locales/generated/checklistMore.js';
import { eventsMore } from '../../../locales/generated/eventsMore.js';
import { full } from '../../../locales/generated/full.js';
import { members } from '../../../locales/generated/members.js';
import { programme } from '../../../locales/generated/programme.js';
import { Context, fromSite, place, render, type Form, type Viewing } from '../../engines/render/index.js';
import { withMessages } from '../../schema/messages.js';
import { loadMessages, uiLocale, type Bundle } from '../element/messages.js';
import { formatter, prepareIntl } from '../intl/format.js';

/** The texts of what an element shows. */
const bundles: Readonly<Record<string, Bundle>> = {
  card: full,
  directory: members,
  'loyalty-programme': programme,
  'loyalty-badge': badge,
  checklist: checklistMore,
  events: eventsMore,
};

export interface Rendering extends Viewing {
  /** Without `bob-`. */
  readonly element: string;
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
  const [messages] = await Promise.all([loadMessages(bundles[element]!, code), prepareIntl(code)]);
  const context = new Context([language], formatter(code), own, now);
  return withMessages(messages, () => {
    const { html, hasData, left } = render(element, written, known, context, { ...asked, data: !asked.withoutData });
    const { view, sections, member } = asked;
    // the page tells search engines itself
    const attributes = { view, sections, member, 'json-ld': hasData ? 'off' : undefined };
    const whole = source === undefined ? html : place(html, { element, form, source, attributes, lang: asked.language, shadow });
    return { html: fromSite(whole.source), left };
  });
}
