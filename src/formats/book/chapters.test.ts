/** Which chapters a book has, for whom, and in which order. */
import { expect } from '@open-wc/testing';
import type { Book } from './book.js';
import { chaptersOf, forReader, mayRead, namesIn, order } from './chapters.js';

const book = (more: object): Book => ({ name: 'A', ...more }) as Book;
const ids = (more: object, named?: string | null): string => chaptersOf(book(more), named).map(({ id, kind }) => (id === kind ? id : `${id} (${kind})`)).join(); // prettier-ignore
const sections = Object.fromEntries([...order].reverse().map((name) => [name, { summary: 'x' }]));

describe('the chapters of a book', () => {
  it('are its sections in one order, its topics, media, quotes, and how to reach it', () => {
    expect(ids({ sections, topics: [{ id: 'boats', title: 'Boats' }], media: [{ src: 'a' }], quotes: [{ text: 'x' }], contacts: [{ name: 'Anna' }] })).to.equal('concept (section),uniqueness (section),methods (section),sustainability (section),marketing (section),measurement (section),cooperation (section),boats (topic),media,quotes,contact'); // prettier-ignore
    const [topic, media, quotes] = chaptersOf(book({ topics: [{ id: 'a', title: 'A' }], media: [{ src: 'a' }], quotes: [{ text: 'x' }] }));
    expect([topic, media, quotes]).to.deep.equal([
      { id: 'a', kind: 'topic', topic: { id: 'a', title: 'A' } },
      { id: 'media', kind: 'media', media: [{ src: 'a' }] },
      { id: 'quotes', kind: 'quotes', quotes: [{ text: 'x' }] },
    ]);
  });

  it('are none that say nothing, whomever they are for', () => {
    expect(ids({})).to.equal('');
    expect(ids({ sections: { concept: {}, methods: { audience: 'partners' }, marketing: { summary: '', goals: [], more: { deep: [''] } } }, media: [], quotes: [], contacts: [], location: {} })).to.equal(''); // prettier-ignore
    expect(ids({ sections: { concept: { audience: 'staff', summary: 'x' }, measurement: { indicators: [{ value: 0 }] } } })).to.equal('concept (section),measurement (section)'); // prettier-ignore
    for (const one of [{ contacts: [{ name: 'Anna' }] }, { location: { city: 'X' } }, { hours: [{ days: ['Mo'] }] }, { social: [{ url: 'https://a.example/' }] }]) expect(ids(one)).to.equal('contact'); // prettier-ignore
  });

  it('have names unlike each other: a topic that has another’s, or none, has its number', () => {
    const topics = [{ title: 'A' }, { id: 'media', title: 'B' }, { id: 'x', title: 'C' }, { id: 'x', title: 'D' }, { id: 'concept', title: 'E' }, { id: 'topic-7', title: 'F' }, { title: 'G' }]; // prettier-ignore
    expect(chaptersOf(book({ topics })).map(({ id }) => id)).to.deep.equal(['topic-1', 'topic-2', 'x', 'topic-4', 'topic-5', 'topic-7', 'topic-8']); // prettier-ignore
    for (const taken of ['quotes', 'contact']) expect(ids({ topics: [{ id: taken, title: 'A' }] })).to.equal('topic-1 (topic)');
  });

  it('are those that the owner asks for, in that order, each once', () => {
    const more = { sections, quotes: [{ text: 'x' }] };
    expect(ids(more, 'quotes, concept')).to.equal('quotes,concept (section)');
    expect(ids(more, ' concept  quotes,,concept nothing ')).to.equal('concept (section),quotes');
    expect(ids(more, 'nothing')).to.equal('');
    for (const none of ['', '  ', ' , ', null, undefined]) expect(ids(more, none)).to.equal(ids(more));
    expect([...namesIn('a,b  c')]).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('a part of a book that is for some', () => {
  it('is shown to them and to those nearer to the firm; a reader who is not known is the public', () => {
    const may = (meant: 'public' | 'partners' | 'staff' | undefined, readers: (string | null | undefined)[]) => readers.map((reader) => mayRead(meant, reader)); // prettier-ignore
    const readers = [undefined, null, '', 'boss', 'constructor', 'public', 'partners', 'staff'];
    expect(may(undefined, readers)).to.deep.equal(Array(8).fill(true));
    expect(may('public', readers)).to.deep.equal(Array(8).fill(true));
    expect(may('partners', readers)).to.deep.equal([false, false, false, false, false, false, true, true]);
    expect(may('staff', readers)).to.deep.equal([false, false, false, false, false, false, false, true]);
  });

  it('is not in the book that others get', () => {
    const whole = book({ sections: { concept: { summary: 'x' }, methods: { audience: 'staff' }, marketing: undefined }, topics: [{ title: 'A' }, { title: 'B', audience: 'partners' }] }); // prettier-ignore
    expect(forReader(whole, 'public')).to.deep.equal({ name: 'A', sections: { concept: { summary: 'x' }, marketing: undefined }, topics: [{ title: 'A' }] }); // prettier-ignore
    expect(forReader(whole, 'partners').topics).to.have.length(2);
    expect(forReader(whole, 'staff')).to.deep.equal(whole);
    expect(forReader(book({}), null)).to.deep.equal({ name: 'A', sections: {}, topics: undefined });
  });
});
