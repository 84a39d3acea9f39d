/** Raw DEFLATE (RFC 1951) by the streams that browsers and Node have. */
import type { Bytes } from '../stamps/encoding/base64.js';

/** What comes out of a stream of bytes; undefined where it is more than `limit`, and then the rest is not even unpacked. */
async function collect(stream: ReadableStream<Bytes>, limit: number): Promise<Bytes | undefined> {
  const parts: Bytes[] = [];
  const reader = stream.getReader();
  let size = 0;
  for (let part; !(part = await reader.read()).done;) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const through = (bytes: Bytes, transform: CompressionStream | DecompressionStream): ReadableStream<Bytes> =>
  new Blob([bytes]).stream().pipeThrough(transform);

export const deflate = (bytes: Bytes): Promise<Bytes> =>
  collect(through(bytes, new CompressionStream('deflate-raw')), Infinity) as Promise<Bytes>;

/**
 * @returns undefined where it would be more than `limit` bytes.
 * @throws what the engine throws, where the bytes are no whole DEFLATE stream.
 */
export const inflate = (bytes: Bytes, limit: number): Promise<Bytes | undefined> =>
  collect(through(bytes, new DecompressionStream('deflate-raw')), limit);
