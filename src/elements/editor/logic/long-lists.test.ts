/** Documents of very long lists, as a short link can carry them. */
import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../../test/support/growth.js';
import { book } from '../../../formats/book/book.js';
import { absolute } from './absolute.js';
import { firstEntries } from './first-entries.js';

describe('a document of long lists', () => {
  const BASE = 'https://harbour.example/files/book.json';

  it('gets whole addresses, and stays the same object where there are none', () => {
    const plain = { kind: 'book', name: 'A', website: 'https://a.example/', contacts: [{ name: 'Anna' }], mine: 'x.png' };
    expect(absolute(book, plain, BASE)).to.equal(plain);
    const written = {
      ...plain,
      logo: { src: 'l.png' },
      social: [{ url: '/on' }, { url: 'https://b.example/' }],
      cover: { src: 'javascript:1' },
    };
    expect(absolute(book, written, BASE)).to.deep.equal({
      ...written,
      logo: { src: 'https://harbour.example/files/l.png' },
      social: [{ url: 'https://harbour.example/on' }, { url: 'https://b.example/' }],
    });
  });

  it('does so in time that grows with its length', async () => {
    const make = (length: number) => ({ kind: 'book', name: 'A', social: Array.from({ length }, (_, at) => ({ url: `p${at}` })) });
    await expectLinear('relative addresses', 30_000, make, (document) => absolute(book, document, BASE));
  });

  it('is shown up to a number of entries of each list, but for members, which are shown page by page', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ({ name: `A${at}`, tags: ['x'] }));
    const short = { kind: 'book', name: 'A', contacts: many.slice(0, 200) };
    expect(firstEntries(short)).to.equal(short);
    expect(firstEntries({ kind: 'cluster', members: many })).to.have.property('members', many);
    const { contacts, sections } = firstEntries({ contacts: many, sections: { cooperation: { offers: many, needs: [{ list: many }] } } });
    expect(contacts).to.deep.equal(many.slice(0, 200));
    expect([sections.cooperation.offers.length, sections.cooperation.needs[0]!.list.length]).to.deep.equal([200, 200]);
  });
});
