/** A counter's ledger as a file, and what a file or a store holds read back: hostile until it is read, and proved by its signature alone. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { jsonOf, utf8 } from '../encoding/base64.js';
import { dayIn, SKEW, within } from '../calendar.js';
import { parseJws, signJws, verifyJws } from '../crypto/jws.js';
import { emptyLedger, latestOf, LEDGER, LONGEST_LEDGER, mergeEntries, noEntries, ownerOf, without, type Proved } from './ledger.js';
import { record } from '../membership/membership.js';
import type { CounterLedger, KeyPair, LedgerEntries, Spent } from '../types.js';

const ID = /^[\w-]{16}$/;
const MONTH = /^\d{4}-\d\d$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u;
const TILL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}\/[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_.-]{0,79}$/u;
const whole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 40;
const named = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

export interface Entries extends LedgerEntries {
  /** Entries that were left out, since they are none. */
  readonly refused: number;
}

/** Reads what was given and what was taken; `spent` as a list, or by name as version 0.1 wrote it. */
export function entriesFrom(said: Record<string, unknown>): Entries {
  let refused = 0;
  const given: Record<string, Record<string, Record<string, number>>> = {};
  for (const [till, months] of Object.entries(record(said.given)))
    for (const [month, rules] of Object.entries(record(months)))
      for (const [rule, count] of Object.entries(record(rules))) {
        const good = TILL.test(till) && MONTH.test(month) && (!rule || NAME.test(rule)) && whole(count);
        if (good) ((given[till] ??= {})[month] ??= {})[rule] = count;
        else refused++;
      }
  const rows: unknown[] = Array.isArray(said.spent)
    ? said.spent
    : Object.entries(record(said.spent)).map(([name, one]) => {
        const till = name.slice(name.indexOf('@') + 1);
        return record(one).redemption === name.slice(0, name.indexOf('@')) ? { ...record(one), till } : undefined;
      });
  const spent = rows.flatMap(spentFrom);
  return { given, spent, refused: refused + rows.length - spent.length };
}

/** A list of the redemption, or of none. */
function spentFrom(value: unknown): Spent[] {
  const { redemption, till, reward, participant, at, stamps } = record(value);
  const good = named(redemption, ID) && named(till, TILL) && named(reward, NAME) && named(participant, NAME) && whole(at);
  if (!good || !Array.isArray(stamps)) return [];
  const rows = (stamps as unknown[]).flatMap((row) => {
    const [id, from, month, worth] = Array.isArray(row) ? (row as unknown[]) : [];
    return named(id, ID) && named(from, NAME) && named(month, MONTH) && whole(worth) ? [[id, from, month, worth] as const] : [];
  });
  return rows.length === stamps.length ? [{ redemption, till, reward, participant, at, stamps: rows }] : [];
}

/** Of each signed ledger what it says, once: a counter joins its own and the others' anew before each act. */
const known = new Map<string, Signed>();
/** More than these are not remembered, in characters. */
const MOST_KNOWN = 20_000_000;
let knownLength = 0;

/** What a signed ledger says; its signature is not checked. undefined where it is none. */
function readSigned(token: unknown, programme: string): Signed | undefined {
  const before = known.get(token as string);
  if (before) return before.programme === programme ? before : undefined;
  const read = parseSigned(token, programme);
  if (!read) return undefined;
  const { length } = token as string;
  if (knownLength + length > MOST_KNOWN) {
    known.clear();
    knownLength = 0;
  }
  known.set(token as string, read);
  knownLength += length;
  return read;
}

type Signed = NonNullable<ReturnType<typeof parseSigned>>;

function parseSigned(token: unknown, programme: string) {
  const jws = parseJws(token, LEDGER, LONGEST_LEDGER);
  const said = record(jsonOf(jws?.payload));
  const { iss, aud, iat, seq } = said;
  if (!jws || aud !== programme || !named(iss, TILL) || !whole(iat) || !whole(seq)) return undefined;
  const { refused, ...entries } = entriesFrom(said);
  // a till speaks for itself alone
  const own = mergeEntries({
    given: Object.hasOwn(entries.given, iss) ? { [iss]: entries.given[iss]! } : {},
    spent: entries.spent.filter(({ till, participant }) => till === iss && participant === ownerOf(iss)),
  });
  const count = Object.keys(entries.given).length + entries.spent.length - Object.keys(own.given).length - own.spent.length;
  return { jws, programme, till: iss, at: iat, seq, entries: own, refused: refused + count };
}

export interface SignLedgerOptions {
  programme: string;
  /** The name of the till. */
  till: string;
  entries: LedgerEntries;
  keys: KeyPair;
  /** Default: the clock. */
  now?: number;
}

/** What one till has given and taken, signed by a key of its participant. It counts as it grows, so that an older one is known by its number. */
export function signLedger({ programme, till, entries, keys, now = Date.now() }: SignLedgerOptions): Promise<string> {
  const given = entries.given[till] ?? {};
  const spent = entries.spent.filter((one) => one.till === till);
  const stamps = Object.values(given).flatMap((rules) => Object.values(rules));
  const seq = spent.length + stamps.reduce((sum, count) => sum + count, 0);
  const said = { iss: till, aud: programme, iat: Math.floor(now / 1000), seq, given: { [till]: given }, spent };
  return signJws(utf8(JSON.stringify(said)), LEDGER, keys);
}

/** The text of a file. What is not in a signed ledger goes along as unverified. */
export function ledgerFile({ programme, signed, unverified, ...own }: CounterLedger): string {
  const known = mergeEntries(noEntries, ...signed.map((token) => readSigned(token, programme)?.entries ?? noEntries));
  const rest = without(mergeEntries(own, unverified), known);
  return JSON.stringify({ kind: 'loyalty-ledger', version: 1, programme, signed, unverified: rest });
}

export interface ReadLedger {
  readonly ledger: CounterLedger;
  /** Entries that were left out, since they are none. */
  readonly refused: number;
  /** Entries that nobody has signed whose key is in the programme. */
  readonly unverified: number;
}

export interface ReadLedgerOptions {
  /** Whose keys are asked. Without it nothing is verified. */
  programme?: Loyalty;
  /** Default: the clock. */
  now?: number;
}

/** Reads a counter's file, also one of version 0.1 (which nobody signed). undefined where it is none. */
export async function readLedger(text: string, { programme, now = Date.now() }: ReadLedgerOptions = {}): Promise<ReadLedger | undefined> {
  let said: Record<string, unknown>;
  try {
    said = record(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
  const { kind, programme: id } = said;
  if (!named(id, NAME) || (kind !== 'loyalty-ledger' && kind !== 'loyalty-counter')) return undefined;
  const { refused: bad, ...plain } = entriesFrom(kind === 'loyalty-counter' ? said : record(said.unverified));
  const tokens = kind === 'loyalty-ledger' && Array.isArray(said.signed) ? (said.signed as unknown[]) : [];
  const proofs: LedgerEntries[] = [];
  const claims: LedgerEntries[] = [plain];
  let refused = bad;
  const signed: string[] = [];
  /** Of those whose signature is good. */
  const good = new Map<string, Proved>();
  for (const token of new Set(tokens)) {
    const read = readSigned(token, id);
    if (!read) {
      refused++;
      continue;
    }
    const proved = programme?.id === id ? await provedBy(read, programme, now) : undefined;
    if (proved) good.set(token as string, read);
    signed.push(token as string);
    refused += read.refused;
    proofs.push(proved ?? noEntries);
    claims.push(without(read.entries, proved ?? noEntries));
  }
  const verified = mergeEntries(...proofs);
  const unverified = without(mergeEntries(...claims), verified);
  const cells = Object.values(unverified.given).flatMap((months) => Object.values(months).flatMap((rules) => Object.keys(rules)));
  const ledger = { ...emptyLedger(id), ...verified, unverified, signed: latestOf(signed, good) };
  return { ledger, refused, unverified: unverified.spent.length + cells.length };
}

/** Of a signed ledger what it proves: all but redemptions at a time when that participant could take none. undefined where its signature is not good. */
async function provedBy(read: Signed, programme: Loyalty, now: number): Promise<LedgerEntries | undefined> {
  const { jws, till, at, entries } = read;
  const participant = programme.participants?.find(({ id }) => id === ownerOf(till));
  const key = participant?.keys?.find(({ kid }) => kid === jws.kid);
  if (!participant || !key || at * 1000 > now + SKEW || !within(dayIn(programme, at * 1000), key.from, key.until)) return undefined;
  try {
    if (!(await verifyJws(jws, key))) return undefined;
  } catch {
    // no cryptography here
    return undefined;
  }
  const { valid } = programme;
  const spent = entries.spent.filter((one) => {
    const day = dayIn(programme, one.at * 1000);
    return one.at <= at + SKEW / 1000 && within(day, valid?.from, valid?.to) && within(day, participant.from, participant.until);
  });
  return { given: entries.given, spent };
}
