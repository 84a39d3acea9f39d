/** The passwords that are used most, by themselves, from behind, in l33t and decorated. */
import { capitals, decorator, leets } from './affix.js';
import type { Match } from './least.js';
import { lettersOf, type Letters } from './letters.js';
import { common } from './lists/common.js';
import { createTrie } from './trie.js';
import type { Trie } from './types.js';
import { walk } from './walk.js';

/** Shorter ones are decorated by chance only. */
const DECORATED = 4;

let trie: Trie | undefined;

function ranked(): Trie {
  const made = createTrie();
  common.split(' ').forEach((word, index) => made.add(word, index + 1));
  return made;
}

export function commonest(letters: Letters): Match[] {
  trie ??= ranked();
  const { text } = letters;
  const decorated = decorator(text);
  const found: Match[] = [];
  const look = (along: Letters, backwards: boolean): void => {
    for (let start = 0; start < text.length; start++) {
      const ends = new Map<number, number>();
      walk(along, trie!, start, (end, rank, leet) => ends.set(end, Math.min(rank * leets(leet), ends.get(end) ?? Infinity)), {
        exact: true,
      });
      for (const [end, guesses] of ends) {
        const [from, to] = backwards ? [text.length - end, text.length - start] : [start, end];
        if (to - from < 2) continue;
        const token = text.slice(from, to);
        const match: Match = { kind: 'common', from, to, guesses: guesses * capitals(token) * (backwards ? 2 : 1) };
        found.push(...(to - from < DECORATED || /^\P{L}+$/u.test(token) ? [match] : decorated(match)));
      }
    }
  };
  look(letters, false);
  look(lettersOf([...Array(text.length).keys()].map((at) => text[text.length - 1 - at]).join('')), true);
  return found;
}
