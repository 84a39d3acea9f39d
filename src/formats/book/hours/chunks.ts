/** The words of opening hours, cut into what each of them says: days, a season, times, "closed". */
import { readSpans, type WrittenSpan } from '../../../schema/calendar/times.js';
import { readDays } from '../../../schema/calendar/weekdays.js';
import { seasonsIn, type Season } from './season.js';
import { wordOf, type Word } from './words.js';

export type Day = NonNullable<ReturnType<typeof readDays>>[number];

export type Chunk =
  | { readonly is: 'days'; readonly days: readonly Day[] }
  | { readonly is: 'season'; readonly seasons: readonly Season[] }
  | { readonly is: 'times'; readonly spans: readonly WrittenSpan[] }
  | { readonly is: Exclude<Word, 'appointment'> }
  | { readonly is: 'appointment'; readonly words: string }
  /** The end of a part of the sentence: of a line or a sentence, where `isStrong`. */
  | { readonly is: 'end'; readonly isStrong: boolean };

/** A chunk has no more words than "nuo gruodžio 24 d. iki 2027 m. sausio 2 d.", or a list of all days. */
const LONGEST = 14;

/** `next`: what stands behind. */
function chunkOf(words: string, next: string, single: string): Chunk | undefined {
  // Monday is I in Lithuania, where "I juni" is "in June" elsewhere
  if (words === 'I') return /^\d/.test(next) ? { is: 'days', days: ['Mo'] } : { is: 'filler' };
  const word = wordOf(words);
  if (word === 'appointment') return { is: word, words };
  if (word) return { is: word };
  const spans = readSpans(words);
  if (spans) return { is: 'times', spans };
  const days = readDays(words, single);
  if (days?.length) return { is: 'days', days };
  const seasons = seasonsIn(words);
  return seasons && { is: 'season', seasons };
}

/** Cuts a text, the longest chunk first; undefined where some word says nothing that is known. */
export function chunksOf(text: string, single: string): Chunk[] | undefined {
  const source = text.replace(/(?<=\p{L}\.?):(?=\S)/gu, ': ');
  const words = [...source.matchAll(/\n|[;|,()[\]]|[^\s;|,()[\]]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const isEnd = (word: string) => /^(?:[;|,()[\]\n·•]|[/–—-])$/.test(word);
  // what cannot be gone on from is not tried again
  const dead = new Set<number>();
  const from = (at: number): Chunk[] | undefined => {
    if (at === words.length) return [];
    if (dead.has(at)) return undefined;
    for (let last = Math.min(words.length, at + LONGEST) - 1; last >= at; last--) {
      const part = words.slice(at, last + 1);
      if (isEnd(part[0]!.word) || isEnd(part.at(-1)!.word) || part.some(({ word }) => /[\n|]/.test(word))) continue;
      const written = source.slice(part[0]!.start, part.at(-1)!.end);
      const next = words[last + 1]?.word ?? '';
      const chunk = chunkOf(written.replace(/[:.]+$/, ''), next, single) ?? chunkOf(written, next, single);
      const rest = chunk && from(last + 1);
      if (!rest) continue;
      const isSentence = /\.$/.test(written) && (chunk.is === 'times' || chunk.is === 'closed' || chunk.is === 'appointment');
      return [chunk, ...(isSentence ? [{ is: 'end', isStrong: true } as const] : []), ...rest];
    }
    if (isEnd(words[at]!.word)) {
      const rest = from(at + 1);
      if (rest) return [{ is: 'end', isStrong: /[;|/\n·•]/.test(words[at]!.word) }, ...rest];
    }
    dead.add(at);
    return undefined;
  };
  return from(0);
}
