/**
 * A member's counter over a store: gives stamps, takes redemptions, keeps the books. What it gives and takes has been written down before it is
 * given or taken. Works without a network.
 */
import type { Loyalty } from '../loyalty.js';
import { bookFile, readBook } from './counter-file.js';
import { emptyBook, mergeBooks, recordGiven, recordSpent, tillOf } from './counter.js';
import { randomId } from './keys.js';
import { issueReceipt, verifyRedemption } from './redeem-verify.js';
import { issueStamp } from './stamp.js';
import { turns } from './turns.js';
import type { CounterBook, KeyPair, RedemptionVerdict, Refused, Store } from './types.js';

export interface DeskOptions {
  programme: Loyalty;
  /** Id of the participant whose counter it is. */
  participant: string;
  /** The till's own keys; kept by the caller, since they cannot be written as text. */
  keys: KeyPair;
  store: Store;
  /** Default: the clock. */
  now?: () => number;
}

export interface GiveOptions {
  /** `cardId` of the card that it is for. */
  card?: string;
  /** Id of the earn rule. Default: the first. */
  rule?: string;
  /** Default 60. */
  seconds?: number;
}

export type Taken =
  (Extract<RedemptionVerdict, { accepted: true }> & { readonly receipt: string }) | Exclude<RedemptionVerdict, { accepted: true }>;

/** Opens the books. Never rejects; `desk.lost` says how many entries cannot be read. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const desk = new Desk(options);
  await desk.reload();
  return desk;
}

export class Desk {
  #book: CounterBook;
  #lost = 0;
  readonly #inTurn = turns();
  readonly #prefix: string;
  /** Where the till's own name is kept. */
  readonly #sign: string;
  #till: string;
  readonly #now: () => number;

  constructor(readonly options: DeskOptions) {
    const { programme, participant, keys, now = Date.now } = options;
    this.#prefix = `desk/${programme.id}/`;
    const till = tillOf(participant, keys.publicKey.kid);
    this.#sign = `${this.#prefix}till-${till}`;
    // two tills may have one key, and a till that forgot its tally begins another: each counts for itself
    this.#till = `${till}.${randomId().slice(0, 6)}`;
    this.#now = now;
    this.#book = emptyBook(programme.id);
  }

  get book(): CounterBook {
    return this.#book;
  }
  get lost(): number {
    return this.#lost;
  }
  /** The name of this till in the books: `harbour-cafe/k3Jx9QaT.x4Ga9_`. */
  get till(): string {
    return this.#till;
  }

  /** Reads the store again. Never rejects. */
  async reload(): Promise<void> {
    this.#lost = 0;
    let entries: readonly (readonly [string, string])[] = [];
    try {
      entries = await this.options.store.list(this.#prefix);
    } catch {
      this.#lost++;
    }
    for (const [name, value] of entries) {
      if (name === this.#sign) {
        this.#till = value;
        continue;
      }
      const read = readBook(value);
      if (read?.book.programme === this.#book.programme && !read.refused) this.#book = mergeBooks(this.#book, read.book);
      else this.#lost++;
    }
  }

  /** Gives a stamp. Rejects where the programme has no such rule, or the store does not keep the books. */
  give({ card, rule, seconds }: GiveOptions = {}): Promise<string> {
    return this.#inTurn(async () => {
      const { programme, participant, keys } = this.options;
      const token = await issueStamp({ programme, participant, keys, card, rule, seconds, now: this.#now() });
      await this.#fresh();
      const next = recordGiven(this.#book, token, programme, this.#till);
      // this till's tallies are one entry, which only this till writes
      const own = { ...emptyBook(programme.id), given: { [this.#till]: next.given[this.#till]! } };
      await this.options.store.put(`${this.#prefix}given-${this.#till}`, bookFile(own));
      this.#book = next;
      return token;
    });
  }

  /** Takes a redemption: books it, and gives the receipt. `not-kept`: the books cannot be written, so nothing was taken. Never rejects. */
  take(token: unknown): Promise<Taken> {
    return this.#inTurn(async () => {
      const { programme, participant, keys, store } = this.options;
      await this.reload();
      const verdict = await verifyRedemption(token, programme, { participant, book: this.#book, now: this.#now() });
      if (!verdict.accepted) return verdict;
      const refuse: Refused = { accepted: false, reason: 'not-kept' };
      try {
        await this.#fresh();
        const receipt = await issueReceipt({ redemption: verdict.redemption, keys, now: this.#now() });
        const one = recordSpent(emptyBook(programme.id), verdict.redemption, this.#till, programme);
        await store.put(`${this.#prefix}spent-${verdict.redemption.id}`, bookFile(one));
        this.#book = mergeBooks(this.#book, one);
        return { ...verdict, receipt };
      } catch {
        return { ...refuse, redemption: verdict.redemption };
      }
    });
  }

  /** The text of a file for the organiser and for the other counters. */
  export(): string {
    return bookFile(this.#book);
  }

  /** Joins the books of others, as a file has them. Rejects with a `RangeError` where it is no such file, or the store does not keep it. */
  merge(text: string): Promise<{ readonly added: number }> {
    return this.#inTurn(async () => {
      const read = readBook(text);
      if (read?.book.programme !== this.#book.programme) throw new RangeError('This is no file of a counter of this programme.');
      const next = mergeBooks(this.#book, read.book);
      const before = Object.keys(this.#book.spent).length;
      await this.options.store.put(`${this.#prefix}others`, bookFile(next));
      this.#book = next;
      return { added: Object.keys(next.spent).length - before };
    });
  }

  /** Before anything is written: the till has its name, and knows what another tab has counted. Rejects where the store fails. */
  async #fresh(): Promise<void> {
    const [[, till] = []] = await this.options.store.list(this.#sign);
    if (till === undefined) await this.options.store.put(this.#sign, this.#till);
    else this.#till = till;
    const [[, tally] = []] = await this.options.store.list(`${this.#prefix}given-${this.#till}`);
    const read = tally === undefined ? undefined : readBook(tally);
    if (read?.book.programme === this.#book.programme) this.#book = mergeBooks(this.#book, read.book);
  }
}
