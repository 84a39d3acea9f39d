/** The key and the ledger of a counter, in the storage of this browser. */
import type { EarnRule, Loyalty, Participant, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { openCounter, type Counter } from '../../../engines/stamps/counter/counter.js';
import { createKeys, importKeys, privateKeyOf } from '../../../engines/stamps/crypto/keys.js';
import type { KeyPair } from '../../../engines/stamps/types.js';
import { openStore, type LoyaltyStore } from '../../../kit/loyalty/store/store.js';
import { withLock } from '../../../kit/storage/lock.js';
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';
import { readKeyFile, writeKeyFile } from '../logic/key-file.js';
import { closedState, rulesOf } from '../logic/participation.js';

interface CounterKeys extends KeyPair {
  readonly participant: string;
}

const isCounterKeys = (value: unknown): value is CounterKeys => {
  const { participant, publicKey, privateKey } = (value ?? {}) as Partial<CounterKeys>;
  return typeof participant === 'string' && !!publicKey?.kid && privateKey instanceof CryptoKey;
};

/** Each member of a page with several counters has a key of its own; where none is named, there is one. */
const nameOf = ({ id }: Loyalty, member?: string | null): string => `till/${id}${member ? `/${member}` : ''}`;

export class CounterStore {
  /** Gives stamps and keeps the ledger, once there is a key. */
  counter: Counter | undefined;
  #store: LoyaltyStore | undefined;
  #programme!: Loyalty;
  #keys: CounterKeys | undefined;

  /** Opens what is there; makes nothing. @param member the participant whose counter it is, where the page says so */
  async open(programme: Loyalty, member?: string | null): Promise<void> {
    const store = await openStore();
    const kept = await store.getKeys(nameOf(programme, member)).catch(() => undefined);
    const keys = isCounterKeys(kept) && (!member || kept.participant === member) ? kept : undefined;
    const counter = keys && (await openCounter({ programme, participant: keys.participant, keys, store, lock: withLock }));
    // All at once: a stamp that is given meanwhile must not go into the ledger of another programme.
    this.#programme = programme;
    this.#store = store;
    this.#keys = keys;
    this.counter = counter;
  }

  /** Whether the browser will still have key and ledger tomorrow. */
  get kept(): StorageState {
    return this.#store?.lasting === false ? 'not-kept' : storageState();
  }

  /** Calls `changed` when another element, tab or frame changes the key or the ledger. Returns what ends it. */
  follow(changed: () => void): (() => void) | undefined {
    if (!this.#store) return undefined;
    const { id } = this.#programme;
    const [ledger, keys] = [this.#store.follow(`desk/${id}/`, changed), this.#store.follow(`till/${id}`, changed)];
    return () => {
      ledger();
      keys();
    };
  }

  /** Reads again what is stored: the ledger, and a key that another tab made. */
  async reload(member?: string | null): Promise<void> {
    if (this.counter) await this.counter.reload();
    else await this.open(this.#programme, member);
  }

  get publicKey(): PublicKey | undefined {
    return this.#keys?.publicKey;
  }

  get participant(): Participant | undefined {
    const id = this.#keys?.participant;
    return this.#programme.participants?.find((one) => one.id === id);
  }

  /** Whether the organiser has put this key into the programme: before, no card takes its stamps. */
  get listed(): boolean {
    return !!this.participant?.keys?.some(({ kid, x }) => kid === this.publicKey?.kid && x === this.publicKey.x);
  }

  /** Whether the key can be copied to another device. */
  get portable(): boolean {
    return !!this.#keys?.privateKey.extractable;
  }

  /** Whether this counter gives nothing, since the programme or its part in it has not started or has ended. */
  get closed(): 'ended' | 'not-started' | undefined {
    return closedState(this.#programme, this.participant);
  }

  get rules(): readonly EarnRule[] {
    return rulesOf(this.#programme, this.#keys?.participant ?? '');
  }

  /** Makes the key. */
  async create(
    participant: string,
    { portable = false, member }: { portable?: boolean; member?: string | null | undefined } = {},
  ): Promise<void> {
    await this.#save({ ...(await createKeys({ extractable: portable })), participant }, member);
  }

  async #save(keys: CounterKeys, member?: string | null): Promise<void> {
    const store = this.#store!;
    const programme = this.#programme;
    await store.putKeys(nameOf(programme, member), keys);
    this.#keys = keys;
    this.counter = await openCounter({ programme, participant: keys.participant, keys, store, lock: withLock });
  }

  /** The key for another device, encrypted with a passphrase. Only where it was made for that. */
  async exportKey(passphrase: string): Promise<string> {
    const { participant, ...keys } = this.#keys!;
    return writeKeyFile({ programme: this.#programme.id, participant, key: await privateKeyOf(keys) }, passphrase);
  }

  /** Takes the key of another device. Rejects as `readKeyFile` does. */
  async importKey(text: string, passphrase: string, member?: string | null): Promise<void> {
    const { participant, key } = await readKeyFile(text, passphrase, this.#programme.id, member);
    await this.#save({ ...(await importKeys(key)), participant }, member);
  }
}
