/**
 * The list of memberships that were called back: a W3C Bitstring Status List (1.0) as a static file, signed by the organiser as a JWT. A bit for each
 * place, the first one leftmost; packed with gzip, so that 131,072 places are some hundred characters.
 */
import type { PublicKey } from '../loyalty.js';
import { fromBase64, jsonOf, toBase64, utf8, type Bytes } from './base64.js';
import { parseJws, signJws, verifyJws } from './jws.js';
import { CONTEXT, CREDENTIAL, record } from './membership.js';
import type { KeyPair, StatusList } from './types.js';

/** The least number of places, so that one bit among them tells nothing about whose it is. */
export const PLACES = 131_072;
/** More than this is not unpacked, in bytes: a file of a kilobyte can hold a gigabyte of zeros. */
const MOST = 1 << 20;
const TYPE = 'BitstringStatusListCredential';

export interface StatusOptions {
  /** Address under which the file will be had; memberships name the same. */
  id: string;
  /** Places of the memberships that are called back. */
  revoked: Iterable<number>;
  /** Keys of the organiser. */
  keys: KeyPair;
  /** Address of the organiser, as the issuer. */
  issuer?: string;
  /** Default: the clock. */
  now?: number;
}

/** Signs a status list: the text of the file. Throws a `RangeError` where a place is not in it. */
export async function signStatus({ id, revoked, keys, issuer = 'urn:bob:organiser', now = Date.now() }: StatusOptions): Promise<string> {
  const bits = new Uint8Array(PLACES / 8);
  for (const index of revoked) {
    if (!Number.isInteger(index) || index < 0 || index >= PLACES) throw new RangeError(`There is no place ${index} in a status list.`);
    bits[index >> 3]! |= 128 >> (index & 7);
  }
  const at = Math.floor(now / 1000);
  const said = {
    '@context': [CONTEXT],
    id,
    type: ['VerifiableCredential', TYPE],
    issuer,
    validFrom: new Date(at * 1000).toISOString().replace('.000', ''),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${toBase64(await through(bits, new CompressionStream('gzip')))}`,
    },
    iss: issuer,
    nbf: at,
  };
  return signJws(utf8(JSON.stringify(said)), CREDENTIAL, keys);
}

/** A status list that the organiser signed. `places`: those that are called back. */
export interface OpenedStatus extends StatusList {
  readonly places: () => number[];
}

/**
 * Reads a status list. null where it is none, is not signed by one of these keys, or is from the future.
 *
 * @param text The text of the file.
 * @param keys The organiser's: `programme.keys`.
 */
export async function readStatus(text: unknown, keys: readonly PublicKey[], { now = Date.now() } = {}): Promise<OpenedStatus | null> {
  const jws = parseJws(typeof text === 'string' ? text.trim() : text, CREDENTIAL, 300_000);
  const key = jws && keys.find(({ kid }) => kid === jws.kid);
  try {
    if (!key || !(await verifyJws(jws, key))) return null;
    const { id, type, nbf, exp, credentialSubject } = record(jsonOf(jws.payload));
    const { type: kind, statusPurpose, encodedList } = record(credentialSubject);
    if (!Array.isArray(type) || !type.includes(TYPE) || kind !== 'BitstringStatusList' || statusPurpose !== 'revocation') return null;
    if (typeof id !== 'string' || typeof nbf !== 'number' || typeof encodedList !== 'string' || !encodedList.startsWith('u')) return null;
    // a day of grace: the visitor's clock may be wrong, and what was called back should be known
    if (nbf * 1000 > now + 864e5 || (typeof exp === 'number' && exp * 1000 < now)) return null;
    const packed = fromBase64(encodedList.slice(1));
    const bits = packed && (await through(packed, new DecompressionStream('gzip')));
    if (!bits || bits.length < PLACES / 8) return null;
    const revoked = (index: number) => !!(bits[index >> 3]! & (128 >> (index & 7)));
    return {
      id,
      at: nbf * 1000,
      // a place that the list does not have cannot be told to be good
      revoked: (index) => !(Number.isInteger(index) && index >= 0 && index < bits.length * 8) || revoked(index),
      places: () => Array.from({ length: bits.length * 8 }, (_, index) => index).filter(revoked),
    };
  } catch {
    // broken gzip, or no cryptography here
    return null;
  }
}

/** All that comes out of a stream into which these bytes went. Throws where it is more than `MOST`. */
async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough<Bytes>(stream).getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (let part; !(part = await reader.read()).done;) {
    size += part.value.length;
    if (size > MOST) {
      void reader.cancel();
      throw new RangeError('Too large.');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
