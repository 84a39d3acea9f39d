/** What a counter keeps: its key, as it is in this browser, and its ledger. No Lit. */
import type { EarnRule, Loyalty, Participant, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../../../engines/stamps/calendar.js';
import { openDesk, type Desk } from '../../../engines/stamps/counter/counter.js';
import { createKeys, importKeys, privateKeyOf } from '../../../engines/stamps/crypto/keys.js';
import { isSealed, seal, unseal } from '../../../engines/stamps/crypto/seal.js';
import type { KeyPair, PrivateKey } from '../../../engines/stamps/types.js';
import { openShelf, type Shelf } from '../../../kit/loyalty/store.js';
import { withLock } from '../../../kit/storage/lock.js';
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';

interface Kept extends KeyPair {
  readonly participant: string;
}

const isKept = (value: unknown): value is Kept => {
  const { participant, publicKey, privateKey } = (value ?? {}) as Partial<Kept>;
  return typeof participant === 'string' && !!publicKey?.kid && privateKey instanceof CryptoKey;
};

/** Each member of a page with several counters has a key of its own; where none is named, there is one. */
const nameOf = ({ id }: Loyalty, member?: string | null): string => `till/${id}${member ? `/${member}` : ''}`;

/** How the key for a second till is written. */
interface KeyFile {
  readonly kind: 'loyalty-till';
  readonly programme: string;
  readonly participant: string;
  readonly key: PrivateKey;
}

export class Till {
  /** The books, once there is a key. */
  desk: Desk | undefined;
  #shelf: Shelf | undefined;
  #programme!: Loyalty;
  #keys: Kept | undefined;

  /** Opens what is there; makes nothing. @param member the participant whose counter it is, where the page says so */
  async open(programme: Loyalty, member?: string | null): Promise<void> {
    const shelf = await openShelf();
    const kept = await shelf.getKeys(nameOf(programme, member)).catch(() => undefined);
    const keys = isKept(kept) && (!member || kept.participant === member) ? kept : undefined;
    const desk = keys && (await openDesk({ programme, participant: keys.participant, keys, store: shelf, lock: withLock }));
    // All at once: a stamp that is given meanwhile must not go into the books of another programme.
    this.#programme = programme;
    this.#shelf = shelf;
    this.#keys = keys;
    this.desk = desk;
  }

  /** Whether key and ledger will be there tomorrow. */
  get kept(): StorageState {
    return this.#shelf?.lasting === false ? 'not-kept' : storageState();
  }

  /** Calls `changed` when somebody else changes the key or the ledger. Returns what ends it. */
  follow(changed: () => void): (() => void) | undefined {
    const { id } = this.#programme;
    const [ledger, keys] = [this.#shelf?.follow(`desk/${id}/`, changed), this.#shelf?.follow(`till/${id}`, changed)];
    return () => {
      ledger?.();
      keys?.();
    };
  }

  /** Reads again what is kept: the ledger, and a key that another tab made. */
  async reload(member?: string | null): Promise<void> {
    if (this.desk) await this.desk.reload();
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

  /** Whether the key can be written down for a second till. */
  get portable(): boolean {
    return !!this.#keys?.privateKey.extractable;
  }

  /** Whether the programme, or this participant's part in it, has not begun or is over. */
  partOver(now = Date.now()): 'ended' | 'not-started' | undefined {
    const day = dayIn(this.#programme, now);
    const spans = [this.#programme.valid, this.participant];
    if (spans.some((one) => one?.from && day < one.from)) return 'not-started';
    return spans.some((one) => {
      const end = one && ('to' in one ? one.to : 'until' in one ? one.until : undefined);
      return end !== undefined && day > end;
    })
      ? 'ended'
      : undefined;
  }

  /** For what this counter gives stamps. */
  get rules(): readonly EarnRule[] {
    const id = this.#keys?.participant ?? '';
    return (this.#programme.earn ?? []).filter(({ at }) => !at || at.includes(id));
  }

  async make(
    participant: string,
    { portable = false, member }: { portable?: boolean; member?: string | null | undefined } = {},
  ): Promise<void> {
    await this.#keep({ ...(await createKeys({ extractable: portable })), participant }, member);
  }

  async #keep(keys: Kept, member?: string | null): Promise<void> {
    await this.#shelf!.putKeys(nameOf(this.#programme, member), keys);
    this.#keys = keys;
    this.desk = await openDesk({ programme: this.#programme, participant: keys.participant, keys, store: this.#shelf!, lock: withLock });
  }

  /** The key for a second till, sealed with a passphrase. Only where it was made for that. */
  async exportKey(passphrase: string): Promise<string> {
    const { participant, ...keys } = this.#keys!;
    const file: KeyFile = { kind: 'loyalty-till', programme: this.#programme.id, participant, key: await privateKeyOf(keys) };
    return seal(JSON.stringify(file), passphrase);
  }

  /** Takes a key from another till. Rejects with a `WrongPassphrase`, or a `RangeError` where it is no such key. */
  async importKey(text: string, passphrase: string, member?: string | null): Promise<void> {
    const bad = new RangeError('This is no key of a counter of this programme.');
    const file = JSON.parse(isSealed(text) ? await unseal(text, passphrase) : text) as Partial<KeyFile> | null;
    if (file?.kind !== 'loyalty-till' || file.programme !== this.#programme.id || !file.key || typeof file.participant !== 'string')
      throw bad;
    if (member && file.participant !== member) throw bad;
    await this.#keep({ ...(await importKeys(file.key)), participant: file.participant }, member);
  }
}
