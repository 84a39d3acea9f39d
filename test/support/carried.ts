/** Links that no encoder of ours would write: bytes that are no JSON, checksums that do not fit. */
import { crc32 } from '../../src/engines/carry/crc32.js';
import { deflate } from '../../src/engines/carry/deflate.js';
import { toBase64 } from '../../src/engines/stamps/encoding/base64.js';

export async function carriedBytes(bytes: Uint8Array<ArrayBuffer>, sum = crc32(bytes)): Promise<string> {
  const packed = await deflate(bytes);
  const all = new Uint8Array(4 + packed.length);
  new DataView(all.buffer).setUint32(0, sum);
  all.set(packed, 4);
  return `#bob=1${toBase64(all)}`;
}
