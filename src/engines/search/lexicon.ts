/** Words as numbers. A cluster of a hundred thousand has millions of them, so they are found in the texts without making a string of each. */
import { wordsOf } from './fold.js';
import { reach, growing } from './growing.js';

export interface Lexicon {
  /** Finds the words of a text, as `wordsOf` does; their numbers are in `found.list` from 0 to the number that it returns. */
  read(text: string): number;
  readonly found: { readonly list: Uint32Array };
  /** The words by their numbers. */
  readonly words: readonly string[];
}

/** Letters above this are left to `wordsOf`; below it are those of our region, and what else is Latin. */
const END = 0x250;
const APART = 0;
const OTHER = 0xffff;

/** What each letter is in lower case; `APART`: it is in no word; `OTHER`: it is more than one letter, or another, to `wordsOf`. */
const LETTERS = Uint16Array.from({ length: END }, (_, code) => {
  const letter = String.fromCharCode(code);
  const lower = letter.normalize('NFKC').toLowerCase();
  if (lower.length !== 1 || lower.charCodeAt(0) >= END) return OTHER;
  return wordsOf(letter).length ? lower.charCodeAt(0) : APART;
});

/** Whether `read` finds the word by itself. */
const plain = (word: string): boolean => Array.from(word).every((letter) => LETTERS[letter.charCodeAt(0)] === letter.charCodeAt(0));

export function lexicon(): Lexicon {
  const words: string[] = [];
  const hashes = growing();
  const found = growing();
  /** Numbers of words + 1 by their hashes; at least half of it is empty. */
  let slots = new Uint32Array(2048);

  const place = (code: number): void => {
    let slot = hashes.list[code]! & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = code + 1;
  };

  const add = (word: string, hash: number): number => {
    const code = words.push(word) - 1;
    reach(hashes, code);
    hashes.list[code] = hash;
    if (words.length * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 2);
      for (let one = 0; one < code; one++) place(one);
    }
    place(code);
    return code;
  };

  /** Whether `word` stands in `text` at `start`, in capitals or not. */
  const same = (word: string, text: string, start: number, length: number): boolean => {
    if (word.length !== length) return false;
    for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== LETTERS[text.charCodeAt(start + at)]) return false;
    return true;
  };

  const codeAt = (text: string, start: number, end: number, hash: number): number => {
    for (let slot = hash & (slots.length - 1); slots[slot]; slot = (slot + 1) & (slots.length - 1)) {
      const code = slots[slot]! - 1;
      if (hashes.list[code] === hash && same(words[code]!, text, start, end - start)) return code;
    }
    return add(text.slice(start, end).normalize('NFKC').toLowerCase(), hash);
  };

  /** The numbers of words that stand in a text with letters of other scripts. */
  const others = new Map<string, number>();
  const otherwise = (text: string): number => {
    const codes = wordsOf(text).map((word) => {
      let code = others.get(word);
      if (code === undefined) others.set(word, (code = plain(word) && read(word) ? found.list[0]! : add(word, 0)));
      return code;
    });
    reach(found, codes.length);
    found.list.set(codes);
    return codes.length;
  };

  const read = (text: string): number => {
    let count = 0;
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at); // NaN at the end
      const letter = code < END ? LETTERS[code]! : code >= END ? OTHER : APART;
      if (letter === OTHER) return otherwise(text);
      if (letter) {
        if (start < 0) [start, hash] = [at, 7];
        hash = (Math.imul(hash, 31) + letter) >>> 0;
      } else if (start >= 0) {
        reach(found, count);
        found.list[count++] = codeAt(text, start, at, (hash ^ (hash >>> 15)) >>> 0);
        start = -1;
      }
    }
    return count;
  };

  return { read, found, words };
}
