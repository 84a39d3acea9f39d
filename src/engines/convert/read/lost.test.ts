import { expect } from '@open-wc/testing';
import { DOT } from '../../../../test/support/pictures.js';
import { leafOf } from '../../../../test/support/shapes.js';
import { book, type Book } from '../../../formats/book/book.js';
import { readBook } from '../../../formats/book/index.js';
import { member, type Member } from '../../../formats/cluster/cluster.js';
import { memberReader } from '../../../formats/cluster/read.js';
import type { ObjectShape, Shape } from '../../../schema/shape.js';
import { hCard, jsonLd, membersCsv, membersFromTable, vCard } from '../index.js';
import { bookFromHtml } from './html/book.js';
import { bookFromJsonLd } from './json-ld/book.js';
import { sampleOf } from './lost.fixture.js';
import { LOST, lostOf, type LostFormat } from './lost.js';
import { bookFromVCard } from './vcard.js';

/** Values that look like what they are, each another one, so that none is taken for its neighbour. */
function sample(shape: Shape, path: string): unknown {
  if (Array.isArray(shape)) return [sample((shape as readonly [Shape])[0], path)];
  if (typeof shape !== 'string') return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, sample(field, path ? `${path}.${name}` : name)])); // prettier-ignore
  return sampleOf(shape, path) ?? leafOf(shape).split('|')[0];
}

const FULL = readBook({
  ...(sample(book, '') as object),
  kind: 'book',
  location: { ...(sample(book.location, 'location') as object), country: 'IS' },
  hours: [{ days: ['Mo'], opens: '10:00', closes: '17:00', from: '2027-06-01', to: '2027-08-31', note: 'hours note' }],
}).document!;
/** The same with its logo in it. */
const OWN = { ...FULL, logo: { ...FULL.logo, src: DOT } } as Book;
const MEMBER = memberReader({ base: 'https://a.example/' }).read([sample(member, '')])[0]!;

/** How a number or a network is spelled may change; a text may come in one with its neighbour. */
function holds(mine: unknown, theirs: unknown, name: string): boolean {
  const plain = (value: unknown): string =>
    /^(?:phone|service)$/.test(name)
      ? String(value)
          .replace(/[^+\w]/g, '')
          .toLowerCase()
      : JSON.stringify(value);
  return plain(mine) === plain(theirs) || (typeof mine === 'string' && typeof theirs === 'string' && theirs.includes(mine));
}

/** The places at which two documents of a shape have the same value. */
function kept(shape: ObjectShape, one: unknown, other: unknown, path = ''): Record<string, boolean> {
  const found: Record<string, boolean> = {};
  for (const [name, field] of Object.entries(shape)) {
    const at = path ? `${path}.${name}` : name;
    const [mine, theirs] = [one, other].map((value) => (value as Record<string, unknown> | undefined)?.[name]);
    const isList = Array.isArray(field);
    const inner = isList ? (field as readonly [Shape])[0] : field;
    if (mine === undefined) continue;
    if (typeof inner === 'string') found[at] = holds(mine, theirs, name);
    else Object.assign(found, kept(inner as ObjectShape, isList ? (mine as unknown[])[0] : mine, isList ? (theirs as unknown[] | undefined)?.[0] : theirs, at)); // prettier-ignore
  }
  return found;
}

/** Fields of which nothing comes back, by the outermost record of which that is true. */
function lost(shape: ObjectShape, one: unknown, other: unknown): string[] {
  const all = Object.entries(kept(shape, one, other)).filter(([path]) => !/^(?:kind|version|of)$/.test(path));
  const isLost = (prefix: string): boolean => all.every(([path, good]) => !good || (path !== prefix && !path.startsWith(`${prefix}.`)));
  const names = all.flatMap(([path, good]) => {
    const parts = path.split('.');
    return good ? [] : [parts.map((_, at) => parts.slice(0, at + 1).join('.')).find(isLost)!];
  });
  return [...new Set(names)];
}

const now = Date.UTC(2026, 10, 25);
const back: Record<LostFormat, (full?: Book) => string[]> = {
  'vcard-3': (full = FULL) => lost(book, full, bookFromVCard(vCard(full)).document),
  'vcard-4': (full = FULL) => lost(book, full, bookFromVCard(vCard(full, { version: '4.0' })).document),
  'json-ld': (full = FULL) => lost(book, full, bookFromJsonLd(jsonLd(full, { now })).document),
  'h-card': (full = FULL) => lost(book, full, bookFromHtml(hCard(full)).document),
  csv: (full) => {
    const one = { ...MEMBER, ...(full?.logo && { logo: full.logo }) };
    return lost(member, one, membersFromTable(membersCsv([one])).members[0]);
  },
};

describe('what a format cannot hold', () => {
  it('is a book with every field', () => {
    const places = (shape: ObjectShape, path = ''): string[] =>
      Object.entries(shape).flatMap(([name, field]) => {
        const inner = Array.isArray(field) ? (field as readonly [Shape])[0] : field;
        return typeof inner === 'string' ? [path + name] : places(inner as ObjectShape, `${path}${name}.`);
      });
    const all = Object.keys(kept(book, FULL, FULL));
    expect(places(book).filter((path) => !all.includes(path))).to.deep.equal(['hours.closed']);
  });

  for (const [format, measure] of Object.entries(back))
    it(`${format}: is what is listed, and nothing else`, () => {
      expect(measure()).to.deep.equal(LOST[format as LostFormat]);
      expect(lostOf(format as LostFormat, false)).to.equal(LOST[format as LostFormat]);
      // where the logo stands in the document
      expect(measure(OWN)).to.have.members(lostOf(format as LostFormat, true));
    });

  it('is told of fields that are there', () => {
    for (const field of Object.values(LOST).flat()) {
      const at = field.split('.').reduce<unknown>(
        (shape, name) => {
          const record = Array.isArray(shape) ? (shape as unknown[])[0] : shape;
          return (record as Record<string, unknown> | undefined)?.[name];
        },
        { ...book, ...member },
      );
      expect(at, field).to.not.equal(undefined);
    }
  });

  it('is nothing of the kind and whose book it is', () => {
    const of = (book: Book): Book['of'][] => [
      bookFromVCard(vCard(book)).document?.of,
      bookFromVCard(vCard(book, { version: '4.0' })).document?.of,
      bookFromJsonLd(jsonLd(book)).document?.of,
      bookFromHtml(hCard(book)).document?.of,
    ];
    const person: Book = { kind: 'book', of: 'person', name: 'Anna Berg', contacts: [{ role: 'Potter', email: 'anna@berg.example' }] };
    expect(of(person)).to.deep.equal(['person', 'person', 'person', 'person']);
    expect(of({ kind: 'book', name: 'Berg AS' })).to.deep.equal([undefined, undefined, undefined, undefined]);
    // only h-card has a word for it
    expect(of({ kind: 'book', of: 'cluster', name: 'West Coast' })).to.deep.equal([undefined, undefined, undefined, 'cluster']);
  });
});

export type { Member };
