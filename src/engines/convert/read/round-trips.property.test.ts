import { expect } from '@open-wc/testing';
import { HOSTILE } from '../../../../test/support/hostile.js';
import * as fc from '../../../../test/support/properties.js';
import { likely } from '../../../../test/support/shapes.js';
import { book, type Book } from '../../../formats/book/book.js';
import { readBook } from '../../../formats/book/index.js';
import { hCard, jsonLd, vCard } from '../index.js';
import { bookFromHtml } from './html/book.js';
import { bookFromJsonLd } from './json-ld/book.js';
import { bookFromVCard } from './vcard.js';

const base = 'https://firm.example/books/our.json';
const evil = fc.constantFrom(...HOSTILE.scripts, ...HOSTILE.characters, 'a\nb', 'a,b;c\\d', '\\n', 'END:VCARD', '</script>', '🧊'.repeat(40), '__proto__', 'xs: y'); // prettier-ignore
const name = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), evil).map((text) => `N${text}`);

const printable = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '.') : value;

/** What the reader makes of books that fit the shape more or less. Control characters have no place in any of the formats. */
const books: fc.Arbitrary<Book> = fc.tuple(likely(book), name).map(([fields, own]) => {
  const { document } = readBook({ ...(fields as object), kind: 'book', name: own }, { base });
  return readBook(JSON.parse(JSON.stringify(document, printable)), { base }).document!;
});

/** As JSON has it: without -0. */
const plain = (node: object): unknown => JSON.parse(JSON.stringify(node));

const now = Date.UTC(2026, 10, 25);

/** A contact of whom a firm's first card says nothing comes after those of whom it does; and who is called as the firm has no card of their own. */
const reached = (of: Book): Book => {
  const contacts = (of.contacts ?? []).filter((contact) => contact.phone ?? contact.email).map((contact, at) => ({ ...contact, name: `${contact.name ?? ''} Contact ${at}`.trim() })); // prettier-ignore
  return { ...of, contacts: contacts.length ? contacts : undefined };
};

describe('what a format holds comes back, whatever the book', () => {
  for (const version of ['3.0', '4.0'] as const)
    it(`from a vCard ${version}`, () => {
      fc.assert(
        fc.property(books, (any) => {
          const one = reached(any);
          const text = vCard(one, { version });
          const { document, documents } = bookFromVCard(text);
          expect(documents.length).to.equal(1);
          expect(vCard(document!, { version }).split('\r\n')).to.deep.equal(text.split('\r\n'));
        }),
        { numRuns: 150 },
      );
    });

  it('from JSON-LD', () => {
    fc.assert(
      fc.property(books, (one) => {
        // a cluster is an organisation to schema.org, as a firm is
        if (one.of === 'cluster') delete one.of;
        // Markdown goes out as plain words
        for (const offer of one.sections?.uniqueness?.offers ?? []) Object.assign(offer, { text: 'Of the *day*', price: '12 €' });
        // a season of every year goes out as one of this year
        if (one.hours) one.hours = one.hours.filter(({ from, to }) => !from && !to);
        if (one.sections?.concept?.text) one.sections.concept.text = 'A **harbour**';
        const node = plain(jsonLd(one, { now }));
        const { document } = bookFromJsonLd(JSON.stringify(node));
        expect(plain(jsonLd(document!, { now }))).to.deep.equal(node);
      }),
      { numRuns: 150 },
    );
  });

  it('from an h-card', () => {
    fc.assert(
      fc.property(books.map(reached), (one) => {
        const html = hCard(one);
        const { document, documents } = bookFromHtml(html);
        expect(documents.length).to.equal(1);
        expect(hCard(document!)).to.equal(html);
      }),
      { numRuns: 150 },
    );
  });

  it('also a text of 200,000 characters', () => {
    const tagline = 'Suppe, brød; \\ og «kaker» 🧊 مرحبا\n'.repeat(6000).slice(0, 200_000).trim();
    const one: Book = { kind: 'book', name: 'Harbour', tagline };
    expect(bookFromVCard(vCard(one)).document!.tagline).to.equal(tagline);
    expect(bookFromVCard(vCard(one, { version: '4.0' })).document!.tagline).to.equal(tagline);
    expect(bookFromJsonLd(JSON.stringify(jsonLd(one))).document!.tagline).to.equal(tagline);
    expect(bookFromHtml(hCard(one)).document!.tagline).to.equal(tagline);
  });
});
