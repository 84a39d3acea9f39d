/** Alphabetical order, also in Icelandic and Greenlandic, which Chromium does not know. */
import { fallbackChain } from '../../schema/text.js';

/** The letters in their order; those in brackets sort as one. Greenlandic sorts as Danish does, of which every engine knows. */
export const ICELANDIC = 'a á b c d ð e é f g h i í j k l m n o ó p q r s t u ú v w x y ý z þ æä öø å';

const known = (language: string): boolean => {
  try {
    return Intl.Collator.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

/** Compares by an alphabet of our own. Accents that are not in it, capitals and punctuation only part what is else the same. */
export function alphabetical(alphabet: string): (a: string, b: string) => number {
  const rank = new Map(
    alphabet.split(' ').flatMap((letters, at) => Array.from(letters, (letter) => [letter, String.fromCharCode(256 + at)] as const)),
  );
  const keys = new Map<string, string>();
  const ranked = (text: string): string => {
    let key = '';
    for (const letter of text.normalize('NFC').toLowerCase()) {
      const base = rank.has(letter) ? letter : letter.normalize('NFD')[0]!;
      key += rank.get(base) ?? (base < 'Ā' ? base : `\uFFFE${base}`);
    }
    return key.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(15, '0'));
  };
  const keyOf = (text: string): string => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = ranked(text)));
    return key;
  };
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return (a, b) => order(keyOf(a), keyOf(b)) || order(a, b);
}

/** How `language` sorts; what no engine knows as the next in its fallback chain (Faroese as Danish). Numbers sort by their value. */
export function collator(language: string): (a: string, b: string) => number {
  if (/^is\b/i.test(language) && !known('is')) return alphabetical(ICELANDIC);
  const found = [language, ...fallbackChain(language)].find((one) => one && known(one));
  return new Intl.Collator(found ?? 'en', { numeric: true }).compare;
}
