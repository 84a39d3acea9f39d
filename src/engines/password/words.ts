/** Words, names and places of the lists, with endings, in compounds, in l33t, decorated. */
import { capitals, decorator, leets } from './affix.js';
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
const WORD_GUESSES = 7_000;
/**
 * Compounds are not any two words: those that people think of stand in larger word lists, of some hundred thousand forms. Two words
 * drawn by chance are harder to guess than this; with a year they are called weak too, and nobody should rely on them.
 */
const COMPOUND_GUESSES = 480_000;
/** A word has at least so many letters. */
const LEAST = 3;
/** Each letter in l33t makes a compound so many times dearer: digits among letters drawn by chance look like it. */
const LEET = 3.5;
/**
 * The stems of both words of a compound have so many letters together; for each that is missing it is ten times as dear. Short stems
 * with any endings are in any text by chance.
 */
const STEMS = 7;

interface Found {
  readonly to: number;
  readonly kind: 'word' | 'name' | 'place';
  readonly leet: number;
  /** How good a reading it is, for what is told: a name, a word, an inflected word, an inflected name. */
  readonly likely: number;
  /** How many letters its stem has; 0 for what is not a word and makes no compound. */
  readonly stem: number;
}

/** What begins at a place, the cheapest for each end. */
function begun(letters: Letters, { words, endings }: WordList, from: number): Map<number, Found> {
  const found = new Map<number, Found>();
  const keep = (to: number, mark: number, leet: number, stem: number): void => {
    if (to - from < LEAST) return;
    const kind = mark & NAME ? 'name' : mark & PLACE ? 'place' : 'word';
    const held = found.get(to);
    const stemmed = mark & WORD ? stem : 0;
    const bare = stem === to - from;
    const likely = kind === 'word' ? (bare ? 2 : 1) : bare ? 3 : 0;
    const better = !held || leet < held.leet || (leet === held.leet && likely > held.likely);
    if (!better && stemmed <= held.stem) return;
    found.set(to, { ...(better ? { to, kind, leet, likely } : held), stem: Math.max(stemmed, held?.stem ?? 0) });
  };
  walk(letters, words, from, (to, mark, leet, before) => {
    keep(to, mark, leet, to - from);
    walk(letters, endings, to, (end, _, all) => keep(end, mark, all, to - from), { before, leet });
  });
  return found;
}

export function listed(letters: Letters, list: WordList): Match[] {
  const { text, plain } = letters;
  const { language } = list;
  const begin = Array.from({ length: text.length }, (_, from) => begun(letters, list, from));
  const decorated = decorator(text);
  const found: Match[] = [];
  const keep = (match: Match, leet: number): void => {
    const guesses = match.guesses * capitals(text.slice(match.from, match.to)) * leets(leet);
    found.push(...decorated({ ...match, guesses, language }));
  };
  begin.forEach((firsts, from) => {
    const compounds = new Map<number, Match>();
    for (const first of firsts.values()) {
      keep({ kind: first.kind, from, to: first.to, guesses: WORD_GUESSES }, first.leet);
      if (!first.stem) continue;
      for (const link of ['', ...list.links]) {
        const start = first.to + link.length;
        if (start >= text.length || plain.slice(first.to, start).join('') !== link) continue;
        for (const { to, stem, leet } of begin[start]!.values()) {
          if (!stem || firsts.has(to)) continue;
          const guesses = COMPOUND_GUESSES * 10 ** Math.max(0, STEMS - first.stem - stem) * leets(first.leet + leet, LEET);
          if (guesses < (compounds.get(to)?.guesses ?? Infinity)) compounds.set(to, { kind: 'word', compound: true, from, to, guesses });
        }
      }
    }
    for (const compound of compounds.values()) keep(compound, 0);
  });
  return found;
}
