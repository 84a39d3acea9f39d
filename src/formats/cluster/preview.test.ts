import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { hostile } from '../../../test/support/hostile.js';
import { glanceAtCluster } from './preview.js';
import { clusterReader } from './read.js';
import type { Member } from './cluster.js';

const base = 'https://example.org/clusters/ours.json';

/** What a first page shows of a member; what is not there, or holds nothing, is left out. */
const seen = ({ name, tagline, description, sectors, location, logo }: Member): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        name,
        tagline,
        description,
        sectors,
        city: location?.city,
        region: location?.region,
        logo: logo && { src: logo.src, alt: logo.alt },
      },
      (_key, value: unknown) => (JSON.stringify(value) === '{}' ? undefined : value),
    ),
  );

describe('a first glance at a cluster', () => {
  it('reads the head, and of the members only those that are asked for', () => {
    const members = ['A', 'B', 'C'].map((name) => ({ name }));
    const glance = glanceAtCluster({ kind: 'cluster', name: 'Ours', sectors: { food: { en: 'Food', is: 'Matur' } }, members }, base, () => [
      2,
    ])!;
    expect(glance.name).to.equal('Ours');
    expect(glance.sectors).to.deep.equal({ food: { en: 'Food', is: 'Matur' } });
    expect(glance.members).to.have.lengthOf(3);
    expect(Object.keys(glance.members)).to.deep.equal(['2']);
    expect(glance.members[2]!.name).to.equal('C');
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
        glanceAtCluster(other, base, () => [0]),
        JSON.stringify(other),
      ).to.equal(null);
  });

  it('takes no name that the whole reader would not', () => {
    for (const name of [false, true, [], {}, ' ']) {
      const json = { kind: 'cluster', name: 'Ours', members: [{ name }] };
      expect(glanceAtCluster(json, base, () => [0])!.members[0], JSON.stringify(name)).to.equal(undefined);
      expect(clusterReader(json, base).document!.members, JSON.stringify(name)).to.equal(undefined);
    }
  });

  it('shows of each member what the whole reader gives', () => {
    const word = fc.oneof(fc.constantFrom(...hostile, 'is', 'a.png', ' a ', '7'), fc.string(), fc.webUrl());
    const value = fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: fc.anything() });
    const texts = fc.oneof(value, fc.dictionary(fc.constantFrom('en', 'is', 'constructor', 'xx_'), value, { maxKeys: 2 }));
    const member = fc.record(
      {
        name: texts,
        tagline: texts,
        description: texts,
        sectors: fc.oneof(fc.array(value, { maxLength: 2 }), value),
        location: fc.oneof(fc.record({ city: value, region: value }), value),
        logo: fc.oneof(fc.record({ src: value, alt: texts }, { requiredKeys: [] }), value),
      },
      { requiredKeys: ['name'] },
    );
    let both = 0;
    fc.assert(
      fc.property(member, (one) => {
        const json = { kind: 'cluster', name: 'Ours', members: [one] };
        const glanced = glanceAtCluster(json, base, () => [0])?.members[0];
        const whole = (clusterReader(json, base).document?.members as Member[] | undefined)?.[0];
        expect(!!glanced).to.equal(!!whole);
        if (!glanced) return;
        both++;
        expect(seen(glanced)).to.deep.equal(seen(whole!));
      }),
      { numRuns: 600 },
    );
    expect(both).to.be.above(100);
  });
});
