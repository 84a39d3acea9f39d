import { expect } from '@open-wc/testing';
import { publicParts } from './public-parts.js';

describe('the public parts of a book', () => {
  it('are all but the sections and topics for partners and staff, which are named', () => {
    const book = {
      kind: 'book',
      name: 'Kaeru',
      own: 'a field that nobody knows',
      sections: { concept: { text: 'a' }, methods: { text: 'b', audience: 'staff' }, marketing: { text: 'c', audience: 'public' } },
      topics: [{ title: 'one' }, { title: 'two', audience: 'partners' }, { title: 'three' }],
    };
    const { json, left } = publicParts(book);
    expect(left).to.deep.equal(['sections.methods', 'topics[1]']);
    expect(json).to.deep.equal({
      ...book,
      sections: { concept: book.sections.concept, marketing: book.sections.marketing },
      topics: [book.topics[0], book.topics[2]],
    });
    expect(book.topics, 'the file itself').to.have.length(3);
  });

  it('leave out what the reader keeps to the staff: an audience that it cannot read', () => {
    for (const audience of ['Partner', 'intern', 'publik', 7, {}, ['public']])
      expect(publicParts({ sections: { methods: { text: 'SECRET', audience } } }).json, JSON.stringify(audience)).to.deep.equal({
        sections: {},
      });
  });

  it('leave a file alone that has no such parts, or other things in their place', () => {
    for (const json of [
      { kind: 'book', name: 'a' },
      { sections: [], topics: {} },
      { sections: null, topics: 'none' },
      { topics: [null, 3, 'x'] },
    ])
      expect(publicParts(json)).to.deep.equal({ json, left: [] });
  });
});
