import { expect } from '@open-wc/testing';
import { previewReader, readClusterPreview } from './preview.js';
import { clusterReader } from './read.js';

const base = 'https://example.org/clusters/ours.json';

describe('a preview of a cluster', () => {
  it('reads the head, and of the members only those that are asked for', () => {
    const members = ['A', 'B', 'C'].map((name) => ({ name }));
    const preview = readClusterPreview(
      { kind: 'cluster', name: 'Ours', sectors: { food: { en: 'Food', is: 'Matur' } }, members },
      base,
      () => [2],
    )!;
    expect(preview.name).to.equal('Ours');
    expect(preview.sectors).to.deep.equal({ food: { en: 'Food', is: 'Matur' } });
    expect(preview.members).to.have.lengthOf(3);
    expect(Object.keys(preview.members)).to.deep.equal(['2']);
    expect(preview.members[2]!.name).to.equal('C');
    expect(preview.preview).to.equal(true);
    const none = readClusterPreview({ kind: 'cluster', name: 'Ours', members }, base, () => [])!;
    expect(none.members).to.have.lengthOf(3);
  });

  it('has holes where a row is no member', () => {
    const preview = readClusterPreview({ kind: 'cluster', name: 'Ours', members: [{ name: 'A' }, { tags: ['x'] }, { name: 'C' }] }, base, () => [0, 1, 2])!; // prettier-ignore
    expect(Object.keys(preview.members)).to.deep.equal(['0', '2']);
  });

  it('reads one member after the other, and leaves to the whole reader what it cannot read', () => {
    const read = previewReader(base);
    expect(read({ name: 'A', logo: 'a.png' }, 0)).to.deep.equal({ name: 'A', logo: { src: 'https://example.org/clusters/a.png' } });
    expect(read({ tags: ['x'] }, 1)).to.equal(undefined);
    const live = { name: 'A', get tagline(): string { throw new Error('gone'); } }; // prettier-ignore
    expect(read(live, 2)).to.equal(undefined);
    expect(readClusterPreview({ kind: 'cluster', name: 'Ours', members: [live] }, base, () => [0])).to.equal(null);
  });

  it('gives nothing where the whole reader must say what is wrong, or where the members are elsewhere', () => {
    for (const other of [
      { kind: 'book', name: 'A', members: [] },
      { kind: 'cluster', members: [] },
      { kind: 'cluster', name: 'A' },
      { kind: 'cluster', name: 'A', members: 'members.csv' },
      null,
      'x',
    ])
      expect(
        readClusterPreview(other, base, () => [0]),
        JSON.stringify(other),
      ).to.equal(null);
  });

  it('takes no name that the whole reader would not', () => {
    for (const name of [false, true, [], {}, ' ']) {
      const json = { kind: 'cluster', name: 'Ours', members: [{ name }] };
      expect(readClusterPreview(json, base, () => [0])!.members[0], JSON.stringify(name)).to.equal(undefined);
      expect(clusterReader(json, base).document!.members, JSON.stringify(name)).to.equal(undefined);
    }
  });
});
