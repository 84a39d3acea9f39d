import { expect } from '@open-wc/testing';
import { build } from './build.js';
import { openIndex } from './search.js';
import { atOnce } from './slices.js';
import { warmUp } from './warm-up.js';

const firms = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `m${at}`, name: `Fjellhotell Havnesund ${at}`, sectors: ['food'] }));

describe('searches before the first key', () => {
  it('are made of a large index, a little at a time, and leave it as it was', () => {
    const data = atOnce(build(firms(3000)));
    const { search } = openIndex(data);
    const [kept, before] = [structuredClone(data), search('havnesund 77')];
    const steps = [...warmUp(data)].length;
    expect(steps).to.be.above(40);
    expect(data).to.deep.equal(kept);
    const after = search('havnesund 77');
    expect([...after.hits]).to.deep.equal([...before.hits]);
    expect(after.facets.sector).to.deep.equal(before.facets.sector);
  });

  it('are spared where there are few members', () => {
    expect([...warmUp(atOnce(build(firms(1999))))]).to.have.length(0);
  });

  it('need no names', () => {
    expect(() => [...warmUp(atOnce(build(Array.from({ length: 2500 }, () => ({ name: 5 })))))]).not.to.throw();
    expect(() => [...warmUp(atOnce(build(Array.from({ length: 2500 }, () => null))))]).not.to.throw();
  });
});
