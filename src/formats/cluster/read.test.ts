/** Members one by one: what is left out of them, what is told, and what they share. Whole clusters: `cluster.test.ts`. */
import { expect } from '@open-wc/testing';
import { pool } from './pool.js';
import { clusterReader, memberReader, memberSlices, openCluster, type MemberOptions } from './read.js';

const of = (members: unknown, more: object = {}) => ({ kind: 'cluster', version: 1, name: 'West', members, ...more });
const read = (rows: readonly unknown[], options?: MemberOptions) => {
  const reader = memberReader(options);
  const members = reader.read(rows);
  return { members, told: reader.findings.map(({ code, path }) => `${code} ${path}`), findings: reader.findings };
};

describe('a member', () => {
  it('at 0, 0 has no coordinates, and at a place that is not in its country keeps them; both are told', () => {
    const { members, told, findings } = read([
      { name: 'A', location: { lat: 0, lon: 0 } },
      { name: 'B', location: { city: 'X', lat: 0, lon: 0 } },
      { name: 'C', location: { country: 'IS', lat: 1, lon: 2 } },
      { name: 'D', location: { country: 'IS', lat: 64.1, lon: -21.9 } },
      { name: 'E', location: { lat: 0, lon: 9 } },
    ]);
    expect(members.map(({ location }) => location)).to.deep.equal([undefined, { city: 'X' }, { country: 'IS', lat: 1, lon: 2 }, { country: 'IS', lat: 64.1, lon: -21.9 }, { lat: 0, lon: 9 }]); // prettier-ignore
    expect(members[0]).not.to.have.property('location');
    expect(told).to.deep.equal(['bad-value members[0].location.lat', 'bad-value members[1].location.lat', 'elsewhere members[2].location.lat']); // prettier-ignore
    expect(findings[0]).to.include({ expected: 'latitude', found: '0, 0' });
    expect(findings[2]).to.deep.include({ expected: 'IS', found: [1, 2] });
  });

  it('has no field that could not be read, and keeps the others', () => {
    const { members, told } = read([{ name: ' A ', phone: 'ring', email: 'a@b.example', strange: 1, $note: 2, tags: [] }]);
    expect(members).to.deep.equal([{ name: 'A', email: 'a@b.example', id: 'a' }]);
    expect(told).to.deep.equal(['bad-value members[0].phone', 'unknown-field members[0].strange']);
  });

  it('that is none is told once: it has no name, is no record, or breaks when it is looked at', () => {
    const broken = Object.defineProperty({}, 'name', { enumerable: true, get: () => { throw new Error('gone'); } }); // prettier-ignore
    const { members, told } = read([{}, { phone: '555 0100' }, 5, { name: 'A' }, broken, { name: '' }]);
    expect(members.map(({ id }) => id)).to.deep.equal(['a']);
    expect(told).to.deep.equal(['missing members[0].name', 'missing members[1].name', 'bad-value members[2]', 'bad-value members[4]', 'missing members[5].name']); // prettier-ignore
  });

  it('has an id of its name in the cluster’s language, and keeps its own', () => {
    const rows = [{ name: { en: 'Harbour', is: 'Höfn' } }, { id: 'x', name: 'B' }, { name: '???' }];
    expect(
      read(rows, { lang: 'is' })
        .members.map(({ id }) => id)
        .slice(0, 2),
    ).to.deep.equal(['hofn', 'x']);
    expect(read(rows, { lang: 'en' }).members[0]!.id).to.equal('harbour');
    expect(read(rows).members.map(({ id }) => id)).to.deep.equal(['harbour', 'x', read(rows).members[2]!.id]);
  });

  it('has lists and a place of its own where it may be changed; else what is equal is one', () => {
    const row = () => ({ name: 'A', tags: ['x', 'y'], location: { city: 'X' } });
    const rows = [row(), row()];
    const [one, two] = read(rows).members;
    expect(one!.tags).to.equal(two!.tags);
    const [mine] = read(rows, { own: true }).members;
    expect(mine).to.deep.include(rows[0]);
    expect([mine!.tags === rows[0]!.tags, mine!.location === rows[0]!.location]).to.deep.equal([false, false]);
    const keep = pool();
    const [list, same] = [
      ['a', 'b'],
      ['a', 'b'],
    ];
    expect([keep(list), keep(same), keep('a')]).to.deep.equal([list, list, 'a']);
    expect(keep(same)).to.equal(list);
    expect(keep(['ab'])).not.to.equal(list);
    for (const mixed of [[1, 'a'], ['a', 1], ['a', '1'], ['a', {}], ['a', {}], [{}]]) expect(keep(mixed)).to.equal(mixed);
    expect(keep([{ a: 1 }])).to.deep.equal([{ a: 1 }]);
  });
});

describe('members in slices', () => {
  const rows = Array.from({ length: 200 }, (_, at) => ({ name: `Firm ${at}` }));

  it('are all of them, each once, whatever time there is', () => {
    for (const time of [0, 1e6]) {
      const slices = [...memberSlices(rows, memberReader(), time)];
      expect(slices.flat().map(({ name }) => name)).to.deep.equal(rows.map(({ name }) => name));
      expect(slices.map(({ length }) => length)).to.deep.equal(time ? [200] : [64, 64, 64, 8]);
    }
    expect([...memberSlices([], memberReader())]).to.deep.equal([]);
  });

  it('are read from one row to another, and not beyond the last', () => {
    const some = (from?: number, to?: number) => memberReader().read(rows, from, to).map(({ name }) => name); // prettier-ignore
    expect([some(198), some(198, 199), some(198, 500), some(200)]).to.deep.equal([['Firm 198', 'Firm 199'], ['Firm 198'], ['Firm 198', 'Firm 199'], []]); // prettier-ignore
    const reader = memberReader();
    reader.read([{}], 0, 1, 7);
    expect(reader.findings[0]!.path).to.equal('members[7].name');
  });
});

describe('a cluster', () => {
  it('without members has none, and with what is neither a list nor an address that is told', () => {
    expect(clusterReader(of(undefined))).to.deep.equal({ document: { kind: 'cluster', version: 1, name: 'West' }, findings: [] });
    expect(openCluster(of(undefined)).rows).to.deep.equal([]);
    for (const members of [5, {}, 'javascript:x', 'ftp://a.example/']) {
      const { document, findings } = clusterReader(of(members), 'https://a.example/');
      expect(document).not.to.have.property('members');
      expect(findings, JSON.stringify(members)).to.deep.equal([
        { code: 'bad-value', path: 'members', expected: 'members', found: members },
      ]);
    }
    expect(clusterReader(of([{ name: { en: 'A', is: 'B' } }], { lang: 'is' })).document!.members).to.deep.equal([{ name: { en: 'A', is: 'B' }, id: 'b' }]); // prettier-ignore
  });
});
