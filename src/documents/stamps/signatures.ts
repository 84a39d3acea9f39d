/** The functions of `bob-widgets/stamps` while they are being written; gone when they all are. */
import type { Loyalty, PublicKey } from '../loyalty.js';
import type * as T from './types.js';

// keys.ts
export declare function createKeys(options?: { kid?: string; from?: string; extractable?: boolean }): Promise<T.KeyPair>;
/** Throws where it is not extractable. */
export declare function privateKeyOf(keys: T.KeyPair): Promise<T.PrivateKey>;
export declare function importKeys(key: T.PrivateKey, options?: { extractable?: boolean }): Promise<T.KeyPair>;
/** 22 characters: what a card shows as a QR so that a stamp is bound to it. */
export declare function cardId(key: PublicKey): Promise<string>;
/** Any text (a private key, a back-up) as text that only the passphrase opens; rejects with a `WrongPassphrase`. */
export declare function seal(text: string, passphrase: string): Promise<string>;
export declare function unseal(sealed: string, passphrase: string): Promise<string>;

// stamp.ts, verify.ts
export declare function issueStamp(options: {
  programme: Loyalty;
  participant: string;
  keys: T.KeyPair;
  card?: string;
  rule?: string;
  now?: number;
  /** Default 60. */
  seconds?: number;
}): Promise<string>;
/** `held`: the stamps on the card; `latest`: `state.latest`. */
export declare function verifyStamp(
  token: string,
  programme: Loyalty,
  options: { card?: string; now?: number; held?: readonly T.Stamp[]; latest?: number },
): Promise<T.StampVerdict>;
/** `<hub>#bob-stamp=<token>`; `kind` is also `receipt`. */
export declare function linkOf(kind: 'stamp' | 'receipt' | 'redeem' | 'card', token: string, hub?: string): string;
/** What a scanned or typed text or an address holds. */
export declare function readCode(text: string): { kind: 'stamp' | 'receipt' | 'redeem' | 'card'; token: string } | undefined;

// membership.ts, status.ts
export declare function verifyMembership(
  credential: string,
  options: { programme: Loyalty; domain?: string; now?: number; status?: T.StatusList | null },
): Promise<T.MembershipVerdict>;
/** null where it is not good. `text` is what `programme.status` holds. */
export declare function readStatus(text: string, keys: readonly PublicKey[], options?: { now?: number }): Promise<T.StatusList | null>;

// card.ts: the card as an object over a store. Nothing is written before `create`, `add` or `import`.
export declare function openCard(programme: Loyalty, store: T.Store, options?: { now?: () => number }): Promise<Card>;
export interface Card {
  readonly state: T.CardState;
  /** undefined before `create()`. */
  readonly id: string | undefined;
  /** What could not be read of what was kept. */
  readonly lost: number;
  create(): Promise<string>;
  add(token: string): Promise<T.StampVerdict>;
  /** Takes the stamps aside and signs; show `token` at the counter. */
  redeem(reward: string, participant: string): Promise<{ accepted: true; token: string; id: string } | T.Refused>;
  withdraw(redemption: string): Promise<void>;
  receive(receipt: string): Promise<{ accepted: true } | T.Refused>;
  /** Text of a file; encrypted where there is a passphrase. The private key is in it. */
  export(passphrase?: string): Promise<string>;
  /** Adds what the file has. */
  import(text: string, passphrase?: string): Promise<{ added: number; refused: number }>;
  delete(): Promise<void>;
}
export declare function progress(
  state: T.CardState,
  programme: Loyalty,
  now?: number,
): {
  tier?: string;
  next?: { id: string; missing: number };
  rewards: { id: string; cost: number; missing: number; reached: boolean; at: string[] }[];
  participants: { id: string; stamps: number; last?: number }[];
};

// redemption.ts, counter.ts
export declare function verifyRedemption(
  token: string,
  programme: Loyalty,
  options: { participant: string; book?: T.CounterBook; now?: number },
): Promise<T.RedemptionVerdict>;
export declare function issueReceipt(options: {
  redemption: T.Redemption;
  participant: string;
  keys: T.KeyPair;
  now?: number;
}): Promise<string>;
export declare function emptyBook(programme: string): T.CounterBook;
export declare function recordGiven(book: T.CounterBook, token: string, programme: Loyalty): T.CounterBook;
export declare function recordSpent(book: T.CounterBook, redemption: T.Redemption, till: string, programme: Loyalty): T.CounterBook;
export declare function mergeBooks(...books: readonly T.CounterBook[]): T.CounterBook;
export declare function readBook(text: string): T.CounterBook;

// frames.ts: what is too long for one QR is shown as several, one after the other, in a loop.
export declare function framesOf(text: string, size?: number): string[];
export declare function frameReader(): { add(frame: string): { text?: string; have: number; of: number } };
