/** A small table or a calendar file as a text, with the letters that were meant. */
import type { Finding } from '../../schema/problem.js';
import { decode } from './encoding.js';
import { fileTitle } from './file-title.js';
import { hasOddLetters } from './letters.js';
import { placeOf } from './place.js';
import type { ConvertedFile } from './sheet.js';
import { repairTwice } from './twice.js';

/** What was repaired in the text, or cannot be, is noted. `name` is that of the file. */
function textOfFile(file: Uint8Array | string, name: string): { text: string; findings: Finding[] } {
  const decoded = typeof file === 'string' ? undefined : decode(file);
  const { text, first } = repairTwice(decoded?.text ?? (file as string));
  const place = placeOf(name);
  if (first) return { text, findings: [{ code: 'encoded-twice', ...place, expected: first[1], found: first[0] }] };
  const isOdd = decoded && hasOddLetters(text, decoded.encoding);
  return { text, findings: isOdd ? [{ code: 'odd-letters', ...place, expected: decoded.encoding }] : [] };
}

/**
 * What a file stands for, as `read` reads its text. Empty `name` where its address has none.
 *
 * @param url Address of the file: its last part is its name.
 */
export function convertFile(file: Uint8Array | string, url: string, read: (text: string, name: string) => ConvertedFile): ConvertedFile {
  const name = fileTitle(url);
  const { text, findings } = textOfFile(file, name);
  const converted = read(text, name);
  return { ...converted, findings: [...findings, ...converted.findings] };
}
