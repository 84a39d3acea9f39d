/** Keys as texts: the organiser's private one in its file, plain or under a passphrase, and the public one as a counter shows it. */
import type { PublicKey } from '../../../formats/loyalty/loyalty.js';
import type { KeyPair, PrivateKey } from '../types.js';
import { record } from '../membership/membership.js';
import { importKeys } from './keys.js';
import { NoCrypto, subtle } from './jws.js';
import { isSealed, seal, unseal, WrongPassphrase } from './seal.js';

export type KeyTrouble =
  /** It is under a passphrase, and none was given. */
  | 'sealed'
  | 'wrong-passphrase'
  /** It was a sealed file, and part of it is missing. */
  | 'damaged'
  /** A counter's private key, not the organiser's. */
  | 'counter'
  /** No private key. */
  | 'no-private-key'
  /** A private key, where a public one belongs. */
  | 'private'
  | 'no-public-key';

/** This is not the key that was asked for. */
export class BadKey extends Error {
  override name = 'BadKey';
  constructor(readonly code: KeyTrouble) {
    super(`Not the key that was asked for: ${code}.`);
  }
}

/** The text of the file; sealed where there is a passphrase. */
export async function writePrivateKey(key: PrivateKey, passphrase?: string): Promise<string> {
  const text = JSON.stringify(key, null, 2);
  return `${passphrase === undefined ? text : await seal(text, passphrase)}\n`;
}

export interface ReadKeyOptions {
  passphrase?: string | undefined;
  /** Whether the key can be written down again. */
  extractable?: boolean;
}

/** Reads that file. Rejects with a `BadKey`, or a `NoCrypto`. */
export async function readPrivateKey(file: string, { passphrase, extractable = false }: ReadKeyOptions = {}): Promise<KeyPair> {
  const text = isSealed(file) ? await opened(file, passphrase) : file;
  const key = jsonIn(text);
  if (key.kind === 'loyalty-till') throw new BadKey('counter');
  if (typeof key.d !== 'string' || typeof key.kid !== 'string') throw new BadKey(text.includes('"sealed"') ? 'damaged' : 'no-private-key');
  try {
    return await importKeys(key as unknown as PrivateKey, { extractable });
  } catch (error) {
    throw error instanceof NoCrypto ? error : new BadKey('no-private-key');
  }
}

async function opened(file: string, passphrase?: string): Promise<string> {
  if (!passphrase?.trim()) throw new BadKey('sealed');
  // a phone writes a capital first; what was made here is words in small letters with hyphens, and people write blanks
  const small = passphrase.trim().toLowerCase();
  for (const one of new Set([passphrase, small, small.replace(/[\s\p{Pd}]+/gu, '-')]))
    try {
      return await unseal(file, one);
    } catch (error) {
      if (error instanceof WrongPassphrase) continue;
      throw error instanceof NoCrypto ? error : new BadKey('damaged');
    }
  throw new BadKey('wrong-passphrase');
}

/** Whether a key can be called so. */
export const isKeyName = (kid: string): boolean => KID.test(kid);

const KID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u;

/** Whether there is a private key in a text, also a damaged one, one of other tools, or one under a passphrase. */
export function hasPrivateKey(text: string): boolean {
  return (
    jsonIn(text).d !== undefined ||
    /["']d["'][>\s]*:[>\s]*["'][\w-]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|["'](?:sealed|loyalty-till)["']/.test(text)
  );
}

/** Reads a public key as a counter shows it, also with a mail around it. Rejects with a `BadKey`, or a `NoCrypto`. */
export async function readPublicKey(text: string): Promise<PublicKey> {
  const said = jsonIn(text);
  const { kty, crv, x, y, kid } = said;
  if (hasPrivateKey(text)) throw new BadKey('private');
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string' || typeof kid !== 'string' || !KID.test(kid))
    throw new BadKey('no-public-key');
  try {
    // what is no point of the curve is no key
    await subtle().importKey('jwk', { kty, crv, x, y }, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
  } catch (error) {
    throw error instanceof NoCrypto ? error : new BadKey('no-public-key');
  }
  return { kty, crv, x, y, kid };
}

/** The object in a text, also where a mail stands around it, with its marks of a quotation. */
function jsonIn(text: string): Record<string, unknown> {
  const inner = text.slice(text.indexOf('{'), text.slice(0, 100_000).lastIndexOf('}') + 1);
  for (const one of [inner, inner.replace(/^[>\s]+/gm, '')])
    try {
      return record(JSON.parse(one));
    } catch {
      // not so
    }
  return {};
}
