import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { expectLinear } from '../../../test/support/growth.js';
import { hostile } from '../../../test/support/hostile.js';
import { slug } from '../../schema/slug.js';
import { loadMembers } from './load.js';
import { tableAddress } from '../../schema/load/table-address.js';
import { allLeaves } from '../../schema/leaves/index.js';
import { asWritten } from '../../schema/leaves/written.js';
import { memberReader, memberSlices, openCluster } from './read.js';
import { explain, readCluster } from '../index.js';
import { member, type Member } from './cluster.js';
import { noteAt } from '../../schema/read.js';
import { shapeReader } from '../../schema/shape-reader.js';

const base = 'https://cluster.example/data/cluster.json';
const of = (members: unknown) => ({ kind: 'cluster', version: 1, name: 'West', members });
const read = (members: unknown) => {
  const { document, problems } = readCluster(of(members), { base });
  return { members: document?.members as Member[] | undefined, problems };
};

describe('reading a cluster', () => {
  it('reads its head and its members', () => {
    const json = {
      ...of([{ id: 'a', name: 'A', logo: { src: 'a.png' } }]),
      sectors: { food: { en: 'Food' }, sea: 'Sea' },
      book: 'book.json',
      $note: 1,
    };
    const { document, problems } = readCluster(json, { base });
    expect(problems).to.deep.equal([]);
    expect(document?.sectors).to.deep.equal({ food: { en: 'Food' }, sea: 'Sea' });
    expect(document?.book).to.equal('https://cluster.example/data/book.json');
    expect(document?.members).to.deep.equal([{ id: 'a', name: 'A', logo: { src: 'https://cluster.example/data/a.png' } }]);
  });

  it('gives the address of members in a file of their own', () => {
    expect(openCluster(of('members.csv'), base).source).to.equal('https://cluster.example/data/members.csv');
    expect(readCluster(of('members.csv'), { base }).document?.members).to.equal('https://cluster.example/data/members.csv');
  });

  it('says what is wrong where members are neither a list nor an address', () => {
    for (const bad of [5, { a: 1 }, 'javascript:alert(1)', true]) {
      const { document, problems } = readCluster(of(bad), { base });
      expect(document?.name, JSON.stringify(bad)).to.equal('West');
      expect(problems[0]).to.include({ code: 'bad-value', path: 'members' });
      expect(problems[0]!.hint).to.match(/list of members/);
    }
  });

  it('refuses another kind, and one without a name', () => {
    expect(readCluster({ kind: 'book', name: 'A' }).problems[0]?.code).to.equal('wrong-kind');
    expect(readCluster({ kind: 'cluster' }).document).to.equal(null);
  });

  it('leaves out members without a name, and says which', () => {
    const { members, problems } = read([{ name: 'A' }, { id: 'b' }, { name: ' ' }, null, 'C', { name: 'D' }]);
    expect(members?.map(({ name }) => name)).to.deep.equal(['A', 'C', 'D']);
    expect(problems.filter(({ code }) => code === 'missing').map(({ path }) => path)).to.deep.equal([
      'members[1].name',
      'members[2].name',
      'members[3].name',
    ]);
  });

  it('drops coordinates out of range, and keeps the member', () => {
    const { members, problems } = read([{ name: 'A', location: { lat: 97, lon: -200, city: 'X' } }]);
    expect(members![0]!.location).to.deep.equal({ city: 'X' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['members[0].location.lat', 'members[0].location.lon']);
  });

  it('makes ids of names, the same every time', () => {
    const { members } = read([
      { name: 'Þórsnes Ölfus ehf.' },
      { name: { da: 'Søhus', kl: 'Imaq' } },
      { name: '!!!' },
      { name: 'Ķiršu dārzs' },
    ]);
    expect(members?.map(({ id }) => id)).to.deep.equal(['thorsnes-olfus-ehf', 'sohus', 'member', 'kirsu-darzs']);
    expect(slug('Кафе «Море»')).to.equal('кафе-море');
  });

  it('gives the second of two equal ids a number, and says so', () => {
    const { members, problems } = read([
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
      { name: 'C' },
      { name: 'C' },
      { id: 'a-2', name: 'D' },
    ]);
    expect(members?.map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'c', 'c-2', 'a-2-2']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'duplicate-id members[1].id',
      'same-name members[3].name',
      'duplicate-id members[4].id',
    ]);
    for (const { message } of problems) expect(message).to.match(/“/);
  });

  it('keeps the one odd finding among ten thousand of one sort', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ name: `N${index}`, location: { lat: '64.1' } }));
    const { members, problems } = read([...rows, { id: 'last' }]);
    expect(members).to.have.length(10_000);
    expect(problems).to.have.length(22);
    expect(problems.find(({ code }) => code === 'missing')?.path).to.equal('members[10000].name');
    expect(problems.at(-1)?.message).to.include('9980');
  });

  it('reads in slices what it reads at once', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ name: `N${index % 7}`, role: index % 3 ? 'SME' : 'nobody' }));
    const whole = memberReader({ base });
    const sliced = memberReader({ base });
    const slices = [...memberSlices(rows, sliced, 0)];
    expect(slices.length).to.be.above(10);
    expect(slices.flat()).to.deep.equal(whole.read(rows));
    expect(sliced.findings).to.deep.equal(whole.findings);
  });

  it('does not change what it is given', () => {
    const json = of([{ name: 'A', logo: { src: 'x.png' } }, { name: 'A' }]);
    const before = structuredClone(json);
    readCluster(json, { base });
    expect(json).to.deep.equal(before);
  });

  it('never throws, and keeps harmless links only, whatever stands in the fields', () => {
    const word = fc.oneof(fc.constantFrom(...hostile), fc.anything());
    const names = ['id', 'name', 'role', 'sectors', 'tagline', 'description', 'location', 'languages', 'website', 'email', 'phone', 'logo', 'book', 'offers', 'social']; // prettier-ignore
    const record = fc.oneof(fc.dictionary(fc.constantFrom(...names), word), word);
    const head = fc.dictionary(fc.constantFrom('sectors', 'columns', 'loyalty', 'book', 'logo', 'type', 'lang'), word);
    fc.assert(
      fc.property(head, fc.array(record), (rest, rows) => {
        const { document, problems } = readCluster({ ...rest, ...of([...rows, { id: 'good', name: 'Good' }]) }, { base });
        const members = document!.members as Member[];
        expect(members.some(({ name }) => name === 'Good')).to.equal(true);
        expect(new Set(members.map(({ id }) => id)).size).to.equal(members.length);
        for (const { website, book, logo } of members) {
          if (website !== undefined) expect(website).to.match(/^(https?|mailto|tel):/);
          for (const address of [book, logo?.src]) if (address !== undefined) expect(address).to.match(/^https?:/);
        }
        for (const { message, hint } of problems) expect(message && hint).to.match(/\S/);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a hundred thousand members in short tasks', async function () {
    this.timeout(60_000);
    const many = (length: number) => Array.from({ length }, (_, index) => ({ id: `m${index}`, name: `Firm ${index}`, location: { lat: 64, lon: -21, country: 'IS' }, website: 'https://a.example/' })); // prettier-ignore
    const { now } = performance;
    let clock = 0;
    // a machine on which each look at the clock finds that a millisecond went by
    performance.now = () => clock++;
    try {
      const sizes = Array.from(memberSlices(many(100_000), memberReader({ base })), ({ length }) => length);
      expect(sizes.reduce((sum, size) => sum + size)).to.equal(100_000);
      expect(Math.max(...sizes), 'in a slice of sixteen milliseconds').to.be.within(64, 16 * 64);
    } finally {
      performance.now = now;
    }
    await expectLinear('members', 100_000, many, (rows) => [...memberSlices(rows, memberReader({ base }))]);
  });
});

describe('loading members', () => {
  const serve = (body: BodyInit) => ({ fetch: () => Promise.resolve(new Response(body)), reload: true });

  it('tells a table from JSON by what is in it', async () => {
    expect((await loadMembers('https://x.example/1', serve('\ufeff [{"name":"A"}]'))).file.rows).to.have.length(1);
    expect((await loadMembers('https://x.example/2', serve('{"kind":"cluster","members":[{},{}]}'))).file.rows).to.have.length(2);
    for (const table of ['Nafn;Sími', 'Nafn;Sími [aðal]\nA;{1}\n'])
      expect((await loadMembers('https://x.example/3', serve(table))).file.table).to.deep.equal(new TextEncoder().encode(table));
    const mark = Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d);
    expect((await loadMembers('https://x.example/5', serve(mark))).file.rows).to.deep.equal([]);
  });

  it('says so where JSON holds no members', async () => {
    const failed = await loadMembers('https://x.example/4', serve('{"name":"A"}')).catch((error: unknown) => error);
    expect((failed as { finding: object }).finding).to.deep.include({
      code: 'bad-value',
      path: '',
      expected: 'members',
      url: 'https://x.example/4',
    });
    const [problem] = explain([(failed as { finding: never }).finding]);
    expect(problem?.hint).to.match(/list of members/);
  });

  it('asks Google for the table where the page of a published sheet is given', () => {
    const sheet = 'https://docs.google.com/spreadsheets/d/e/2PACX-1v_a';
    expect(tableAddress(`${sheet}/pubhtml?gid=7&widget=true`)).to.equal(`${sheet}/pub?gid=7&output=csv&single=true`);
    expect(tableAddress(`${sheet}/pubhtml`)).to.equal(`${sheet}/pub?output=csv`);
    expect(tableAddress(`${sheet}/pub?output=csv`)).to.equal(`${sheet}/pub?output=csv`);
    for (const [from, to] of [
      ['/d/KEY/edit#gid=123', '/d/KEY/export?format=csv&gid=123'],
      ['/d/KEY/edit?gid=7#gid=7', '/d/KEY/export?format=csv&gid=7'],
      ['/d/KEY/edit?usp=sharing', '/d/KEY/export?format=csv'],
      ['/d/KEY/view', '/d/KEY/export?format=csv'],
      ['/d/KEY', '/d/KEY/export?format=csv'],
      ['/u/1/d/KEY/edit#gid=0', '/d/KEY/export?format=csv&gid=0'],
      ['/d/KEY/export?format=xlsx&gid=12', '/d/KEY/export?format=csv&gid=12'],
      ['/d/KEY/export?format=csv&&gid=0gid=0', '/d/KEY/export?format=csv&gid=0'],
      ['/d/e/KEY/pub?gid=5&single=true&output=xlsx', '/d/e/KEY/pub?gid=5&single=true&output=csv'],
      ['/u/0/d/e/KEY/pubhtml', '/d/e/KEY/pub?output=csv'],
      ['/d/e/KEY/pubhtml/sheet?headers=false&gid=0', '/d/e/KEY/pub?gid=0&output=csv&single=true'],
      ['/d/e/KEY/pubhtml?widget=true&headers=false&chrome=false&x=1#gid=7', '/d/e/KEY/pub?x=1&gid=7&output=csv&single=true'],
      ['/u/12/d/KEY/#gid=3', '/d/KEY/export?format=csv&gid=3'],
      ['/d/KEY/gviz/tq?tqx=out:csv', '/d/KEY/gviz/tq?tqx=out:csv'],
      // addresses that Google does not have
      ['/d/KEY/pubhtml', '/d/KEY/pubhtml'],
      ['/d/e/KEY/edit', '/d/e/KEY/edit'],
      ['/d/e/KEY', '/d/e/KEY'],
    ])
      expect(tableAddress(`https://docs.google.com/spreadsheets${from}`), from).to.equal(`https://docs.google.com/spreadsheets${to}`);
    expect(tableAddress('https://docs.google.com/a/firm.example/spreadsheets/d/KEY/edit')).to.equal('https://docs.google.com/spreadsheets/d/KEY/export?format=csv'); // prettier-ignore
    for (const other of ['https://a.example/m.csv?x=1', 'https://a.example/?https://docs.google.com/spreadsheets/d/KEY/edit'])
      expect(tableAddress(other)).to.equal(other);
  });

  it('keeps what is good just as the reader proper would give it, and notes the same', () => {
    const words = fc.constantFrom('a', ' a ', '', 'Ö', '<b>x</b>', 'a < b', 'is', 'IS', '+354 555', 'https://a.example/', 'https://A.example', 'x@y.example', '#x', 5, null, true, NaN); // prettier-ignore
    const text = fc.oneof(words, fc.dictionary(fc.constantFrom('is', 'en', '?', '__proto__'), words));
    const list = fc.oneof(words, fc.array(text, { maxLength: 3 }));
    const place = fc.oneof(words, fc.record({ city: words, country: words, lat: words, lon: words, zip: words }, { requiredKeys: [] }));
    const image = fc.oneof(words, fc.record({ src: words, alt: text, width: words, odd: words }, { requiredKeys: [] }));
    const row = fc.record(
      {
        ...{ id: words, name: text, role: fc.oneof(words, fc.constantFrom('sme', 'SME')), sectors: list, tagline: text, description: text },
        ...{
          location: place,
          languages: list,
          tags: list,
          offers: list,
          website: words,
          email: words,
          phone: words,
          logo: image,
          founded: words,
        },
        ...{ joined: words, members: words, book: words, loyalty: list, $note: words, extra: words },
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(row, (one) => {
        const slow: string[] = [];
        const proper = shapeReader(
          asWritten(allLeaves),
          noteAt((...finding) => slow.push(JSON.stringify(finding.slice(0, 2)))),
          base,
        )(member, one, 'members[0]');
        const reader = memberReader({ base });
        const [found] = reader.read([one]);
        const { id: _, ...rest } = (found ?? {}) as Partial<Member>;
        const { id: __, ...expected } = (proper ?? {}) as Partial<Member>;
        expect(rest).to.deep.equal(expected);
        const fast = reader.findings.map(({ code, path }) => JSON.stringify([code, path]));
        for (const finding of slow) expect(fast).to.include(finding);
        if (proper) expect(fast).to.have.length(slow.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps equal lists once, but in a document to be changed each has its own', () => {
    const rows = Array.from({ length: 2 }, (_, at) => ({ id: `m${at}`, name: 'A', tags: ['x', 'y'], offers: [{ en: 'E' }] }));
    const [a, b] = memberReader({ base }).read(rows);
    expect(a!.tags).to.equal(b!.tags);
    const { members } = read(rows);
    expect(members![0]!.tags).to.not.equal(members![1]!.tags);
    expect(members![0]!.tags).to.deep.equal(['x', 'y']);
  });
});
