/** The stamp card as its views and dialogs see it; `controller.ts` implements it. Types only, so that no file imports in a circle. */
import type { Loyalty, Reward } from '../../../formats/loyalty/loyalty.js';
import type { Imported } from '../../../engines/stamps/card/card.js';
import type { Refused } from '../../../engines/stamps/types.js';
import type { Host } from '../../../kit/element/host.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import type { CardStore } from './card-store.js';

/** What became of a stamp that was offered to the card. */
export type Added = { readonly accepted: true; readonly reason: undefined } | Refused;

/** What a visitor does with the card's file. */
export type FileAction = 'save' | 'load' | 'delete';

/** The last thing that happened, in words. */
export interface Status {
  readonly text: string;
  readonly failed: boolean;
}

export interface StampCard {
  readonly host: Host<Loyalty>;
  readonly store: CardStore;
  readonly context: LoyaltyContext;
  readonly status: Status;
  /** The page shows the programme above the card. */
  readonly follows: boolean;
  /** A stamp that came with a link before there was a card. */
  readonly waiting: string | undefined;
  /** Where dialogs open. */
  readonly anchor: Element;

  // what the visitor does

  /** Makes the card. */
  make(): Promise<void>;
  /** Shows the code by which a counter binds a stamp to this card, and takes the stamp. Makes the card where there is none. */
  getStamp(): void;
  redeem(reward: Reward): void;
  /** Shows the code of a redemption again. */
  showAgain(redemption: string): void;
  /** Cancels a redemption: its stamps are free again. */
  cancel(redemption: string): Promise<void>;
  dismissStatus(): void;
  openFileDialog(action: FileAction): void;

  // what dialogs do

  /** Makes the card where there is none; whether there is one now. What went wrong becomes the status. */
  ensureCard(): Promise<boolean>;
  /** A stamp or a receipt that the camera saw, or that was pasted; returns what is wrong. */
  takeCode(text: string): Promise<string | undefined>;
  /** Brings what was just said before the visitor's eyes, with the focus. */
  showMessage(): Promise<void>;
  /** Sets stamps aside for a reward; returns the redemption's id, or what is wrong. */
  startRedemption(reward: Reward, participant: string): Promise<{ readonly id: string } | { readonly wrong: string }>;
  export(passphrase?: string): Promise<string>;
  import(text: string, passphrase?: string): Promise<Imported>;
  setStatus(words: () => string, failed?: boolean): void;
}
