/**
 * A stamp as a token. A compact JWS whose every character is decided by what it says: a token is what `stampToken` would write, or it is none. So
 * a stamp can be packed for a redemption without a loss, and has no second spelling.
 */
import type { EarnRule, Loyalty } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, jsonOf, utf8 } from '../encoding/base64.js';
import { parseJws, signingInput, signJws, type Jws } from '../crypto/jws.js';
import { randomId } from '../crypto/keys.js';
import { Refusal } from '../refusal.js';
import type { KeyPair, Stamp } from '../types.js';

/** What the header says of a stamp. */
export const STAMP = 'stamp';
/** So long a stamp may be taken at most, in seconds. */
export const LONGEST = 86_400;

export interface StampOptions {
  programme: Loyalty;
  /** Id of the participant that gives it. */
  participant: string;
  /** Keys of its counter; the public one must stand in the programme. */
  keys: KeyPair;
  /** `cardId` of the card that it is for. Left out, whoever is first takes it: only in a programme with `unboundStamps`. */
  card?: string;
  /** Id of the earn rule. Default: the first. */
  rule?: string;
  /** Default: the clock. */
  now?: number;
  /** So long it can be taken, in seconds, to a day. Default 60. */
  seconds?: number;
}

/** A way to earn: what the programme says of it, and what holds where it says nothing. */
export type Earning = EarnRule & { readonly stamps: number; readonly perDay: number };

/** The rule of this id, or the first; undefined where there is none of this id. A programme without rules gives one stamp a day. */
export function earning({ earn }: Pick<Loyalty, 'earn'>, id?: string): Earning | undefined {
  const rule = id !== undefined ? earn?.find((one) => one.id === id) : earn ? earn[0] : { id: '' };
  return rule && { ...rule, stamps: rule.stamps ?? 1, perDay: rule.perDay ?? 1 };
}

/** Gives a stamp: its token, about 330 characters. Rejects with a `Refusal`: `unknown-rule`, or `not-bound`. */
export async function issueStamp({
  programme,
  participant,
  keys,
  card,
  rule,
  now = Date.now(),
  seconds = 60,
}: StampOptions): Promise<string> {
  const earned = earning(programme, rule);
  if (!earned) throw new Refusal('unknown-rule', `The programme has no way to earn called “${rule}”.`);
  if (card === undefined && !programme.unboundStamps)
    throw new Refusal('not-bound', 'A stamp is for one card: say which, or allow "unboundStamps" in the programme.');
  const at = Math.floor(now / 1000);
  const until = at + Math.min(Math.max(1, Math.round(seconds)), LONGEST);
  return signJws(
    payloadOf({ id: randomId(), programme: programme.id, participant, card, at, until, rule, stamps: earned.stamps }),
    STAMP,
    keys,
  );
}

type Said = Omit<Stamp, 'kid'>;

/** In this order, with the names of RFC 7519 as far as there are any. */
const payloadOf = ({ participant, programme, card, at, until, id, rule, stamps }: Said) =>
  utf8(
    JSON.stringify({
      iss: participant,
      aud: programme,
      sub: card,
      iat: at,
      exp: until,
      jti: id,
      rule,
      n: stamps === 1 ? undefined : stamps,
    }),
  );

/** The token of a stamp, from what it says and its signature in base64url. */
export const stampToken = (stamp: Stamp, signature: string): string => `${signingInput(payloadOf(stamp), STAMP, stamp.kid)}.${signature}`;

export type ReadStamp = Jws & { readonly stamp: Stamp };

/** Tokens that were read: the same token gives the same object, so that its signature is checked once. */
const known = new Map<string, ReadStamp>();
/** More than these are not remembered; a card of some years has fewer. */
const MOST_KNOWN = 20_000;

/** What a token says; its signature is not checked. undefined where it is no stamp. */
export function readStamp(token: unknown): ReadStamp | undefined {
  if (typeof token !== 'string') return undefined;
  const before = known.get(token);
  if (before) return before;
  const read = parseStamp(token);
  if (!read) return undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(token, read);
  return read;
}

function parseStamp(token: string): ReadStamp | undefined {
  const jws = parseJws(token, STAMP, 2048);
  const said = jws && jsonOf(jws.payload);
  if (!jws || typeof said !== 'object' || !said) return undefined;
  const { iss, aud, sub, iat, exp, jti, rule, n = 1 } = said as Record<string, unknown>;
  const name = (value: unknown): value is string => typeof value === 'string' && value !== '';
  const whole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
  const good =
    name(iss) &&
    name(aud) &&
    (sub === undefined || (typeof sub === 'string' && fromBase64(sub)?.length === 16)) &&
    whole(iat) &&
    whole(exp) &&
    exp >= iat &&
    exp - iat <= LONGEST &&
    typeof jti === 'string' &&
    fromBase64(jti)?.length === 12 &&
    (rule === undefined || name(rule)) &&
    whole(n);
  if (!good) return undefined;
  const stamp: Stamp = { id: jti, programme: aud, participant: iss, kid: jws.kid, card: sub, at: iat, until: exp, rule, stamps: n };
  return signingInput(payloadOf(stamp), STAMP, jws.kid) === jws.signed ? Object.freeze({ ...jws, stamp: Object.freeze(stamp) }) : undefined;
}
