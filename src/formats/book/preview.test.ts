import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { hostile } from '../../../test/support/hostile.js';
import type { Book } from './book.js';
import { glanceAtBook } from './preview.js';
import { bookReader } from './book.js';

const base = 'https://example.org/books/our.json';

/** The fields of the first view, as a reader gave them; what is not there or holds nothing is left out. */
const seen = ({ lang, name, tagline, logo, website, page, contacts, location }: Book): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        lang,
        name,
        tagline,
        logo: logo && { src: logo.src, alt: logo.alt },
        website,
        page,
        phones: contacts?.flatMap(({ phone }) => phone ?? []) ?? [],
        place: { city: location?.city, region: location?.region },
      },
      (_key, value: unknown) => (JSON.stringify(value) === '{}' ? undefined : value),
    ),
  );

describe('a first glance at a book', () => {
  it('takes a book that is in good order, blank fields and bad addresses left out', () => {
    const json = {
      kind: 'book',
      version: 1,
      lang: 'is',
      name: { en: ' A ' },
      tagline: '',
      logo: { src: 'a.png', alt: { en: 'Our sign' } },
      website: 'javascript:alert(1)',
      contacts: [{ name: 'B' }, { phone: '+354 555 0100' }],
      location: { city: 'Borgarnes', region: null },
    };
    const glance = glanceAtBook(json, base)!;
    expect(glance.name).to.deep.equal({ en: 'A' });
    expect(glance.tagline).to.equal(undefined);
    expect(glance.logo?.src).to.equal('https://example.org/books/a.png');
    expect(glance.website).to.equal(undefined);
    expect(seen(glance)).to.deep.equal(seen(bookReader(json, base).document!));
  });

  it('leaves to the whole reader what is not: another kind, no name, markup, numbers, a list that is none', () => {
    for (const other of [
      { kind: 'cluster', name: 'A' },
      { kind: 'book' },
      { kind: 'book', name: ' ' },
      { kind: 'book', name: {} },
      { kind: 'book', name: 'A <b>B</b>' },
      { kind: 'book', name: 7 },
      { kind: 'book', name: { toString: 'A' } },
      { kind: 'book', name: 'A', contacts: { phone: '12345' } },
      { kind: 'book', name: 'A', logo: 'a.png' },
      '<html>',
      null,
      [],
    ])
      expect(glanceAtBook(other, base), JSON.stringify(other)).to.equal(null);
  });

  it('takes nothing that the whole reader would not give', () => {
    const word = fc.oneof(fc.constantFrom(...hostile, 'is', '+354 555 0100', ' a ', '7'), fc.string(), fc.webUrl());
    const value = fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: fc.anything() });
    const texts = fc.oneof(value, fc.dictionary(fc.constantFrom('en', 'is', 'en-GB', 'constructor', 'xx_'), value, { maxKeys: 2 }));
    const books = fc.record(
      {
        lang: value,
        tagline: texts,
        logo: fc.oneof(fc.record({ src: value, alt: texts }, { requiredKeys: [] }), value),
        website: value,
        page: value,
        contacts: fc.oneof(fc.array(fc.record({ phone: value })), value),
        location: fc.oneof(fc.record({ city: value, region: value }), value),
      },
      { requiredKeys: [] },
    );
    let taken = 0;
    fc.assert(
      fc.property(books, texts, (fields, name) => {
        const json = { ...fields, kind: 'book', name };
        const glance = glanceAtBook(json, base);
        if (!glance) return;
        taken++;
        expect(seen(glance)).to.deep.equal(seen(bookReader(json, base).document!));
      }),
      { numRuns: 1500 },
    );
    expect(taken).to.be.above(40);
  });
});
