/** One draft in two tabs, and tabs that are gone in the middle of typing. Frames stand for tabs: they share all that tabs share. */
import { expect, frame, page, waitUntil, type Frame } from '../../../../test/support/index.js';
import { clear } from '../../../../test/kit/stored-drafts.js';
import type { Change, Path } from '../../../engines/draft/index.js';
import type { Draft, OtherTab } from './draft.js';
import type { Drafts, openDrafts } from './drafts.js';

const NAME = 'bob-widgets-tabs';
const DAY = Date.UTC(2026, 10, 25);
const set = (path: Path, value: unknown): Change => ({ op: 'set', path, value, was: undefined });
const add = (at: number, value: unknown): Change => ({ op: 'insert', path: ['list', at], value });

const SCRIPT = `<script type="module">import { openDrafts } from '/src/kit/storage/drafts/drafts.ts'; window.openDrafts = openDrafts;</script>`;
const WITHOUT = `<script>Object.defineProperty(navigator, 'locks', { value: undefined }); delete window.BroadcastChannel;</script>`;

interface Tab extends Frame {
  readonly drafts: Drafts;
}

describe('a draft in two tabs', function () {
  this.timeout(60_000);
  const tabs: Tab[] = [];
  beforeEach(() => clear(NAME));
  afterEach(async () => {
    for (const { drafts, remove } of tabs.splice(0)) {
      await drafts.close();
      remove();
    }
    await clear(NAME);
  });

  async function open(head = ''): Promise<Tab> {
    const tab = await frame(page(SCRIPT, { head }));
    type Inside = { openDrafts?: typeof openDrafts };
    const make = await tab.until(() => (tab.window as Inside).openDrafts);
    const made = { ...tab, drafts: make({ name: NAME }) };
    tabs.push(made);
    return made;
  }
  /** Both have it open. */
  async function both(document: unknown, head = ''): Promise<[Draft, Draft, Tab, Tab]> {
    const [one, two] = [await open(head), await open(head)];
    const draft = one.drafts.create('book', document);
    draft.write(set(['kind'], 'book'), DAY);
    await draft.flush();
    await draft.start();
    return [draft, (await two.drafts.open(draft.id))!, one, two];
  }
  /** What a third tab reads. */
  async function kept(id: string): Promise<any> {
    return ((await (await open()).drafts.open(id)) as Draft).document;
  }
  async function settled(...drafts: Draft[]): Promise<void> {
    for (let turn = 0; turn < 3; turn++)
      for (const draft of drafts) {
        await draft.sync();
        await draft.flush();
      }
  }

  it('is known to be open elsewhere in both, until one of them is closed or left', async () => {
    const [mine, theirs, , two] = await both({});
    await waitUntil(() => mine.elsewhere && theirs.elsewhere);
    await theirs.close();
    await waitUntil(() => !mine.elsewhere);
    const told: boolean[] = [];
    mine.addEventListener('elsewhere', () => told.push(mine.elsewhere));
    const again = (await two.drafts.open(mine.id))!;
    await waitUntil(() => mine.elsewhere && again.elsewhere);
    const third = (await (await open()).drafts.open(mine.id))!;
    await waitUntil(() => third.elsewhere);
    two.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    third.write(set(['name'], 'x'), DAY + 1);
    await waitUntil(() => (mine.document as { name?: string }).name === 'x');
    expect(told, 'a third tab is still there').to.deep.equal([true]);
    await third.close();
    await waitUntil(() => !mine.elsewhere);
  });

  const places = { 'with locks and a channel': '', 'without locks and without a channel': WITHOUT };
  for (const [place, head] of Object.entries(places)) {
    it(`has one writer; the other is told, and can take over: ${place}`, async () => {
      const [mine, theirs, one] = await both({}, head);
      expect([mine.writer, theirs.writer]).to.deep.equal([true, false]);
      const told: string[] = [];
      mine.addEventListener('writer', () => told.push(`mine ${mine.writer}`));
      theirs.addEventListener('writer', () => told.push(`theirs ${theirs.writer}`));
      await theirs.takeOver();
      await waitUntil(() => told.length === 2);
      expect(told.sort()).to.deep.equal(['mine false', 'theirs true']);
      await mine.takeOver();
      await waitUntil(() => mine.writer && !theirs.writer);
      // the writer is closed: the other is next
      tabs.splice(0, 1);
      await mine.close();
      one.remove();
      await waitUntil(() => theirs.writer);
    });

    it(`joins what both write, in whatever order they write it: ${place}`, async () => {
      const [mine, theirs] = await both({ text: { en: 'x' }, list: [{ id: 1 }] }, head);
      for (let at = 0; at < 20; at++) {
        mine.write(set(['text', 'en'], `x${at}`), DAY + at, 'en');
        mine.write(add(0, { id: `m${at}` }), DAY + at);
        theirs.write(set(['text', 'is'], `y${at}`), DAY + at, 'is');
        theirs.write({ op: 'insert', path: ['list', (theirs.document as any).list.length], value: { id: `t${at}` } }, DAY + at);
        if (at % 3 === 0) await mine.flush();
        if (at % 4 === 0) await theirs.flush();
      }
      await settled(mine, theirs);
      const document = await kept(mine.id);
      expect(document.text).to.deep.equal({ en: 'x19', is: 'y19' });
      const ids = document.list.map(({ id }: { id: unknown }) => String(id)).sort();
      const expected = ['1', ...Array.from({ length: 20 }, (_, at) => [`m${at}`, `t${at}`]).flat()];
      expect(ids).to.deep.equal(expected.sort());
      for (const draft of [mine, theirs]) expect(JSON.stringify(draft.document)).to.equal(JSON.stringify(document));
    });

    it(`tells what both have changed; mine stays, and theirs is kept as a version: ${place}`, async () => {
      const [mine, theirs] = await both({ name: 'A' }, head);
      theirs.write(set(['name'], 'theirs'), DAY + 1);
      mine.write(set(['name'], 'mine'), DAY + 1);
      const conflicts: unknown[] = [];
      for (const draft of [mine, theirs])
        draft.addEventListener('change', (event) => conflicts.push(...(event as CustomEvent<OtherTab>).detail.conflicts));
      await settled(theirs, mine);
      expect(JSON.parse(JSON.stringify(conflicts))).to.have.lengthOf(1);
      const name = (await kept(mine.id)).name as string;
      const lost = name === 'mine' ? 'theirs' : 'mine';
      expect(conflicts[0]).to.deep.include({ path: ['name'], mine: name, theirs: lost });
      for (const draft of [mine, theirs]) {
        expect((draft.document as any).name).to.equal(name);
        expect((await draft.versions()).map(({ why, title }) => `${why} ${title}`)).to.include(`other-tab ${lost}`);
      }
      // and it is a step back
      expect((mine.undo().document as any).name).to.equal(lost);
    });
  }

  it('tells a tab that nothing is typed in of what the other writes, also after a snapshot', async () => {
    const [mine, theirs, one] = await both({});
    mine.write(set(['name'], 'A'), DAY + 1000);
    await waitUntil(() => (theirs.document as any).name === 'A');
    expect(JSON.stringify(theirs.history)).to.equal(JSON.stringify(mine.history));
    for (let at = 0; at < 250; at++) mine.write(add(at, at), DAY + 2000 + at);
    one.window.dispatchEvent(new one.window.PageTransitionEvent('pagehide'));
    await waitUntil(() => (theirs.document as any).list?.length === 250);
    theirs.write(set(['tagline'], 't'), DAY + 5000);
    await waitUntil(() => (mine.document as any).tagline === 't');
  });

  it('tells of a draft that was removed, and of all that are stored no more', async () => {
    const [mine, theirs, one, two] = await both({});
    const other = two.drafts.create('book', {});
    other.write(set(['name'], 'other'), DAY);
    await other.flush();
    let told = 0;
    theirs.addEventListener('removed', () => told++);
    await one.drafts.remove(mine.id);
    await waitUntil(() => told === 1);
    await theirs.flush();
    expect((await two.drafts.list()).map(({ id }) => id)).to.deep.equal([other.id]);
    expect(await one.drafts.off()).to.equal(true);
    await waitUntil(() => two.drafts.state === 'off');
    other.write(set(['name'], 'more'), DAY + 1);
    await other.flush();
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(NAME);
    await one.drafts.on();
    await waitUntil(() => two.drafts.state === 'kept' && other.saved);
    expect((await kept(other.id)).name).to.equal('more');
  });

  for (const [how, end] of [
    ['is taken out of the page', (tab: Tab) => tab.remove()],
    ['leaves for another page', (tab: Tab) => tab.window.location.replace('about:blank')],
  ] as const)
    it(`keeps what was typed into a tab that ${how} in the middle of it, each time`, async () => {
      let id = '';
      let before = '';
      for (let round = 0; round < 6; round++) {
        const tab = await open();
        tabs.pop();
        const draft = id ? (await tab.drafts.open(id))! : tab.drafts.create('book', {});
        ({ id } = draft);
        // what was kept is the beginning of what was typed, without a gap
        const found = ((draft.document as any).name ?? '') as string;
        expect(before.startsWith(found), `${found} of ${before}`).to.equal(true);
        expect(before.length - found.length).to.be.below(40);
        let text = found;
        const type = (): void => {
          text += String.fromCharCode(97 + (text.length % 26));
          draft.write(set(['name'], text), DAY + text.length * 40, 'name');
        };
        // a key press per turn of the event loop, and a last burst that no transaction can have finished
        for (let at = 0; at < 30 + round * 7; at++) {
          type();
          await new Promise((resolve) => setTimeout(resolve));
        }
        await draft.flush();
        const safe = text;
        for (let at = 0; at < 20; at++) type();
        before = text;
        end(tab);
        await new Promise((resolve) => setTimeout(resolve, 20));
        tab.remove();
        const after = (await kept(id)).name as string;
        expect(after.startsWith(safe)).to.equal(true);
        await tabs.pop()!.drafts.close();
      }
    });
});
