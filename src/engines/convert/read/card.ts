/** What a vCard and an h-card have in common, and how books are made of it. */
import { pictureAddress } from '../../../schema/small-picture.js';
import type { Drops, Raw } from './converted.js';
import { serviceOf } from './services.js';

export interface Reach {
  readonly value: string;
  /** What the owner calls it: `Bookings`. */
  readonly label?: string | undefined;
}

export interface Picture {
  readonly src: string;
  readonly alt?: string | undefined;
}

/** A text, or one by language where that is another than the card's. */
export type Words = string | Record<string, string> | undefined;

export interface Card {
  of?: 'firm' | 'person' | 'cluster' | undefined;
  /** Name of the card's person or firm; in several languages where the card says which. */
  name?: Words;
  org?: string | undefined;
  /** The person on the card of a firm. */
  person?: string | undefined;
  lang?: string | undefined;
  role?: Words;
  /** Telephones and mail addresses, best first. */
  phones: Reach[];
  emails: Reach[];
  website?: string | undefined;
  social: { service?: string | undefined; url: string }[];
  place?: Raw | undefined;
  note?: Words;
  sectors: string[];
  languages: string[];
  logo?: Picture | undefined;
  photo?: Picture | undefined;
  /** A large picture, and no logo. */
  cover?: Picture | undefined;
  updated?: string | undefined;
  uid?: string | undefined;
  timeZone?: string | undefined;
}

export const emptyCard = (): Card => ({ phones: [], emails: [], social: [], sectors: [], languages: [] });

/** A contact as a file has it. */
interface RawContact {
  name?: string;
  role?: Words;
  phone?: string | undefined;
  email?: string | undefined;
  image?: Picture | undefined;
}

const plainName = ({ name }: Card): string => (typeof name === 'string' ? name : (Object.values(name ?? {})[0] ?? '')).trim();
const same = (name: string): string => name.trim().toLowerCase().normalize('NFC');

/** A firm's own card; cards of people who work in a firm are contacts of it. */
function isOfFirm(card: Card): boolean {
  const { of, org } = card;
  const name = same(plainName(card));
  return of === 'firm' || of === 'cluster' || (of !== 'person' && (!org || !name || same(org) === name));
}

/** One book for each firm: people with its name on their cards are whom to contact. Whoever names no firm has a book of their own. */
export function booksOf(cards: readonly Card[], drops: Drops): Raw[] {
  const books: Raw[] = [];
  const firms = new Map<string, Raw>();
  const staff = new Set(cards.filter((card) => card.org && !isOfFirm(card)));
  for (const card of cards) {
    if (staff.has(card)) continue;
    const firm = isOfFirm(card);
    const book = bookOf(card, firm ? plainName(card) || (card.org ?? '') : plainName(card), drops);
    books.push(book);
    const key = same(plainName(card) || (card.org ?? ''));
    if (key && (firm ? !firms.get(key) || firms.get(key)!.of === 'person' : !firms.has(key))) firms.set(key, book);
  }
  for (const card of staff) {
    const key = same(card.org!);
    let firm = firms.get(key);
    if (!firm) {
      firm = bookOf(
        {
          ...card,
          name: card.org,
          of: 'firm',
          phones: [],
          emails: [],
          photo: undefined,
          note: undefined,
          role: undefined,
          person: undefined,
        },
        card.org!,
        drops,
      );
      firms.set(key, firm);
      books.push(firm);
    }
    addPerson(firm, card, drops);
  }
  return books;
}

/** A person of a firm, in the place of the telephone or mail address that the firm's own card has of them. */
function addPerson(firm: Raw, card: Card, drops: Drops): void {
  const contacts = (firm.contacts ?? []) as RawContact[];
  const [first, ...further] = reachOf(card);
  const image = only(card.photo, drops);
  const person: RawContact = { ...first, name: plainName(card), ...(image && { image }) };
  if (card.role) person.role = card.role;
  const at = contacts.findIndex(
    ({ name, role, phone, email }) => !name && !role && (!phone || phone === person.phone) && (!email || email === person.email),
  );
  if (at < 0) contacts.push(person);
  else contacts[at] = person;
  for (const { phone, email } of further) drops.add(phone ? 'TEL' : 'EMAIL', phone ?? email);
  firm.contacts = contacts;
  dropRest(firm, card, drops);
}

/** Says what stands on a person's card, and of which neither the firm nor its contact has a place. */
function dropRest(firm: Raw, card: Card, drops: Drops): void {
  const social = (firm.social ?? []) as Card['social'];
  const isKnown = (url: string): boolean => url === firm.website || social.some((one) => one.url === url);
  const of = (name: keyof Raw, value: unknown): boolean => JSON.stringify(firm[name]) === JSON.stringify(value);
  drops.add('NOTE', card.note);
  if (card.website && !isKnown(card.website)) drops.add('URL', card.website);
  for (const { url } of card.social) if (!isKnown(url)) drops.add('SOCIALPROFILE', url);
  if (card.place && !of('location', card.place)) drops.add('ADR', Object.values(card.place).filter(Boolean).join(', '));
  if (card.sectors.length && !of('sectors', card.sectors)) drops.add('CATEGORIES', card.sectors.join(', '));
  if (card.languages.length && !of('languages', card.languages)) drops.add('LANG', card.languages.join(', '));
  if (card.logo && !of('logo', card.logo)) drops.add('LOGO', card.logo.src.slice(0, 100));
}

/** A picture by its address: what stands in the file itself can only be a logo. */
function only(photo: Picture | undefined, drops: Drops): Picture | undefined {
  if (!photo || pictureAddress(photo)) return photo;
  drops.add('PHOTO', photo.src.slice(0, photo.src.indexOf(';')));
  return undefined;
}

/** The first telephone and the first mail address together, the others each by themselves or with what has the same label. */
function reachOf({ phones, emails }: Card): RawContact[] {
  const contacts: RawContact[] = [];
  const labelled = new Map<string, RawContact>();
  const add = ({ value, label }: Reach, field: 'phone' | 'email') => {
    const known = label ? labelled.get(label) : contacts[0];
    if (known && !known[field] && (label || !known.role)) known[field] = value;
    else {
      const contact: RawContact = { ...(label && { role: label }), [field]: value };
      if (label && !known) labelled.set(label, contact);
      contacts.push(contact);
    }
  };
  for (const phone of phones) add(phone, 'phone');
  for (const email of emails) add(email, 'email');
  return contacts;
}

function bookOf(card: Card, name: string, drops: Drops): Raw {
  const { of, lang, role, website, social, place, note, sectors, languages, logo, photo, updated, uid, timeZone } = card;
  const contacts = reachOf(card);
  if (role || card.person) {
    const [first] = contacts;
    const own = { ...(card.person && { name: card.person }), ...(role && { role }) };
    if (first) contacts[0] = { ...own, ...first };
    else contacts.push(own);
  }
  const networks = [...social];
  let site = website;
  // a page on a network is a profile, unless it is all there is
  if (site && serviceOf(site) && !networks.some(({ url }) => url === site)) {
    networks.unshift({ service: serviceOf(site), url: site });
    site = undefined;
  }
  return {
    id: idOf(uid, site),
    of: of === 'firm' ? undefined : of,
    lang,
    name: typeof card.name === 'object' ? card.name : name,
    tagline: note,
    logo: logo ?? photo,
    cover: card.cover ?? (logo && photo && photo.src !== logo.src ? only(photo, drops) : undefined),
    website: site,
    updated,
    sectors,
    languages,
    timeZone,
    contacts,
    social: networks,
    location: place,
  };
}

/** Our own cards have an address as UID: the website, and the book's id behind `#`. */
function idOf(uid: string | undefined, website: string | undefined): string | undefined {
  if (!uid || !website) return undefined;
  const base = `${website.replace(/#.*/s, '')}#`;
  if (!uid.startsWith(base)) return undefined;
  try {
    const id = decodeURIComponent(uid.slice(base.length));
    return id === 'book' ? undefined : id;
  } catch {
    return undefined;
  }
}
