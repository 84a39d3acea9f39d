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

/** An attacker has tried so many words of a language before this one, on average; the lists hold no order. */
const WORD_GUESSES = 5_000;
/** The lists of names and places are short. */
const NAME_GUESSES = 500;
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

const baseOf = (kind: Found['kind']): number => (kind === 'word' ? WORD_GUESSES : NAME_GUESSES);

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
      keep({ kind, from, to, guesses: baseOf(kind) }, leet);
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
    for (const [to, leet] of compounds) keep({ kind: 'word', compound: true, from, to, guesses: WORD_GUESSES ** 2 }, leet);
  });
  return found;
}
