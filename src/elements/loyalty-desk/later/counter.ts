/** The counter as its views and dialogs see it; `controller.ts` implements it. Types only, so that no file imports in a circle. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { Host } from '../../../kit/element/host.js';
import type { LoyaltyContext } from '../../../kit/loyalty/context.js';
import type { CounterStore } from './counter-store.js';

/** What a stamp is given for, and to whom. */
export interface Issue {
  /** The code of the visitor's card, so that no other can take the stamp. */
  readonly card?: string;
  /** Id of the earn rule; the first one of this counter if unsaid. */
  readonly rule?: string;
}

/** What the counter reads of its element. */
export interface CounterElement {
  readonly member?: string | null | undefined;
  reload(): Promise<void>;
}

export interface Counter {
  readonly host: Host<Loyalty, CounterElement>;
  readonly store: CounterStore;
  readonly context: LoyaltyContext;
  /** Where dialogs open. */
  readonly anchor: Element;
  /** Gives a stamp: its token. Makes the key where there is none. */
  issue(options?: Issue): Promise<string>;
  /** Makes the key, and says how that went. */
  createKey(participant: string, portable: boolean): Promise<void>;
  setStatus(words: () => string): void;
  clearStatus(): void;
  /** Moves the focus to where it belongs when what had it is gone. */
  focus(selector: string): Promise<void>;
}
