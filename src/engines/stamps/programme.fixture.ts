/** A small programme with real keys, and stores that fail in all the ways in which stores fail. For tests. */
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { openCard, type Card } from './card/card.js';
import { openCounter, type Counter } from './counter/counter.js';
import { createKeys } from './crypto/keys.js';
import { issueStamp } from './stamp/stamp.js';
import type { KeyPair, Store } from './types.js';

/** Noon in Reykjavik on a day of the season. */
export const NOON = Date.UTC(2026, 6, 1, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export interface Fixture {
  programme: Loyalty;
  organiser: KeyPair;
  /** By participant. */
  tills: Record<string, KeyPair>;
}

/** Participants `cafe`, `pool` and `farm`; rewards `cake` (3 stamps, at the café) and `mug` (5, anywhere). */
export async function fixture(id = 'west-pass'): Promise<Fixture> {
  const organiser = await createKeys({ kid: 'organiser' });
  const tills: Record<string, KeyPair> = {};
  for (const name of ['cafe', 'pool', 'farm']) tills[name] = await createKeys({ kid: `${name}-1` });
  const programme: Loyalty = {
    kind: 'loyalty',
    version: 1,
    id,
    name: 'West Pass',
    valid: { from: '2026-05-01', to: '2027-04-30' },
    timeZone: 'Atlantic/Reykjavik',
    hub: 'https://west.example/pass',
    keys: [organiser.publicKey],
    status: 'https://west.example/status.jwt',
    earn: [
      { id: 'visit', stamps: 1 },
      { id: 'night', stamps: 3, perDay: 2, at: ['farm'] },
      { id: 'cup', stamps: 1, perDay: 0 },
    ],
    tiers: [
      { id: 'friend', name: 'Friend', from: 2 },
      { id: 'local', name: 'Local', from: 10 },
    ],
    rewards: [
      { id: 'mug', name: 'Mug', cost: 5 },
      { id: 'cake', name: 'Cake', cost: 3, at: ['cafe'] },
    ],
    participants: Object.entries(tills).map(([name, { publicKey }]) => ({
      id: name,
      name,
      domains: [`${name}.example`],
      keys: [publicKey],
    })),
  };
  return { programme, organiser, tills };
}

/** The same programme, with stamps for whoever is first. */
export const unboundIn = (programme: Loyalty): Loyalty => ({ ...programme, unboundStamps: true });

/** The programme with a change; what it was given is not changed. */
export function changed(programme: Loyalty, change: (copy: Loyalty) => void): Loyalty {
  const copy = structuredClone(programme);
  change(copy);
  return copy;
}

export interface MemoryStore extends Store {
  readonly entries: Map<string, string>;
  /** Called before each write: throws, to fail it. */
  onPut?: (name: string, value: string) => void;
  /** So many milliseconds each call takes. */
  delay?: number;
}

export function memoryStore(entries = new Map<string, string>()): MemoryStore {
  const pause = () => (store.delay ? new Promise((resolve) => setTimeout(resolve, store.delay)) : undefined);
  const store: MemoryStore = {
    entries,
    list: async (prefix) => {
      await pause();
      return [...entries].filter(([name]) => name.startsWith(prefix));
    },
    put: async (name, value) => {
      await pause();
      store.onPut?.(name, value);
      entries.set(name, value);
    },
    delete: async (name) => {
      await pause();
      entries.delete(name);
    },
  };
  return store;
}

/** What visitors and counters do in a programme, at a time that the test sets. */
export function actors(at: () => Pick<Fixture, 'programme' | 'tills'> & { now: number }) {
  const now = () => at().now;
  const open = (store = memoryStore(), programme = at().programme) => openCard(programme, store, { now });
  return {
    open,
    newCard: async (store = memoryStore()): Promise<Card> => {
      const card = await open(store);
      await card.create();
      return card;
    },
    counter: (participant = 'cafe', store: MemoryStore = memoryStore(), programme = at().programme) =>
      openCounter({ programme, participant, keys: at().tills[participant]!, store, now }),
    /** A stamp of the café. */
    give: (card: string | undefined, more: object = {}) => {
      const { programme, tills } = at();
      return issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: now(), ...more });
    },
    /** What comes of it when a counter takes a redemption. */
    taken: async (counter: Counter, token: string) => {
      const verdict = await counter.take(token);
      return verdict.accepted ? 'accepted' : verdict.reason;
    },
    redeemed: async (card: Card, reward = 'cake', participant = 'cafe') => {
      const shown = await card.redeem(reward, participant);
      if (!shown.accepted) throw new Error(shown.reason);
      return shown;
    },
  };
}

/** Why it is not done; undefined where it is. */
export const failure = (act: Promise<unknown>): Promise<(Error & { reason?: string }) | undefined> =>
  act.then(
    () => undefined,
    (error: unknown) => error as Error & { reason?: string },
  );

/** Does something as on a page that is not https, where the browser gives no cryptography. */
export async function withoutCrypto<T>(act: () => Promise<T>): Promise<T> {
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    return await act();
  } finally {
    delete (crypto as { subtle?: SubtleCrypto }).subtle;
  }
}
