import { expect } from '@open-wc/testing';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import { Finder } from './finder.js';
import type { Gathered } from './gather.js';
import { index } from './indexing.js';

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

  it('finds those first who are shown first, and lets nobody in before those whom somebody reads', async () => {
    const members = cluster(2000);
    const late = shuffled(2000, today())[1999]!;
    members.members[late]!.name = 'Hotell';
    const finder = new Finder(members);
    finder.look('hotell');
    await index(finder, host(true));
    finder.look('hotell');
    expect(finder.found.hits[0]).to.equal(late);
  });

  it('ends with its signal', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await index(new Finder(cluster(10)), { ...host(false), signal: stop.signal })).to.equal(false);
  });
});
