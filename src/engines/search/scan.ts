/** Looks for one word in the folded texts: at beginnings of words, and from three letters on inside them too. */
import type { IndexData } from './build.js';
import type { FacetData } from './facets.js';
import { CONTACT, DOCUMENT, NAME } from './fields.js';
import type { Packed, Slice } from './pack.js';
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

/** What is looked for in one kind of field. */
interface Pattern {
  readonly sought: string;
  /** No place is worth more: where a member has as much, others of its places are passed over. */
  readonly best: number;
  /** It stands only where a letter was dropped. */
  readonly dropped?: boolean;
  /** What a place is worth, 0 if nothing. `text` is that of the part, or of one member in it, which begins at `offset`. */
  valueAt(text: string, at: number, part: Packed, offset: number): number;
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

/** A single letter is not looked for: who has words that begin with it is known. */
const isInitial = ({ key, begun }: Needle): boolean => key.length === 1 && begun !== key;

/** All that is looked for in a kind of field. */
function patternsOf(needle: Needle, kind: number): Pattern[] {
  const { key, begun, digits, dropped, long } = needle;
  const patterns: Pattern[] = [];
  const begins = {
    best: worthOf(WRITTEN, kind),
    valueAt: (text: string, at: number, part: Packed, offset: number) =>
      text.charCodeAt(at - 1) === BLANK ? beginning(needle, part, kind, text, at, at + offset) : 0,
  };
  if (!isInitial(needle)) patterns.push({ sought: begun, ...begins });
  else if (kind <= NAME + 1) patterns.push({ sought: `${begun} `, ...begins });
  if (key.length >= SHORTEST_INSIDE && (kind !== CONTACT || digits)) {
    const best = worthOf(TAIL, kind) + 1;
    const valueAt = (text: string, at: number): number => {
      const before = text.charCodeAt(at - 1);
      if (before === BLANK || (digits && kind !== CONTACT && isDigit(before))) return 0;
      return within(text, at, key.length, kind);
    };
    patterns.push({ sought: key, best, valueAt });
    // "hotell" in "landotell": its first letter was dropped there
    for (const sought of dropped) {
      const atDropped = (text: string, at: number, part: Packed, offset: number): number =>
        placeOf(part.dropped, at + offset) < 0 ? 0 : within(text, at, sought.length, kind);
      patterns.push({ sought, best, dropped: true, valueAt: atDropped });
    }
  } else if (long && kind !== CONTACT) {
    // "maa" is folded to two letters, and ends the names of counties
    const best = worthOf(TAIL, kind);
    patterns.push({ sought: `${key} `, best, valueAt: (text, at) => (text.charCodeAt(at - 1) === BLANK ? 0 : best) });
  }
  return patterns;
}

/** Looks for a pattern in a part of a slice whose first member is `base`. */
function lookInPart({ sought, best, valueAt }: Pattern, part: Packed, base: number, worth: Uint8Array): void {
  const { text, start } = part;
  let member = 0;
  for (let at = text.indexOf(sought); at >= 0;) {
    while (start[member + 1]! <= at) member++;
    const had = worth[base + member]!;
    const value = had < best ? valueAt(text, at, part, 0) : 0;
    if (had < value) worth[base + member] = value;
    at = text.indexOf(sought, had < best ? at + 1 : start[member + 1]);
  }
}

/** The same in the part of one member. */
function lookInMember({ sought, best, valueAt }: Pattern, part: Packed, offset: number, text: string, had: number): number {
  for (let at = text.indexOf(sought); at >= 0 && had < best; at = text.indexOf(sought, at + 1)) {
    had = Math.max(had, valueAt(text, at, part, offset));
  }
  return had;
}

/** A single letter: who has words that begin with it is known. */
function initially({ initials }: Packed, kind: number, base: number, key: string, worth: Uint8Array): void {
  const bit = 1 << (key.charCodeAt(0) - 97);
  const value = worthOf(BEGUN, kind);
  for (let at = 0; at < initials.length; at++) if (initials[at]! & bit && worth[base + at]! < value) worth[base + at] = value;
}

/** Looks for a needle in slices. */
class Looking {
  /** By kind of field. */
  readonly #patterns: readonly (readonly Pattern[])[];

  constructor(private readonly needle: Needle) {
    this.#patterns = Array.from({ length: DOCUMENT + 1 }, (_, kind) => patternsOf(needle, kind));
  }

  #patternsIn({ dropped }: Packed, kind: number): readonly Pattern[] {
    const patterns = this.#patterns[kind]!;
    return dropped.length ? patterns : patterns.filter((one) => !one.dropped);
  }

  through({ parts, from }: Slice, worth: Uint8Array): void {
    const { needle } = this;
    for (let kind = 0; kind < parts.length; kind++) {
      const part = parts[kind]!;
      if (!part.text) continue;
      // a document has words with every letter
      if (isInitial(needle) && kind !== DOCUMENT) initially(part, kind, from, needle.key, worth);
      for (const pattern of this.#patternsIn(part, kind)) lookInPart(pattern, part, from, worth);
    }
  }

  /** In those members alone of which `among` is above 0. For words of more than one letter. */
  among(among: Uint8Array, { parts, from }: Slice, worth: Uint8Array): void {
    for (let kind = 0; kind < parts.length; kind++) {
      const part = parts[kind]!;
      const { text, start } = part;
      if (!text) continue;
      const patterns = this.#patternsIn(part, kind);
      for (let member = 0; member < start.length - 1; member++) {
        if (!among[from + member]) continue;
        const offset = start[member]!;
        const own = text.slice(offset, start[member + 1]);
        let had = worth[from + member]!;
        for (const pattern of patterns) had = lookInMember(pattern, part, offset, own, had);
        worth[from + member] = had;
      }
    }
  }
}

/**
 * Looks for a needle in all members, or in those alone of which `among` is above 0.
 *
 * @param worth for each member, what is found is worth
 */
export function scan(data: IndexData, needle: Needle, worth: Uint8Array, among?: Uint8Array): void {
  const looking = new Looking(needle);
  for (const slice of data.slices) {
    if (among) looking.among(among, slice, worth);
    else looking.through(slice, worth);
  }
  inValues(data, worth, (slice, found) => looking.through(slice, found));
}

/** Texts that many members share: the values of facets, and their names in all languages. Who has the value is found by them. */
export function inValues(data: IndexData, worth: Uint8Array, look: (slice: Slice, found: Uint8Array) => void): void {
  const { facets, labels, folded } = data;
  for (const [at, facet] of facets.entries()) {
    const found = new Uint8Array(facet.values.length);
    for (const slice of facet.slices) look(slice, found);
    for (const { facet: of, values, slice } of labels) {
      if (of !== at) continue;
      const named = new Uint8Array(values.length);
      look(slice, named);
      for (const [number, value] of values.entries()) {
        const code = named[number] ? facet.values.indexOf(value) : -1;
        if (code >= 0 && found[code]! < named[number]!) found[code] = named[number]!;
      }
    }
    if (found.some(Boolean)) handOut(facet, found, worth, folded);
  }
}

/** Gives members what the values are worth that they have. */
function handOut({ start, codes }: FacetData, found: Uint8Array, worth: Uint8Array, folded: number): void {
  for (let member = 0; member < folded; member++) {
    for (let at = start[member]!, end = start[member + 1]!; at < end; at++) {
      const value = found[codes[at]!]!;
      if (worth[member]! < value) worth[member] = value;
    }
  }
}
