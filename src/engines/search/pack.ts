/**
 * Folds texts into one string for a slice of members, which is looked through with `indexOf`.
 *
 * Each text stands as "\n Word Word ": a word has a blank on either side, the first of a text a line feed before that. It begins with a
 * capital, which is rarer than its letter and than a blank: beginnings of words are found several times quicker by it. A slice with
 * Latin letters alone is a string of one byte a letter; letters of other scripts make two of their own slice only.
 */
import { checksum } from './checksum.js';
import { spell, wordsOf } from './fold.js';
import { closed, growing, push } from './growing.js';

/** One kind of field of a slice of members. Plain data. */
export interface Packed {
  readonly text: string;
  /** The texts of member `m` stand from `start[m]` to `start[m + 1]`. */
  readonly start: Uint32Array;
  /** Places of letters after which an e or h was dropped: "hotell" stands in "landotell". In order. */
  readonly dropped: Uint32Array;
  /** Places of words that are written otherwise than they are folded, and checksums of how. In order. */
  readonly writtenAt: Uint32Array;
  readonly written: Uint32Array;
  /** With which letters the words of each member begin, a bit for each of a to z. */
  readonly initials: Uint32Array;
}

export interface Packer {
  /** Takes in a text of the member at hand. */
  add(text: string): void;
  /** Takes in a word as it is, already folded. */
  addFolded(word: string): void;
  /** The member at hand is complete. */
  next(): void;
  /** Everything since the last time. */
  take(): Packed;
}

const BLANK = 32;
const LINE = 10;
/** No word is looked at further than this; nobody types so long a one. */
const LONGEST = 40;
/** Letters from here on are left to `wordsOf`; below it are those of our region, and what else is Latin. */
const END = 0x250;
const APART = 0;
const OTHER = 1;

/** The letter that each is folded to; `APART`: it is in no word; `OTHER`: it is a case for `wordsOf`. */
const FIRST = new Uint8Array(END);
/** The second one, as in þ. */
const SECOND = new Uint8Array(END);
/** What each is in lower case. */
const LOWER = new Uint16Array(END);
for (let code = 0; code < END; code++) {
  const letter = String.fromCharCode(code);
  const [word = '', ...more] = wordsOf(letter);
  const { short } = spell(word);
  const apart = word || letter === letter.normalize('NFKC') || !letter.normalize('NFKC').trim();
  const simple = !more.length && short.length < 3 && /^[\0-\x7f]*$/.test(short) && apart;
  FIRST[code] = simple ? short.charCodeAt(0) || APART : OTHER;
  SECOND[code] = simple ? short.charCodeAt(1) || 0 : 0;
  LOWER[code] = word.charCodeAt(0) || 0;
}

/** Letters between which a word is written in one or in two: "Nord-Norsk", "O’Learys", "AT&T". */
const joins = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26 || (code >= 0x2010 && code <= 0x2013) || code === 0x60;

/** A letter with which a word begins. */
const capital = (letter: number): number => (letter > 96 && letter < 123 ? letter - 32 : letter);

/** A folded word as it stands at the beginning of one. */
export const begun = (key: string): string => String.fromCharCode(capital(key.charCodeAt(0))) + key.slice(1);

/** The second letter of a two-letter spelling (aa, ae, oe, ue, dh), which is dropped. */
export const isSecond = (before: number, letter: number): boolean =>
  letter === 101 ? before === 97 || before === 111 || before === 117 : letter === 97 ? before === 97 : letter === 104 && before === 100;

const ascii = new TextDecoder();
const wide = new TextDecoder('utf-16le');

/** @param exactly whether it is noted how words are written */
export function packer(exactly: boolean): Packer {
  let buffer = new Uint16Array(1 << 14);
  let length = 0;
  let narrow = true;
  let start = growing();
  let dropped = growing();
  let writtenAt = growing();
  let written = growing();
  let initials = growing();
  let initial = 0;
  push(start, 0);

  const put = (code: number): void => {
    if (length === buffer.length) {
      const larger = new Uint16Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length++] = code;
  };

  const putFirst = (letter: number): void => {
    if (letter > 96 && letter < 123) initial |= 1 << (letter - 97);
    put(capital(letter));
  };

  /** Puts a word together letter by letter. */
  let from = 0;
  let last = 0;
  let strange = false;
  let sum = 0;
  const open = (): void => {
    put(BLANK);
    from = length;
    last = 0;
    strange = false;
    sum = 7;
  };
  const emit = (letter: number, own: boolean): void => {
    if (isSecond(last, letter)) {
      if (own && letter !== 97 && dropped.list[dropped.length - 1] !== length - 1) push(dropped, length - 1);
      strange = true;
    } else if (length - from < LONGEST) {
      if (length === from) putFirst(letter);
      else put(letter);
      last = letter;
    }
  };
  const close = (): void => {
    if (length === from) {
      length--;
      return;
    }
    if (!strange || !exactly) return;
    push(writtenAt, from);
    push(written, sum >>> 0);
  };

  const putFolded = (key: string): void => {
    put(BLANK);
    putFirst(key.charCodeAt(0));
    for (let at = 1; at < key.length; at++) put(key.charCodeAt(at));
    for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) > 0x7f) narrow = false;
  };

  /** A word of any script, as `wordsOf` gives it. */
  const other = (word: string): void => {
    const { key } = spell(word);
    if (!key) return;
    from = length + 1;
    putFolded(key);
    if (key === word || !exactly) return;
    push(writtenAt, from);
    push(written, checksum(word) >>> 0);
  };

  /** Puts a word that is written in parts once more, in one. */
  const joined = (text: string, first: number, end: number): void => {
    open();
    for (let at = first; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = code < END ? FIRST[code]! : APART;
      if (!letter) continue;
      emit(letter, true);
      if (SECOND[code]) emit(SECOND[code], false);
    }
    strange = false;
    close();
  };

  const add = (text: string): void => {
    const before = [length, dropped.length, writtenAt.length] as const;
    put(LINE);
    let inside = false;
    /** Where a word began that is written in parts; how many they are; where the last of them ended. */
    let [first, parts, to] = [0, 0, 0];
    let runs: number[] | undefined;
    const ended = (): void => {
      if (parts > 1 && parts < 5) (runs ??= []).push(first, to);
      parts = 0;
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = code < END ? FIRST[code]! : code >= 0x2000 && code < 0x2070 ? APART : OTHER;
      if (letter === OTHER) {
        [length, dropped.length, writtenAt.length] = before;
        written.length = writtenAt.length;
        // marks on letters of our own: they are one letter then
        const whole = code >= 0x300 && code < 0x370 ? text.normalize('NFC') : text;
        if (whole !== text) return add(whole);
        put(LINE);
        for (const word of wordsOf(text)) other(word);
        return put(BLANK);
      }
      if (!letter) {
        if (inside) {
          close();
          inside = false;
          to = at;
          if (!joins(code)) ended();
        } else ended();
        continue;
      }
      if (!inside) {
        open();
        inside = true;
        if (!parts++) first = at;
      }
      const lower = LOWER[code]!;
      if (lower !== letter) strange = true;
      sum = Math.imul(sum, 31) + lower;
      emit(letter, true);
      if (SECOND[code]) emit(SECOND[code], false);
    }
    if (inside) {
      close();
      to = text.length;
    }
    ended();
    if (runs) for (let run = 0; run < runs.length; run += 2) joined(text, runs[run]!, runs[run + 1]!);
    if (length === before[0] + 1) length--;
    else put(BLANK);
  };

  return {
    add,
    addFolded(word) {
      if (!word) return;
      put(LINE);
      putFolded(word);
      put(BLANK);
    },
    next() {
      push(start, length);
      push(initials, initial >>> 0);
      initial = 0;
    },
    take() {
      const units = buffer.subarray(0, length);
      const taken = {
        text: narrow ? ascii.decode(Uint8Array.from(units)) : wide.decode(units),
        start: closed(start),
        dropped: closed(dropped),
        writtenAt: closed(writtenAt),
        written: closed(written),
        initials: closed(initials),
      };
      [length, narrow] = [0, true];
      [start, dropped, writtenAt, written, initials] = [growing(), growing(), growing(), growing(), growing()];
      push(start, 0);
      return taken;
    },
  };
}
