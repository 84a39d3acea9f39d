import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { mf2 } from 'microformats-parser';
import * as fc from '../../../../test/support/properties.js';
import { likely } from '../../../../test/support/shapes.js';
import { HOSTILE } from '../../../../test/support/hostile.js';
import { book, type Book } from '../../../formats/book/book.js';
import { readBook } from '../../../formats/book/index.js';
import { pickText } from '../../../schema/text.js';
import { hCard, jsonLd, vCard } from '../index.js';
import { bookFromHtml } from './html/book.js';
import { bookFromVCard } from './vcard.js';

const base = 'https://firm.example/books/our.json';
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(...HOSTILE.scripts, 'a\nb', 'a,b;c\\d', '\\n', 'مرحبا بالعالم', '🧊'.repeat(40), '</script>'),
);
const printable = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '.') : value;
const books: fc.Arbitrary<Book> = fc.tuple(likely(book), words, words).map(([fields, name, tagline]) => {
  const { document } = readBook({ ...(fields as object), of: 'firm', kind: 'book', name: `N${name}`, tagline: `T${tagline}` }, { base });
  return readBook(JSON.parse(JSON.stringify(document, printable)), { base }).document!;
});
const picked = (text: Book['name'] | undefined, { lang }: Book): string | undefined => pickText(text, ['en'], lang)?.text;

describe('other programs read in our exports', () => {
  it('of a vCard what we read', () => {
    fc.assert(
      fc.property(books, fc.constantFrom('3.0' as const, '4.0' as const), (one, version) => {
        const text = vCard(one, { version, people: false });
        const parsed = ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]];
        const [, lines] = (Array.isArray(parsed[0]) ? parsed[0] : parsed) as typeof parsed;
        // ical.js leaves the backslash of \; in texts, which RFC 2426 and 6350 allow
        const plain = (each: unknown): unknown => (typeof each === 'string' ? each.replaceAll('\\;', ';') : each);
        const value = (name: string): unknown => plain(lines.find(([own]) => own === name)?.[3]);
        expect(value('fn')).to.equal(picked(one.name, one));
        expect(value('note')).to.equal(picked(one.tagline, one));
        const { document } = bookFromVCard(text);
        expect(value('fn')).to.equal(picked(document!.name, document!));
        expect(value('note')).to.equal(picked(document!.tagline, document!));
        const address = value('adr') as string[] | undefined;
        expect(address?.[2] || undefined).to.equal(document!.location?.address);
        expect(address?.[3] || undefined).to.equal(document!.location?.city);
        expect(value('email')).to.equal(document!.contacts?.find(({ email }) => email)?.email);
      }),
    );
  });

  it('of an h-card what we read', () => {
    fc.assert(
      fc.property(books, (one) => {
        const html = hCard(one);
        const { items } = mf2(html, { baseUrl: 'https://page.example/', experimental: { textContent: true } });
        expect(items).to.have.length(1);
        const { properties: of } = items[0]!;
        const { document } = bookFromHtml(html);
        const same = (theirs: unknown, ours: string | undefined): void => {
          const plain = (value: unknown): string | undefined =>
            typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
          expect(plain(theirs)).to.equal(plain(ours));
        };
        same(of.name?.[0], picked(document!.name, document!));
        same(of.note?.[0], picked(document!.tagline, document!));
        expect((of.category as string[] | undefined)?.map((each) => each.replace(/\s+/g, ' '))).to.deep.equal(document!.sectors?.map((each) => each.replace(/\s+/g, ' '))); // prettier-ignore
        const [mail] = (of.email ?? []) as string[];
        if (mail) expect(document!.contacts!.map(({ email }) => `mailto:${email}`)).to.include(mail);
        const [adr] = (of.adr ?? []) as { properties: Record<string, string[]> }[];
        same(adr?.properties.locality?.[0], document!.location?.city);
        same(adr?.properties['country-name']?.[0], document!.location?.country);
        same(adr?.properties.latitude?.[0], document!.location?.lat === undefined ? undefined : String(document!.location.lat));
      }),
    );
  });

  it('of JSON-LD the words of the book, whatever stands around it', () => {
    fc.assert(
      fc.property(books, (one) => {
        // as a page holds it, where the script must not end early
        const script = JSON.stringify(jsonLd(one)).replace(/</g, '\\u003c');
        const { document } = bookFromHtml(`<html><head><script type="application/ld+json">${script}</script></head><body>x</body></html>`);
        expect(picked(document!.name, document!)).to.equal(picked(one.name, one));
        expect(picked(document!.tagline, document!)).to.equal(picked(one.tagline, one));
      }),
    );
  });

  it('no code: an h-card has no script, no style, no handler, and only harmless addresses', () => {
    fc.assert(
      fc.property(books, (one) => {
        const html = hCard(one);
        expect(html).to.not.match(/[\n\r]/);
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).to.match(/^<\/?(?:div|strong|p|span|a|img|data|time|br)(?: [a-z-]+="[^"<>]*")*>$/);
          for (const [, address] of tag.matchAll(/ (?:href|src)="([^"]*)"/g)) expect(address).to.match(/^(?:https?:|mailto:|tel:)/);
          for (const [, name] of tag.replace(/"[^"]*"/g, '').matchAll(/ ([a-z-]+)=/g))
            expect(name).to.match(/^(?:class|href|src|alt|width|height|value|datetime|lang|dir|rel|loading)$/);
        }
        expect(tags.filter((tag) => !/^<\/|^<(?:img|br)/.test(tag)).length).to.equal(tags.filter((tag) => tag.startsWith('</')).length);
      }),
    );
  });
});
