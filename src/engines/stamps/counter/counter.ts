/**
 * A member's counter over a store: gives stamps, takes redemptions, keeps the ledger. What it gives and takes has been written down before it is
 * given or taken, under a lock that all tabs of the counter share. Works without a network.
 */
import type { Loyalty, Participant } from '../../../formats/loyalty/loyalty.js';
import { toBase64, utf8 } from '../encoding/base64.js';
import { dayIn, within } from '../calendar.js';
import { cardIn } from '../card/code.js';
import { subtle } from '../crypto/jws.js';
import { randomId } from '../crypto/keys.js';
import { emptyLedger, mergeLedgers, noEntries, ownerOf, recordGiven, recordSpent, tillOf, without } from './ledger.js';
import { entriesFrom, ledgerFile, readLedger, signLedger, type ReadLedger } from './ledger-file.js';
import { defaultLock } from '../lock.js';
import { record } from '../membership/membership.js';
import { issueReceipt, verifyRedemption } from '../redemption/verify.js';
import { Refusal } from '../refusal.js';
import { issueStamp } from '../stamp/stamp.js';
import type { CounterLedger, KeyPair, Lock, Redemption, RedemptionVerdict, Spent, Store } from '../types.js';

export interface CounterOptions {
  programme: Loyalty;
  /** Id of the participant whose counter it is. */
  participant: string;
  /** The till's own keys; kept by the caller, since they cannot be written as text. */
  keys: KeyPair;
  store: Store;
  /** Default: the clock. */
  now?: () => number;
  /** Default: Web Locks where there are any, else one after the other in this page. */
  lock?: Lock;
}

export interface GiveOptions {
  /** The card that it is for: its code, or its id. Left out: for whoever is first, in a programme with `unboundStamps`. */
  card?: string;
  /** Id of the earn rule. Default: the first. */
  rule?: string;
  /** Default 60. */
  seconds?: number;
}

export type Taken =
  | (Extract<RedemptionVerdict, { accepted: true }> & { readonly receipt: string })
  | (Exclude<RedemptionVerdict, { accepted: true }> & {
      /** `redeemed-already`, and it was here: its receipt, to be shown again. The reward is not given again. */
      readonly receipt?: string;
    });

export interface Merged {
  /** Redemptions that are new here, and signed by the till that took them. */
  readonly added: number;
  /** Entries that are new here and unverified: they are warned of, and refuse nothing. */
  readonly unverified: number;
  /** Entries that cannot be read, and were left out. */
  readonly refused: number;
}

/** Unverified entries beyond these are not kept: a hostile file must not fill the device. */
const MOST_UNVERIFIED = 20_000;
/** Where it is kept what other tills took, once their signatures were seen. */
const PROVED = 'proved';
/** A longer file is not read, in characters. */
const LONGEST_FILE = 20_000_000;

/** Opens the ledger. Never rejects; `counter.lost` says how many entries cannot be read. */
export async function openCounter(options: CounterOptions): Promise<Counter> {
  const counter = new Counter(options);
  await counter.reload();
  return counter;
}

export class Counter {
  #ledger: CounterLedger;
  #lost = 0;
  readonly #lock: Lock;
  readonly #prefix: string;
  /** Where the till's own name is kept. */
  readonly #sign: string;
  #till: string;
  /** Whether the store has its name. */
  #named = false;
  /** The tills whose entries were written in this browser. */
  #local = new Set<string>();
  /** What other tills took, as it was proved here. */
  #proved: readonly Spent[] = [];
  readonly #now: () => number;
  /** Signatures are checked once in a visit. */
  readonly #read = new Map<string, ReadLedger | undefined>();
  readonly #written = new Map<string, CounterLedger | undefined>();
  #joined: { readonly of: readonly CounterLedger[]; readonly ledger: CounterLedger };

  constructor(readonly options: CounterOptions) {
    const { programme, participant, keys, now = Date.now, lock = defaultLock } = options;
    this.#prefix = `desk/${programme.id}/`;
    this.#sign = `${this.#prefix}till-${tillOf(participant, keys.publicKey.kid)}`;
    // two tills may have one key, and a till that forgot its tally begins another: each counts for itself
    this.#till = this.#newName();
    this.#now = now;
    this.#lock = lock;
    this.#ledger = emptyLedger(programme.id);
    this.#joined = { of: [], ledger: this.#ledger };
  }

  get ledger(): CounterLedger {
    return this.#ledger;
  }
  get lost(): number {
    return this.#lost;
  }
  /** The name of this till in the ledger: `harbour-cafe/k3Jx9QaT.x4Ga9_`. */
  get till(): string {
    return this.#till;
  }

  /** Reads the store again. Never rejects. */
  async reload(): Promise<void> {
    try {
      await this.#load();
    } catch {
      // what this page knows stays
      this.#lost = 1;
    }
  }

  /** Rejects where the store cannot be read: then nothing may be given or taken. */
  async #load(): Promise<void> {
    const entries = await this.options.store.list(this.#prefix);
    let lost = 0;
    const local = new Set<string>();
    let proved: readonly Spent[] = [];
    const empty = emptyLedger(this.options.programme.id);
    const [mine, others]: [CounterLedger[], CounterLedger[]] = [[], []];
    for (const [name, value] of entries) {
      const kind = name.slice(this.#prefix.length);
      if (kind.startsWith('till-')) {
        if (name === this.#sign) {
          this.#till = value;
          this.#named = true;
        }
        continue;
      }
      if (kind === PROVED) {
        const ledger = this.#own(value);
        if (ledger?.programme !== this.options.programme.id) lost++;
        else proved = ledger.spent;
        continue;
      }
      // what was joined is believed by its signature; what stands here of its own was written here
      const own = kind.startsWith('given-') || kind.startsWith('spent-');
      const ledger = own ? this.#own(value) : (await this.#readFile(value))?.ledger;
      if (ledger?.programme !== this.options.programme.id) lost++;
      else {
        (own ? mine : others).push(ledger);
        if (own) for (const till of [...Object.keys(ledger.given), ...ledger.spent.map((one) => one.till)]) local.add(till);
      }
    }
    // what was joined seldom changes
    if (others.length !== this.#joined.of.length || others.some((one, at) => one !== this.#joined.of[at]))
      this.#joined = { of: others, ledger: mergeLedgers(empty, ...others) };
    // A participant that left takes its keys along, and nothing that it took comes back. One that is there without its key gave that up to a thief:
    // what such a key signed is not proved any more.
    const left = proved.filter(({ till }) => !this.#listed(ownerOf(till)));
    this.#ledger = mergeLedgers(this.#joined.ledger, ...mine, { ...empty, spent: left });
    this.#local = local;
    this.#proved = proved;
    this.#lost = lost;
  }

  #own(value: string): CounterLedger | undefined {
    if (!this.#written.has(value)) this.#written.set(value, ownFrom(value));
    return this.#written.get(value);
  }

  async #readFile(text: string): Promise<ReadLedger | undefined> {
    if (!this.#read.has(text)) this.#read.set(text, await readLedger(text, { programme: this.options.programme, now: this.#now() }));
    return this.#read.get(text);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#lock(`loyalty/${this.#prefix}`, act);
  }

  /**
   * Gives a stamp, for one card. Rejects with a `Refusal` that says why: `not-bound`, `malformed` or `other-programme` (the card), `unknown-rule`,
   * `unknown-participant`, `out-of-season`, `not-kept`; with a `NoCrypto` where the page is not https.
   */
  give({ card, rule, seconds }: GiveOptions = {}): Promise<string> {
    return this.#inTurn(async () => {
      const { programme, participant, keys } = this.options;
      const now = this.#now();
      const bound = card === undefined ? undefined : cardIn(card, programme.id);
      const token = await issueStamp({ programme, participant, keys, card: bound, rule, seconds, now });
      const here = this.#here();
      const earned = programme.earn?.find(({ id }) => id === (rule ?? programme.earn?.[0]?.id));
      if (earned?.at && !earned.at.includes(participant)) throw new Refusal('unknown-rule');
      const day = dayIn(programme, now);
      if (!this.#open(here, day) || !within(day, earned?.from, earned?.until)) throw new Refusal('out-of-season');
      try {
        await this.#fresh();
        const next = recordGiven(this.#ledger, token, programme, this.#till);
        // this till's tallies are one entry, which only this till writes
        await this.#put(`given-${this.#till}`, { ...emptyLedger(programme.id), given: { [this.#till]: next.given[this.#till]! } });
        this.#ledger = next;
      } catch {
        throw new Refusal('not-kept');
      }
      return token;
    });
  }

  /** Takes a redemption: writes it down, and gives the receipt. `not-kept`: it cannot be written, so nothing was taken. Never rejects. */
  take(token: unknown): Promise<Taken> {
    const notKept = (redemption?: Redemption): Taken => ({ accepted: false, reason: 'not-kept', redemption });
    return this.#inTurn(async (): Promise<Taken> => {
      const { programme, participant, keys } = this.options;
      try {
        await this.#fresh();
      } catch {
        return notKept();
      }
      const now = this.#now();
      const here = this.#listed(participant);
      // its receipt would be worth nothing to the card, and its ledger nothing to other counters
      if (here && !this.#keyIn(here)) return { accepted: false, reason: 'unknown-key' };
      const verdict = await verifyRedemption(token, programme, { participant, ledger: this.#ledger, now });
      const { redemption } = verdict;
      if (!verdict.accepted) {
        const again = verdict.reason === 'redeemed-already';
        return again ? { ...verdict, receipt: await issueReceipt({ redemption: redemption!, keys, now }) } : verdict;
      }
      // a receipt of a key that has ended is worth nothing to the card
      if (!this.#open(this.#here(), dayIn(programme, now))) return { accepted: false, reason: 'out-of-season', redemption };
      try {
        const receipt = await issueReceipt({ redemption: verdict.redemption, keys, now });
        const one = recordSpent(emptyLedger(programme.id), verdict.redemption, this.#till, programme);
        await this.#put(`spent-${verdict.redemption.id}`, one);
        this.#ledger = mergeLedgers(this.#ledger, one);
        return { ...verdict, receipt };
      } catch {
        return notKept(redemption);
      }
    }).catch(() => notKept());
  }

  /** The text of a file for the organiser and for the other counters, signed by this till's key. Rejects with a `NoCrypto`. */
  export(): Promise<string> {
    return this.#inTurn(async () => {
      await this.reload();
      const { programme, participant, keys } = this.options;
      // also what this browser wrote under an earlier key of the same participant
      const tills = [...this.#local].filter((till) => ownerOf(till) === participant);
      const now = this.#now();
      const fresh = await Promise.all(tills.map((till) => signLedger({ programme: programme.id, till, entries: this.#ledger, keys, now })));
      const read = await readLedger(ledgerFile({ ...this.#ledger, signed: [...this.#ledger.signed, ...fresh] }), { programme, now });
      return ledgerFile(read!.ledger);
    });
  }

  /**
   * Joins the ledgers of others, as a file has them. Rejects with a `RangeError` where it is no such file, or with a `Refusal` (`not-kept`) where the
   * store does not keep it. Nothing that is known is replaced.
   */
  merge(text: string): Promise<Merged> {
    return this.#inTurn(async () => {
      const { programme } = this.options;
      const read = text.length > LONGEST_FILE ? undefined : await readLedger(text, { programme, now: this.#now() });
      if (read?.ledger.programme !== programme.id) throw new RangeError('This is no file of a counter of this programme.');
      try {
        await this.#load();
        const before = this.#ledger;
        for (const token of read.ledger.signed)
          if (!before.signed.includes(token))
            await this.#put(`signed-${await nameOf(token)}`, { ...emptyLedger(programme.id), signed: [token] });
        const unverified = mergeLedgers(
          { ...emptyLedger(programme.id), unverified: before.unverified },
          { ...read.ledger, signed: [] },
        ).unverified;
        const kept = { given: unverified.given, spent: unverified.spent.slice(0, MOST_UNVERIFIED) };
        if (kept.spent.length || Object.keys(kept.given).length)
          await this.#put('unverified', { ...emptyLedger(programme.id), unverified: kept });
        await this.#tidy();
        await this.#load();
        await this.#keepProved();
        const news = (of: (ledger: CounterLedger) => readonly unknown[]) => of(this.#ledger).length - of(before).length;
        return {
          added: news(({ spent }) => spent),
          unverified: Math.max(
            0,
            news((ledger) => ledger.unverified.spent),
          ),
          refused: read.refused,
        };
      } catch (error) {
        throw error instanceof RangeError ? error : new Refusal('not-kept');
      }
    });
  }

  /** Takes away signed ledgers that a longer one of the same till has in it. */
  async #tidy(): Promise<void> {
    await this.#load();
    const { programme } = this.options;
    const now = this.#now();
    const latest = (await readLedger(JSON.stringify({ ...emptyLedger(programme.id), signed: this.#ledger.signed }), { programme, now }))!;
    for (const token of this.#ledger.signed)
      if (!latest.ledger.signed.includes(token)) await this.options.store.delete(`${this.#prefix}signed-${await nameOf(token)}`);
  }

  /** Writes down what is proved now, and what was of those that left. */
  async #keepProved(): Promise<void> {
    const spent = this.#ledger.spent.filter(({ till }) => !this.#local.has(till));
    if (spent.length === this.#proved.length && !without({ ...noEntries, spent }, { ...noEntries, spent: this.#proved }).spent.length)
      return;
    await this.#put(PROVED, { ...emptyLedger(this.options.programme.id), spent });
    this.#proved = spent;
  }

  #listed(participant: string): Participant | undefined {
    return this.options.programme.participants?.find(({ id }) => id === participant);
  }

  /** This till's key as the organiser has put it into the programme. */
  #keyIn({ keys }: Participant) {
    const { kid, x } = this.options.keys.publicKey;
    return keys?.find((one) => one.kid === kid && one.x === x);
  }

  #here(): Participant {
    const here = this.#listed(this.options.participant);
    if (!here) throw new Refusal('unknown-participant');
    return here;
  }

  /** Whether programme, participant and key are within their days. A key that is not listed yet has none. */
  #open(here: Participant, day: string): boolean {
    const { valid } = this.options.programme;
    const key = this.#keyIn(here);
    return within(day, valid?.from, valid?.to) && within(day, here.from, here.until) && within(day, key?.from, key?.until);
  }

  #put(name: string, ledger: CounterLedger): Promise<void> {
    return this.options.store.put(this.#prefix + name, JSON.stringify(ledger));
  }

  /** Before anything is given or taken: the till has its name, and knows what other tabs have written. Rejects where the store fails. */
  async #fresh(): Promise<void> {
    await this.#load();
    await this.#keepProved();
    const [[, till] = []] = await this.options.store.list(this.#sign);
    if (till !== undefined) return;
    // what it had counted is gone with its name: it begins another tally
    if (this.#named) this.#till = this.#newName();
    await this.options.store.put(this.#sign, this.#till);
    this.#named = true;
  }

  #newName(): string {
    const { participant, keys } = this.options;
    return `${tillOf(participant, keys.publicKey.kid)}.${randomId().slice(0, 6)}`;
  }
}

/** What stands in the store as this browser wrote it; undefined where it cannot be read. */
function ownFrom(value: string): CounterLedger | undefined {
  try {
    const said = record(JSON.parse(value));
    const { refused, ...entries } = entriesFrom(said);
    return refused || typeof said.programme !== 'string' ? undefined : { ...emptyLedger(said.programme), ...entries };
  } catch {
    return undefined;
  }
}

const nameOf = async (text: string): Promise<string> => toBase64(new Uint8Array(await subtle().digest('SHA-256', utf8(text)))).slice(0, 22);
