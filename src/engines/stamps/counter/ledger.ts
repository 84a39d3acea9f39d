/**
 * The ledgers of counters. A set that only grows (redemptions) and numbers that only grow (stamps given, each till its own): so merging is the same in
 * any order and however often, and a till that was off-line for a week just joins in.
 */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../calendar.js';
import { readStamp } from '../stamp/stamp.js';
import type { CounterLedger, Given, LedgerEntries, Redemption, Spent } from '../types.js';

/** What the header says of a ledger that its till signed. */
export const LEDGER = 'ledger';
/** The longest ledger of one till that is read, in characters: some ten thousand redemptions. */
export const LONGEST_LEDGER = 8_000_000;

/** A rule may be called `constructor`, and every object has that. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const noEntries: LedgerEntries = { given: {}, spent: [] };

export const emptyLedger = (programme: string): CounterLedger => ({
  kind: 'loyalty-ledger',
  version: 1,
  programme,
  ...noEntries,
  unverified: noEntries,
  signed: [],
});

/** A till's name begins with the participant and the key that signs; a desk adds what tells it from others with the same key (`desk.till`). */
export const tillOf = (participant: string, kid: string): string => `${participant}/${kid}`;

/** Who a till belongs to. */
export const ownerOf = (till: string): string => till.slice(0, till.lastIndexOf('/'));

/** Writes down a stamp that was given, for a till (`desk.till`). A token that is no stamp of this programme is not counted. */
export function recordGiven(ledger: CounterLedger, token: string, programme: Loyalty, till?: string): CounterLedger {
  const stamp = readStamp(token)?.stamp;
  if (stamp?.programme !== ledger.programme) return ledger;
  const name = till ?? tillOf(stamp.participant, stamp.kid);
  const month = dayIn(programme, stamp.at * 1000).slice(0, 7);
  const rule = stamp.rule ?? programme.earn?.[0]?.id ?? '';
  const before = own(own(own(ledger.given, name) ?? {}, month) ?? {}, rule) ?? 0;
  return { ...ledger, given: mergeGiven(ledger.given, { [name]: { [month]: { [rule]: before + stamp.stamps } } }) };
}

/** Writes down a redemption that was accepted. `till`: the name of the till that took it. */
export function recordSpent(ledger: CounterLedger, redemption: Redemption, till: string, programme: Loyalty): CounterLedger {
  const { id, reward, participant, at, stamps } = redemption;
  const rows = stamps.map((one) => [one.id, one.participant, dayIn(programme, one.at * 1000).slice(0, 7), one.stamps] as const);
  const spent: Spent = { redemption: id, till, reward, participant, at, stamps: rows };
  return { ...ledger, spent: mergeSpent(ledger.spent, [spent]) };
}

/** One text for one content, whatever the order of its fields. */
function contentOf(spent: Spent): string {
  let content = contents.get(spent);
  if (content === undefined) {
    const { redemption, till, reward, participant, at, stamps } = spent;
    contents.set(spent, (content = JSON.stringify([redemption, till, reward, participant, at, stamps])));
  }
  return content;
}
const contents = new WeakMap<Spent, string>();

interface Index {
  readonly redemptions: ReadonlyMap<string, readonly Spent[]>;
  /** How many redemptions each stamp is in. */
  readonly stamps: ReadonlyMap<string, number>;
}

/** Entries do not change, so this is made once. */
const indexes = new WeakMap<readonly Spent[], Index>();

function indexOf(spent: readonly Spent[]): Index {
  const known = indexes.get(spent);
  if (known) return known;
  const [redemptions, stamps] = [new Map<string, Spent[]>(), new Map<string, number>()];
  for (const one of spent) {
    const same = redemptions.get(one.redemption);
    if (same) same.push(one);
    else redemptions.set(one.redemption, [one]);
    for (const id of new Set(one.stamps.map(([stamp]) => stamp))) stamps.set(id, (stamps.get(id) ?? 0) + 1);
  }
  const index = { redemptions, stamps };
  indexes.set(spent, index);
  return index;
}

/** Whether a stamp is spent, as this till or one whose signature is good has it. */
export const isSpent = ({ spent }: LedgerEntries, stamp: string): boolean => indexOf(spent).stamps.has(stamp);

/** The entry of a redemption, by its id; of all that name it, that of this participant, where one is asked for. */
export const entryOf = ({ spent }: LedgerEntries, redemption: string, participant?: string): Spent | undefined =>
  indexOf(spent)
    .redemptions.get(redemption)
    ?.find((one) => participant === undefined || one.participant === participant);

/** Whether only an unverified ledger says that a stamp is spent. */
export const isFlagged = (ledger: CounterLedger, stamp: string): boolean => !isSpent(ledger, stamp) && isSpent(ledger.unverified, stamp);

/** Stamps that were spent more than once, at counters that did not know of each other. Unverified entries do not count. */
export interface Conflict {
  readonly stamp: string;
  readonly redemptions: readonly Spent[];
}
export function conflicts({ spent }: LedgerEntries): Conflict[] {
  const twice = [...indexOf(spent).stamps].filter(([, count]) => count > 1).map(([stamp]) => stamp);
  const redemptions = new Map<string, Spent[]>(twice.map((stamp) => [stamp, []]));
  for (const one of spent) for (const id of new Set(one.stamps.map(([stamp]) => stamp))) redemptions.get(id)?.push(one);
  return [...redemptions].map(([stamp, all]) => ({ stamp, redemptions: all }));
}

export const mergeGiven = (...all: readonly Given[]): Given => mergedGiven(all);

/** As a list: so many arguments as cells there may be no function takes. */
function mergedGiven(all: readonly Given[]): Given {
  const given: Record<string, Record<string, Record<string, number>>> = {};
  const within = <T>(of: Record<string, T>, name: string, empty: T): T => own(of, name) ?? (of[name] = empty);
  for (const one of all)
    for (const [till, months] of Object.entries(one))
      for (const [month, rules] of Object.entries(months))
        for (const [rule, count] of Object.entries(rules)) {
          const cell = within(within(given, till, {}), month, {});
          cell[rule] = Math.max(own(cell, rule) ?? 0, count);
        }
  return given;
}

export function mergeSpent(...all: readonly (readonly Spent[])[]): Spent[] {
  const byContent = new Map<string, Spent>();
  for (const spent of all) for (const one of spent) byContent.set(contentOf(one), one);
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

export const mergeEntries = (...all: readonly LedgerEntries[]): LedgerEntries => ({
  given: mergeGiven(...all.map(({ given }) => given)),
  spent: mergeSpent(...all.map(({ spent }) => spent)),
});

/** What of some entries others do not have. */
export function without({ given, spent }: LedgerEntries, known: LedgerEntries): LedgerEntries {
  const there = new Set(known.spent.map(contentOf));
  const cells = Object.entries(given).flatMap(([till, months]) =>
    Object.entries(months).flatMap(([month, rules]) =>
      Object.entries(rules)
        .filter(([rule, count]) => count > (own(own(own(known.given, till) ?? {}, month) ?? {}, rule) ?? 0))
        .map(([rule, count]) => ({ [till]: { [month]: { [rule]: count } } })),
    ),
  );
  return { given: mergedGiven(cells), spent: spent.filter((one) => !there.has(contentOf(one))) };
}

const isEmpty = ({ given, spent }: LedgerEntries): boolean => !spent.length && !Object.keys(given).length;

/** What a signed ledger proves: of which till, how far it had counted, and its entries. */
export interface Proved {
  readonly till: string;
  readonly seq: number;
  readonly entries: LedgerEntries;
}

/**
 * Of the signed ledgers those that have what no later one of the same till has: an older, shorter one never takes a longer one's place.
 *
 * @param verified What those say whose signature is good. All others stay: a forged one takes no other's place either.
 */
export function latestOf(signed: readonly string[], verified: ReadonlyMap<string, Proved>): string[] {
  const all = [...new Set(signed)];
  const good = all.flatMap((token) => (verified.has(token) ? [{ token, ...verified.get(token)! }] : []));
  const kept: typeof good = [];
  for (const one of good.sort((a, b) => b.seq - a.seq || (a.token < b.token ? -1 : 1)))
    if (!kept.some((other) => other.till === one.till && isEmpty(without(one.entries, other.entries)))) kept.push(one);
  return [...all.filter((token) => !verified.has(token)), ...kept.map(({ token }) => token)].sort();
}

/** All that any of them has. Throws a `RangeError` where they are of different programmes, or there is none. */
export function mergeLedgers(...ledgers: readonly CounterLedger[]): CounterLedger {
  const [first] = ledgers;
  if (!first) throw new RangeError('There is no ledger to merge.');
  if (ledgers.some(({ programme }) => programme !== first.programme)) throw new RangeError('These ledgers are of different programmes.');
  const verified = mergeEntries(...ledgers);
  const unverified = without(mergeEntries(...ledgers.map((one) => one.unverified)), verified);
  return { ...emptyLedger(first.programme), ...verified, unverified, signed: [...new Set(ledgers.flatMap(({ signed }) => signed))].sort() };
}
