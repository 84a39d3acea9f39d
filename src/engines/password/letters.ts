/**
 * Which letters a character of a password may stand for. Words and passwords are brought to one spelling: small, without marks, and
 * with the second letter of `aa ae oe ue dh th` dropped, so that ø is o or oe, þ is th, å is a or aa: as in `../search/fold.ts`,
 * but letter by letter, as what is typed may be l33t too.
 */

/** Letters that do not come apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries<string>(
  'æa œo øo đd ðd þt ßs łl ŧt ŋn ıi ĸq ħh'.split(' ').map((entry) => [entry[0]!, entry[1]!] as const),
);

/** What stands for letters in l33t. */
const LEET: Readonly<Record<string, string>> = {
  '4': 'a', '@': 'a', '^': 'a', '8': 'b', '(': 'c', '<': 'c', '{': 'c', '[': 'c', '6': 'bg', '3': 'e', '€': 'e', '9': 'g', '&': 'g', '#': 'h',
  '1': 'il', '!': 'il', '|': 'il', '0': 'o', $: 's', '5': 's', '+': 't', '7': 'tl', '%': 'x', '2': 'z', '*': 'o', '£': 'l', '¥': 'y',
}; // prettier-ignore

/** The second letters that are dropped behind a letter. */
const SECOND: Readonly<Record<string, string>> = { a: 'ae', o: 'e', u: 'e', d: 'h', t: 'h' };

const MARK = /^[\u0300-\u036f\u200b-\u200d\ufe0f]$/;

/** A single UTF-16 unit as a plain small letter; empty for a mark that stands on the letter before. */
export function plain(character: string): string {
  if (character <= '\x7f') return character.toLowerCase();
  if (MARK.test(character)) return '';
  const small = character.toLowerCase()[0]!;
  const base = PLAIN[small] ?? small.normalize('NFKD')[0]!;
  return PLAIN[base] ?? base.toLowerCase()[0]!;
}

/** Is `letter` the second of a pair that counts as its first alone? */
const isSecond = (before: string, letter: string): boolean => SECOND[before]?.includes(letter) ?? false;

/** May a unit, by the codes of its letters, be such a second one? */
export const maySecond = (before: string, codes: readonly number[]): boolean =>
  before in SECOND && codes.some((code) => isSecond(before, String.fromCharCode(code)));

/** A word in the one spelling. */
export function keyOf(word: string): string {
  let key = '';
  let dropped = false;
  for (const character of word.normalize('NFC')) {
    const letter = plain(character[0]!);
    if (!dropped && isSecond(key.at(-1) ?? '', letter)) dropped = true;
    else {
      key += letter;
      dropped = false;
    }
  }
  return key;
}

/** A password, unit by unit. */
export interface Letters {
  readonly text: string;
  /** The plain small letter of each unit. */
  readonly plain: readonly string[];
  /** The codes of all letters that it may stand for, itself first; none for a mark. */
  readonly codes: readonly (readonly number[])[];
}

export function lettersOf(text: string): Letters {
  const letters = Array.from({ length: text.length }, (_, at) => plain(text[at]!));
  const codes = letters.map((letter) => Array.from(letter + (LEET[letter] ?? ''), (each) => each.charCodeAt(0)));
  return { text, plain: letters, codes };
}
