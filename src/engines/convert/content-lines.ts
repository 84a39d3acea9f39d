/** Lines of the formats of address books and calendars (RFC 6350, RFC 5545). */

// Control characters have no place in them; line breaks are written as \n.
export const escape = (value: string): string =>
  value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Addresses are not escaped, so they must not hold what ends a line. */
export const uri = (value: string): string => value.replace(/[\0-\x20\x7f]/g, encodeURIComponent);

/** How many octets a character has in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Breaks a line into pieces of at most 75 octets, never inside a character. */
export const fold = (line: string): string => {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    if (octets > room) {
      folded += '\r\n ';
      room = 74; // the space counts
    }
    folded += character;
    room -= octets;
  }
  return folded;
};
