import { expect } from '@open-wc/testing';
import * as fc from '../../test/support/properties.js';
import { anything, anyWord, leafOf, likely } from '../../test/support/shapes.js';
import { book } from './book/book.js';
import { readBook } from './index.js';
import type { Shape } from '../schema/shape.js';

const base = 'https://firm.example/books/our.json';

const books = fc.tuple(likely(book), anyWord).map(([fields, name]) => ({ ...(fields as object), kind: 'book', name: `N${name}` }));

/** Every value of a document beside the leaf or the choices that the shape has for it; throws where it has none. */
function* values(shape: Shape, value: unknown, path = ''): Generator<[leaf: string, value: unknown, path: string]> {
  if (typeof shape === 'string') yield [leafOf(shape), value, path];
  else if (Array.isArray(shape)) {
    expect(value, path).to.be.an('array').that.is.not.empty;
    for (const [index, item] of (value as unknown[]).entries()) yield* values((shape as readonly [Shape])[0], item, `${path}[${index}]`);
  } else {
    expect(Object.keys(value as object), path).to.be.not.empty;
    for (const [name, one] of Object.entries(value as object)) {
      expect(Object.keys(shape), path).to.include(name);
      yield* values((shape as Record<string, Shape>)[name]!, one, `${path}.${name}`);
    }
    for (const [name, field] of Object.entries(shape))
      if (typeof field === 'string' && field.endsWith('!')) expect(value, path).to.have.own.property(name);
  }
}

const types: Record<string, string> = {
  number: 'number',
  amount: 'number',
  year: 'number',
  latitude: 'number',
  longitude: 'number',
  version: 'number',
  flag: 'boolean',
};

function expectLeaf(leaf: string, value: unknown, path: string): void {
  if ((leaf === 'text' || leaf === 'rich') && typeof value === 'object') {
    for (const [language, text] of Object.entries(value as object)) {
      expect(language, path).to.match(/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i);
      expect(text, path).to.be.a('string');
    }
  } else if (leaf === 'period') expect(typeof value, path).to.match(/^(number|string)$/);
  else expect(typeof value, path).to.equal(types[leaf] ?? 'string');
  if (typeof value === 'number') expect(Number.isFinite(value), path).to.equal(true);
  if (leaf === 'link') expect(value, path).to.match(/^(https?|mailto|tel):/);
  if (leaf === 'file') expect(value, path).to.match(/^https?:/);
  if (leaf === 'logo') expect(value, path).to.match(/^(https?:|data:image\/(png|jpeg|webp);base64,)/);
  if (leaf.includes('|')) expect(leaf.split('|'), path).to.include(value);
}

/** Whether the path leads to something, or to a gap in something, in the JSON. */
function leads(json: unknown, path: string): boolean {
  let at = json;
  const steps = path.match(/[^.[\]]+/g) ?? [];
  for (const [index, step] of steps.entries()) {
    if (typeof at === 'string') return index === steps.length - 1; // "people": ["Anna"] stands for an object
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, step)) return index === steps.length - 1;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

describe('reading anything', () => {
  it('never throws, and says why there is no document', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (json) => {
          const { document, problems } = readBook(json, { base });
          if (!document) expect(problems.length).to.be.above(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives only what the format has, each in its type, and only harmless links', () => {
    fc.assert(
      fc.property(books, (json) => {
        const { document } = readBook(json, { base });
        expect(document).not.to.equal(null);
        for (const [leaf, value, path] of values(book, document)) expectLeaf(leaf, value, path);
      }),
      { numRuns: 300 },
    );
  });

  it('tells each problem in words, at a place that is there', () => {
    fc.assert(
      fc.property(books, (json) => {
        for (const { path, message, hint, code } of readBook(json, { base }).problems) {
          expect(message, code).to.match(/\S{2}.*\.$/su);
          expect(hint, code).to.match(/\S/);
          expect(hint).not.to.match(/\bundefined\b|\[object Object\]/);
          expect(leads(json, path), `${code} at ${path}`).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing to say about what it has read itself, but of what stays as it is', () => {
    fc.assert(
      fc.property(books, (json) => {
        const { document } = readBook(json, { base });
        const again = readBook(document, { base });
        expect(again.problems.filter(({ code }) => !/^(unordered|same-period|text-simplified)$/.test(code))).to.deep.equal([]);
        expect(again.document).to.deep.equal(document);
      }),
      { numRuns: 200 },
    );
  });
});
