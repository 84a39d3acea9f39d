/**
 * Compact JWS (RFC 7515) with ES256 and nothing else. The algorithm is ours, not the token's: a token that names another is no token. So is one
 * of another type: what was signed as a stamp is never read as a receipt.
 */
import type { PublicKey } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, jsonOf, toBase64, utf8, type Bytes } from '../encoding/base64.js';
import type { KeyPair } from '../types.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** The browser gives no cryptography to pages that are not https. */
export class NoCrypto extends Error {
  override name = 'NoCrypto';
}

/** Whether signatures can be checked here. Where not, nothing is known of them. */
export const canVerify = (): boolean => !!(globalThis as { crypto?: Partial<Crypto> }).crypto?.subtle;

/** WebCrypto; throws a `NoCrypto` where there is none. */
export function subtle(): SubtleCrypto {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (!crypto?.subtle) throw new NoCrypto('Cryptography is there for https pages only.');
  return crypto.subtle;
}

/** A token, not yet checked. */
export interface Jws {
  readonly kid: string;
  readonly payload: Bytes;
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: Bytes;
}

/** What of a token is signed: header and payload. Always the same text for the same content. */
export const signingInput = (payload: Uint8Array, typ: string, kid: string): string =>
  `${toBase64(utf8(JSON.stringify({ alg: 'ES256', typ, kid })))}.${toBase64(payload)}`;

/** Takes a token apart. undefined where it is none of this type; longer than `limit` characters is not looked at. */
export function parseJws(token: unknown, typ: string, limit = 4096): Jws | undefined {
  if (typeof token !== 'string' || token.length > limit) return undefined;
  const [head = '', body = '', tail = '', more] = token.split('.');
  const header = jsonOf(fromBase64(head)) as { alg?: unknown; typ?: unknown; kid?: unknown; crit?: unknown } | null | undefined;
  const payload = fromBase64(body);
  const signature = fromBase64(tail);
  if (more !== undefined || !header || typeof header !== 'object' || !payload || signature?.length !== 64) return undefined;
  // "crit" names what must be understood, and we know none of it
  if (header.alg !== 'ES256' || header.typ !== typ || 'crit' in header || typeof header.kid !== 'string') return undefined;
  return { kid: header.kid, payload, signed: `${head}.${body}`, signature };
}

export async function signJws(payload: Uint8Array, typ: string, keys: KeyPair): Promise<string> {
  const signed = signingInput(payload, typ, keys.publicKey.kid);
  return `${signed}.${toBase64(await signBytes(utf8(signed), keys))}`;
}

export const signBytes = async (bytes: Bytes, { privateKey }: KeyPair): Promise<Bytes> =>
  new Uint8Array(await subtle().sign(ALGORITHM, privateKey, bytes));

/** Signatures that were found good, by the token as it was read and the key: a card and a ledger are looked through anew before each act. */
const verified = new WeakMap<Jws, WeakSet<PublicKey>>();

/** Whether this key signed it. Rejects with a `NoCrypto` only. */
export async function verifyJws(jws: Jws, key: PublicKey): Promise<boolean> {
  if (verified.get(jws)?.has(key)) return true;
  const good = await verifyBytes(utf8(jws.signed), jws.signature, key);
  if (good) verified.set(jws, (verified.get(jws) ?? new WeakSet()).add(key));
  return good;
}

const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();

export async function verifyBytes(bytes: Bytes, signature: Bytes, key: PublicKey): Promise<boolean> {
  const api = subtle();
  let known = imported.get(key);
  if (!known) {
    const { kty, crv, x, y } = key;
    imported.set(key, (known = api.importKey('jwk', { kty, crv, x, y }, ALGORITHM, false, ['verify'])));
  }
  try {
    return await api.verify(ALGORITHM, await known, signature, bytes);
  } catch {
    // no point on the curve
    return false;
  }
}
