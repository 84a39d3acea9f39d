import { expect } from '@open-wc/testing';
import { front, glanceAtBook } from './book-front.js';
import { book, bookReader } from './book.js';
import { allLeaves } from './leaves-more.js';
import { leaves } from './leaves.js';

type Node = unknown;
const isShape = (node: Node): node is Record<string, Node> => typeof node === 'object' && node !== null;

/** Every field of the glance, with what the whole format has in the same place. */
function* pairs(glance: Node, whole: Node, path = ''): Generator<[path: string, glance: Node, whole: Node]> {
  if (!isShape(glance)) return yield [path, glance, whole];
  for (const [name, field] of Object.entries(glance)) yield* pairs(field, isShape(whole) ? whole[name] : undefined, `${path}.${name}`);
}

describe('a first glance at a book', () => {
  it('reads each of its fields just as the whole format does', () => {
    const all = [...pairs(front, book)];
    expect(all).to.have.length.above(8);
    for (const [path, glance, whole] of all) expect(glance, path).to.equal(whole);
  });

  it('knows how to read every value that it names, in the same way', () => {
    for (const [path, leaf] of pairs(front, book)) {
      const name = String(leaf).replace('!', '');
      if (name !== 'book') expect(leaves[name], path).to.be.ok.and.equal(allLeaves[name]);
    }
  });

  it('gives what the whole reader gives, and null where that gives null', () => {
    const json = {
      kind: 'book',
      version: 1,
      name: { en: 'A' },
      logo: { src: 'a.png' },
      website: 'javascript:alert(1)',
      contacts: [{ name: 'B', phone: '12345' }],
    };
    const whole = bookReader(json, 'https://example.org/book.json').document!;
    const glance = glanceAtBook(json, 'https://example.org/book.json')!;
    expect(glance.name).to.deep.equal(whole.name);
    expect(glance.logo?.src).to.equal('https://example.org/a.png');
    expect(glance.website).to.equal(undefined);
    expect(glance.contacts?.[0]?.phone).to.equal('12345');
    expect(glanceAtBook({ kind: 'cluster', name: 'A' })).to.equal(null);
    expect(glanceAtBook({ kind: 'book' })).to.equal(null);
    expect(glanceAtBook('<html>')).to.equal(null);
  });
});
