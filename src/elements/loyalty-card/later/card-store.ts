/** The visitor's card of one programme, over the store of this browser. No Lit. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { openCard, type Card } from '../../../engines/stamps/card/card.js';
import { readCode } from '../../../engines/stamps/encoding/codes.js';
import type { CardState, HeldStamp, Refused, StampVerdict } from '../../../engines/stamps/types.js';
import { openShelf, type Shelf } from '../../../kit/loyalty/store.js';
import { withLock } from '../../../kit/storage/lock.js';
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';

export class Holder {
  #card: Card | undefined;
  #shelf: Shelf | undefined;

  /** Opens the card that is there, if there is one; makes nothing. */
  async open(programme: Loyalty): Promise<void> {
    const shelf = await openShelf();
    this.#card = await openCard(programme, shelf, { lock: withLock });
    this.#shelf = shelf;
  }

  /** Whether the card will be there tomorrow. */
  get kept(): StorageState {
    return this.#shelf?.lasting === false ? 'not-kept' : storageState();
  }

  /** False: the card is gone with the page. */
  get lasting(): boolean {
    return this.kept !== 'not-kept';
  }

  /** Calls `changed` when somebody else changes this card. Returns what ends it. */
  follow(changed: () => void): (() => void) | undefined {
    return this.#shelf?.follow(`card/${this.card.programme.id}/`, changed);
  }

  get card(): Card {
    return this.#card!;
  }

  get ready(): boolean {
    return !!this.#card;
  }

  /** Whether the visitor has a card. */
  get made(): boolean {
    return !!this.#card?.id || this.stamps.length > 0;
  }

  get state(): CardState | undefined {
    return this.#card?.state;
  }

  get stamps(): readonly HeldStamp[] {
    return this.#card?.state.stamps ?? [];
  }

  async make(): Promise<void> {
    await this.card.create();
    // Asked once: browsers that know the answer give it at once, and one that does not may ask the visitor.
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
