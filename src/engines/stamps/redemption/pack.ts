/**
 * Stamps packed for a redemption, 85 bytes each in place of 330: what many of them say alike (who gave them, with which key, for what) is told once.
 *
 * A record: giver (1 byte), card (1: 0 for none, else its number from 1), time (4), life in seconds (3), id (12), signature (64).
 */
import { fromBase64, toBase64, type Bytes } from '../encoding/base64.js';
import { readStamp, stampToken } from '../stamp/stamp.js';
import type { Stamp } from '../types.js';

export const RECORD = 85;

/** Participant, kid, rule, stamps; the last two left out where they are the usual ones. */
export type Giver = readonly [participant: string, kid: string, rule?: string | null, stamps?: number];

export interface Packed {
  readonly givers: readonly Giver[];
  readonly records: Bytes;
}

/** Throws a `RangeError` where a token is no stamp, or is bound to a card that is not among `cards`. */
export function pack(tokens: readonly string[], cards: readonly string[]): Packed {
  const givers: string[] = [];
  const records = new Uint8Array(tokens.length * RECORD);
  const view = new DataView(records.buffer);
  tokens.forEach((token, index) => {
    const read = readStamp(token);
    const card = read?.stamp.card === undefined ? 0 : cards.indexOf(read.stamp.card) + 1;
    if (!read || (read.stamp.card !== undefined && !card)) throw new RangeError('Not a stamp of this card.');
    const { participant, kid, rule, stamps, at, until, id } = read.stamp;
    const giver = JSON.stringify([
      participant,
      kid,
      ...(rule !== undefined || stamps !== 1 ? [rule ?? null] : []),
      ...(stamps === 1 ? [] : [stamps]),
    ]);
    if (!givers.includes(giver)) givers.push(giver);
    const start = index * RECORD;
    view.setUint8(start, givers.indexOf(giver));
    view.setUint8(start + 1, card);
    view.setUint32(start + 2, at);
    view.setUint8(start + 6, (until - at) >> 16);
    view.setUint16(start + 7, (until - at) & 0xffff);
    records.set(fromBase64(id)!, start + 9);
    records.set(read.signature, start + 21);
  });
  if (givers.length > 255) throw new RangeError('Too many givers.');
  return { givers: givers.map((giver) => JSON.parse(giver) as Giver), records };
}

/** The tokens again, character by character; undefined where the records are none. */
export function unpack({ givers, records }: Packed, programme: string, cards: readonly string[]): string[] | undefined {
  if (records.length % RECORD) return undefined;
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  const tokens: string[] = [];
  for (let start = 0; start < records.length; start += RECORD) {
    const [participant, kid, rule, stamps = 1] = givers[view.getUint8(start)] ?? [];
    const bound = view.getUint8(start + 1);
    const card = cards[bound - 1];
    if (participant === undefined || kid === undefined || (bound && card === undefined)) return undefined;
    const at = view.getUint32(start + 2);
    const until = at + (view.getUint8(start + 6) << 16) + view.getUint16(start + 7);
    const id = toBase64(records.subarray(start + 9, start + 21));
    const stamp: Stamp = { id, programme, participant, kid, card, at, until, rule: rule ?? undefined, stamps };
    tokens.push(stampToken(stamp, toBase64(records.subarray(start + 21, start + RECORD))));
  }
  return tokens;
}
