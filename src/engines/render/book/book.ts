/** A book as a badge, a business card, or whole: with microformats. */
import type { Book } from '../../../formats/book/book.js';
import { chaptersOf, forReader, namesIn, type Chapter } from '../../../formats/book/chapters.js';
import { msg, str } from '../../../schema/messages.js';
import { hCard, type HCardOptions } from '../../convert/h-card.js';
import { jsonLd } from '../../convert/json-ld/book.js';
import { block, type Context } from '../context.js';
import { h, Html, join, nothing, parted } from '../html.js';
import type { Rendered, Viewing } from '../rendered.js';
import { hoursTables } from './hours.js';
import { gallery } from './media.js';
import { sectionBody, titles } from './sections.js';

const card = (book: Book, { languages }: Context, options: HCardOptions = {}): Html => new Html(hCard(book, { languages, ...options }));

/** One line that fits a footer; it leads where the badge does. */
function badge(book: Book, context: Context): Html {
  const { kind, id, of, lang, name, tagline, logo } = book;
  const website = book.page ?? book.website;
  return card({ kind, name, ...(id && { id }), ...(of && { of }), ...(lang && { lang }), ...(tagline && { tagline }), ...(logo && { logo }), ...(website && { website }) }, context); // prettier-ignore
}

function facts({ founded, languages }: Book, { words }: Context): Html {
  const since = founded === undefined ? nothing : join(msg(str`Since ${founded}`, { id: 'book.since' }));
  const spoken = languages?.length
    ? join(msg('Languages spoken:', { id: 'book.spoken' }), ' ', words.list(languages.map((code) => words.languageName(code))))
    : nothing;
  return h('p', {}, parted([since, spoken], ' · '));
}

function chapter(one: Chapter, book: Book, context: Context, isHeaded: boolean): Html {
  switch (one.kind) {
    case 'section': {
      const section = book.sections![one.id]!;
      return block(3, titles[one.id](), context.rich(section.text), sectionBody(one.id, section, context), gallery(section.media, context));
    }
    case 'topic':
      return block(3, context.text(one.topic.title), context.rich(one.topic.text), gallery(one.topic.media, context));
    case 'media':
      return block(3, msg('Pictures, videos and documents', { id: 'book.media' }), gallery(one.media, context));
    case 'quotes':
      return block(
        3,
        msg('What people say', { id: 'book.quotes' }),
        one.quotes.map(({ text, by, role }) => {
          const who = parted([join(by), join(context.text(role))], ', ');
          return h('blockquote', {}, h('p', {}, context.text(text)), h('footer', {}, who));
        }),
      );
    case 'contact':
      // people and address are in the card at the top
      return join(
        isHeaded ? nothing : card(book, context),
        block(3, msg('Opening hours', { id: 'book.hours' }), hoursTables(book.hours, context)),
      );
  }
}

function whole(book: Book, context: Context, { sections }: Viewing): Html {
  const names = namesIn(sections);
  const isHeaded = !names.size || names.has('head');
  const { words } = context;
  return join(
    isHeaded && [card(book, context, { heading: 2 }), facts(book, context)],
    chaptersOf(book, sections).map((one) => chapter(one, book, context, isHeaded)),
    book.updated && h('p', {}, h('small', {}, msg(str`Updated ${words.date(book.updated)}`, { id: 'book.updated' }))),
  );
}

/** @param known The same book with no address that starts from its file: search engines are told whole ones. */
export function renderBook(written: Book, known: Book, context: Context, viewing: Viewing): Rendered {
  const book = forReader(written, 'public');
  const { languages, now } = context;
  const { view, url } = viewing;
  const options = { languages, now, ...(url && { url }) };
  if (view === 'badge') return { body: badge(book, context) };
  if (view !== 'full') return { body: card(book, context), node: jsonLd(known, { ...options, sections: [] }) };
  const names = [...namesIn(viewing.sections)];
  return { body: whole(book, context, viewing), node: jsonLd(known, { ...options, ...(names.length && { sections: names }) }) };
}
