/** Letters that were written as UTF-8, read as something else and written again: `SÃ¸rgÃ¥rd` for `Sørgård`, `â€“` for a dash. */
import { upperOf } from './code-pages.js';
import { isOurs } from './letters.js';

export interface Repaired {
  readonly text: string;
  /** The first that was repaired, as it stood and as it is now. */
  readonly first?: readonly [was: string, is: string];
}

/** What the leading bytes of our letters (C2 to C5, CB, E2) are in the encodings that UTF-8 is taken for: Windows-1252, Mac Roman, MS-DOS. */
const pages = { Ã: 'windows-1252', Â: 'windows-1252', Ä: 'windows-1252', Å: 'windows-1252', â: 'windows-1252', '√': 'macintosh', ƒ: 'macintosh', '≈': 'macintosh', '¬': 'macintosh', '‚': 'macintosh', Ć: 'windows-1257', '├': 'ibm850', '┬': 'ibm850', '─': 'ibm850', '┼': 'ibm850', Ô: 'ibm850' } as const; // prettier-ignore
const leads = new Set(Object.keys(pages));
const lead = new RegExp(`[${[...leads].join('')}]`, 'g');

const bytesOf = new Map<string, Map<string, number>>();
const byteOf = (encoding: string, sign: string): number | undefined => {
  let bytes = bytesOf.get(encoding);
  if (!bytes) bytesOf.set(encoding, (bytes = new Map(Array.from(upperOf(encoding), (letter, at) => [letter, at + 128]))));
  return bytes.get(sign);
};

const decoder = new TextDecoder();

/** The letter that begins at a place, and how many signs it takes; undefined where that is none of ours. */
function letterAt(text: string, at: number): readonly [letter: string, length: number] | undefined {
  const encoding = pages[text[at] as keyof typeof pages];
  const length = 'â‚Ô'.includes(text[at]!) ? 3 : 2;
  const written = text.slice(at, at + length);
  let letter = letters.get(written);
  if (letter === undefined) {
    letter = decoded(encoding, written);
    // what the Baltic Windows makes of it
    if (!letter && encoding === 'windows-1252') letter = decoded('windows-1257', written);
    letters.set(written, letter);
  }
  return letter ? [letter, length] : undefined;
}

/** There are few of them, and they come often. */
const letters = new Map<string, string>();

/** The letter, or "" where it is none of ours. */
function decoded(encoding: string, written: string): string {
  const bytes = Uint8Array.from(Array.from(written, (sign) => byteOf(encoding, sign) ?? 0));
  const letter = decoder.decode(bytes);
  return isOurs(letter) || leads.has(letter) || /^[\u00a0-\u00ff]$/.test(letter) ? letter : '';
}

/** Quotation marks close what a letter ends: `„Ä“` is not always an ē. Only what is certain by itself makes these be repaired, too. */
const isCertain = (was: string): boolean => !/[ÄÅ][“”„’‘»«…–—]/.test(was) && !was.startsWith('Â');

/** Repairs what was written twice, or thrice. A text in which nothing is certain stays as it is. */
export function repairTwice(text: string): Repaired {
  // most texts have none
  if (text.search(lead) < 0) return { text };
  let first: Repaired['first'];
  let result = text;
  for (let round = 0; round < 3; round++) {
    const parts: string[] = [];
    let certain: Repaired['first'];
    let from = 0;
    for (const { index } of result.matchAll(lead)) {
      if (index < from) continue;
      const found = letterAt(result, index);
      if (!found) continue;
      const [letter, length] = found;
      const was = result.slice(index, index + length);
      if (isCertain(was)) certain ??= wordAround(result, index, length, letter);
      parts.push(result.slice(from, index), letter);
      from = index + length;
    }
    if (!certain) break;
    first ??= certain;
    result = parts.join('') + result.slice(from);
  }
  return first ? { text: result, first } : { text };
}

/** The word in which it stands, before and after; of other letters of it only this one is repaired. */
function wordAround(text: string, at: number, length: number, letter: string): readonly [string, string] {
  const before = /[^\s;,|"]{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))![0];
  const after = /^[^\s;,|"]{0,20}/.exec(text.slice(at + length, at + length + 20))![0];
  return [before + text.slice(at, at + length) + after, before + letter + after];
}
