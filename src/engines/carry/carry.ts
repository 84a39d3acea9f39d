/**
 * A document in the fragment of an address, for those who have nowhere to put a file: `#bob=1` + base64url without padding of (CRC-32 of the JSON's
 * UTF-8 bytes, 4 bytes big-endian; then those bytes as raw DEFLATE). Browsers send no fragment to a server.
 */
import { fromBase64, toBase64, utf8, type Bytes } from '../stamps/encoding/base64.js';
import { crc32 } from './crc32.js';
import { deflate, inflate } from './deflate.js';

/** The longest JSON that is carried, in bytes of UTF-8. */
export const LONGEST = 1_000_000;

/** The version of the format that is written and read. */
const VERSION = '1';

/** Why an address gives no document. */
export type CarryReason =
  /** It carries none. */
  | 'not-carried'
  /** It is of a version that this library does not know. */
  | 'carried-version'
  /** It was changed or cut off on its way. */
  | 'carried-damaged'
  /** The document is longer than `LONGEST`. */
  | 'carried-large';

export class CarryError extends Error {
  override readonly name = 'CarryError';

  constructor(readonly code: CarryReason) {
    super(code);
  }
}

/** What stands behind `bob=`, with or without what is before it (`carries.ts`); what follows is not ours: WordPress adds `#?secret=…`. */
const CARRIED = /^[^#]*#bob(?:=|%3D)([\w-]*)|^bob=([\w-]*)/i;

/** Whether an address, a fragment, or a fragment without its `#` carries a document, whatever its state. */
export const isCarried = (address: string): boolean => CARRIED.test(address.trim());

/**
 * The fragment that carries a document, with its `#`. Other encoders may give other bytes for the same document.
 *
 * @param document Any value that JSON can hold.
 * @throws CarryError `carried-large`; TypeError where JSON cannot hold it (a function, a circle).
 */
export async function pack(document: unknown): Promise<string> {
  const json = JSON.stringify(document) as string | undefined;
  if (json === undefined) throw new TypeError('JSON cannot hold this document.');
  const bytes = utf8(json);
  if (bytes.length > LONGEST) throw new CarryError('carried-large');
  const packed = await deflate(bytes);
  const all = new Uint8Array(4 + packed.length);
  new DataView(all.buffer).setUint32(0, crc32(bytes));
  all.set(packed, 4);
  return `#bob=${VERSION}${toBase64(all)}`;
}

/**
 * The document that an address carries. It is a stranger's text: read it as what any file says.
 *
 * @param address An address, its fragment, or that without the `#`.
 * @throws CarryError
 */
export async function unpack(address: string): Promise<unknown> {
  const [, long, short] = CARRIED.exec(address.trim()) ?? [];
  const text = long ?? short;
  if (text === undefined) throw new CarryError('not-carried');
  // A link that was cut right behind the sign is damaged: of what version it was is not known.
  if (text && text[0] !== VERSION) throw new CarryError('carried-version');
  const bytes = fromBase64(text.slice(1));
  if (!bytes || bytes.length < 5) throw new CarryError('carried-damaged');
  const json = await inflateWhole(bytes.subarray(4));
  if (crc32(json) !== new DataView(bytes.buffer).getUint32(0)) throw new CarryError('carried-damaged');
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    throw new CarryError('carried-damaged');
  }
}

async function inflateWhole(packed: Bytes): Promise<Bytes> {
  let json: Bytes | undefined;
  try {
    json = await inflate(packed, LONGEST);
  } catch {
    throw new CarryError('carried-damaged');
  }
  if (!json) throw new CarryError('carried-large');
  return json;
}
