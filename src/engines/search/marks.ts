/** Where a query's words stand in a text, so that they can be marked there. */
import { spansOf, spell, wordsOf } from './fold.js';
import type { Needle } from './needle.js';
import { isSecond } from './pack.js';
import { readQuery, type Asked } from './query.js';
import { walk } from './typo.js';

/** From `start` up to, not including, `end`, in UTF-16 units of the text as it was given. */
export type Mark = readonly [start: number, end: number];

/** So much of a text is marked; nobody reads further. */
const LONGEST = 5000;

/** A text folded as the search has it, and where each letter came from. */
interface Unfolded {
  readonly folded: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Letters that were dropped, by the letter before: where they stand. */
  readonly dropped: ReadonlyMap<number, Mark>;
  /** Words: where they stand in `folded`, and in the text. */
  readonly words: readonly (readonly [key: string, start: number, end: number])[];
}

const known = new Map<string, string>();

/** What a letter is folded to. */
function shortOf(letter: string): string {
  let short = known.get(letter);
  if (short === undefined) {
    ({ short } = spell(wordsOf(letter)[0] ?? ''));
    // the alphabets of the region; not every sign of the world
    if (known.size < 1000) known.set(letter, short);
  }
  return short;
}

/** Texts of the rows on a page: most of them stand there at the next key, too. */
const unfolded = new Map<string, Unfolded>();
/** So many letters of them are kept. */
const KEPT = 200_000;
let kept = 0;

function unfoldedOf(text: string): Unfolded {
  let found = unfolded.get(text);
  if (!found) {
    found = unfold(text);
    if ((kept += text.length) > KEPT) {
      unfolded.clear();
      kept = text.length;
    }
    unfolded.set(text, found);
  }
  return found;
}

function unfold(text: string): Unfolded {
  let folded = ' ';
  const [from, to] = [[0], [0]];
  const dropped = new Map<number, Mark>();
  const words: [string, number, number][] = [];
  for (const [start, end] of spansOf(text)) {
    const begun = folded.length;
    let at = start;
    for (const letter of text.slice(start, end)) {
      const next = at + letter.length;
      const short = shortOf(letter);
      if (!short) to[folded.length - 1] = next; // a mark on the letter before
      for (const one of short) {
        if (folded.length > begun && isSecond(folded.charCodeAt(folded.length - 1), one.charCodeAt(0))) {
          if (short.length === 1) dropped.set(folded.length - 1, [at, next]);
          else to[folded.length - 1] = next;
          continue;
        }
        folded += one;
        from.push(at);
        to.push(next);
        if (one.length === 1) continue;
        from.push(at);
        to.push(next);
      }
      at = next;
    }
    if (folded.length === begun) continue;
    words.push([folded.slice(begun), start, end]);
    folded += ' ';
    from.push(end);
    to.push(end);
  }
  return { folded, from, to, dropped, words };
}

/** All places of `sought`, also overlapping ones. */
function* placesOf(sought: string, text: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
}

const patterns = new WeakMap<Needle, RegExp>();

/** The word, where it is typed in one and written in two. */
function inParts(needle: Needle): RegExp {
  const { short } = needle;
  const made = patterns.get(needle);
  if (made) return made;
  const letters = Array.from(short, (letter, at) => {
    const optional = at && isSecond(short.charCodeAt(at - 1), letter.charCodeAt(0)) ? '?' : '';
    return letter.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&') + optional;
  });
  const pattern = new RegExp(`(?<= )${letters.join(' ?')}`, 'gu');
  patterns.set(needle, pattern);
  return pattern;
}

function placesIn({ folded, from, to, dropped, words }: Unfolded, needle: Needle, own: boolean, loose: boolean): Mark[] {
  const { key, short, digits, long } = needle;
  const found: Mark[] = [];
  const mark = (first: number, last: number): void => {
    let end = to[last]!;
    const more = dropped.get(last);
    if (more && last - first + 1 < short.length && more[0] === end) end = more[1];
    found.push([from[first]!, end]);
  };
  if (!key) return found;
  for (const at of placesOf(key, folded)) {
    const begins = folded[at - 1] === ' ';
    const ends = folded[at + key.length] === ' ';
    if (begins || (key.length > 2 && !(digits && /\d/.test(folded[at - 1]!))) || (long && ends)) mark(at, at + key.length - 1);
  }
  if (key.length > 2)
    for (const sought of needle.dropped)
      for (const at of placesOf(sought, folded)) if (dropped.has(at)) found.push([dropped.get(at)![0], to[at + sought.length - 1]!]);
  if (own && short.length > 3)
    for (const { index, 0: match } of folded.matchAll(inParts(needle))) if (match.includes(' ')) mark(index, index + match.length - 1);
  if (loose && !found.length) for (const [word, start, end] of words) if (resembles(short, word)) found.push([start, end]);
  return found;
}

let last: { readonly query: string; readonly asked: readonly Asked[] } | undefined;

/**
 * The places in `text` where words of the query stand, in order, not overlapping; with typos only where the search forgave them (`loose`
 * of its result).
 */
export function marks(text: string, query: string, loose = false): Mark[] {
  // all texts of a page are marked for the same query
  if (last?.query !== query) {
    last = { query, asked: readQuery(query) };
    compared.clear();
  }
  const { asked } = last;
  if (!asked.length) return [];
  const here = unfoldedOf(text.slice(0, LONGEST));
  const found = asked.flatMap(({ needle, joined }) =>
    [needle, ...joined].flatMap((one) => placesIn(here, one, one === needle, loose && one === needle)),
  );
  const places: [start: number, end: number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const before = places[places.length - 1];
    if (before && start < before[1]) before[1] = Math.max(before[1], end);
    else places.push([start, end]);
  }
  return places;
}

/** What was compared for the query at hand: words come again in a text, and texts at the next draw. */
const compared = new Map<string, boolean>();

/** Whether a word is another with a typo, or begins so. */
function resembles(typed: string, word: string): boolean {
  const pair = `${typed} ${word}`;
  let found = compared.get(pair);
  if (found === undefined) {
    found = false;
    for (const begun of [false, true]) walk({ forms: [word], shared: new Uint8Array(1) }, typed, begun, () => (found = true));
    compared.set(pair, found);
  }
  return found;
}
