/** Keys for ES256: made, written down, read back, named. */
import type { PublicKey } from '../../../formats/loyalty/loyalty.js';
import { toBase64, utf8 } from '../encoding/base64.js';
import { signBytes, subtle, verifyBytes } from './jws.js';
import type { KeyPair, PrivateKey } from '../types.js';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export interface KeyOptions {
  /** Its short name; unsaid it is made of the key itself. */
  kid?: string;
  /** First day on which it signs, `YYYY-MM-DD`. */
  from?: string;
  /** Whether the private key can be written down, by `privateKeyOf`. Default false: then not even a hostile script in the page can carry it away. */
  extractable?: boolean;
}

/** A new pair of keys. Rejects with a `NoCrypto` where the page is not https. */
export async function createKeys({ kid, from, extractable = false }: KeyOptions = {}): Promise<KeyPair> {
  const pair = await subtle().generateKey(CURVE, extractable, ['sign', 'verify']);
  const { x, y } = await subtle().exportKey('jwk', pair.publicKey);
  const publicKey = await publicPart(x!, y!, kid);
  return { publicKey: { ...publicKey, ...(from && { from }) }, privateKey: pair.privateKey };
}

/** The private key as text, for a file or a second till. Rejects where it was not made `extractable`. */
export async function privateKeyOf({ publicKey, privateKey }: KeyPair): Promise<PrivateKey> {
  const { d } = await subtle().exportKey('jwk', privateKey);
  return { ...publicKey, d: d! };
}

/** The pair of a private key that was written down. Rejects where it is no such key, or its two halves do not belong together. */
export async function importKeys(key: PrivateKey, { extractable = false }: { extractable?: boolean } = {}): Promise<KeyPair> {
  const { x, y, d, kid, from, until } = key;
  const privateKey = await subtle().importKey('jwk', { kty: 'EC', crv: 'P-256', x, y, d, ext: true }, CURVE, extractable, ['sign']);
  const publicKey: PublicKey = { ...(await publicPart(x, y, kid)), ...(from && { from }), ...(until && { until }) };
  // not every browser looks whether they belong together
  const proof = utf8('bob');
  if (!(await verifyBytes(proof, await signBytes(proof, { publicKey, privateKey }), publicKey)))
    throw new RangeError('The two halves of this key do not belong together.');
  return { publicKey, privateKey };
}

/** The format wants a name that begins with a letter or a digit: base64url may begin with a dash. */
async function publicPart(x: string, y: string, kid?: string): Promise<PublicKey> {
  return { kty: 'EC', crv: 'P-256', x, y, kid: kid ?? (await thumbprint({ x, y })).replace(/[-_]/g, '').slice(0, 8) };
}

const digest = async (x: string, y: string): Promise<Uint8Array> =>
  new Uint8Array(await subtle().digest('SHA-256', utf8(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))));

/** The key's thumbprint by RFC 7638, in base64url. */
export const thumbprint = async ({ x, y }: Pick<PublicKey, 'x' | 'y'>): Promise<string> => toBase64(await digest(x, y));

/** The name of the card that has this key: the first 128 bits of its thumbprint, 22 characters. */
export async function cardId({ x, y }: Pick<PublicKey, 'x' | 'y'>): Promise<string> {
  return toBase64((await digest(x, y)).subarray(0, 16));
}

/** A name that no other has: 96 random bits in base64url, 16 characters. */
export const randomId = (): string => toBase64(crypto.getRandomValues(new Uint8Array(12)));
