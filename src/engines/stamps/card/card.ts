/**
 * A visitor's card over a store. What is said to be accepted has been kept before it is said: each event is an entry of its own, written once under a name
 * that it decides itself. Reading, checking and writing are under a lock that all tabs share. So a crash loses nothing, two tabs do not both take the
 * stamp of a day or set the same stamps aside, and what is left of a store that was cleared half-way can be read.
 */
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { dayIn, SKEW, within } from '../calendar.js';
import { checkEvents, EventChecker, signWithdrawal } from './events.js';
import { cardFile, eventFrom, keyFrom, readCardFile, type CardKey } from './file.js';
import { cardState, nameOf, stampsFor } from './state.js';
import { NoCrypto } from '../crypto/jws.js';
import { cardId, createKeys, importKeys, privateKeyOf } from '../crypto/keys.js';
import { defaultLock } from '../lock.js';
import { makeRedemption, REDEEM_LIFE } from '../redemption/redemption.js';
import { isSealed, seal, unseal } from '../crypto/seal.js';
import { readStamp } from '../stamp/stamp.js';
import type { CardEvent, CardState, KeyPair, Lock, Reason, Refused, StampVerdict, Store } from '../types.js';
import { verifyStamp } from '../stamp/verify.js';

export interface CardOptions {
  /** Default: the clock. */
  now?: () => number;
  /** Default: Web Locks where there are any, else one after the other in this page. */
  lock?: Lock;
}

export type Redeemed =
  | {
      readonly accepted: true;
      readonly id: string;
      readonly token: string;
      /** Until when a counter takes it. */
      readonly until: number;
    }
  | Refused;

export interface Imported {
  /** Stamps that are new here, and count. */
  readonly added: number;
  /** Stamps that are new here and do not count: their participant gave this card its stamps of that day already. */
  readonly surplus: number;
  /** Entries that were left out: forged, unsigned, of another card, too old. */
  readonly refused: number;
  /** Why, and how many. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
}

/** The file is no card, or one of another programme. */
export class BadCard extends Error {
  override name = 'BadCard';
}

/** Opens the card of a programme, or what is to become it. Reads only; nothing is written before `create`, `add` or `import`. Never rejects. */
export async function openCard(programme: Loyalty, store: Store, options: CardOptions = {}): Promise<Card> {
  const card = new Card(programme, store, options);
  await card.reload();
  return card;
}

export class Card {
  #events = new Map<string, CardEvent>();
  #keys: CardKey[] = [];
  #state: CardState;
  #lost = 0;
  /** The store could not be read: what another tab has kept is not known. */
  #blind = false;
  readonly #now: () => number;
  readonly #lock: Lock;
  readonly #prefix: string;
  readonly #checker: EventChecker;

  constructor(
    readonly programme: Loyalty,
    readonly store: Store,
    { now = Date.now, lock = defaultLock }: CardOptions = {},
  ) {
    this.#now = now;
    this.#lock = lock;
    this.#prefix = `card/${programme.id}/`;
    this.#checker = new EventChecker(programme);
    this.#state = cardState(programme, [], []);
  }

  get state(): CardState {
    return this.#state;
  }

  /** Its name, to which stamps are bound; undefined before `create()`. */
  get id(): string | undefined {
    return this.#keys.at(-1)?.id;
  }

  /** How many entries of the store cannot be read; and one more where it cannot be read at all. */
  get lost(): number {
    return this.#lost;
  }

  /** Reads the store again: another tab may have written. Never rejects. */
  async reload(): Promise<void> {
    this.#blind = false;
    try {
      await this.#load();
    } catch {
      // what this page knows stays
      this.#lost = 1;
      this.#blind = true;
    }
  }

  /** Rejects where the store cannot be read: then nothing may be taken or set aside. */
  async #load(): Promise<void> {
    const entries = await this.store.list(this.#prefix);
    const events = new Map<string, CardEvent>();
    const keys: CardKey[] = [];
    let lost = 0;
    for (const [, value] of entries) {
      const json = parsed(value);
      const [key] = keyFrom(json);
      const [event] = eventFrom(json);
      if (key) keys.push(key);
      else if (event) events.set(this.#prefix + nameOf(event), event);
      else lost++;
    }
    this.#events = events;
    this.#keys = keys.sort((a, b) => a.at - b.at);
    this.#lost = lost;
    await this.#count();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#lock(`loyalty/${this.#prefix}`, act);
  }

  /** Makes the card's keys, where it has none; its `id`. Rejects where the store does not keep them, or the page is not https. */
  create(): Promise<string> {
    return this.#inTurn(async () => {
      await this.#load();
      return this.#create();
    });
  }

  async #create(): Promise<string> {
    if (this.id) return this.id;
    const keys = await createKeys({ extractable: true });
    const one = { id: await cardId(keys.publicKey), key: await privateKeyOf(keys), at: this.#now() };
    await this.store.put(`${this.#prefix}key-${one.id}`, JSON.stringify(one));
    this.#keys = [...this.#keys, one];
    await this.#count();
    return one.id;
  }

  /** Takes a stamp. `accepted` means that it is kept. Never rejects. */
  add(token: unknown): Promise<StampVerdict> {
    return this.#inTurn(async () => {
      await this.reload();
      const now = this.#now();
      const { stamps, latest } = this.#state;
      const options = { now, held: stamps, latest };
      // of several keys (a back-up was joined) the stamp may be bound to any
      let verdict: StampVerdict = { accepted: false, reason: 'malformed' };
      for (const card of this.#keys.length ? this.#keys.map(({ id }) => id) : [undefined]) {
        verdict = await verifyStamp(token, this.programme, { ...options, card });
        if (verdict.accepted || verdict.reason !== 'other-card') break;
      }
      if (!verdict.accepted) return verdict;
      // where the store cannot be read, nobody knows what another tab has taken
      const kept = !this.#blind && (await this.#keep({ type: 'add', token: token as string, at: now }));
      return kept ? verdict : { accepted: false, reason: 'not-kept', stamp: verdict.stamp };
    });
  }

  /** Sets stamps aside for a reward, and signs: show `token` at that participant's counter within five minutes. Never rejects. */
  redeem(reward: string, participant: string): Promise<Redeemed> {
    return this.#inTurn(async () => {
      const refuse = (reason: Reason): Refused => ({ accepted: false, reason });
      const { programme } = this;
      const wanted = programme.rewards?.find(({ id }) => id === reward);
      if (!wanted) return refuse('unknown-reward');
      if (wanted.at && !wanted.at.includes(participant)) return refuse('not-here');
      const giver = programme.participants?.find(({ id }) => id === participant);
      if (!giver) return refuse('unknown-participant');
      try {
        await this.#load();
        const now = this.#now();
        const day = dayIn(programme, now);
        const { valid } = programme;
        const open = within(day, valid?.from, valid?.to) && within(day, giver.from, giver.until) && within(day, wanted.from, wanted.to);
        if (!open) return refuse('out-of-season');
        const stamps = stampsFor(wanted.cost ?? 1, this.#state);
        if (!stamps) return refuse('too-few');
        if (!this.id) await this.#create();
        const bound = this.#keys.filter(({ id }) => stamps.some(({ card }) => card === id));
        const keys = await Promise.all((bound.length ? bound : this.#keys.slice(-1)).map(pairOf));
        const { id, token } = await makeRedemption({ programme, reward, participant, stamps: stamps.map((one) => one.token), keys, now });
        const offer = { type: 'offer', redemption: id, reward, participant, stamps: stamps.map((one) => one.id), at: now, token } as const;
        return (await this.#keep(offer)) ? { accepted: true, id, token, until: now + REDEEM_LIFE } : refuse('not-kept');
      } catch (error) {
        return refuse(error instanceof NoCrypto ? 'no-crypto' : 'not-kept');
      }
    });
  }

  /** The counter did not take it: its stamps are free again. Rejects where the store does not keep that. */
  withdraw(redemption: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#load();
      const now = this.#now();
      const offer = this.#state.redemptions.find(({ id }) => id === redemption);
      if (!offer) return;
      const card = await this.#signerOf(offer);
      const token =
        card && (await signWithdrawal({ programme: this.programme.id, card: card.id, redemption, keys: await pairOf(card), now }));
      if (!(await this.#keep({ type: 'withdraw', redemption, at: now, ...(token && { token }) })))
        throw new Error('The store did not keep it.');
    });
  }

  /** A key that signed this offer; the card's own where none is known. */
  async #signerOf({ id }: { id: string }): Promise<CardKey | undefined> {
    const event = this.#events.get(`${this.#prefix}offer-${id}`);
    const offer = event?.type === 'offer' ? await this.#checker.offer(event, this.#context(false)) : undefined;
    const cards = typeof offer === 'object' ? offer.cards : undefined;
    return this.#keys.findLast((one) => !cards || cards.includes(one.id));
  }

  /** Takes a counter's receipt: the stamps are spent. Never rejects. */
  receive(receipt: unknown): Promise<{ readonly accepted: true; readonly redemption: string } | Refused> {
    return this.#inTurn(async () => {
      await this.reload();
      const verdict =
        typeof receipt === 'string' ? await this.#checker.receipt(receipt) : ({ accepted: false, reason: 'malformed' } as const);
      if (!verdict.accepted) return verdict;
      const { redemption } = verdict;
      const event: CardEvent = { type: 'receipt', redemption, token: receipt as string, at: this.#now() };
      const { refused } = await checkEvents(this.#checker, [...this.#events.values(), event], this.#context(false));
      if (refused.some((one) => one.event === event)) return { accepted: false, reason: 'unknown-redemption' };
      return !this.#blind && (await this.#keep(event)) ? { accepted: true, redemption } : { accepted: false, reason: 'not-kept' };
    });
  }

  /** The text of a file; sealed where there is a passphrase. Its private keys are in it. Rejects with a `RangeError` where that is of blanks alone. */
  async export(passphrase?: string): Promise<string> {
    const text = cardFile(this.programme.id, this.#keys, [...this.#events.values()]);
    return passphrase ? seal(text, passphrase) : text;
  }

  /**
   * Adds what a file has and can prove: stamps of its own cards, with a good signature; offers that one of its keys signed, and their receipts. A stamp
   * that is bound to no card is taken while it can be taken, and no longer: a photograph of it may be in any file. Rejects with a `BadCard`, a
   * `WrongPassphrase`, or where the store does not keep all of it.
   */
  async import(text: string, passphrase = ''): Promise<Imported> {
    const file = readCardFile(isSealed(text) ? await unseal(text, passphrase) : text);
    if (file?.programme !== this.programme.id) throw new BadCard(file ? 'This is a card of another programme.' : 'This file is no card.');
    return this.#inTurn(async () => {
      await this.#load();
      const before = new Map(this.#state.stamps.map(({ id, state }) => [id, state]));
      const now = this.#now();
      const keys: CardKey[] = [];
      // the key to which new stamps are bound stays this card's own, whatever the file says of its age
      const youngest = Math.min(now, ...this.#keys.slice(-1).map(({ at }) => at - 1));
      for (const one of file.keys)
        if ((await owns(one)) && ![...this.#keys, ...keys].some(({ id }) => id === one.id))
          keys.push({ ...one, at: Math.min(one.at, youngest) });
      const { events, reasons } = await this.#sift(file.events, keys, now);
      if (file.unread) reasons.malformed = (reasons.malformed ?? 0) + file.unread;

      for (const key of keys) await this.store.put(`${this.#prefix}key-${key.id}`, JSON.stringify(key));
      // what is spent first: where the store fails half-way, no stamp must come back that is spent
      for (const event of [...events].sort((a, b) => Number(a.type === 'add') - Number(b.type === 'add')))
        if (!(await this.#write(event))) throw new Error('The store did not keep all of it.');
      await this.#load();
      const fresh = this.#state.stamps.filter(({ id }) => !before.has(id));
      const over = (states: Iterable<string>) => [...states].filter((state) => state === 'surplus').length;
      const surplus = Math.max(0, over(this.#state.stamps.map(({ state }) => state)) - over(before.values()));
      return { added: fresh.length - surplus, surplus, refused: Object.values(reasons).reduce((sum, count) => sum + count, 0), reasons };
    });
  }

  /** The events of a file that this card may take over. */
  async #sift(all: readonly CardEvent[], keys: readonly CardKey[], now: number) {
    const reasons: Partial<Record<Reason, number>> = {};
    const refuse = (reason: Reason) => (reasons[reason] = (reasons[reason] ?? 0) + 1);
    const mine = publicKeys([...this.#keys, ...keys]);
    const fresh = all.filter((event) => !this.#events.has(this.#prefix + nameOf(event)));
    // an offer that is here already makes its receipt known
    const known = [...this.#events.values()].filter((event) => event.type === 'offer' && event.token !== undefined);
    const { events, refused } = await checkEvents(this.#checker, [...known, ...fresh], { keys: mine, foreign: true });
    for (const one of refused) if (!known.includes(one.event)) refuse(one.reason);
    const good = events.filter((event) => {
      const stamp = event.type === 'add' ? readStamp(event.token)?.stamp : undefined;
      if (!stamp) return true;
      const late = stamp.card === undefined && now > stamp.until * 1000 + SKEW;
      const reason =
        stamp.card !== undefined && !mine.has(stamp.card) ? 'other-card' : stamp.at * 1000 > now + SKEW ? 'not-yet' : late && 'expired';
      if (reason) refuse(reason);
      return !reason;
    });
    return { events: good.map((event) => ({ ...event, at: Math.min(event.at, now) })), reasons };
  }

  /** Takes all of it out of the store. Rejects where the store does not. */
  delete(): Promise<void> {
    return this.#inTurn(async () => {
      for (const [name] of await this.store.list(this.#prefix)) await this.store.delete(name);
      await this.#load();
    });
  }

  /** Writes an event, and only then counts it. Whether it is kept. */
  async #keep(event: CardEvent): Promise<boolean> {
    if (!(await this.#write(event))) return false;
    await this.#count();
    return true;
  }

  async #write(event: CardEvent): Promise<boolean> {
    const name = this.#prefix + nameOf(event);
    if (this.#events.has(name)) return true;
    try {
      await this.store.put(name, JSON.stringify(event));
    } catch {
      return false;
    }
    this.#events.set(name, event);
    return true;
  }

  #context(foreign: boolean) {
    return { keys: publicKeys(this.#keys), foreign, offers: new Map<string, never>() };
  }

  async #count(): Promise<void> {
    const believed = await checkEvents(this.#checker, [...this.#events.values()], this.#context(false));
    const cards = this.#keys.map(({ id }) => id);
    this.#state = cardState(this.programme, believed.events, cards, believed);
  }
}

const publicKeys = (keys: readonly CardKey[]): ReadonlyMap<string, PublicKey> => new Map(keys.map(({ id, key }) => [id, key]));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const pairOf = ({ key }: CardKey): Promise<KeyPair> => importKeys(key);

/** Whether the name is that of the key. */
async function owns({ id, key }: CardKey): Promise<boolean> {
  try {
    await importKeys(key);
    return (await cardId(key)) === id;
  } catch {
    return false;
  }
}
