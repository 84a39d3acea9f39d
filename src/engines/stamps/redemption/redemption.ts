/**
 * A redemption: the card's own key signs, for one counter and for a few minutes, which stamps it gives for which reward.
 *
 * A compact JWS of type `redeem` whose payload is binary: the length of a head (2 bytes), the head as JSON, the stamps (`pack.ts`), and a
 * signature of each further key, where a card has stamps of more than one (it was joined with a back-up).
 */
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, jsonOf, toBase64, utf8, type Bytes } from '../encoding/base64.js';
import { parseJws, signBytes, signJws, subtle, verifyBytes, verifyJws } from '../crypto/jws.js';
import { cardId } from '../crypto/keys.js';
import { pack, RECORD, unpack, type Giver } from './pack.js';
import type { KeyPair } from '../types.js';

/** What the header says of a redemption. */
export const REDEEM = 'redeem';
/** So long a redemption can be shown, in milliseconds. */
export const REDEEM_LIFE = 300_000;
/** More stamps, or stamps of more keys, are not taken for one reward. */
export const MOST_STAMPS = 200;
export const MOST_KEYS = 8;
const SIGNATURE = 64;

interface Head {
  readonly aud: string;
  readonly iat: number;
  readonly reward: string;
  readonly to: string;
  /** Coordinates of the keys: the first signs the token. */
  readonly keys: readonly (readonly [x: string, y: string])[];
  readonly givers: readonly Giver[];
}

export interface RedemptionOptions {
  programme: Loyalty;
  /** Id of the reward. */
  reward: string;
  /** Id of the participant at whose counter it is shown. */
  participant: string;
  /** Tokens of the stamps. */
  stamps: readonly string[];
  /** Keys of the cards that the stamps are bound to; at least one. */
  keys: readonly KeyPair[];
  /** Default: the clock. */
  now?: number;
}

/** Signs a redemption. Throws a `RangeError` where a stamp is bound to a card whose key is not there. */
export async function makeRedemption(options: RedemptionOptions): Promise<{ id: string; token: string }> {
  const { programme, reward, participant, stamps, keys, now = Date.now() } = options;
  const cards = await Promise.all(keys.map(({ publicKey }) => cardId(publicKey)));
  const { givers, records } = pack(stamps, cards);
  const head: Head = {
    aud: programme.id,
    iat: Math.floor(now / 1000),
    reward,
    to: participant,
    keys: keys.map(({ publicKey: { x, y } }) => [x, y]),
    givers,
  };
  const text = utf8(JSON.stringify(head));
  const core = join(Uint8Array.of(text.length >> 8, text.length & 255), text, records);
  const more = await Promise.all(keys.slice(1).map((pair) => signBytes(witnessed(core), pair)));
  return { id: await idOf(core), token: await signJws(join(core, ...more), REDEEM, keys[0]!) };
}

/** The name of a redemption is made of what it says, so that no card can choose it. */
const idOf = async (core: Bytes): Promise<string> => toBase64(new Uint8Array(await subtle().digest('SHA-256', core)).subarray(0, 12));

/** What a further key signs. It cannot be taken for the text of a JWS, which has no zero byte. */
const witnessed = (core: Uint8Array): Bytes => join(utf8('bob-redeem\0'), core);

function join(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What a redemption says, and the cards that signed it. */
export interface OpenedRedemption {
  readonly id: string;
  readonly head: Head;
  /** Of its keys, the one that signs the token first. */
  readonly cards: readonly string[];
  readonly tokens: readonly string[];
  /** Whether each of its keys signed it. */
  readonly signed: boolean;
}

/** Takes a redemption apart. undefined where it is none. Rejects with a `NoCrypto` only. */
export async function openRedemption(token: unknown): Promise<OpenedRedemption | undefined> {
  const jws = parseJws(token, REDEEM, 40_000);
  if (!jws) return undefined;
  const { payload } = jws;
  const records = 2 + (payload[0] ?? 0) * 256 + (payload[1] ?? 0);
  const head = headOf(jsonOf(payload.subarray(2, records)));
  if (!head) return undefined;
  const core = payload.length - (head.keys.length - 1) * SIGNATURE;
  if (core < records || (core - records) / RECORD > MOST_STAMPS) return undefined;
  const keys = head.keys.map(([x, y]): PublicKey => ({ kty: 'EC', crv: 'P-256', x, y, kid: '' }));
  const cards = await Promise.all(keys.map(cardId));
  const tokens = unpack({ givers: head.givers, records: payload.slice(records, core) }, head.aud, cards);
  if (!tokens) return undefined;
  const witness = witnessed(payload.subarray(0, core));
  const signatures = keys.map((key, at) => {
    const start = core + (at - 1) * SIGNATURE;
    return at ? verifyBytes(witness, payload.slice(start, start + SIGNATURE), key) : verifyJws(jws, key);
  });
  return { id: await idOf(payload.slice(0, core)), head, cards, tokens, signed: (await Promise.all(signatures)).every(Boolean) };
}

function headOf(said: unknown): Head | undefined {
  if (typeof said !== 'object' || !said) return undefined;
  const { aud, iat, reward, to, keys, givers } = said as Record<keyof Head, unknown>;
  const names = [aud, reward, to].every((name) => typeof name === 'string' && name);
  const time = Number.isInteger(iat) && (iat as number) >= 0 && (iat as number) < 2 ** 32;
  const pair = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string' && fromBase64(part)?.length === 32);
  const points = Array.isArray(keys) && keys.length > 0 && keys.length <= MOST_KEYS && keys.every(pair);
  const giver = (one: unknown) => {
    const [participant, kid, rule, stamps] = Array.isArray(one) ? (one as unknown[]) : [];
    const known = typeof participant === 'string' && typeof kid === 'string';
    return known && (rule == null || typeof rule === 'string') && (stamps === undefined || Number.isInteger(stamps));
  };
  const good = names && time && points;
  return good && Array.isArray(givers) && givers.every(giver) ? (said as Head) : undefined;
}
