/** Base64url without padding (RFC 4648, section 5), and nothing else: one text for one value, so that a token has no second spelling. */

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // a call takes so many arguments only
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** undefined where it is no base64url, or not the one way to write it (bits left over). */
export function fromBase64(text: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    // a loop: `from` with a function takes ten times as long, and a ledger is megabytes
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
    // bits can be left over in the last, incomplete group alone
    const rest = text.length % 4;
    return !rest || toBase64(bytes.subarray(1 - rest)) === text.slice(-rest) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The text of bytes that are good UTF-8, as JSON; undefined where they are not. */
export function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
