/** Drafts in the database of this browser: what is kept, in which order, as what, and how it is deleted. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { record, startHistory, undo, type Change, type Path } from '../../../engines/draft/index.js';
import { openDrafts, type Drafts } from './drafts.js';
import { clear, everything, put } from '../../../../test/kit/stored-drafts.js';

const NAME = 'bob-widgets-test';
const DAY = Date.UTC(2026, 10, 25);
const set = (path: Path, value: unknown): Change => ({ op: 'set', path, value, was: undefined });

describe('drafts', () => {
  let drafts: Drafts;
  beforeEach(async () => {
    await clear(NAME);
    drafts = openDrafts({ name: NAME });
  });
  afterEach(async () => {
    await drafts.close();
    await clear(NAME);
  });
  const again = async (): Promise<Drafts> => {
    await drafts.close();
    return (drafts = openDrafts({ name: NAME }));
  };

  it('are kept from the first change on, with all steps of undo, and go on where they were', async () => {
    const draft = drafts.create('book', { kind: 'book', unknown: [1, { x: null }] });
    draft.write(set(['name'], 'H'), DAY, 'name typing');
    draft.write(set(['name'], 'Harbour'), DAY + 100, 'name typing');
    draft.write({ op: 'insert', path: ['contacts', 0], value: { name: 'Ada' } }, DAY + 200);
    draft.undo(DAY + 300);
    await draft.flush();
    expect(draft.saved).to.equal(true);
    expect(drafts.state).to.equal('kept');
    const other = (await (await again()).open(draft.id))!;
    expect(other.kind).to.equal('book');
    expect(other.document).to.deep.equal({ kind: 'book', unknown: [1, { x: null }], name: 'Harbour' });
    expect(other.history).to.deep.equal(draft.history);
    expect(other.redo(DAY + 400).document).to.deep.include({ contacts: [{ name: 'Ada' }] });
    other.undo();
    expect(other.undo().document).to.deep.equal({ kind: 'book', unknown: [1, { x: null }] });
  });

  it('leave nothing behind when they were only looked at', async () => {
    const draft = drafts.create('book', { kind: 'book' });
    await draft.flush();
    await drafts.list();
    await draft.close();
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(NAME);
    expect(await drafts.open(draft.id)).to.equal(null);
    expect(await drafts.open('none')).to.equal(null);
  });

  it('keep each change in its order, also those that come while others are written', async () => {
    const draft = drafts.create('book', {});
    for (let at = 0; at < 150; at++) {
      draft.write({ op: 'insert', path: ['list', at], value: at }, DAY + at);
      if (at % 7 === 0) await Promise.resolve();
      if (at % 31 === 0) await draft.flush();
    }
    await draft.flush();
    const other = (await (await again()).open(draft.id))!;
    expect(other.document).to.deep.equal({ list: Array.from({ length: 150 }, (_, at) => at) });
    expect(other.history.done).to.have.lengthOf(150);
  });

  it('are one snapshot and a short log, however much is typed', async () => {
    const draft = drafts.create('book', {});
    for (let at = 0; at < 450; at++) {
      draft.write(set(['name'], `${at}`), DAY + at, 'name');
      await draft.flush();
    }
    const { changes, snapshots } = await everything(NAME);
    expect(changes!.length).to.be.below(200);
    expect(snapshots).to.have.lengthOf(1);
    expect((await drafts.list())[0]!.bytes).to.be.above(20);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await draft.flush();
    expect((await everything(NAME)).changes).to.have.lengthOf(0);
    const other = (await (await again()).open(draft.id))!;
    expect(other.document).to.deep.equal({ name: '449' });
    expect(other.undo().document).to.deep.equal({});
  });

  it('are listed with their titles, the latest first, and removed one by one, or all', async () => {
    const [book, list, cluster] = ['book', 'checklist', 'cluster'].map((kind) => drafts.create(kind, { kind })) as [any, any, any];
    book.write(set(['name', 'is'], 'Höfnin'), DAY);
    list.write(set(['title'], ' Shop '), DAY + 2000);
    cluster.write(set(['name'], 'x'.repeat(500)), DAY + 1000);
    for (const one of [book, list, cluster]) await one.flush();
    const lines = (await (await again()).list()).map(({ id, kind, title, changed }) => [id, kind, title, changed]);
    expect(lines).to.deep.equal([
      [list.id, 'checklist', 'Shop', DAY + 2000],
      [cluster.id, 'cluster', 'x'.repeat(120), DAY + 1000],
      [book.id, 'book', 'Höfnin', DAY],
    ]);
    await drafts.remove(list.id);
    expect((await drafts.list()).map(({ id }) => id)).to.deep.equal([cluster.id, book.id]);
    expect(await drafts.open(list.id)).to.equal(null);
    await drafts.removeAll();
    expect(await drafts.list()).to.deep.equal([]);
    expect(Object.values(await everything(NAME)).flat()).to.deep.equal([]);
  });

  it('keep a version where editing begins again, before another document comes, and where what was undone is given up', async () => {
    const draft = drafts.create('book', { kind: 'book' });
    draft.write(set(['name'], 'A'), DAY);
    draft.write(set(['name'], 'B'), DAY + 30 * 60_000);
    draft.write(set(['name'], 'C'), DAY + 61 * 60_000);
    draft.write({ op: 'replace', value: { kind: 'book', name: 'imported' }, was: undefined }, DAY + 62 * 60_000);
    draft.write({ op: 'remove', path: ['name'], was: undefined }, DAY + 63 * 60_000);
    draft.undo(DAY + 63 * 60_000);
    draft.undo(DAY + 63 * 60_000);
    draft.write(set(['tagline'], 't'), DAY + 64 * 60_000);
    const versions = await (await (await again()).open(draft.id))!.versions();
    const told = versions.map(({ why, at, title }) => [why, (at - DAY) / 60_000, title]);
    expect(told).to.deep.equal([
      ['undone', 64, ''],
      ['replace', 62, 'C'],
      ['pause', 30, 'B'],
    ]);
  });

  it('give a version back, and keep what it takes the place of', async () => {
    const draft = drafts.create('book', { kind: 'book' });
    draft.write(set(['name'], 'A'), DAY);
    await draft.keepVersion(DAY + 1);
    draft.write(set(['name'], 'B'), DAY + 2);
    await draft.flush();
    const [kept] = await draft.versions();
    expect(kept!.why).to.equal('kept');
    expect(await draft.version(kept!.key)).to.deep.equal({ kind: 'book', name: 'A' });
    expect(await draft.version('none')).to.equal(undefined);
    expect(await draft.restore('none')).to.equal(false);
    expect(await draft.restore(kept!.key, DAY + 3)).to.equal(true);
    expect(draft.document).to.deep.equal({ kind: 'book', name: 'A' });
    expect((await draft.versions()).map(({ why, title }) => `${why} ${title}`)).to.deep.equal(['replace B', 'kept A']);
    expect(draft.undo().document).to.deep.equal({ kind: 'book', name: 'B' });
  });

  it('are deleted, and stored no more, when their owner wants so; the page goes on, and stores again when asked', async () => {
    const draft = drafts.create('book', {});
    draft.write(set(['name'], 'secret'), DAY);
    await draft.flush();
    const told: string[] = [];
    drafts.addEventListener('state', () => told.push(drafts.state));
    expect(await drafts.off()).to.equal(true);
    expect(drafts.state).to.equal('off');
    draft.write(set(['name'], 'secret 2'), DAY + 1);
    await draft.flush();
    expect(draft.saved).to.equal(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(NAME);
    expect(JSON.stringify(Object.entries(localStorage))).to.not.contain('secret');
    // another page, later
    const later = openDrafts({ name: NAME });
    expect(await later.ready).to.equal('off');
    expect(await later.list()).to.deep.equal([]);
    const other = later.create('book', {});
    other.write(set(['a'], 1));
    await other.flush();
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(NAME);
    await later.close();
    await drafts.on();
    expect(drafts.state).to.equal('kept');
    expect(draft.saved).to.equal(true);
    expect(told).to.deep.equal(['off', 'kept']);
    expect(((await (await again()).open(draft.id))!.document as any).name).to.equal('secret 2');
  });

  it('are brought back as they were after they were removed: document, steps of undo, versions', async () => {
    const draft = drafts.create('book', {});
    draft.write(set(['name'], 'Harbour'), DAY);
    await draft.keepVersion(DAY + 1);
    draft.write(set(['name'], 'Bakery'), DAY + 2);
    await draft.close();
    const other = drafts.create('book', {});
    other.write(set(['name'], 'Other'), DAY + 3);
    await other.flush();
    const before = await everything(NAME, true);
    const removed = await drafts.remove(draft.id);
    expect((await drafts.list()).map(({ title }) => title)).to.deep.equal(['Other']);
    expect(await drafts.remove(draft.id), 'a second time').to.equal(undefined);
    expect(await drafts.bringBack(removed!)).to.equal(true);
    expect(await everything(NAME, true)).to.deep.equal(before);
    const again = (await drafts.open(draft.id))!;
    expect(again.undo().document).to.deep.equal({ name: 'Harbour' });
    await drafts.off();
    expect(await drafts.bringBack(removed!), 'nothing is stored any more').to.equal(false);
  });

  it('hold what was written, undone and redone while nothing was stored, once they are stored again', async () => {
    const draft = drafts.create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    await drafts.off();
    draft.write(set(['tagline'], 't'), DAY + 1000);
    draft.write(set(['founded'], '1900'), DAY + 2000);
    draft.undo(DAY + 3000);
    await drafts.on();
    const other = (await (await again()).open(draft.id))!;
    expect(other.history).to.deep.equal(draft.history);
    expect(other.redo().document).to.deep.equal({ name: 'A', tagline: 't', founded: '1900' });
    other.undo();
    expect(other.undo().document).to.deep.equal({ name: 'A' });
  });

  it('go on from steps that were made before there was a draft, back and forth, also while it is being stored', async () => {
    const before = ['a', 'b', 'c'].reduce((history, key, at) => record(history, set([key], 1), DAY + at), startHistory({}));
    for (const [more, done] of [
      [[], 2],
      [[set(['first'], 0)], 2],
    ] as const) {
      const draft = drafts.create('book', {});
      for (const change of more) draft.write(change, DAY);
      draft.adopt(undo(before), DAY + 3);
      await draft.flush();
      expect(draft.saved).to.equal(true);
      const other = (await (await again()).open(draft.id))!;
      expect(other.history.done).to.have.lengthOf(done);
      expect([other.document, other.redo().document]).to.deep.equal([
        { a: 1, b: 1 },
        { a: 1, b: 1, c: 1 },
      ]);
      expect(other.summary!.changed).to.be.at.least(DAY + 3);
    }
  });

  it('keep where their owner is, also when that is told while they are being stored', async () => {
    const draft = drafts.create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    draft.see({ page: 'about', language: 'is' });
    await draft.flush();
    expect((await (await again()).open(draft.id))!.seen).to.deep.equal({ page: 'about', language: 'is' });
  });

  it('are not stored after they were turned off or removed, also where that is done in the middle of typing', async () => {
    for (let round = 0; round < 10; round++) {
      const draft = drafts.create('book', {});
      for (let at = 0; at < round; at++) draft.write(set(['name'], `secret ${at}`), DAY + at);
      if (round % 2) await Promise.resolve();
      await drafts.off();
      await draft.flush();
      expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(NAME);
      await drafts.on();
      for (let at = 0; at < round; at++) draft.write(set(['name'], `again ${at}`), DAY + at);
      await drafts.removeAll();
      await draft.flush();
      expect(Object.values(await everything(NAME)).flat()).to.deep.equal([]);
    }
  });

  it('keep a version of much that was undone, and none of a few letters', async () => {
    const draft = drafts.create('book', {});
    for (const text of ['ab', 'x'.repeat(400)]) {
      draft.write(set(['name'], text), DAY);
      draft.undo(DAY + 1);
      draft.write(set(['tagline'], text), DAY + 2);
    }
    expect((await draft.versions()).map(({ why, title }) => `${why} ${title.length}`)).to.deep.equal(['undone 120']);
  });

  it('leave other drafts and other databases alone', async () => {
    await put('bob-widgets-other', 'drafts', 'theirs', 'x');
    const [one, two] = [drafts.create('book', {}), drafts.create('book', {})];
    for (const draft of [one, two]) draft.write(set(['name'], draft === one ? 'one' : 'two'), DAY);
    await Promise.all([one.flush(), two.flush()]);
    const before = (await everything(NAME)).snapshots!.find((line) => line.includes('two'));
    for (let at = 0; at < 10; at++) one.write(set(['name'], `one ${at}`), DAY + at);
    await one.close();
    expect((await everything(NAME)).snapshots).to.include(before);
    await drafts.remove(one.id);
    expect(((await (await again()).open(two.id))!.document as any).name).to.equal('two');
    await drafts.off();
    expect((await everything('bob-widgets-other')).drafts).to.deep.equal(['"x"']);
    localStorage.removeItem(`bob-drafts:${NAME}`);
    await clear('bob-widgets-other');
  });

  it('ask the browser to keep them only when told to, and give its answer', async () => {
    const asked: string[] = [];
    const storage = { persist: () => Promise.resolve(!!asked.push('persist')), persisted: () => Promise.resolve(false) };
    Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
    try {
      drafts.create('book', {}).write(set(['a'], 1));
      expect(await drafts.persisted()).to.equal(false);
      expect(asked).to.deep.equal([]);
      expect(await drafts.askToKeep()).to.equal(true);
      Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
      expect(await drafts.askToKeep()).to.equal(false);
      expect(await drafts.persisted()).to.equal(false);
    } finally {
      delete (navigator as { storage?: unknown }).storage;
    }
  });

  it('bear what is hostile, very deep or very long', async () => {
    const draft = drafts.create('book', JSON.parse('{"__proto__":{"x":1},"constructor":2}'));
    draft.write(set(['__proto__', 'polluted'], true), DAY);
    draft.write(
      set(
        ['list'],
        Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}` })),
      ),
      DAY + 1,
    );
    await draft.flush();
    const other = (await (await again()).open(draft.id))!;
    expect(JSON.stringify(other.document)).to.equal(JSON.stringify(draft.document));
    expect(({} as any).polluted).to.equal(undefined);
    // deeper than some browsers can write as JSON
    other.write(
      set(
        Array.from({ length: 100_000 }, () => 'a'),
        1,
      ),
      DAY + 2,
    );
    await other.flush();
    other.undo(DAY + 3);
    await other.flush();
    expect([drafts.state, other.saved]).to.deep.equal(['kept', true]);
    // nor is it in the way when it was opened and taken back, and stands in a version
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => ({ a: inner }), 1);
    other.write({ op: 'replace', value: deep, was: undefined }, DAY + 4);
    await other.versions();
    expect([drafts.state, other.saved]).to.deep.equal(['blocked', false]);
    other.write({ op: 'replace', value: { name: 'A' }, was: undefined }, DAY + 5);
    other.undo(DAY + 6);
    other.undo(DAY + 7);
    other.write(set(['name'], 'B'), DAY + 8);
    await other.flush();
    expect([drafts.state, other.saved]).to.deep.equal(['kept', true]);
    expect(((await (await again()).open(draft.id))!.document as any).name).to.equal('B');
  });

  it('are read with what is damaged set aside', async () => {
    const draft = drafts.create('book', { kind: 'book' });
    draft.write(set(['name'], 'A'), DAY);
    draft.write(set(['tagline'], 't'), DAY + 1000);
    await draft.flush();
    draft.write(set(['name'], 'B'), DAY + 2000);
    await draft.flush();
    draft.write(set(['founded'], '1900'), DAY + 3000);
    await draft.flush();
    // as it lies there when the browser is killed
    const before = await everything(NAME, true);
    await drafts.close();
    await clear(NAME);
    for (const [name, records] of Object.entries(before)) for (const [key, text] of records) await put(NAME, name, key, JSON.parse(text));
    const middle = before.changes!.find(([, text]) => text.includes('B'))!;
    await put(NAME, 'changes', middle[0], '{"act":"change","at":1,"cha');
    await put(NAME, 'drafts', draft.id, { id: 5 });
    drafts = openDrafts({ name: NAME });
    expect((await drafts.list()).map(({ id }) => id)).to.deep.equal([draft.id]);
    const other = (await drafts.open(draft.id))!;
    expect(other.kind).to.equal('book');
    expect(other.document).to.deep.equal({ kind: 'book', name: 'A', tagline: 't', founded: '1900' });
    other.write(set(['name'], 'C'), DAY + 4000);
    await other.flush();
    const damaged = (await other.versions()).find(({ why }) => why === 'damaged')!;
    expect(JSON.stringify(await other.version(damaged.key))).to.contain('cha');
    expect((await drafts.list())[0]!.title).to.equal('C');
    await drafts.close();
    await put(NAME, 'snapshots', draft.id, 'nothing');
    drafts = openDrafts({ name: NAME });
    const last = (await drafts.open(draft.id))!;
    expect(last.document).to.be.an('object');
    last.write(set(['name'], 'D'), DAY + 5000);
    await last.flush();
    expect(((await (await again()).open(draft.id))!.document as any).name).to.equal('D');
  });

  it('store the rest when they are closed, whoever closes them, and can be opened again at once', async () => {
    const draft = drafts.create('book', {});
    await draft.start();
    draft.write(set(['name'], 'A'), DAY);
    void draft.close();
    const other = (await drafts.open(draft.id))!;
    expect(other).to.not.equal(draft);
    expect([(other.document as any).name, other.writer]).to.deep.equal(['A', true]);
    other.write(set(['name'], 'B'), DAY + 1000);
    void other.close();
    await drafts.close();
    drafts = openDrafts({ name: NAME });
    expect(((await drafts.open(draft.id))!.document as any).name).to.equal('B');
  });

  it('tell whether what was written is stored', async () => {
    const draft = drafts.create('book', {});
    const told: boolean[] = [];
    draft.addEventListener('saved', () => told.push(draft.saved));
    expect(draft.saved).to.equal(true);
    draft.write(set(['name'], 'A'), DAY);
    expect(draft.saved).to.equal(false);
    await waitUntil(() => draft.saved);
    expect(told).to.deep.equal([false, true]);
  });
});
