/** What is kept on a device: who may write when, and whether it will still be there. */
import { aTimeout, expect } from '../../../test/support/index.js';
import { isThrowawayOrigin } from '../page/hosts.js';
import { withLock, within } from './lock.js';
import { storageState, type StorageScope } from './storage-state.js';

/** Runs `work` where the browser has no Web Locks, or refuses them as it does in an opaque origin. */
async function withoutLocks(how: 'none' | 'refused', work: () => Promise<void>): Promise<void> {
  const locks = how === 'none' ? undefined : { request: () => Promise.reject(new DOMException('opaque', 'SecurityError')) };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  try {
    await work();
  } finally {
    delete (navigator as { locks?: unknown }).locks;
  }
}

/** What a promise failed with, in a word. */
const why = (error: unknown): string => (error instanceof DOMException ? error.name : (error as Error).message);

/** A counter that loses when two of its users are at work at once. */
function fragile(): { add(): Promise<void>; value: number } {
  const box = {
    value: 0,
    async add() {
      const read = box.value;
      await aTimeout(1);
      box.value = read + 1;
    },
  };
  return box;
}

describe('a lock', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const places: Record<string, (work: () => Promise<void>) => Promise<void>> = {
    'where the browser has locks': (work) => work(),
    'where it has none': (work) => withoutLocks('none', work),
    'where it refuses them': (work) => withoutLocks('refused', work),
  };
  for (const [place, inPlace] of Object.entries(places)) {
    it(`lets one after the other work, ${place}; a failure stops nobody`, () =>
      inPlace(async () => {
        const box = fragile();
        const failed = withLock('a', () => Promise.reject(new Error('own')));
        const added = Array.from({ length: 5 }, () => withLock('a', box.add));
        expect(await failed.catch(why)).to.equal('own');
        await Promise.all(added);
        expect(box.value).to.equal(5);
        expect(await withLock('a', () => 'result')).to.equal('result');
        expect(localStorage.length).to.equal(0);
      }));

    it(`keeps names apart, ${place}, and gives up waiting when it is told to`, () =>
      inPlace(async () => {
        let free!: () => void;
        const held = withLock('b', () => new Promise<void>((resolve) => (free = resolve)));
        expect(await withLock('c', () => 1)).to.equal(1);
        const given = new AbortController();
        const waiting = withLock('b', () => expect.fail('worked'), given.signal).catch(why);
        given.abort();
        await aTimeout(50);
        free();
        await held;
        expect(await waiting).to.equal('AbortError');
      }));
  }

  it('waits for another tab also where there are no locks, and not for one that was closed', () =>
    withoutLocks('none', async () => {
      const began = performance.now();
      localStorage.setItem('bob-lock:d', `other ${Date.now() + 120}`);
      await withLock('d', () => undefined);
      expect(performance.now() - began).to.be.greaterThan(80);
      for (const old of ['other 5', 'nonsense', `other ${Date.now() + 1e9}`]) {
        localStorage.setItem('bob-lock:d', old);
        expect(await withLock('d', () => 'worked')).to.equal('worked');
      }
    }));

  it('does not stop work where nothing can be stored', () =>
    withoutLocks('refused', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const box = fragile();
        await Promise.all([withLock('e', box.add), withLock('e', box.add)]);
        expect(box.value).to.equal(2);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    }));

  it('does not wait for ever for what never answers', async () => {
    expect(await within(20, new Promise(() => undefined)).catch(why)).to.equal('TimeoutError');
    expect(await within(1000, Promise.resolve('there'))).to.equal('there');
    expect(await within(1000, Promise.reject(new Error('own'))).catch(why)).to.equal('own');
  });
});

describe('whether it is kept', () => {
  const works = { length: 0 };
  function place(origin: string, more: Partial<Record<keyof StorageScope, unknown>> = {}): StorageScope {
    const scope = { origin, location: { protocol: 'https:' }, localStorage: works, ...more };
    return { parent: scope, ...scope } as StorageScope;
  }
  const foreign = {
    get origin(): string {
      throw new DOMException('foreign', 'SecurityError');
    },
  };
  const top = place('https://www.example.org');
  const blocked = {
    get localStorage(): never {
      throw new DOMException('no', 'SecurityError');
    },
  };

  it('is known of this page', () => expect(storageState()).to.equal('kept'));

  for (const [what, scope, state] of [
    ['a site of its own', place('https://www.example.org'), 'kept'],
    ['a frame of the same site', { ...top, parent: top }, 'kept'],
    ['a frame in another page', place('https://www.example.org', { parent: foreign }), 'maybe'],
    ['a frame of the same site within a foreign one', { ...top, parent: { origin: top.origin, parent: foreign } }, 'maybe'],
    ['a file on a disk', place('null', { location: { protocol: 'file:' } }), 'maybe'],
    ['Google Sites', place('https://1234567-atari-embeds.googleusercontent.com', { parent: foreign }), 'not-kept'],
    ['Google’s newer sandbox', place('https://abc.scf.usercontent.goog', { parent: foreign }), 'not-kept'],
    ['a sandboxed frame', place('null', { parent: foreign }), 'not-kept'],
    ['a frame without credentials', place('https://www.example.org', { parent: foreign, credentialless: true }), 'not-kept'],
    ['no storage at all', place('https://www.example.org', { localStorage: null }), 'not-kept'],
    ['blocked storage', Object.defineProperties(place('https://www.example.org'), Object.getOwnPropertyDescriptors(blocked)), 'not-kept'],
  ] as const)
    it(`${state}: ${what}`, () => expect(storageState(scope)).to.equal(state));

  it('knows throw-away origins by their host, not by what is in their name', () => {
    for (const origin of ['https://x.googleusercontent.com:8443', 'https://googleusercontent.com', 'https://a.b.usercontent.goog'])
      expect(isThrowawayOrigin(origin), origin).to.equal(true);
    for (const origin of [
      'https://notgoogleusercontent.com',
      'https://googleusercontent.com.example.org',
      'null',
      '',
      'https://sites.google.com',
    ])
      expect(isThrowawayOrigin(origin), origin).to.equal(false);
  });
});
