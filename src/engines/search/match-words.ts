/** Words of offers and needs as the search reads them. */
import { RUNNING, textsOf } from './fields.js';
import { spansOf, wordsOf } from './fold.js';
import { marks } from './marks.js';
import { MOST_WORDS, readQuery, type Asked } from './query.js';
import { meaningful } from './related.js';
import { BEGUN, SPLIT, TAIL, TYPO, TYPOS, worthOf } from './worth.js';

/** So much of a text is compared. */
const LONGEST = 5000;

/** How much a word means what it is found by, by the way in which the search finds it in running text. */
const shares: readonly (readonly [least: number, share: number])[] = [
  [worthOf(BEGUN, RUNNING) + 1, 1],
  [worthOf(SPLIT, RUNNING), 0.8],
  [worthOf(TAIL, RUNNING), 0.6],
  [worthOf(TYPO, RUNNING), 0.4],
  [worthOf(TYPOS, RUNNING), 0.3],
  [1, 0.2],
];
export const shareOf = (worth: number): number => shares.find(([least]) => worth >= least)![1];

/** What a text asks for: its words that say something, each as the search reads it, alone and joined with its neighbours. */
export function* askedBy(text: string): Generator<Asked> {
  const telling = new Set(meaningful(text).map(({ key }) => key));
  const words = wordsOf(text.slice(0, LONGEST));
  for (let at = 0; at < words.length; at += MOST_WORDS - 1) {
    for (const asked of readQuery(words.slice(at, at + MOST_WORDS).join(' '))) {
      // the last word of a run begins the next one
      if (telling.delete(asked.needle.key)) yield asked;
    }
  }
}

/** The word of a text that the search finds, as it is written there, in lower case. */
export function wordFound(text: unknown, word: string): string {
  for (const one of textsOf(text)) {
    for (const loose of [false, true]) {
      const [mark] = marks(one, word, loose);
      if (!mark) continue;
      const spans = spansOf(one).filter(([start, end]) => start < mark[1] && end > mark[0]);
      return one.slice(spans[0]?.[0] ?? mark[0], spans.at(-1)?.[1] ?? mark[1]).toLowerCase();
    }
  }
  return word;
}
