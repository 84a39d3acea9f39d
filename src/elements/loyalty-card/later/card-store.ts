/** The visitor's card of one programme, in the storage of this browser. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { openCard, type Card } from '../../../engines/stamps/card/card.js';
import { readCode } from '../../../engines/stamps/encoding/codes.js';
import type { CardState, HeldStamp, Refused, StampVerdict } from '../../../engines/stamps/types.js';
import { openStore, type LoyaltyStore } from '../../../kit/loyalty/store/store.js';
import { withLock } from '../../../kit/storage/lock.js';
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';

export class CardStore {
  #card: Card | undefined;
  #store: LoyaltyStore | undefined;
  #turn = 0;

  /** Opens the card that is there, if there is one; makes nothing. False where another programme has been asked for meanwhile. */
  async open(programme: Loyalty): Promise<boolean> {
    const turn = ++this.#turn;
    const store = await openStore();
    const card = await openCard(programme, store, { lock: withLock });
    if (turn !== this.#turn) return false;
    this.#card = card;
    this.#store = store;
    return true;
  }

  /** Whether the browser will still have the card tomorrow. */
  get kept(): StorageState {
    return this.#store?.lasting === false ? 'not-kept' : storageState();
  }

  /** False: the card is gone with the page. */
  get lasting(): boolean {
    return this.kept !== 'not-kept';
  }

  /** Calls `changed` when another element, tab or frame changes this card. Returns what ends it. */
  follow(changed: () => void): (() => void) | undefined {
    return this.#card && this.#store?.follow(`card/${this.#card.programme.id}/`, changed);
  }

  get card(): Card {
    return this.#card!;
  }

  get ready(): boolean {
    return !!this.#card;
  }

  /** Whether the visitor has a card. */
  get hasCard(): boolean {
    return !!this.#card?.id || this.stamps.length > 0;
  }

  get state(): CardState | undefined {
    return this.#card?.state;
  }

  get stamps(): readonly HeldStamp[] {
    return this.#card?.state.stamps ?? [];
  }

  async create(): Promise<void> {
    await this.card.create();
    // Asked once: most browsers decide by themselves, one may ask the visitor.
    if (this.lasting) void navigator.storage?.persist?.().catch(() => undefined);
  }

  /** @param text a token, or a link with one */
  add(text: string): Promise<StampVerdict> {
    const code = typeof text === 'string' ? readCode(text) : undefined;
    if (typeof text !== 'string' || (code && code.kind !== 'stamp')) return Promise.resolve({ accepted: false, reason: 'malformed' });
    return this.card.add(code?.token ?? text.trim());
  }

  receive(text: string): Promise<{ accepted: true } | Refused> {
    return this.card.receive(readCode(text)?.token ?? text.trim());
  }
}
