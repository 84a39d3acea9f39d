/**
 * A visitor's card over a store. What is said to be accepted has been kept before it is said: each event is an entry of its own, written once under a name
 * that it decides itself. So a crash loses nothing, two tabs do not write over each other, and what is left of a store that was cleared half-way can be read.
 */
import type { Loyalty } from '../loyalty.js';
import { cardFile, eventFrom, keyFrom, readCardFile, sifted, type CardKey } from './card-file.js';
import { cardState, nameOf, stampsFor } from './card-state.js';
import { NoCrypto } from './jws.js';
import { cardId, createKeys, importKeys, privateKeyOf } from './keys.js';
import { verifyReceipt } from './redeem-verify.js';
import { makeRedemption } from './redemption.js';
import { isSealed, seal, unseal } from './seal.js';
import type { CardEvent, CardState, KeyPair, Reason, Refused, StampVerdict, Store } from './types.js';
import { turns } from './turns.js';
import { verifyStamp } from './verify.js';

export interface CardOptions {
  /** Default: the clock. */
  now?: () => number;
}

export type Redeemed = { readonly accepted: true; readonly id: string; readonly token: string } | Refused;

export interface Imported {
  /** Stamps that are new here. */
  readonly added: number;
  /** Stamps in the file that are not good. */
  readonly refused: number;
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
  readonly #now: () => number;
  readonly #prefix: string;
  readonly #inTurn = turns();

  constructor(
    readonly programme: Loyalty,
    readonly store: Store,
    { now = Date.now }: CardOptions = {},
  ) {
    this.#now = now;
    this.#prefix = `card/${programme.id}/`;
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
    this.#lost = 0;
    let entries: readonly (readonly [string, string])[] = [];
    try {
      entries = await this.store.list(this.#prefix);
    } catch {
      this.#lost++;
    }
    for (const [name, value] of entries) {
      const json = parsed(value);
      const [key] = keyFrom(json);
      const [event] = eventFrom(json);
      if (key) this.#hold(key);
      else if (event) this.#events.set(this.#prefix + nameOf(event), event);
      else if (name.startsWith(this.#prefix)) this.#lost++;
    }
    this.#count();
  }

  /** Makes the card's keys, where it has none; its `id`. Rejects where the store does not keep them, or the page is not https. */
  create(): Promise<string> {
    return this.#inTurn(() => this.#create());
  }

  async #create(): Promise<string> {
    if (this.id) return this.id;
    const keys = await createKeys({ extractable: true });
    const one = { id: await cardId(keys.publicKey), key: await privateKeyOf(keys), at: this.#now() };
    await this.store.put(`${this.#prefix}key-${one.id}`, JSON.stringify(one));
    this.#hold(one);
    this.#count();
    return one.id;
  }

  /** Takes a stamp. `accepted` means that it is kept. Never rejects. */
  add(token: unknown): Promise<StampVerdict> {
    return this.#inTurn(async () => {
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
      const kept = await this.#keep({ type: 'add', token: token as string, at: now });
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
      // another tab may have set some of them aside
      await this.reload();
      const stamps = stampsFor(wanted.cost ?? 1, this.#state);
      if (!stamps) return refuse('too-few');
      try {
        if (!this.id) await this.#create();
        const bound = this.#keys.filter(({ id }) => stamps.some(({ card }) => card === id));
        const keys = await Promise.all((bound.length ? bound : this.#keys.slice(-1)).map(pairOf));
        const now = this.#now();
        const { id, token } = await makeRedemption({ programme, reward, participant, stamps: stamps.map((one) => one.token), keys, now });
        const offer = { type: 'offer', redemption: id, reward, participant, stamps: stamps.map((one) => one.id), at: now } as const;
        return (await this.#keep(offer)) ? { accepted: true, id, token } : refuse('not-kept');
      } catch (error) {
        return refuse(error instanceof NoCrypto ? 'no-crypto' : 'not-kept');
      }
    });
  }

  /** The counter did not take it: its stamps are free again. Rejects where the store does not keep that. */
  withdraw(redemption: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!(await this.#keep({ type: 'withdraw', redemption, at: this.#now() }))) throw new Error('The store did not keep it.');
    });
  }

  /** Takes a counter's receipt: the stamps are spent. Never rejects. */
  receive(receipt: unknown): Promise<{ readonly accepted: true; readonly redemption: string } | Refused> {
    return this.#inTurn(async () => {
      const verdict = await verifyReceipt(receipt, this.programme);
      if (!verdict.accepted) return verdict;
      const { redemption } = verdict;
      const known = this.#state.redemptions.find(({ id }) => id === redemption);
      if (known?.participant !== verdict.participant) return { accepted: false, reason: 'unknown-redemption' };
      const kept = await this.#keep({ type: 'receipt', redemption, token: receipt as string, at: this.#now() });
      return kept ? { accepted: true, redemption } : { accepted: false, reason: 'not-kept' };
    });
  }

  /** The text of a file; sealed where there is a passphrase. Its private keys are in it. */
  async export(passphrase?: string): Promise<string> {
    const text = cardFile(this.programme.id, this.#keys, [...this.#events.values()]);
    return passphrase ? seal(text, passphrase) : text;
  }

  /** Adds what a file has. Rejects with a `BadCard`, a `WrongPassphrase`, or where the store does not keep all of it. */
  import(text: string, passphrase = ''): Promise<Imported> {
    return this.#inTurn(async () => {
      const file = readCardFile(isSealed(text) ? await unseal(text, passphrase) : text);
      if (file?.programme !== this.programme.id) throw new BadCard(file ? 'This is a card of another programme.' : 'This file is no card.');
      const before = this.#state.stamps.length;
      const good = [];
      for (const key of file.keys) if ((await owns(key)) && !this.#keys.some(({ id }) => id === key.id)) good.push(key);
      const { events, refused } = await sifted({ ...file, keys: [...good, ...this.#keys] }, this.programme);
      for (const key of good) {
        await this.store.put(`${this.#prefix}key-${key.id}`, JSON.stringify(key));
        this.#hold(key);
      }
      for (const event of events) if (!(await this.#keep(event))) throw new Error('The store did not keep all of it.');
      this.#count();
      return { added: this.#state.stamps.length - before, refused };
    });
  }

  /** Takes all of it out of the store. Rejects where the store does not. */
  delete(): Promise<void> {
    return this.#inTurn(async () => {
      for (const [name] of await this.store.list(this.#prefix)) await this.store.delete(name);
      this.#events.clear();
      this.#keys = [];
      this.#count();
    });
  }

  /** Writes an event, and only then counts it. Whether it is kept. */
  async #keep(event: CardEvent): Promise<boolean> {
    const name = this.#prefix + nameOf(event);
    if (this.#events.has(name)) return true;
    try {
      await this.store.put(name, JSON.stringify(event));
    } catch {
      return false;
    }
    this.#events.set(name, event);
    this.#count();
    return true;
  }

  #hold(key: CardKey): void {
    if (!this.#keys.some(({ id }) => id === key.id)) this.#keys = [...this.#keys, key].sort((a, b) => a.at - b.at);
  }

  #count(): void {
    this.#state = cardState(
      this.programme,
      [...this.#events.values()],
      this.#keys.map(({ id }) => id),
    );
  }
}

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
