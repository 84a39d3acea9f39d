/** A card as a file: for a back-up, and to move to another phone. Its keys are in it, so whoever has the file (and its passphrase) has the card. */
import type { Loyalty } from '../loyalty.js';
import { fromBase64 } from './base64.js';
import { record } from './membership.js';
import { readStamp } from './stamp.js';
import type { CardEvent, PrivateKey } from './types.js';
import { checkStamp } from './verify.js';

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
}

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
  return { kind, version: 1, programme, keys: keys.flatMap(keyFrom), events: events.flatMap(eventFrom) };
}

/** A list of the event, or of none. */
export function eventFrom(value: unknown): CardEvent[] {
  const { type, at, token, redemption, reward, participant, stamps } = record(value);
  const text = (one: unknown): one is string => typeof one === 'string' && one.length > 0 && one.length < 4096;
  if (typeof at !== 'number' || !Number.isFinite(at)) return [];
  if (type === 'add') return text(token) && readStamp(token) ? [{ type, token, at }] : [];
  if (!text(redemption)) return [];
  if (type === 'withdraw') return [{ type, redemption, at }];
  if (type === 'receipt') return text(token) ? [{ type, redemption, token, at }] : [];
  const good = type === 'offer' && text(reward) && text(participant) && Array.isArray(stamps) && stamps.every(text);
  return good ? [{ type, redemption, reward, participant, stamps, at }] : [];
}

/** A list of the key, or of none. */
export function keyFrom(value: unknown): CardKey[] {
  const { id, key, at } = record(value);
  const { kty, crv, x, y, d, kid } = record(key);
  const part = (one: unknown): one is string => typeof one === 'string' && fromBase64(one)?.length === 32;
  const good = kty === 'EC' && crv === 'P-256' && part(x) && part(y) && part(d) && typeof kid === 'string';
  return good && typeof id === 'string' && typeof at === 'number' ? [{ id, key: { kty, crv, x, y, d, kid }, at }] : [];
}

/** The events of a file that a card may take over: good stamps, and what belongs to them. */
export async function sifted(file: CardFile, programme: Loyalty): Promise<{ events: CardEvent[]; refused: number }> {
  const cards = file.keys.map(({ id }) => id);
  const events: CardEvent[] = [];
  for (const event of file.events)
    if (event.type !== 'add' || (await checkStamp(event.token, programme, cards)).accepted) events.push(event);
  return { events, refused: file.events.length - events.length };
}
