/** Raw DEFLATE (RFC 1951) by the streams that browsers and Node have. */
import type { Bytes } from '../stamps/encoding/base64.js';

const through = (bytes: Bytes, transform: CompressionStream | DecompressionStream): ReadableStream<Bytes> =>
  new Blob([bytes]).stream().pipeThrough(transform);

export const deflate = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await new Response(through(bytes, new CompressionStream('deflate-raw'))).arrayBuffer());

/**
 * @returns undefined where it would be more than `limit` bytes; the rest is not even unpacked then.
 * @throws what the engine throws, where the bytes are no whole DEFLATE stream.
 */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes | undefined> {
  const parts: Bytes[] = [];
  const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (let part; !(part = await reader.read()).done;) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
