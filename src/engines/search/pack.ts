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

/** Folded texts of members, or of a facet's values. */
export interface Slice {
  /** Number of the first of them. */
  readonly from: number;
  /** By kind of field: name, key words, running text, contact; and documents, where there are any (`documents.ts`). */
  readonly parts: readonly Packed[];
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
const A = 97;
/** No word is looked at further than this; nobody types so long a one. */
const LONGEST = 40;
/** Letters from here on are left to `wordsOf`; below it are those of our region, and what else is Latin. */
const END = 0x250;
const APART = 0;
const OTHER = 1;

/**
 * What each letter is, in bits: 0 to 7 the letter that it is folded to (`APART`: it is in no word; `OTHER`: it is a case for `wordsOf`), 8 to 15 the
 * second one (as in þ), from 16 on what it is in lower case.
 */
const LETTERS = new Uint32Array(END);
for (let code = 0; code < END; code++) {
  const letter = String.fromCharCode(code);
  const [word = '', ...more] = wordsOf(letter);
  const { short } = spell(word);
  const apart = word || letter === letter.normalize('NFKC') || !letter.normalize('NFKC').trim();
  const simple = !more.length && short.length < 3 && /^[\0-\x7f]*$/.test(short) && apart;
  const folded = simple ? (short.charCodeAt(0) || APART) | ((short.charCodeAt(1) || 0) << 8) : OTHER;
  LETTERS[code] = folded | (word.charCodeAt(0) << 16);
}

/** Letters between which a word is written in one or in two: "Nord-Norsk", "O’Learys", "AT&T". */
const joins = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26 || (code >= 0x2010 && code <= 0x2013) || code === 0x60;

/** A letter with which a word begins. */
const capital = (letter: number): number => (letter > 96 && letter < 123 ? letter - 32 : letter);

/** The bit of a letter with which a word begins. */
const initialOf = (letter: number): number => (letter > 96 && letter < 123 ? 1 << (letter - 97) : 0);

/** A folded word as it stands at the beginning of one. */
export const begun = (key: string): string => String.fromCharCode(capital(key.charCodeAt(0))) + key.slice(1);

/** The second letter of a two-letter spelling (aa, ae, oe, ue, dh), which is dropped. */
export const isSecond = (before: number, letter: number): boolean =>
  letter === 101 ? before === 97 || before === 111 || before === 117 : letter === 97 ? before === 97 : letter === 104 && before === 100;

const ascii = new TextDecoder();
const wide = new TextDecoder('utf-16le');

/**
 * All that changes with each letter is in variables of `#put`, where most of the time goes by. A class, not a closure: V8 optimises its methods once
 * for all packers.
 */
class TextPacker implements Packer {
  #buffer = new Uint16Array(1 << 14);
  #length = 0;
  #narrow = true;
  #start = growing();
  #dropped = growing();
  #writtenAt = growing();
  #written = growing();
  #initials = growing();
  #initial = 0;
  /** Where what is written in several words begins and ends in the text at hand. */
  readonly #runs: number[] = [];

  constructor(private readonly exactly: boolean) {
    push(this.#start, 0);
  }

  add(text: string): void {
    const before = this.#length;
    const [initial, dropped, written] = [this.#initial, this.#dropped.length, this.#written.length];
    const runs = this.#runs;
    // a letter is two at most, with a blank before it; and what is written in parts comes twice
    this.#reserve(text.length * 6 + 8);
    this.#buffer[this.#length++] = LINE;
    runs.length = 0;
    if (!this.#put(text, 0, text.length, false)) {
      this.#length = before;
      this.#initial = initial;
      this.#dropped.length = dropped;
      this.#writtenAt.length = this.#written.length = written;
      const composed = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
      // marks on letters of our own: they are one letter then
      return composed === text ? this.#addOther(text) : this.add(composed);
    }
    for (let run = 0; run < runs.length; run += 2) this.#put(text, runs[run]!, runs[run + 1]!, true);
    if (this.#length === before + 1) this.#length--;
    else this.#buffer[this.#length++] = BLANK;
  }

  addFolded(word: string): void {
    if (!word) return;
    this.#reserve(1);
    this.#buffer[this.#length++] = LINE;
    this.#putFolded(word);
    this.#reserve(1);
    this.#buffer[this.#length++] = BLANK;
  }

  next(): void {
    push(this.#start, this.#length);
    push(this.#initials, this.#initial >>> 0);
    this.#initial = 0;
  }

  take(): Packed {
    const units = this.#buffer.subarray(0, this.#length);
    const taken = {
      text: this.#narrow ? ascii.decode(new Uint8Array(units)) : wide.decode(units),
      start: closed(this.#start),
      dropped: closed(this.#dropped),
      writtenAt: closed(this.#writtenAt),
      written: closed(this.#written),
      initials: closed(this.#initials),
    };
    this.#length = 0;
    this.#narrow = true;
    for (const list of [this.#start, this.#dropped, this.#writtenAt, this.#written, this.#initials]) list.length = 0;
    push(this.#start, 0);
    return taken;
  }

  #reserve(letters: number): void {
    const needed = this.#length + letters;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint16Array(needed * 2);
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }

  /** A text with letters of other scripts. */
  #addOther(text: string): void {
    this.#reserve(1);
    this.#buffer[this.#length++] = LINE;
    for (const word of wordsOf(text)) {
      const { key } = spell(word);
      if (!key) continue;
      const from = this.#length + 1;
      this.#putFolded(key);
      if (key === word || !this.exactly) continue;
      push(this.#writtenAt, from);
      push(this.#written, checksum(word) >>> 0);
    }
    this.#reserve(1);
    this.#buffer[this.#length++] = BLANK;
  }

  #putFolded(key: string): void {
    this.#reserve(key.length + 2);
    const buffer = this.#buffer;
    const first = key.charCodeAt(0);
    this.#initial |= initialOf(first);
    buffer[this.#length++] = BLANK;
    buffer[this.#length++] = capital(first);
    for (let at = 1; at < key.length; at++) buffer[this.#length++] = key.charCodeAt(at);
    for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) > 0x7f) this.#narrow = false;
  }

  /**
   * Puts down a text letter by letter, or a part of it that is written in several words once more, in one.
   *
   * @param whole whether that part is to be one word
   * @returns whether it could; not where there is a letter that it cannot fold
   */
  #put(text: string, first: number, end: number, whole: boolean): boolean {
    const buffer = this.#buffer;
    const dropped = this.#dropped;
    let [to, initial, from, last, sum, parts, begun, ended] = [this.#length, this.#initial, 0, 0, 0, 0, 0, 0];
    let inside = false;
    let strange = false;
    for (let at = first; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : LINE;
      const bits = code < END ? LETTERS[code]! : code >= 0x2000 && code < 0x2070 ? APART : OTHER;
      const letter = bits & 0xff;
      if (letter <= OTHER) {
        if (whole && at < end) continue;
        if (letter === OTHER) return false;
        if (inside) {
          if (strange && this.exactly && !whole) {
            push(this.#writtenAt, from);
            push(this.#written, sum >>> 0);
          }
          inside = false;
          ended = at;
        }
        if (!joins(code) || ended !== at) {
          if (parts > 1 && parts < 5) this.#runs.push(begun, ended);
          parts = 0;
        }
        continue;
      }
      if (!inside) {
        inside = true;
        strange = false;
        if (!parts++) begun = at;
        buffer[to++] = BLANK;
        from = to;
        last = 0;
        sum = 7;
      }
      const lower = bits >>> 16;
      if (lower !== letter) strange = true;
      sum = (Math.imul(sum, 31) + lower) | 0;
      if (isSecond(last, letter)) {
        if (letter !== A && dropped.list[dropped.length - 1] !== to - 1) push(dropped, to - 1);
        strange = true;
      } else if (to - from < LONGEST) {
        if (to === from) initial |= initialOf(letter);
        buffer[to] = to === from ? capital(letter) : letter;
        to++;
        last = letter;
      }
      const second = (bits >>> 8) & 0xff;
      if (!second) continue;
      if (isSecond(last, second)) strange = true;
      else if (to - from < LONGEST) {
        buffer[to++] = second;
        last = second;
      }
    }
    this.#length = to;
    this.#initial = initial;
    return true;
  }
}

/** @param exactly whether it is noted how words are written */
export const packer = (exactly: boolean): Packer => new TextPacker(exactly);

/** What is not folded yet, or never is. */
export const NOTHING = packer(false).take();
