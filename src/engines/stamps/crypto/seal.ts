/** A text that only a passphrase opens: PBKDF2 (SHA-256) and AES-256-GCM. */
import { fromBase64, toBase64, utf8, type Bytes } from '../encoding/base64.js';
import { subtle } from './jws.js';
import { record } from '../membership/membership.js';

/** How often a passphrase is hashed, by the version of the file: OWASP's figure for PBKDF2 with SHA-256 since 2023, about half a second on a phone. */
const ITERATIONS: Readonly<Record<number, number>> = { 2: 600_000 };
const VERSION = 2;
/** Version 1 names its own count. A hostile file must not keep the phone busy for an hour. */
const MOST = 3_000_000;

/** The passphrase is another, or the text was changed. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}

/** Seals a text. The result is JSON. Rejects with a `RangeError` where the passphrase is empty or of blanks alone: that would be none. */
export async function seal(text: string, passphrase: string): Promise<string> {
  if (!/[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(passphrase)) throw new RangeError('A passphrase of blanks alone is none.');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ITERATIONS[VERSION]!);
  const data = new Uint8Array(await subtle().encrypt({ name: 'AES-GCM', iv }, key, utf8(text)));
  return JSON.stringify({
    kind: 'sealed',
    version: VERSION,
    kdf: 'PBKDF2-SHA-256',
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    data: toBase64(data),
  });
}

/** Whether a text was made by `seal`. */
export const isSealed = (text: string): boolean => sealedOf(text).kind === 'sealed';

/** Opens it. Rejects with a `WrongPassphrase`, with a `RangeError` where it is no sealed text. */
export async function unseal(sealed: string, passphrase: string): Promise<string> {
  const { kind, version, kdf, cipher, iterations, ...said } = sealedOf(sealed);
  const bytes = (value: unknown) => (typeof value === 'string' ? fromBase64(value) : undefined);
  const [salt, iv, data] = [bytes(said.salt), bytes(said.iv), bytes(said.data)];
  const known = kind === 'sealed' && kdf === 'PBKDF2-SHA-256' && cipher === 'AES-256-GCM';
  const count = (version === 1 ? wholeOf(iterations) : ITERATIONS[wholeOf(version)]) ?? 0;
  if (!known || !salt || iv?.length !== 12 || !data || count < 1 || count > MOST) throw new RangeError('This is no sealed text.');
  const key = await keyOf(passphrase, salt, count);
  try {
    return new TextDecoder().decode(await subtle().decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch {
    throw new WrongPassphrase('The passphrase is another one.');
  }
}

const wholeOf = (value: unknown): number => (Number.isInteger(value) ? (value as number) : 0);

function sealedOf(text: string): Record<string, unknown> {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Passphrases are typed on other keyboards than they were written on: NFKC, and no blanks around. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const material = await subtle().importKey('raw', utf8(passphrase.normalize('NFKC').trim()), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle().deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
