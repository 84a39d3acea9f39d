/** A checksum of a text, as a whole number of 32 bits. */
export function checksum(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return sum | 0;
}
