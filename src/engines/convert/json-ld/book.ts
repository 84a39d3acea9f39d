/**
 * A book as schema.org JSON-LD, for search engines. It says only what a visitor can see: public parts, in the language shown.
 */
import { encodeName } from '../../../schema/fragment.js';
import type { Book, Contact, SectionName } from '../../../formats/book/book.js';
import { plainNumber } from '../../../schema/phone.js';
import { pictureAddress } from '../../../schema/small-picture.js';
import { pickText, type Text } from '../../../schema/text.js';
import { hoursSpecification } from './hours.js';
import { typeOf } from './type.js';

export interface JsonLdOptions {
  /** Address of the page where the book is shown (or of the book's file); the `@id` starts with it where the book names no website. */
  url?: string;
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
  /** The sections that are shown; `[]` for a compact card. Those that are not public are left out in any case. @default all of them */
  sections?: readonly string[];
  /** Decides which year's season is meant. @default now */
  now?: Date | number;
}

/** A node of JSON-LD: no nulls, nothing undefined, no empty list. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@type': string | string[];
  '@id'?: string;
  [property: string]: unknown;
}

/** The book's firm, person or cluster as one schema.org node. */
export function jsonLd(book: Book, { url, languages = ['en'], sections, now = Date.now() }: JsonLdOptions = {}): JsonLd {
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, book.lang)?.text;
  const plain = (text: Text | undefined): string | undefined => withoutMarks(pick(text));
  const section = <N extends SectionName>(name: N) => {
    const found = book.sections?.[name];
    const open = !found?.audience || found.audience === 'public';
    return open && (!sections || sections.includes(name)) ? found : undefined;
  };

  const type = typeOf(book);
  const isPerson = type === 'Person';
  const contacts = book.contacts ?? [];
  const { location } = book;
  const base = (book.website ?? url)?.replace(/#.*/, '');
  // search engines ask for pictures, they take none
  const logo = pictureAddress(book.logo);
  const images = [book.cover?.src, isPerson ? undefined : logo];

  return tidy({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': base && `${base}#${encodeName(book.id ?? 'book')}`,
    name: pick(book.name),
    description: pick(book.tagline) ?? plain(section('concept')?.text)?.split(/\n\n/)[0],
    url: book.website ?? url,
    ...(isPerson
      ? { jobTitle: pick(contacts[0]?.role) }
      : { logo, foundingDate: book.founded && year(book.founded), keywords: book.sectors }),
    image: images.filter((src, at) => src && images.indexOf(src) === at),
    telephone: numberOf(contacts.find((contact) => contact.phone)),
    email: contacts.find((contact) => contact.email)?.email,
    address: location && {
      '@type': 'PostalAddress',
      streetAddress: location.address,
      postalCode: location.postalCode,
      addressLocality: location.city,
      addressRegion: location.region,
      addressCountry: location.country,
    },
    // Only places have coordinates and hours: of an organisation or a person schema.org knows neither.
    ...(Array.isArray(type) || !['Organization', 'Person'].includes(type)
      ? {
          geo: location?.lat !== undefined &&
            location.lon !== undefined && { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon },
          openingHoursSpecification: hoursSpecification(book.hours ?? [], now),
        }
      : {}),
    contactPoint: isPerson ? [] : contacts.filter(({ phone, email }) => phone || email).map((contact) => contactPoint(contact, pick)),
    sameAs: book.social?.map((profile) => profile.url).filter((profile) => /^https?:/.test(profile)),
    knowsLanguage: book.languages,
    makesOffer: section('uniqueness')?.offers?.map((offer) => ({
      '@type': 'Offer',
      name: pick(offer.name),
      description: [plain(offer.text), pick(offer.price)].filter(Boolean).join('\n') || undefined,
      image: offer.image?.src,
    })),
    award: section('marketing')?.awards?.map(({ name, year, by }) => [pick(name), pick(by), year].filter(Boolean).join(', ')),
    subjectOf: {
      '@type': 'CreativeWork',
      inLanguage: pickText(book.name, languages, book.lang)?.lang ?? book.lang,
      dateModified: book.updated,
    },
  }) as JsonLd;
}

const numberOf = (contact: Contact | undefined): string | undefined => contact?.phone && plainNumber(contact.phone);

const contactPoint = ({ name, role, email, phone }: Contact, pick: (text: Text | undefined) => string | undefined) => ({
  '@type': 'ContactPoint',
  name,
  contactType: pick(role),
  telephone: phone && plainNumber(phone),
  email,
});

const year = (value: number): string => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');

/** Markdown and HTML as plain words. */
export const withoutMarks = (markdown: string | undefined): string | undefined =>
  markdown
    // each part ends where another of its kind begins, and a line's marks in that line: else time would grow with the square of the length
    ?.replace(/<[^<>]*>/g, '')
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^[^\S\n]{0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])[^\S\n]+/gm, '')
    .replace(/(?<![\p{L}\p{N}])(\*\*|__|~~|[*_`])(?=\S)(.{1,500}?)\1(?![\p{L}\p{N}])/gu, '$2')
    .trim() || undefined;

/** Leaves out what says nothing: undefined, null, false, empty texts, empty lists, nodes with nothing but a type. */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value === 'object' && value) {
    const entries = Object.entries(value).flatMap(([key, of]) => {
      const tidied = tidy(of);
      return tidied === undefined ? [] : [[key, tidied] as const];
    });
    return entries.some(([key]) => !key.startsWith('@')) ? Object.fromEntries(entries) : undefined;
  }
  return value === null || value === false || value === '' ? undefined : value;
}
