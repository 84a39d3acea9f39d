/** The text of a small table or a calendar file, with the letters that were meant. */
import type { Finding } from '../../schema/problem.js';
import { decode } from './encoding.js';
import { hasOddLetters } from './letters.js';
import { placeOf } from './place.js';
import { repairTwice } from './twice.js';

/** Reads a file as text. What was repaired in it, or cannot be, is noted. `name` is that of the file. */
export function textOfFile(file: Uint8Array | string, name: string): { text: string; findings: Finding[] } {
  const decoded = typeof file === 'string' ? undefined : decode(file);
  const { text, first } = repairTwice(decoded?.text ?? (file as string));
  const place = placeOf(name);
  if (first) return { text, findings: [{ code: 'encoded-twice', ...place, expected: first[1], found: first[0] }] };
  const isOdd = decoded && hasOddLetters(text, decoded.encoding);
  return { text, findings: isOdd ? [{ code: 'odd-letters', ...place, expected: decoded.encoding }] : [] };
}
