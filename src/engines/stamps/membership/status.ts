/**
 * The list of memberships that were called back: a W3C Bitstring Status List (1.0) as a static file, signed by the organiser as a JWT. A bit for each
 * place, the first one leftmost; packed with gzip, so that 131,072 places are some hundred characters.
 */
import type { PublicKey } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, jsonOf, toBase64, utf8, type Bytes } from '../encoding/base64.js';
import { parseJws, signJws, verifyJws } from '../crypto/jws.js';
import { dayIn, within } from '../calendar.js';
import { CONTEXT, CREDENTIAL, record, timeOf } from './membership.js';
import type { KeyPair, StatusList } from '../types.js';

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
  /** Until when it may be used, in milliseconds since 1970; then a new one must be there. Default: no end. */
  until?: number;
  /** Default: the clock. */
  now?: number;
}

/** Signs a status list: the text of the file. Throws a `RangeError` where a place is not in it. */
export async function signStatus(options: StatusOptions): Promise<string> {
  const { id, revoked, keys, issuer = 'urn:bob:organiser', until, now = Date.now() } = options;
  const bits = new Uint8Array(PLACES / 8);
  for (const index of revoked) {
    if (!Number.isInteger(index) || index < 0 || index >= PLACES) throw new RangeError(`There is no place ${index} in a status list.`);
    bits[index >> 3]! |= 128 >> (index & 7);
  }
  const at = Math.floor(now / 1000);
  const time = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '');
  const end = until === undefined ? undefined : Math.floor(until / 1000);
  const said = {
    '@context': [CONTEXT],
    id,
    type: ['VerifiableCredential', TYPE],
    issuer,
    validFrom: time(at),
    ...(end !== undefined && { validUntil: time(end) }),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${toBase64(await through(bits, new CompressionStream('gzip')))}`,
    },
    iss: issuer,
    nbf: at,
    ...(end !== undefined && { exp: end }),
  };
  return signJws(utf8(JSON.stringify(said)), CREDENTIAL, keys);
}

/** A status list that the organiser signed. `places`: those that are called back. */
export interface OpenedStatus extends StatusList {
  readonly places: () => number[];
}

export interface ReadStatusOptions {
  /** Default: the clock. */
  now?: number;
  /** The clock of the programme, on which the days of its keys begin. */
  timeZone?: string | undefined;
}

/**
 * Reads a status list. null where it is none, is from the future or out of date, or is not signed by one of these keys: one that signed on the list's day
 * and still does, since whoever has a key that has ended could date a list back.
 *
 * @param text The text of the file.
 * @param keys The organiser's: `programme.keys`.
 */
export async function readStatus(
  text: unknown,
  keys: readonly PublicKey[],
  { now = Date.now(), timeZone }: ReadStatusOptions = {},
): Promise<OpenedStatus | null> {
  const jws = parseJws(typeof text === 'string' ? text.trim() : text, CREDENTIAL, 300_000);
  const key = jws && keys.find(({ kid }) => kid === jws.kid);
  try {
    if (!key || !(await verifyJws(jws, key))) return null;
    const { id, type, nbf, exp, validFrom, validUntil, credentialSubject } = record(jsonOf(jws.payload));
    const { type: kind, statusPurpose, encodedList } = record(credentialSubject);
    if (!Array.isArray(type) || !type.includes(TYPE) || kind !== 'BitstringStatusList' || statusPurpose !== 'revocation') return null;
    if (typeof id !== 'string' || typeof encodedList !== 'string' || !encodedList.startsWith('u')) return null;
    const first = timeOf(validFrom, nbf);
    const ends = exp !== undefined || validUntil !== undefined;
    const last = ends ? timeOf(validUntil, exp) : [Infinity];
    if (!first || !last) return null;
    const at = Math.max(...first);
    // a day of grace: the visitor's clock may be wrong, and what was called back should be known
    if (at > now + 864e5 || Math.min(...last) < now) return null;
    const programme = timeZone === undefined ? {} : { timeZone };
    for (const time of [at, Math.max(at, now)]) if (!within(dayIn(programme, time), key.from, key.until)) return null;
    const packed = fromBase64(encodedList.slice(1));
    const bits = packed && (await through(packed, new DecompressionStream('gzip')));
    if (!bits || bits.length < PLACES / 8) return null;
    const revoked = (index: number) => !!(bits[index >> 3]! & (128 >> (index & 7)));
    return {
      id,
      at,
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
