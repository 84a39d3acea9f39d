/**
 * A book as an h-card (microformats.org/wiki/h-card): plain HTML that programs read, for pages that take no script. One line, as content systems want it, without
 * script, style and event handlers; only harmless addresses.
 */
import type { Book, Contact } from '../../formats/book/book.js';
import type { Member } from '../../formats/cluster/cluster.js';
import { encodeName } from '../../schema/fragment.js';
import { safeUrl } from '../../schema/link.js';
import { smallPicture } from '../../schema/small-picture.js';
import { dialled } from '../../schema/phone.js';
import { directionOf, pickText, type Text } from '../../schema/text.js';
import { memberAsBook } from './members.js';
import { attribute, escaped } from './page-text.js';
import { shown } from './shown.js';

export interface HCardOptions {
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
  /** Page or file where the book stands; makes the card's UID where the book names no website. */
  url?: string;
  /** Makes the name a heading of this level. */
  heading?: 2 | 3 | 4;
}

/** The card's HTML, on one line. */
export const hCard = (book: Book, options: HCardOptions = {}): string => new Writer(book, options).card();

/** The cards of members as a list, on one line. */
export const membersHCard = (members: readonly Member[], { lang, ...options }: HCardOptions & { lang?: string } = {}): string =>
  members.length ? `<ul>${members.map((member) => `<li>${hCard(memberAsBook(member, lang), options)}</li>`).join('')}</ul>` : '';

/** An element, or nothing where it would be empty. */
const element = (name: string, classes: string, inside: string, more = ''): string =>
  inside ? `<${name} class="${classes}"${more}>${inside}</${name}>` : '';
/** A value that a visitor does not read. */
const data = (classes: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `<data class="${classes}" value="${attribute(String(value))}"></data>`;

class Writer {
  private readonly languages: readonly string[];

  constructor(
    private readonly book: Book,
    private readonly options: HCardOptions,
  ) {
    this.languages = options.languages ?? ['en'];
  }

  card(): string {
    const { book } = this;
    const person = book.of === 'person';
    const lang = pickText(book.name, this.languages, book.lang)?.lang;
    const contacts = (book.contacts ?? []).filter(({ name, role, phone, email }) => name ?? role ?? phone ?? email);
    const [first, ...others] = contacts;
    const website = safeUrl(book.website);
    const named = this.text(book.name);
    const name = this.options.heading ? `h${this.options.heading}` : 'strong';
    const parts = [
      this.picture('u-logo', book.logo, named),
      this.picture('u-featured', book.cover, ''),
      `<${name} class="p-name${person ? '' : ' p-org'}"${this.langOf(book.name, lang)}>${named}</${name}>`,
      data('p-kind', person ? 'individual' : book.of === 'cluster' ? 'group' : ''),
      element('p', 'p-note', this.text(book.tagline), this.langOf(book.tagline, lang)),
      this.sectors(),
      // who has no name is the firm itself; people have cards of their own
      ...(person || (first && !first.name) ? [this.reach(first, lang)] : []),
      this.address(),
      website ? `<a class="u-url" href="${attribute(website)}">${escaped(shown(website))}</a>` : '',
      ...(book.social ?? []).map(({ service, url }) => this.profile(service, url)),
      ...(person ? others : contacts).map((contact) => (contact.name || contact !== first ? this.person(contact, lang) : '')),
      data('u-uid', this.uid(website)),
      book.updated ? `<time class="dt-rev" datetime="${attribute(book.updated)}"></time>` : '',
    ];
    const root = lang ? ` lang="${attribute(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}` : '';
    return `<div class="h-card"${root}>${parts.filter(Boolean).join(' ')}</div>`;
  }

  private pick(text: Text | undefined): string | undefined {
    return pickText(text, this.languages, this.book.lang)?.text;
  }

  private text(text: Text | undefined): string {
    return escaped(this.pick(text) ?? '');
  }

  /** Its own language, where that is another than the card's. */
  private langOf(text: Text | undefined, card: string | undefined): string {
    const { lang, dir } = pickText(text, this.languages, this.book.lang) ?? {};
    return lang && lang !== card ? ` lang="${attribute(lang)}"${dir === 'rtl' ? ' dir="rtl"' : ''}` : '';
  }

  private uid(website: string | undefined): string | undefined {
    const base = (website ?? safeUrl(this.options.url))?.replace(/#.*/s, '');
    return base && this.book.id && `${base}#${encodeName(this.book.id)}`;
  }

  private picture(classes: string, image: Book['logo'], fallback: string): string {
    const src = smallPicture(image?.src) ?? safeUrl(image?.src, undefined, 'image');
    if (!src) return '';
    const alt = this.pick(image?.alt);
    const size = image?.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
    return `<img class="${classes}" src="${attribute(src)}" alt="${alt ? attribute(alt) : fallback.replaceAll('<br>', ' ')}"${size} loading="lazy">`;
  }

  private sectors(): string {
    const all = (this.book.sectors ?? []).map((sector) => element('span', 'p-category', escaped(sector))).filter(Boolean);
    return all.length ? `<p>${all.join(', ')}</p>` : '';
  }

  private reach({ role, phone, email }: Contact = {}, card?: string): string {
    const number = phone && dialled(phone, this.book.location?.country);
    return [
      element('span', 'p-role', this.text(role), this.langOf(role, card)),
      phone ? `<a class="p-tel" href="tel:${attribute(number!)}">${escaped(phone)}</a>` : '',
      email ? `<a class="u-email" href="mailto:${attribute(email)}">${escaped(email)}</a>` : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  private person(contact: Contact, card: string | undefined): string {
    const name = escaped(contact.name ?? '');
    const inside = [this.picture('u-photo', contact.image, name), element('span', 'p-name', name), this.reach(contact, card)];
    return element('div', 'p-contact h-card', inside.filter(Boolean).join(' '));
  }

  private address(): string {
    const { address, postalCode, city, region, country, lat, lon } = this.book.location ?? {};
    const part = (name: string, value: string | undefined) => element('span', name, escaped(value ?? ''));
    const town = [part('p-postal-code', postalCode), part('p-locality', city)].filter(Boolean).join(' ');
    const lines = [part('p-street-address', address), town, part('p-region', region), this.country(country)].filter(Boolean).join(', ');
    const geo = lat !== undefined && lon !== undefined ? data('p-latitude', lat) + data('p-longitude', lon) : '';
    return element('div', 'p-adr h-adr', lines + geo);
  }

  private country(code: string | undefined): string {
    if (!code) return '';
    let name = code;
    try {
      name = new Intl.DisplayNames([...this.languages, 'en'], { type: 'region' }).of(code) ?? code;
    } catch {
      // a language that is none
    }
    return `<data class="p-country-name" value="${attribute(code)}">${escaped(name)}</data>`;
  }

  private profile(service: string | undefined, url: string): string {
    const href = safeUrl(url);
    return href ? `<a class="u-url" rel="me" href="${attribute(href)}">${escaped(service ?? '') || escaped(shown(href))}</a>` : '';
  }
}
