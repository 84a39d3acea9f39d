import { expect } from '@open-wc/testing';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import { Finder, type Found } from './finder.js';
import type { Gathered } from './gather.js';
import { index, indexRows } from './indexing.js';

const cluster = (count: number): Gathered =>
  ({
    kind: 'cluster',
    version: 1,
    name: 'Cluster',
    members: Array.from({ length: count }, (_, at) => ({ id: `m${at}`, name: `Fjellhotell ${at}` })),
  }) as unknown as Gathered;

const host = (reading: boolean, changed = () => undefined) => ({ signal: new AbortController().signal, changed, reading: () => reading });

describe('making a directory searchable', () => {
  it('answers what is typed meanwhile from what is there, and goes on until it has all', async () => {
    const finder = new Finder(cluster(30_000));
    const seen: number[] = [];
    finder.look('hotell');
    expect(finder.found.count).to.equal(30_000);
    const done = index(
      finder,
      host(false, () => void seen.push(finder.found.count)),
    );
    expect(await done).to.equal(true);
    expect(finder.found.count).to.equal(30_000);
    expect(finder.found.facets).to.not.equal(undefined);
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
  });

  it('lets nobody in before those whom somebody reads, and the best to the top where nobody does', async () => {
    for (const reading of [true, false]) {
      const members = cluster(2000);
      // read last, and better than all others: a trade that is the word itself
      const best = shuffled(2000, today())[1999]!;
      Object.assign(members.members[best]!, { name: 'Strandhuset', tags: ['Hotell'] });
      const finder = new Finder(members);
      finder.look('hotell');
      const seen: Found[] = [];
      await index(finder, { ...host(false, () => void seen.push(finder.found)), reading: () => reading });
      const [first] = seen;
      const { hits } = finder.found;
      expect(first?.count, 'all names are answered from before anything else').to.equal(1999);
      expect(hits).to.have.length(2000);
      if (reading) expect(hits.subarray(0, 1999)).to.deep.equal(first!.hits);
      expect(hits.indexOf(best)).to.equal(reading ? 1999 : 0);
    }
  });

  it('finds members of a preview that nobody has read yet, and hands the index on where nothing was put right', async () => {
    const { members, ...head } = cluster(600);
    const rows = members.map((member, at) => (at === 77 ? { ...member, name: 'Strandhotell', tags: ['fjord'], sectors: 5 } : member));
    const preview = { ...head, members: new Array<never>(600), preview: true } as unknown as Gathered;
    const finder = new Finder(preview);
    finder.look('strandhotell');
    const handOn = await indexRows(finder, { ...head, members: rows }, 'https://a.example/', host(false));
    expect(finder.page(24).map(({ name }) => name)).to.deep.equal(['Strandhotell']);
    const whole = { ...head, members } as Gathered;
    await handOn({ document: whole, findings: [{ code: 'bad-value', path: 'members[77].sectors' }] as never });
    expect(new Finder(whole).early).to.equal(undefined);
    const few = { ...whole, members: rows.slice(1) } as Gathered;
    await handOn({ document: few, findings: [] });
    expect(new Finder(few).early).to.equal(undefined);
    // a place that was put right says nothing to the search, nor do blanks and empty lists that were left out
    whole.members = structuredClone(rows).map((row) => ({ ...row, location: { lat: 1, lon: 2 } })) as never;
    for (const row of rows.slice(0, 300)) Object.assign(row, { offers: [], tagline: ' ', phone: null, name: `${row.name as string} ` });
    await handOn({ document: whole, findings: [{ code: 'elsewhere', path: 'members[3].location.lat' }] as never });
    const next = new Finder(whole, finder);
    expect(next.found.count).to.equal(1);
    expect(await index(next, host(false))).to.equal(true);
    expect(next.found.facets).to.not.equal(undefined);
  });

  it('leaves small lists and what is no list to the reader', async () => {
    for (const json of [{ members: [] }, null, 'x', { members: 'members.csv' }]) {
      const finder = new Finder({ ...cluster(3), preview: true });
      await indexRows(finder, json, 'https://a.example/', host(false));
      expect(finder.early).to.equal(undefined);
    }
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await index(new Finder(cluster(10)), { ...host(false), signal: stop.signal })).to.equal(false);
  });
});
