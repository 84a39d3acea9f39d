/** Where one word of a query is found, and how well: as typed by looking through the texts, with typos by the lexicon. */
import { knownOf, type IndexData } from './build.js';
import { inValues, scan } from './scan.js';
import { lexiconOf, lowerBound, type Lexicon } from './lexicon.js';
import { needleOf, type Needle } from './needle.js';
import { begun, type Slice } from './pack.js';
import type { Work } from './slices.js';
import { walk } from './typo.js';
import { BEGUN_TYPO, SPLIT, TYPO, worthOf, type Way } from './worth.js';
import { NAME } from './fields.js';

/** How freely a word is read: as it is typed; in two words and with typos; begun and with typos. */
export type Freedom = 0 | 1 | 2;

/** How many words are remembered: those of a long query, so that each key costs the last word only. */
const REMEMBERED = 24;

/** Where more members than this part of all have a word, all are looked through for a longer one. */
const FEW = 1 / 12;

/** How many words with typos are looked for, the nearest first. */
const NEAREST = 120;

/** Letters of each part of a word that may be written in two. */
const SHORTEST_PART = 1;

interface Remembered {
  readonly key: string;
  readonly worth: Uint8Array;
  readonly count: number;
}

export interface Lookup {
  /** For each member, what the word is worth there; 0 where it is not. */
  find(needle: Needle, freedom: Freedom): Uint8Array;
  /** Makes ready for typos. */
  prepare(): Work<void>;
  /** Whether it is ready for typos. */
  readonly ready: boolean;
}

/** A text that is looked for where the lexicon says. */
interface Sought {
  /** Its first word. */
  readonly word: number;
  readonly text: string;
  readonly way: Way;
}

/** Notes where a text stands in a slice. */
function lookFor({ text: sought, way }: Sought, { parts, from }: Slice, worth: Uint8Array): void {
  for (const [kind, { text, start }] of parts.entries()) {
    const value = worthOf(way, kind);
    let member = 0;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (text.charCodeAt(at - 1) !== 32) continue;
      while (start[member + 1]! <= at) member++;
      const best = kind === NAME && text.charCodeAt(at - 2) === 10 ? worthOf(way, -1) : value;
      if (worth[from + member]! < best) worth[from + member] = best;
    }
  }
}

// Loops over all members stand in functions of their own, and count: V8 makes these quick within a key. Those of `for of` take ten times as long in the first one.

/** How many members are found. */
function foundIn(worth: Uint8Array): number {
  const { length } = worth;
  let count = 0;
  for (let member = 0; member < length; member++) if (worth[member]) count++;
  return count;
}

export function lookup(data: IndexData): Lookup {
  let memory = new Map<string, Remembered>();
  let known = 0;
  let lexicon: Lexicon | undefined;

  const asTyped = (needle: Needle): Uint8Array => {
    const worth = new Uint8Array(data.count);
    let least: Remembered | undefined;
    for (const one of memory.values())
      if (one.key.length > 2 && needle.key.startsWith(one.key) && (!least || one.count < least.count)) least = one;
    if (!least || least.count) scan(data, needle, worth, least && least.count < data.count * FEW ? least.worth : undefined);
    return worth;
  };

  /** Notes where texts stand: in the slices that have their words, and in the values of facets. */
  const note = (texts: readonly Sought[], worth: Uint8Array): void => {
    const { slices, start } = lexicon!;
    const shared = texts.filter((one) => {
      const end = start[one.word + 1]!;
      let at = start[one.word]!;
      for (; at < end && slices[at]! < data.slices.length; at++) lookFor(one, data.slices[slices[at]!]!, worth);
      return at < end;
    });
    if (shared.length) inValues(data, worth, (slice, found) => shared.forEach((one) => lookFor(one, slice, found)));
  };

  /** A word that is typed in one and written in two: "nordnorsk" for "nord norsk". */
  const inTwo = ({ short, digits }: Needle): Sought[] => {
    const { forms } = lexicon!;
    const found: Sought[] = [];
    for (let at = SHORTEST_PART; at < short.length; at++) {
      const [first, second] = [needleOf(short.slice(0, at)).key, needleOf(short.slice(at)).key];
      if (!first || !second || (digits && second.length < 2)) continue;
      const [word, other] = [lowerBound(forms, first), lowerBound(forms, second)];
      if (forms[word] !== first || !forms[other]?.startsWith(second)) continue;
      found.push({ word, text: `${begun(first)} ${begun(second)}`, way: SPLIT });
    }
    return found;
  };

  const freely = (needle: Needle, freedom: Freedom): Uint8Array => {
    const worth = find(needle, (freedom - 1) as Freedom).slice();
    if (!lexicon) return worth;
    const texts = freedom === 1 ? inTwo(needle) : [];
    const near: [word: number, distance: number][] = [];
    walk(lexicon, needle.short, freedom === 2, (word, distance) => near.push([word, distance]));
    if (near.length > NEAREST) near.sort((a, b) => a[1] - b[1]).splice(NEAREST);
    for (const [word, distance] of near) {
      const way = freedom === 2 ? BEGUN_TYPO : distance < 2 ? TYPO : ((TYPO + 1) as Way);
      texts.push({ word, text: `${begun(lexicon.forms[word]!)} `, way });
    }
    note(texts, worth);
    return worth;
  };

  const find = (needle: Needle, freedom: Freedom): Uint8Array => {
    if (known !== knownOf(data)) [memory, known, lexicon] = [new Map<string, Remembered>(), knownOf(data), undefined];
    const name = `${freedom}${needle.word}`;
    const before = memory.get(name);
    if (before) return before.worth;
    const worth = freedom ? freely(needle, freedom) : asTyped(needle);
    if (memory.size > REMEMBERED) memory.delete(memory.keys().next().value!);
    memory.set(name, { key: freedom ? '' : needle.key, worth, count: foundIn(worth) });
    return worth;
  };

  return {
    find,
    *prepare() {
      const made = yield* lexiconOf(data);
      if (known !== knownOf(data)) [memory, known] = [new Map<string, Remembered>(), knownOf(data)];
      for (const name of memory.keys()) if (name[0] !== '0') memory.delete(name);
      lexicon = made;
    },
    get ready() {
      return !!lexicon;
    },
  };
}
