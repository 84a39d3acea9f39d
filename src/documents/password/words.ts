/** Words, names and places of the lists, with endings, in compounds, in l33t, decorated. */
import { capitals, decorated, leets } from './affix.js';
import type { Match } from './least.js';
import type { Letters } from './letters.js';
import { walk } from './walk.js';
import type { WordList } from './types.js';

/** What a word is, as bits: one may be several. */
export const WORD = 1;
export const NAME = 2;
export const PLACE = 4;

/**
 * An attacker has tried so many words before this one, on average: the lists hold no order, and one figure did as well as a
 * frequency list. Names are no cheaper: people's passwords say so (`npm run bench -- password --sets …`).
 */
const WORD_GUESSES = 5_000;
/**
 * Compounds are not any two words: those that people think of stand in larger word lists, of some hundred thousand forms. Two words
 * drawn by chance are harder to guess than this; with a year they are called weak too, and nobody should rely on them.
 */
const COMPOUND_GUESSES = 80 * WORD_GUESSES;
/** Parts of a compound have at least so many letters. */
const PART = 3;

interface Found {
  readonly to: number;
  readonly kind: 'word' | 'name' | 'place';
  readonly leet: number;
}

/** What begins at a place, the cheapest for each end. */
function begun(letters: Letters, { words, endings }: WordList, from: number): Map<number, Found> {
  const found = new Map<number, Found>();
  const keep = (to: number, mark: number, leet: number): void => {
    const kind = mark & NAME ? 'name' : mark & PLACE ? 'place' : 'word';
    const held = found.get(to);
    if (to - from < PART) return;
    if (!held || leet < held.leet || (leet === held.leet && held.kind === 'word')) found.set(to, { to, kind, leet });
  };
  walk(letters, words, from, (to, mark, leet, before) => {
    keep(to, mark, leet);
    walk(letters, endings, to, (end, _, all) => keep(end, mark, all), { before, leet });
  });
  return found;
}

export function listed(letters: Letters, list: WordList): Match[] {
  const { text, plain } = letters;
  const { language } = list;
  const begin = Array.from({ length: text.length }, (_, from) => begun(letters, list, from));
  const found: Match[] = [];
  const keep = (match: Match, leet: number): void => {
    const guesses = match.guesses * capitals(text.slice(match.from, match.to)) * leets(leet);
    found.push(...decorated(text, { ...match, guesses, language }));
  };
  begin.forEach((firsts, from) => {
    const compounds = new Map<number, number>();
    for (const { to, kind, leet } of firsts.values()) {
      keep({ kind, from, to, guesses: WORD_GUESSES }, leet);
      if (kind !== 'word') continue;
      for (const link of ['', ...list.links]) {
        const start = to + link.length;
        if (start >= text.length || plain.slice(to, start).join('') !== link) continue;
        for (const second of begin[start]!.values()) {
          if (second.kind !== 'word' || firsts.has(second.to)) continue;
          const leetAll = leet + second.leet;
          if (!(compounds.get(second.to)! <= leetAll)) compounds.set(second.to, leetAll);
        }
      }
    }
    for (const [to, leet] of compounds) keep({ kind: 'word', compound: true, from, to, guesses: COMPOUND_GUESSES }, leet);
  });
  return found;
}
