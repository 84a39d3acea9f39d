/** Looks for one word in the folded texts: at beginnings of words, and from three letters on inside them too. */
import type { IndexData, Slice } from './build.js';
import { CONTACT, DOCUMENT, NAME } from './fields.js';
import type { Packed } from './pack.js';
import type { Needle } from './needle.js';
import { BEGUN, INSIDE, TAIL, WHOLE, worthOf, WRITTEN } from './worth.js';

const BLANK = 32;
const LINE = 10;
/** So many letters may follow the last part of a compound: "rederi" in "kystrederiet". */
const ENDING = 3;
/** Shorter words are found inside others by chance. */
const TELLING = 4;
/** Shorter words are looked for at the beginning of words alone. */
const SHORTEST_INSIDE = 3;

const isDigit = (code: number): boolean => code >= 48 && code < 58;

/** The place of `value` in a sorted list; where it is not in it, -1. */
function placeOf(list: Uint32Array, value: number): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return list[low] === value ? low : -1;
}

/** A part of a slice, or one member of it, that is looked through; what is found is noted in `worth`. */
class Passage {
  readonly #text: string;
  readonly #offset: number;

  constructor(
    private readonly part: Packed,
    private readonly kind: number,
    private readonly base: number,
    private readonly worth: Uint8Array,
    private readonly member?: number,
  ) {
    const { text, start } = part;
    this.#offset = member === undefined ? 0 : start[member]!;
    this.#text = member === undefined ? text : text.slice(this.#offset, start[member + 1]);
  }

  /** Looks for a text; `valueAt` tells what it is worth at a place, 0 if nothing. */
  look(sought: string, valueAt: (text: string, at: number, place: number) => number): void {
    const { kind, base, worth } = this;
    const { start } = this.part;
    const text = this.#text;
    const offset = this.#offset;
    const best = worthOf(WRITTEN, kind);
    let member = this.member ?? 0;
    let at = text.indexOf(sought);
    while (at >= 0) {
      while (start[member + 1]! <= at + offset) member++;
      if (worth[base + member]! < best) {
        const value = valueAt(text, at, at + offset);
        if (worth[base + member]! < value) worth[base + member] = value;
        at = text.indexOf(sought, at + 1);
      } else {
        // nothing better can be found of this member here
        if (this.member !== undefined) return;
        at = text.indexOf(sought, start[member + 1]);
      }
    }
  }
}

/** A word that the letters at `at` begin, or are. */
function beginning({ key, sum }: Needle, { writtenAt, written }: Packed, kind: number, text: string, at: number, place: number): number {
  const field = kind === NAME && text.charCodeAt(at - 2) === LINE ? -1 : kind;
  if (text.charCodeAt(at + key.length) !== BLANK) return worthOf(BEGUN, field);
  const note = placeOf(writtenAt, place);
  const exact = note < 0 ? !sum : written[note] === sum;
  return worthOf(exact ? WRITTEN : WHOLE, field);
}

/** Letters inside a word: its end says what it is, at best without an ending. */
function within(text: string, at: number, length: number, kind: number): number {
  if (length < TELLING) return worthOf(INSIDE, kind);
  const left = text.indexOf(' ', at + length) - at - length;
  return left > ENDING ? worthOf(INSIDE, kind) : worthOf(TAIL, kind) + Number(!left);
}

/** Looks for a needle in a slice, or in one member of it. */
function lookInPart(part: Packed, kind: number, base: number, needle: Needle, worth: Uint8Array, member?: number): void {
  const { key, begun, digits, dropped, long } = needle;
  const passage = new Passage(part, kind, base, worth, member);
  const inside = key.length >= SHORTEST_INSIDE && (kind !== CONTACT || digits);
  const begins = (text: string, at: number, place: number): number =>
    text.charCodeAt(at - 1) === BLANK ? beginning(needle, part, kind, text, at, place) : 0;
  if (key.length > 1 || begun === key) passage.look(begun, begins);
  else if (kind !== DOCUMENT) {
    // a long text has words with every letter
    initially(part, kind, base, key, worth, member);
    if (kind <= NAME + 1) passage.look(`${begun} `, begins);
  }
  if (inside) {
    passage.look(key, (text, at) => {
      const before = text.charCodeAt(at - 1);
      if (before === BLANK || (digits && kind !== CONTACT && isDigit(before))) return 0;
      return within(text, at, key.length, kind);
    });
    // "hotell" in "landotell": its first letter was dropped there
    if (part.dropped.length) {
      for (const sought of dropped)
        passage.look(sought, (text, at, place) => (placeOf(part.dropped, place) < 0 ? 0 : within(text, at, sought.length, kind)));
    }
  } else if (long && kind !== CONTACT) {
    // "maa" is folded to two letters, and ends the names of counties
    passage.look(`${key} `, (text, at) => (text.charCodeAt(at - 1) === BLANK ? 0 : worthOf(TAIL, kind)));
  }
}

/** A single letter: who has words that begin with it is known. */
function initially({ initials }: Packed, kind: number, base: number, key: string, worth: Uint8Array, member?: number): void {
  const bit = 1 << (key.charCodeAt(0) - 97);
  const value = worthOf(BEGUN, kind);
  const end = member === undefined ? initials.length : member + 1;
  for (let at = member ?? 0; at < end; at++) if (initials[at]! & bit && worth[base + at]! < value) worth[base + at] = value;
}

function lookInSlice({ parts, from }: Slice, needle: Needle, worth: Uint8Array, member?: number): void {
  for (let kind = 0; kind < parts.length; kind++) if (parts[kind]!.text) lookInPart(parts[kind]!, kind, from, needle, worth, member);
}

/**
 * Looks for a needle in all members, or in those alone of which `among` is above 0.
 *
 * @param worth for each member, what is found is worth
 */
export function scan(data: IndexData, needle: Needle, worth: Uint8Array, among?: Uint8Array): void {
  for (const slice of data.slices) {
    if (!among) {
      lookInSlice(slice, needle, worth);
      continue;
    }
    const end = slice.parts[0]!.start.length - 1;
    for (let member = 0; member < end; member++) if (among[slice.from + member]) lookInSlice(slice, needle, worth, member);
  }
  inLabels(data, worth, (slice, found) => lookInSlice(slice, needle, found));
}

/** The names of a facet's values: who has the value is found by them. */
export function inLabels({ labels, facets, folded }: IndexData, worth: Uint8Array, look: (slice: Slice, found: Uint8Array) => void): void {
  for (const { facet, values, slice } of labels) {
    const found = new Uint8Array(values.length);
    look(slice, found);
    if (!found.some(Boolean)) continue;
    const { values: known, start, codes } = facets[facet]!;
    const byCode = Uint8Array.from(known, (value) => found[values.indexOf(value)] ?? 0);
    for (let member = 0; member < folded; member++) {
      for (let at = start[member]!; at < start[member + 1]!; at++) {
        const value = byCode[codes[at]!]!;
        if (worth[member]! < value) worth[member] = value;
      }
    }
  }
}
