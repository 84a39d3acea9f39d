import { parseJson } from './load.js';

/** The JSON of a file from `url`, or the bytes of what is none (a table, a calendar): the lazy half knows what they are. */
export async function jsonOrBytes(file: Blob, url: string): Promise<unknown> {
  const text = await file.text();
  return /^\uFEFF?\s*[{[<]/.test(text) ? parseJson(text, url) : new Uint8Array(await file.arrayBuffer());
}
