/**
 * Fields that a format has no place for in one book but may have in another. Measured by what comes back: `lost-of-book.property.test.ts`.
 */
import type { Book, Contact } from '../../../formats/book/book.js';
import { isData } from '../../../schema/small-picture.js';
import { typeOf } from '../json-ld/type.js';
import { lostOf, type LostFormat } from './lost.js';

export type BookFormat = Exclude<LostFormat, 'csv'>;

type Lost = (string | false | undefined)[];

const PARTS = ['name', 'role', 'phone', 'email', 'image'] as const;

/** Parts of contacts that some contact has and its format has no place for. */
const ofContacts = (contacts: readonly Contact[], has: (contact: Contact, part: (typeof PARTS)[number], at: number) => boolean): Lost =>
  PARTS.map((part) => contacts.some((contact, at) => contact[part] && !has(contact, part, at)) && `contacts.${part}`);

function lostInVCard({ of, name, logo, contacts = [] }: Book, isModern: boolean): Lost {
  const own = typeof name === 'string' ? [name] : Object.values(name);
  // who has a name has a card
  const hasCard = (contact: Contact): boolean => !!contact.name && !own.includes(contact.name);
  return [
    isModern && !logo && 'cover',
    ...ofContacts(contacts, (contact, part, at) => {
      if (part === 'image' && !isModern) return true; // is in the list
      if (part === 'role' && at === 0 && of === 'person') return true;
      return part === 'name' || hasCard(contact) || (at === 0 && (part === 'phone' || part === 'email'));
    }),
  ];
}

function lostInJsonLd(book: Book): Lost {
  const { contacts = [], hours = [] } = book;
  const type = typeOf(book);
  const isPerson = type === 'Person';
  const first = { phone: contacts.find(({ phone }) => phone), email: contacts.find(({ email }) => email) };
  return [
    // places alone have coordinates and hours
    ...(isPerson || type === 'Organization' ? ['location.lat', 'location.lon', 'hours'] : []),
    ...(isPerson ? ['logo', 'founded', 'sectors'] : []),
    // a season of each year is one of this year
    ...(hours.some(({ from, to }) => [from, to].some((day) => day && /^\d\d-\d\d$/.test(day))) ? ['hours.from', 'hours.to'] : []),
    ...ofContacts(contacts, (contact, part, at) => {
      if (part === 'image') return true; // is in the list
      if (!isPerson) return !!(contact.phone ?? contact.email);
      return part === 'role' ? at === 0 : part !== 'name' && first[part] === contact;
    }),
  ];
}

function lostInHCard({ of, logo, cover, contacts = [] }: Book): Lost {
  const shown = contacts.filter(({ name, role, phone, email }) => name ?? role ?? phone ?? email);
  /** Reached by the card itself. */
  const isCard = (contact: Contact): boolean => contact === shown[0] && (of === 'person' || !contact.name);
  const half = (place: string, image: Book['logo']): Lost =>
    image && !image.width !== !image.height ? [`${place}.${image.width ? 'width' : 'height'}`] : [];
  return [
    ...half('logo', logo),
    ...half('cover', cover),
    ...contacts.flatMap(({ image }) => half('contacts.image', image)),
    ...ofContacts(contacts, (contact, part) =>
      part === 'image' ? shown.includes(contact) && !isCard(contact) : part !== 'name' || !isCard(contact),
    ),
  ];
}

/** Places of a book that do not come back from a format, one of which may be empty: the list, and what depends on the rest of the book. */
export function lostOfBook(format: BookFormat, book: Book): string[] {
  const { website, location } = book;
  const more = {
    'vcard-3': () => lostInVCard(book, false),
    'vcard-4': () => lostInVCard(book, true),
    'json-ld': () => lostInJsonLd(book),
    'h-card': () => lostInHCard(book),
  }[format]();
  const isHalf = (location?.lat === undefined) !== (location?.lon === undefined);
  return [
    ...new Set([
      ...lostOf(format, isData(book.logo?.src)),
      ...more.filter((place) => typeof place === 'string'),
      // an id is a part of an address
      ...(website ? [] : ['id']),
      ...(isHalf ? ['location.lat', 'location.lon'] : []),
    ]),
  ];
}
