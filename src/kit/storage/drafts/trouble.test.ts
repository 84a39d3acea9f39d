/** Storage that is blocked, full, of a newer version, held by another tab: the draft goes on in memory, and is told of. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { clear, everything, fail, failing, openRaw, put, withDatabase } from '../../../../test/kit/stored-drafts.js';
import type { Change, Path } from '../../../engines/draft/index.js';
import { everythingIn, isOfNewerVersion } from './database.js';
import { openDrafts, type Drafts } from './drafts.js';

const NAME = 'bob-widgets-trouble';
const DAY = Date.UTC(2026, 10, 25);
const set = (path: Path, value: unknown): Change => ({ op: 'set', path, value, was: undefined });

describe('drafts in trouble', function () {
  this.timeout(30_000);
  let drafts: Drafts;
  let restore: () => void = () => {};
  beforeEach(() => clear(NAME));
  afterEach(async () => {
    restore();
    restore = () => {};
    await drafts.close();
    await clear(NAME);
  });
  const start = (): Drafts => (drafts = openDrafts({ name: NAME }));

  const places: Record<string, () => unknown> = {
    'there is no database': () => undefined,
    'it is null': () => null,
    'it is refused': fail('SecurityError'),
    'it throws when it is opened': () => ({ open: fail('InvalidStateError'), databases: fail('UnknownError'), deleteDatabase: fail('UnknownError') }), // prettier-ignore
    'it cannot be opened': () => {
      const open = () => {
        const request = { error: new DOMException('no', 'UnknownError') } as { error: Error; onerror?: () => void };
        setTimeout(() => request.onerror?.());
        return request;
      };
      return { open, databases: () => Promise.resolve([{ name: NAME }]), deleteDatabase: open };
    },
  };
  for (const [place, get] of Object.entries(places))
    it(`go on in memory where ${place}`, () =>
      withDatabase(get, async () => {
        start();
        const told: string[] = [];
        drafts.addEventListener('state', () => told.push(drafts.state));
        const draft = drafts.create('book', {});
        draft.write(set(['name'], 'A'), DAY);
        draft.write({ op: 'replace', value: { name: 'B' }, was: undefined }, DAY + 1);
        await draft.flush();
        expect([await drafts.ready, drafts.state, drafts.trouble]).to.deep.equal(['blocked', 'blocked', 'blocked']);
        expect(told).to.deep.equal(['blocked']);
        expect(draft.saved).to.equal(false);
        expect(draft.undo(DAY + 2).document).to.deep.equal({ name: 'A' });
        expect((await drafts.list()).map(({ id, title }) => [id, title])).to.deep.equal([[draft.id, 'A']]);
        expect(await drafts.open(draft.id)).to.equal(draft);
        expect(await drafts.open('none')).to.equal(null);
        expect((await draft.versions()).map(({ title }) => title)).to.deep.equal(['A']);
        expect(await draft.restore((await draft.versions())[0]!.key, DAY + 3)).to.equal(true);
        await draft.takeOver();
        await drafts.remove(draft.id);
        await drafts.removeAll();
        expect(await drafts.list()).to.deep.equal([]);
        await drafts.off();
        await drafts.on();
        expect(drafts.state).to.equal('blocked');
      }));

  it('store all of it when there is a database again', async () => {
    let draft!: ReturnType<Drafts['create']>;
    await withDatabase(fail('SecurityError'), async () => {
      draft = start().create('book', {});
      draft.write(set(['name'], 'A'), DAY);
      await draft.flush();
    });
    draft.write(set(['tagline'], 't'), DAY + 1);
    await draft.flush();
    expect(drafts.state).to.equal('kept');
    await drafts.close();
    const other = (await start().open(draft.id))!;
    expect(other.document).to.deep.equal({ name: 'A', tagline: 't' });
    expect(other.history.done).to.have.lengthOf(2);
  });

  for (const [name, state] of [
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'blocked'],
  ] as const)
    // prettier-ignore
    it(`lose nothing when a commit fails: ${state}`, async () => {
      const draft = start().create('book', {});
      draft.write(set(['name'], 'A'), DAY);
      await draft.flush();
      const told: string[] = [];
      drafts.addEventListener('state', () => told.push(drafts.state));
      restore = failing(name);
      draft.write(set(['name'], 'B'), DAY + 1000);
      draft.write(set(['name'], 'C'), DAY + 2000);
      await draft.flush();
      draft.write({ op: 'insert', path: ['list', 0], value: 1 }, DAY + 3000);
      await draft.flush();
      expect([drafts.state, draft.saved]).to.deep.equal([state, false]);
      expect(JSON.stringify(await everything(NAME))).to.contain('A').and.not.contain('C');
      restore();
      draft.undo(DAY + 4000);
      await draft.flush();
      expect([drafts.state, draft.saved]).to.deep.equal(['kept', true]);
      expect(told).to.deep.equal([state, 'kept']);
      await drafts.close();
      const other = (await start().open(draft.id))!;
      expect(other.history).to.deep.equal(draft.history);
      expect(other.redo().document).to.deep.equal({ name: 'C', list: [1] });
    });

  it('merge what another tab wrote while nothing could be stored here', async () => {
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    restore = failing('QuotaExceededError', 1);
    draft.write(set(['tagline'], 'mine'), DAY + 1000);
    await draft.flush();
    restore();
    const tab = openDrafts({ name: NAME });
    const theirs = (await tab.open(draft.id))!;
    theirs.write(set(['founded'], '1900'), DAY + 1000);
    await theirs.flush();
    await draft.sync();
    await draft.flush();
    for (const one of [draft, theirs]) {
      await one.sync();
      expect(one.document).to.deep.equal({ name: 'A', tagline: 'mine', founded: '1900' });
    }
    await tab.close();
  });

  it('leave the database of a newer version alone', async () => {
    (await openRaw(NAME, 7)).close();
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    expect([drafts.state, drafts.trouble, draft.saved]).to.deep.equal(['blocked', 'newer', false]);
    draft.write(set(['name'], 'B'), DAY + 1000);
    expect(draft.document).to.deep.equal({ name: 'B' });
    const raw = await openRaw(NAME, 7);
    expect(raw.version).to.equal(7);
    raw.close();
    expect(await isOfNewerVersion(NAME)).to.equal(true);
    expect(Object.keys(JSON.parse((await everythingIn(NAME))!) as object)).to.deep.equal(['changes', 'drafts', 'snapshots', 'versions']);
  });

  it('make no database to give what is in it', async () => {
    start();
    expect([await isOfNewerVersion(NAME), await everythingIn(NAME)]).to.deep.equal([false, undefined]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(NAME);
  });

  it('do not open a document of a newer version, and leave it as it is', async () => {
    const document = { kind: 'book', version: 2, name: 'A' };
    await put(NAME, 'drafts', 'x', { id: 'x', kind: 'book', title: 'A', changed: DAY, bytes: 1, seq: 1 });
    await put(NAME, 'snapshots', 'x', { seq: 1, text: JSON.stringify({ document, done: [], undone: [] }) });
    const before = await everything(NAME, true);
    start();
    expect(await drafts.open('x')).to.equal(null);
    expect((await drafts.read('x'))!.history.document).to.deep.equal(document);
    await drafts.close();
    expect(await everything(NAME, true)).to.deep.equal(before);
  });

  it('let go of the database for a newer version, and say so', async () => {
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    const request = indexedDB.open(NAME, 8);
    const raw = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    draft.write(set(['name'], 'B'), DAY + 1000);
    await draft.flush();
    expect([drafts.state, drafts.trouble]).to.deep.equal(['blocked', 'newer']);
    expect(draft.document).to.deep.equal({ name: 'B' });
    raw.close();
  });

  it('do not wait for a tab that holds the database, and store all of it when that lets go', async () => {
    const raw = await openRaw(NAME);
    const deleted = indexedDB.deleteDatabase(NAME);
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    expect([drafts.state, drafts.trouble]).to.deep.equal(['blocked', 'busy']);
    draft.write(set(['tagline'], 't'), DAY + 1);
    raw.close();
    await new Promise((resolve) => (deleted.onsuccess = resolve));
    await waitUntil(() => draft.saved);
    expect(drafts.state).to.equal('kept');
    await drafts.close();
    expect((await start().open(draft.id))!.document).to.deep.equal({ name: 'A', tagline: 't' });
  });

  it('open the database again when the browser has closed it', async () => {
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    const { transaction } = IDBDatabase.prototype;
    restore = () => (IDBDatabase.prototype.transaction = transaction);
    IDBDatabase.prototype.transaction = function () {
      restore();
      throw new DOMException('closing', 'InvalidStateError');
    };
    draft.write(set(['name'], 'B'), DAY + 1000);
    await draft.flush();
    expect([drafts.state, draft.saved]).to.deep.equal(['kept', true]);
  });

  it('bring back a draft that was removed in another tab when something is typed into it', async () => {
    const draft = start().create('book', {});
    draft.write(set(['name'], 'A'), DAY);
    await draft.flush();
    await clear(NAME); // the owner clears the site’s data
    draft.write(set(['tagline'], 't'), DAY + 1000);
    await draft.flush();
    await drafts.close();
    expect((await start().open(draft.id))!.document).to.deep.equal({ name: 'A', tagline: 't' });
  });

  it('do not read what a record is not', async () => {
    await put(NAME, 'drafts', 'x', null);
    await put(NAME, 'snapshots', 'x', { seq: 'y', text: '[]' });
    await put(NAME, 'changes', ['x', 1], { a: 1 });
    await put(NAME, 'versions', ['x', 1, 'a'], 'text');
    start();
    expect((await drafts.list()).map(({ id }) => id)).to.deep.equal(['x']);
    const draft = (await drafts.open('x'))!;
    expect(draft.document).to.deep.equal({});
    expect(await draft.versions()).to.have.lengthOf(1); // what was damaged
  });
});
