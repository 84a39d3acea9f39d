import { expect } from '@open-wc/testing';
import { atOnce, build, openIndex, withDocuments } from './index.js';

const members = [
  { id: 'inn', name: 'Old Inn', sectors: ['lodging'] },
  { id: 'cafe', name: 'Breakfast Bar', sectors: ['food'] },
  { id: 'farm', name: 'Farm', description: 'We serve breakfasts', sectors: ['food'] },
  { id: 'bus', name: 'Bus' },
];
const books = new Map([
  [0, ['Nine rooms, morgunmatur.', 'Breakfast from seven']],
  [3, ['Ferðir með langferðabíl', 'Frokostbuffet på veien']],
]);
const open = (texts: ReadonlyMap<number, Iterable<string>> = books) => openIndex(atOnce(withDocuments(atOnce(build(members)), texts)));

describe('texts that members link to', () => {
  it('are found after all that members say of themselves, inside words, with typos and in every spelling', () => {
    const { search } = open();
    expect(search('breakfast').ids).to.deep.equal(['cafe', 'farm', 'inn']);
    expect(search('buffet').ids).to.deep.equal(['bus']);
    expect(search('langferdabil').ids).to.deep.equal(['bus']);
    expect(search('morgunmattur').ids).to.deep.equal(['inn']);
    expect(search('xylophone').ids).to.deep.equal([]);
  });

  it('answer a query together with the member’s own fields, and with filters; facets count them', () => {
    const { search } = open();
    expect(search('inn seven').ids).to.deep.equal(['inn']);
    const { ids, facets } = search('breakfast', { sector: ['lodging'] });
    expect(ids).to.deep.equal(['inn']);
    expect(facets.sector.map(({ value, count }) => [value, count])).to.deep.equal([['food', 2], ['lodging', 1]]); // prettier-ignore
  });

  it('are told from own fields', () => {
    const { search } = open();
    const found = search('breakfast');
    expect([...found.hits].map((place) => [members[place]!.id, found.inDocument(place)])).to.deep.equal([['cafe', false], ['farm', false], ['inn', true]]); // prettier-ignore
    expect(search('inn seven').inDocument(0)).to.equal(true);
    expect(search('').inDocument(0)).to.equal(false);
  });

  it('are not found by a single letter, and leave the index that they extend as it was', () => {
    const plain = atOnce(build(members));
    const { search } = openIndex(atOnce(withDocuments(plain, books)));
    expect(search('n').ids).to.deep.equal([]);
    expect(openIndex(plain).search('buffet').ids).to.deep.equal([]);
    expect(open(new Map()).search('breakfast').ids).to.deep.equal(['cafe', 'farm']);
  });

  it('may be long, empty or strange', () => {
    const { search } = open(new Map([[1, ['x'.repeat(200_000), '', '🙂 مرحبا e\u0301', `${'a '.repeat(100_000)} needle`]]]));
    expect(search('needle').ids).to.deep.equal(['cafe']);
    expect(search('مرحبا').ids).to.deep.equal(['cafe']);
    expect(() => search('x'.repeat(10_000))).not.to.throw();
  });
});
