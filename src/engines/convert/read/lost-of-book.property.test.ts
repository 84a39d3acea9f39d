/** Books of any of their fields, sent through each format and back: what is missing is what is told to be lost. */
import { expect } from '@open-wc/testing';
import { DOT } from '../../../../test/support/pictures.js';
import * as fc from '../../../../test/support/properties.js';
import { leafOf } from '../../../../test/support/shapes.js';
import { book, type Book } from '../../../formats/book/book.js';
import { readBook } from '../../../formats/book/index.js';
import type { Shape } from '../../../schema/shape.js';
import { hCard, jsonLd, vCard } from '../index.js';
import { bookFromHtml } from './html/book.js';
import { bookFromJsonLd } from './json-ld/book.js';
import { sampleOf } from './lost.fixture.js';
import { lostOfBook, type BookFormat } from './lost-of-book.js';
import { bookFromVCard } from './vcard.js';

/** Of a record any fields that it does not require, of a list up to three entries. */
function some(shape: Shape, path = ''): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') {
    const value = sampleOf(shape, path);
    return value === undefined ? fc.constantFrom(...leafOf(shape).split('|')) : fc.constant(value);
  }
  if (Array.isArray(shape)) {
    const [inner] = shape as readonly [Shape];
    return fc.integer({ max: 3, min: 0 }).chain((length) => fc.tuple(...Array.from({ length }, (_, at) => some(inner, `${path}.${at}`))));
  }
  const fields = Object.entries(shape);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, some(field, path ? `${path}.${name}` : name)])), {
    requiredKeys: fields.flatMap(([name, field]) => (typeof field === 'string' && field.endsWith('!') ? [name] : [])),
  });
}

const day = { days: ['Mo'], opens: '10:00', closes: '17:00' };
const hours = fc.constantFrom([], [day], [{ ...day, from: '2027-06-01', to: '2027-08-31', note: 'hours note' }], [{ ...day, from: '06-01', to: '08-31' }]); // prettier-ignore
const books: fc.Arbitrary<Book> = fc.tuple(some(book), hours, fc.boolean()).map(([fields, hours, isInline]) => {
  const raw = { ...(fields as { logo?: object }), kind: 'book', hours };
  if (isInline && raw.logo) raw.logo = { ...raw.logo, src: DOT };
  return readBook(JSON.parse(JSON.stringify(raw))).document!;
});

/** The values of a book by their place, without the numbers of entries. */
function valuesOf(value: unknown, path = '', found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof value === 'object' && value)
    for (const [name, inner] of Object.entries(value))
      valuesOf(inner, Array.isArray(value) ? path : path ? `${path}.${name}` : name, found);
  else if (value !== undefined) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // how a number or a network is spelled may change
    const plain = /\.(?:phone|service)$/.test(path) ? text.replace(/[^+\w]/g, '').toLowerCase() : text;
    found.set(path, [...(found.get(path) ?? []), plain]);
  }
  return found;
}

const now = Date.UTC(2026, 10, 25);
const back: Record<BookFormat, (book: Book) => Book | null> = {
  'vcard-3': (book) => bookFromVCard(vCard(book)).document,
  'vcard-4': (book) => bookFromVCard(vCard(book, { version: '4.0' })).document,
  'json-ld': (book) => bookFromJsonLd(JSON.stringify(jsonLd(book, { now }))).document,
  'h-card': (book) => bookFromHtml(hCard(book)).document,
};

describe('what a format cannot hold of a book', () => {
  for (const [format, read] of Object.entries(back))
    it(`${format}: is what does not come back of it, whatever is written in it`, () => {
      fc.assert(
        fc.property(books, (one) => {
          const told = lostOfBook(format as BookFormat, one);
          const theirs = valuesOf(read(one));
          const isTold = (place: string): boolean => told.some((field) => place === field || place.startsWith(`${field}.`));
          // a text may come in one with its neighbour
          const isHere = (place: string, value: string): boolean =>
            !!theirs.get(place)?.some((other) => other === value || (!place.startsWith('hours.') && other.includes(value)));
          const missing = [...valuesOf(one)]
            .filter(([place, values]) => !/^(?:kind|version|of)$/.test(place) && !values.every((value) => isHere(place, value)))
            .map(([place]) => place);
          expect(missing.filter((place) => !isTold(place))).to.deep.equal([]);
          const written = told.filter((field) =>
            [...valuesOf(one).keys()].some((place) => place === field || place.startsWith(`${field}.`)),
          );
          expect(written.filter((field) => !missing.some((place) => place === field || place.startsWith(`${field}.`)))).to.deep.equal([]);
        }),
        { numRuns: 100 },
      );
    });
});
