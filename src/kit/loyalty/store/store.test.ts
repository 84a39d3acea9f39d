/** Where a card is kept when the browser's database is in the way: it never answers, does not open, or stops. */
import { expect } from '@open-wc/testing';
import type * as Store from './store.js';

let number = 0;
/** The module as a page has it that was just opened: it remembers whether the database ever answered. */
const opened = (): Promise<typeof Store> => import(new URL(`./store.ts?page=${number++}`, import.meta.url).href) as Promise<typeof Store>;

const { open, databases } = IDBFactory.prototype;
const forget = (): Promise<unknown> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('bob-loyalty');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
/** A database that this version cannot open: a later one has made it. */
const newer = (): Promise<void> =>
  new Promise((resolve) => {
    const request = open.call(indexedDB, 'bob-loyalty', 2);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

describe('the store of cards and counters', () => {
  beforeEach(forget);
  afterEach(async () => {
    Object.assign(IDBFactory.prototype, { open, databases });
    await forget();
  });

  const worksForThisVisit = async ({ openStore }: typeof Store): Promise<void> => {
    const store = await openStore();
    await store.put('card/a/key-1', 'one');
    expect(store.lasting).to.equal(false);
    expect(await store.list('card/a/')).to.deep.equal([['card/a/key-1', 'one']]);
    // all elements of a page agree
    expect(await (await openStore()).list('card/')).to.have.length(1);
    await store.delete('card/a/key-1');
    expect(await store.list('')).to.deep.equal([]);
  };

  it('is one for this visit where the database never answers', async function () {
    this.timeout(20_000);
    Object.assign(IDBFactory.prototype, { open: () => new EventTarget(), databases: () => new Promise(() => {}) });
    await worksForThisVisit(await opened());
  });

  it('is one for this visit where the database does not open', async () => {
    await newer();
    await worksForThisVisit(await opened());
  });

  it('is the database again in the next visit, with what it had', async () => {
    const first = await (await opened()).openStore();
    await first.put('card/a/key-1', 'one');
    expect(first.lasting).to.equal(true);
    expect(await (await (await opened()).openStore()).list('card/')).to.deep.equal([['card/a/key-1', 'one']]);
  });

  it('that answered once is put aside for none: what does not stay is not said to be kept', async () => {
    const store = await (await opened()).openStore();
    await store.put('card/a/key-1', 'one');
    await forget();
    await newer();
    const failed = await store.put('card/a/add-1', 'two').then(() => undefined, (error: unknown) => error as Error); // prettier-ignore
    expect(failed?.name).to.equal('VersionError');
    expect(store.lasting).to.equal(true);
  });
});
