/** What stamps, memberships, redemptions and counters are made of. Times are milliseconds since 1970 unless a field says otherwise. */
import type { PublicKey } from '../../formats/loyalty/loyalty.js';

/** A pair of keys for ES256. The private one can be kept in IndexedDB as it is; nobody can read it out unless it was made `extractable`. */
export interface KeyPair {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

/** A private key as text. Whoever has it signs in its owner's name. */
export type PrivateKey = PublicKey & { readonly d: string };

/** What a stamp says. */
export interface Stamp {
  /** Unlike that of any other stamp: 96 random bits in base64url. */
  readonly id: string;
  readonly programme: string;
  readonly participant: string;
  readonly kid: string;
  /** The card it is for (`cardId`). None, in a programme with `unboundStamps`: whoever takes it first. */
  readonly card?: string;
  /** When it was given, in whole seconds since 1970. */
  readonly at: number;
  /** Until when it can be taken, in whole seconds since 1970. Once it is on a card it stays. */
  readonly until: number;
  /** The earn rule it was given for; none: the first of the programme. */
  readonly rule?: string;
  /** How many stamps it is worth. */
  readonly stamps: number;
}

/** Why a stamp, a redemption or a receipt is refused. */
export type Reason =
  /** Not made by these tools: too long, broken, another kind of token, another algorithm. */
  | 'malformed'
  /** The page is not https, so that the browser gives no cryptography. */
  | 'no-crypto'
  | 'other-programme'
  /** Who gave it is not, or no longer, in the programme. */
  | 'unknown-participant'
  /** No key of that participant has this name. */
  | 'unknown-key'
  /** The signature is not by that key, or something was changed after signing. */
  | 'signature'
  /** The programme, the participant's part in it, or the key was not valid on that day. */
  | 'out-of-season'
  /** No such way to earn, or not at this participant. */
  | 'unknown-rule'
  /** It is bound to another card. */
  | 'other-card'
  /** It is bound to no card, and the programme has no `unboundStamps`. */
  | 'not-bound'
  /** It is on this card already. */
  | 'twice'
  /** This participant gave this card what it gives on one day. */
  | 'enough-today'
  | 'expired'
  /** It is from the future: one of the two clocks is wrong. */
  | 'not-yet'
  /** The clock of this device was set back. */
  | 'clock-back'
  /** The device could not keep it (storage full or blocked): take it again. */
  | 'not-kept'
  /** Redemption: */
  | 'unknown-reward'
  /** This participant does not give this reward. */
  | 'not-here'
  | 'too-few'
  /** One of the stamps in it is not good. */
  | 'bad-stamp'
  | 'spent'
  /** This very redemption was taken before. */
  | 'redeemed-already'
  /** Receipt: for a redemption that this card does not know. */
  | 'unknown-redemption'
  /** Back-up: no key of the card signed it. */
  | 'unsigned';

export interface Refused {
  readonly accepted: false;
  readonly reason: Reason;
}
export type StampVerdict = { readonly accepted: true; readonly stamp: Stamp } | (Refused & { readonly stamp?: Stamp });

/** A stamp on a card. */
export interface HeldStamp extends Stamp {
  readonly token: string;
  /** When it was taken. */
  readonly received: number;
  /**
   * `offered`: it is in a redemption that a counter has not confirmed; `locked`: it is bound to a card whose key is not on this device (a back-up has
   * it); `surplus`: more than this participant gives to one card on one day (two devices were joined); `void`: no counter takes it any more.
   */
  readonly state: 'free' | 'offered' | 'spent' | 'locked' | 'surplus' | 'void';
  /** `void`: why. */
  readonly reason?: Reason;
}

/** What happened to a card, in the order in which it did. Each is kept on its own. */
export type CardEvent =
  | { readonly type: 'add'; readonly token: string; readonly at: number }
  | {
      readonly type: 'offer';
      readonly redemption: string;
      readonly reward: string;
      readonly participant: string;
      /** Ids. */
      readonly stamps: readonly string[];
      readonly at: number;
      /** The redemption, signed; version 0.1 kept none. */
      readonly token?: string;
    }
  | {
      readonly type: 'withdraw';
      readonly redemption: string;
      readonly at: number;
      /** The same, signed by a key of the card; version 0.1 kept none. */
      readonly token?: string;
    }
  | { readonly type: 'receipt'; readonly redemption: string; readonly token: string; readonly at: number };

export interface HeldRedemption {
  readonly id: string;
  readonly reward: string;
  readonly participant: string;
  readonly stamps: readonly string[];
  readonly at: number;
  readonly state: 'offered' | 'withdrawn' | 'done';
  /** What the counter is shown; also after a reload. */
  readonly token?: string;
  /** Until when a counter takes it. */
  readonly until?: number;
}

/** A visitor's card, as its events make it. Never changed in place. */
export interface CardState {
  readonly programme: string;
  /** In the order in which they were taken. */
  readonly stamps: readonly HeldStamp[];
  readonly redemptions: readonly HeldRedemption[];
  /** All that was ever collected and is good, spent or not: decides the tier. */
  readonly collected: number;
  /** What can be spent. */
  readonly balance: number;
  /** What is kept and not counted: more than one participant gives to one card on one day. */
  readonly surplus: number;
  /** The latest time that a counter has signed to this card; a clock that says less was set back. */
  readonly latest: number;
}

/**
 * Where a card or a counter is kept. The elements bring one on IndexedDB or localStorage; tests bring failing ones. Values are texts.
 * Any of these may reject.
 */
export interface Store {
  /** Names and values of all entries whose name begins so. */
  list(prefix: string): Promise<readonly (readonly [name: string, value: string])[]>;
  /** Resolves when the value is kept for good; else rejects, and nothing has changed. */
  put(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
}

/** Runs an act while no other tab or element runs one under the same name. Rejects as the act does. */
export type Lock = <T>(name: string, act: () => Promise<T>) => Promise<T>;

/** What a card asks of a counter. */
export interface Redemption {
  /** Made of its content: nobody can choose it. */
  readonly id: string;
  readonly programme: string;
  readonly reward: string;
  /** The participant at whose counter it is shown. */
  readonly participant: string;
  /** The card that signed it (`cardId`). */
  readonly card: string;
  /** When it was signed, in whole seconds since 1970. */
  readonly at: number;
  readonly stamps: readonly Stamp[];
}
export type RedemptionVerdict =
  | {
      readonly accepted: true;
      readonly redemption: Redemption;
      /** Stamps that a ledger without a good signature says were spent. That alone is no ground to refuse: anybody can write such a file. */
      readonly flagged?: readonly Stamp[];
    }
  | (Refused & {
      readonly redemption?: Redemption;
      /** For `bad-stamp` and `spent`: which one, and what is wrong with it. */
      readonly stamp?: Stamp;
      readonly because?: Reason;
    });

export type MembershipState = 'valid' | 'other-site' | 'expired' | 'unlisted' | 'unchecked';
export interface Membership {
  readonly programme: string;
  readonly participant: string;
  readonly domains: readonly string[];
  /** When it was signed. */
  readonly signed: number;
  /** From and until when. */
  readonly from: number;
  readonly until: number;
  /** Its place in the status list, and that list's address. */
  readonly index?: number;
  readonly status?: string;
}
export interface MembershipVerdict {
  readonly state: MembershipState;
  readonly reason?:
    | 'malformed'
    | 'signature'
    | 'unknown-key'
    | 'other-programme'
    | 'not-listed'
    | 'not-yet'
    | 'expired'
    | 'revoked'
    | 'other-site'
    | 'no-status'
    | 'not-revocable'
    | 'no-crypto';
  /** What the credential says, where its signature is good. */
  readonly membership?: Membership;
}

/** A list of memberships that were called back, checked. */
export interface StatusList {
  /** Its address, as it says itself. */
  readonly id: string;
  /** From when it is. */
  readonly at: number;
  readonly revoked: (index: number) => boolean;
}

/** One redemption in a counter's ledger. No person and no card is in it. */
export interface Spent {
  readonly redemption: string;
  /** The till that took it. */
  readonly till: string;
  readonly reward: string;
  /** The participant that gave the reward. */
  readonly participant: string;
  /** In whole seconds since 1970. */
  readonly at: number;
  /** The stamps that were taken for it: id, who gave it, in which month (`YYYY-MM`), its worth. */
  readonly stamps: readonly (readonly [id: string, participant: string, month: string, worth: number])[];
}

/** Stamps given, by till (the participant, its key's `kid`, and what tells it from others with that key: `harbour-cafe/k3Jx9QaT.x4Ga9_`), month (`YYYY-MM`) and earn rule. Only ever grows. */
export type Given = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** What was given and what was taken. */
export interface LedgerEntries {
  readonly given: Given;
  /** Unlike each other, whatever their ids. */
  readonly spent: readonly Spent[];
}

/**
 * The ledger of one counter, or of several merged: what was given, and what was taken. Merging is the same in any order, and however often; nothing is
 * ever replaced or taken out by it.
 */
export interface CounterLedger extends LedgerEntries {
  readonly kind: 'loyalty-ledger';
  readonly version: 1;
  readonly programme: string;
  /** What nobody has signed whose key is in the programme. It is shown and warned of, and proves nothing. */
  readonly unverified: LedgerEntries;
  /** The ledgers of single tills as they signed them, to be passed on. */
  readonly signed: readonly string[];
}
