/** A first glance at a book: what a badge or a business card shows. The fields are those of `book.ts`, where they are described. */
import type { Book } from './book.js';
import { glance, plain, record, records, text } from '../glance.js';
import { safeUrl } from '../../schema/link.js';
import { phoneNumber } from '../../schema/phone.js';
import { languageCode, pickText } from '../../schema/text.js';

const matching = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value.trim()) ? value.trim() : undefined;

/**
 * The book as far as its first view needs it.
 *
 * @param base Address of the file, against which its relative links are resolved.
 * @returns null where the whole reader must say what it is.
 */
export const glanceAtBook = (json: unknown, base?: string): Book | null =>
  glance('book', json, ({ lang, name, tagline, logo, website, page, contacts, location }) => {
    const { src, alt } = record(logo);
    const picture = safeUrl(src, base, 'image');
    const { city, region } = record(location);
    const book = {
      lang: matching(languageCode, lang),
      name: text(name),
      tagline: text(tagline),
      logo: picture && { src: picture, alt: text(alt) },
      website: safeUrl(website, base),
      page: safeUrl(page, base),
      contacts: records(contacts).map(({ phone }) => ({ phone: matching(phoneNumber, phone) })),
      location: { city: plain(city), region: plain(region) },
    };
    return pickText(book.name) ? (book as Book) : null;
  });
