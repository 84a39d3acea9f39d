/** Where a query's words stand in a text, so that they can be marked there. */
import { spansOf, spell, wordsOf } from './fold.js';
import { queryWords } from './rank.js';
import { LONGEST_FORM, walk } from './typo.js';

/** From `start` up to, not including, `end`, in UTF-16 units of the text as it was given. */
export type Mark = readonly [start: number, end: number];

/** How much of `word` the beginning `typed` covers: at least its key, and no more letters than were typed beyond it. */
function covered(word: string, typed: string, key: string): number {
  let end = 0;
  for (const letter of word) {
    const now = spell(wordsOf(word.slice(0, end))[0] ?? '').key;
    if (now.length >= key.length) {
      const next = spell(wordsOf(word.slice(0, end + letter.length))[0] ?? '').key;
      if (next !== now || (end >= typed.length && !/\p{M}/u.test(letter))) break;
    }
    end += letter.length;
  }
  return end;
}

/**
 * The places in `text` where words of the query stand or begin, in order, not overlapping; with typos only where the
 * search forgave them (`loose` of its result).
 */
export function marks(text: string, query: string, loose = false): Mark[] {
  const asked = queryWords(query).map((word) => ({ word, ...spell(word) }));
  if (!asked.length) return [];
  return spansOf(text).flatMap(([start, end]): Mark[] => {
    const raw = text.slice(start, end);
    const { key, short, long } = spell(wordsOf(raw)[0] ?? '');
    const lengths = asked.map((one) => {
      if (key.startsWith(one.key)) return covered(raw, one.word, one.key);
      return loose && resembles(one.short, short, long) ? raw.length : 0;
    });
    const length = Math.max(...lengths);
    return length ? [[start, start + length]] : [];
  });
}

/** Whether a word is another with a typo, or begins so. */
function resembles(typed: string, ...forms: string[]): boolean {
  let found = false;
  for (const begun of [false, true]) {
    for (const form of forms) {
      const one = { forms: [form.slice(0, LONGEST_FORM)], shared: new Uint8Array(1) };
      walk(one, typed, begun, () => (found = true));
    }
  }
  return found;
}
