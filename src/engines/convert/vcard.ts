/**
 * A book as vCards: one of the firm (or person, or cluster), and one of each person to contact.
 *
 * 3.0 unless asked otherwise: the contact apps of many phones refuse 4.0.
 */
import { encodeName } from '../../schema/fragment.js';
import type { Book, Contact } from '../../formats/book/book.js';
import { dialled, plainNumber } from '../../schema/phone.js';
import { smallPicture } from '../../schema/small-picture.js';
import { pickText, type Text } from '../../schema/text.js';
import { escape, fold, uri } from './content-lines.js';

export interface VCardOptions {
  /** @default "3.0" */
  version?: '3.0' | '4.0';
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
  /** Page or file where the book stands: makes the cards' UID, by which a phone knows a newer card of the same firm. */
  url?: string;
  /** Whether the people to contact get cards of their own. @default true */
  people?: boolean;
}

/** The vCard file's text, CRLF, lines folded at 75 octets. Its media type is `text/vcard`. */
export function vCard(book: Book, options: VCardOptions = {}): string {
  const { people = true, languages = ['en'] } = options;
  const name = pickText(book.name, languages, book.lang)?.text ?? '';
  const contacts = book.contacts ?? [];
  const named = contacts.filter((contact) => contact.name && contact.name !== name);
  const writer = new Writer(book, options, name);
  return [writer.main(), ...(people ? named.map((contact) => writer.person(contact)) : [])].join('');
}

/** A file name for the card: `kaeru-museum.vcf`. */
export function vCardName(book: Book): string {
  const name = book.id ?? pickText(book.name, ['en'], book.lang)?.text ?? '';
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60).replace(/^-+|-+$/g, ''); // prettier-ignore
  return `${plain.toLowerCase() || 'card'}.vcf`;
}

class Writer {
  private readonly languages: readonly string[];
  private readonly modern: boolean;
  private readonly base: string | undefined;

  constructor(
    private readonly book: Book,
    { version = '3.0', languages = ['en'], url }: VCardOptions,
    private readonly name: string,
  ) {
    this.languages = languages;
    this.modern = version === '4.0';
    this.base = (book.website ?? url)?.replace(/#.*/, '');
  }

  main(): string {
    const { book, modern } = this;
    const person = book.of === 'person';
    const [first] = book.contacts ?? [];
    const lines = this.head(
      this.name,
      person ? 'individual' : book.of === 'cluster' ? 'group' : 'org',
      this.base && `${this.base}#${encodeName(book.id ?? 'book')}`,
      pickText(book.name, this.languages, book.lang)?.lang,
    );
    if (person) lines.push(`N:${nameParts(this.name)}`, ...this.line('TITLE', this.pick(first?.role)));
    else lines.push('N:;;;;', `ORG:${escape(this.name)}`, ...(modern ? [] : ['X-ABSHOWAS:COMPANY']));
    lines.push(...this.reach(first), ...this.address());
    if (book.website) lines.push(`URL:${uri(book.website)}`);
    for (const { service, url } of book.social ?? []) lines.push(this.profile(service, url));
    const { lat, lon } = book.location ?? {};
    if (lat !== undefined && lon !== undefined) lines.push(modern ? `GEO:geo:${lat},${lon}` : `GEO:${lat};${lon}`);
    lines.push(...this.line('NOTE', this.pick(book.tagline)));
    if (book.sectors?.length) lines.push(`CATEGORIES:${book.sectors.map(escape).join(',')}`);
    if (!modern && smallPicture(book.logo?.src)) lines.push(inline(book.logo!.src));
    if (modern) {
      if (book.logo) lines.push(`LOGO:${uri(book.logo.src)}`);
      // a photo alone would be taken for the logo
      if (book.logo && book.cover && book.cover.src !== book.logo.src) lines.push(`PHOTO:${uri(book.cover.src)}`);
      if (book.timeZone) lines.push(`TZ:${escape(book.timeZone)}`);
      lines.push(...(book.languages ?? []).map((language, at) => `LANG;PREF=${Math.min(at + 1, 100)}:${escape(language)}`));
    }
    return this.tail(lines);
  }

  person(contact: Contact): string {
    const name = contact.name ?? '';
    const lines = this.head(name, 'individual', this.base && `${this.base}#${encodeName(name)}`);
    lines.push(`N:${nameParts(name)}`, `ORG:${escape(this.name)}`, ...this.line('TITLE', this.pick(contact.role)));
    lines.push(...this.reach(contact), ...this.address());
    if (this.book.website) lines.push(`URL:${uri(this.book.website)}`);
    if (this.modern && contact.image) lines.push(`PHOTO:${uri(contact.image.src)}`);
    return this.tail(lines);
  }

  private pick(text: Text | undefined): string | undefined {
    return pickText(text, this.languages, this.book.lang)?.text;
  }

  private line(name: string, value: string | undefined): string[] {
    return value ? [`${name}:${escape(value)}`] : [];
  }

  private head(name: string, kind: string, uid: string | undefined, lang?: string): string[] {
    // In 4.0, "group" would be a list of members' cards: a cluster is an organisation too.
    const kinds = this.modern ? [`KIND:${kind === 'individual' ? kind : 'org'}`] : [];
    return [
      'BEGIN:VCARD',
      `VERSION:${this.modern ? '4.0' : '3.0'}`,
      ...kinds,
      ...(uid ? [`UID:${uri(uid)}`] : []),
      `FN${this.modern && lang ? `;LANGUAGE=${lang}` : ''}:${escape(name)}`,
    ];
  }

  private reach({ phone, email }: Contact = {}): string[] {
    const lines: string[] = [];
    if (phone)
      lines.push(
        this.modern
          ? `TEL;VALUE=uri;TYPE="voice,work":tel:${dialled(phone, this.book.location?.country)}`
          : `TEL;TYPE=WORK,VOICE:${escape(plainNumber(phone))}`,
      );
    if (email) lines.push(`EMAIL;TYPE=${this.modern ? 'work' : 'INTERNET,WORK'}:${escape(email)}`);
    return lines;
  }

  private address(): string[] {
    const { address, city, region, postalCode, country } = this.book.location ?? {};
    const parts = ['', '', address, city, region, postalCode, country && countryName(country, this.languages)];
    return parts.some(Boolean) ? [`ADR;TYPE=${this.modern ? 'work' : 'WORK'}:${parts.map((part) => escape(part ?? '')).join(';')}`] : [];
  }

  private profile(service: string | undefined, url: string): string {
    const type = service?.replace(/[^a-z\d-]/gi, '');
    if (this.modern) return `SOCIALPROFILE${type ? `;SERVICE-TYPE=${type}` : ''}:${uri(url)}`;
    return `X-SOCIALPROFILE${type ? `;TYPE=${type.toLowerCase()}` : ''}:${uri(url)}`;
  }

  private tail(lines: string[]): string {
    const day = this.book.updated?.slice(0, 10);
    if (day) lines.push(this.modern ? `REV:${day.replaceAll('-', '')}T000000Z` : `REV:${day}T00:00:00Z`);
    return [...lines, 'END:VCARD'].map((line) => fold(line) + '\r\n').join('');
  }
}

/** A small picture, as 3.0 has it. As a photo: address books show no logo, and a firm's card with its photo. */
function inline(address: string): string {
  const [, type = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(address) ?? [];
  return `PHOTO;ENCODING=b;TYPE=${type.toUpperCase()}:${base64}`;
}

/** What stands behind a comma and is no name. */
const titles = /^(?:AS|ASA|A\/S|ApS|ehf|hf|OÜ|SIA|UAB|Jr|Sr|II|III|Dr|Ph\.?D|MD|MBA|M\.?Sc|B\.?Sc)\b/i;

/** Family name; given names. The last word is taken for the family's (in Iceland the father's or mother's), as address books do. */
const nameParts = (name: string): string => {
  // "Hansen, Kari" says itself which is which
  const [, last, first] = /^([^,]{2,60}),\s*(\p{Lu}[^,]{0,60})$/u.exec(name.trim()) ?? [];
  if (last && first && !titles.test(first)) return `${escape(last.trim())};${escape(first.trim())};;;`;
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? words.pop()! : '';
  return `${escape(family)};${escape(words.join(' '))};;;`;
};

const countryName = (code: string, languages: readonly string[]): string => {
  try {
    return new Intl.DisplayNames([...languages, 'en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};
