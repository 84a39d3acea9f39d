/** A card as a file: for a back-up, and to move to another phone. Its keys are in it, so whoever has the file (and its passphrase) has the card. */
import { fromBase64 } from '../encoding/base64.js';
import { record } from '../membership/membership.js';
import { readStamp } from '../stamp/stamp.js';
import type { CardEvent, PrivateKey } from '../types.js';

/** A key of a card, and since when it has it: the youngest is the one that new stamps are bound to. */
export interface CardKey {
  readonly id: string;
  readonly key: PrivateKey;
  readonly at: number;
}

export interface CardFile {
  readonly kind: 'loyalty-card';
  readonly version: 1;
  readonly programme: string;
  readonly keys: readonly CardKey[];
  readonly events: readonly CardEvent[];
  /** Entries that are no events, or too many. */
  readonly unread?: number;
}

/** More events of a file are not looked at: a card of ten years has fewer. */
const MOST_EVENTS = 10_000;

export const cardFile = (programme: string, keys: readonly CardKey[], events: readonly CardEvent[]): string =>
  JSON.stringify({ kind: 'loyalty-card', version: 1, programme, keys, events } satisfies CardFile);

/** Reads a file, or what a store holds: what is no event is left out. undefined where it is no card. */
export function readCardFile(text: string): CardFile | undefined {
  let said: Record<string, unknown>;
  try {
    said = record(JSON.parse(text));
  } catch {
    return undefined;
  }
  const { kind, programme, keys, events } = said;
  if (kind !== 'loyalty-card' || typeof programme !== 'string' || !Array.isArray(keys) || !Array.isArray(events)) return undefined;
  const read = events.slice(0, MOST_EVENTS).flatMap(eventFrom);
  return { kind, version: 1, programme, keys: keys.slice(0, 100).flatMap(keyFrom), events: read, unread: events.length - read.length };
}

/** A list of the event, or of none. */
export function eventFrom(value: unknown): CardEvent[] {
  const { type, at, token, redemption, reward, participant, stamps } = record(value);
  const text = (one: unknown): one is string => typeof one === 'string' && one.length > 0 && one.length < 4096;
  if (typeof at !== 'number' || !Number.isFinite(at)) return [];
  if (type === 'add') return text(token) && readStamp(token) ? [{ type, token, at }] : [];
  if (!text(redemption)) return [];
  const signed = typeof token === 'string' && token.length < 80_000 ? { token } : {};
  if (type === 'withdraw') return [{ type, redemption, at, ...signed }];
  if (type === 'receipt') return text(token) ? [{ type, redemption, token, at }] : [];
  const good = type === 'offer' && text(reward) && text(participant) && Array.isArray(stamps) && stamps.every(text);
  return good ? [{ type, redemption, reward, participant, stamps, at, ...signed }] : [];
}

/** A list of the key, or of none. */
export function keyFrom(value: unknown): CardKey[] {
  const { id, key, at } = record(value);
  const { kty, crv, x, y, d, kid } = record(key);
  const part = (one: unknown): one is string => typeof one === 'string' && fromBase64(one)?.length === 32;
  const good = kty === 'EC' && crv === 'P-256' && part(x) && part(y) && part(d) && typeof kid === 'string';
  return good && typeof id === 'string' && Number.isFinite(at) ? [{ id, key: { kty, crv, x, y, d, kid }, at: at as number }] : [];
}
