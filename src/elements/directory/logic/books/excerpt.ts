/** Where in a member's book the words of a query stand: the chapter, and a line to show of it. */
import type { IndexedBook } from '../../../../formats/book-index/book-index.js';
import type { Text } from '../../../../schema/text.js';
import { textsOf } from '../../../../engines/search/fields.js';
import { fold, spell } from '../../../../engines/search/fold.js';
import { marks, type Mark } from '../../../../engines/search/marks.js';
import { queryWords } from '../../../../engines/search/query.js';

export interface Excerpt {
  /** The chapter: a section by its name, a topic by its id, `head`, `media`, `quotes` or `contact`. */
  readonly section: string;
  /** Heading of a topic. */
  readonly title: Text | undefined;
  readonly text: string;
  /** Its language; undefined where the book does not say. */
  readonly lang: string | undefined;
  readonly places: readonly Mark[];
}

interface Line {
  readonly section: string;
  readonly title: Text | undefined;
  readonly lang: string | undefined;
  readonly text: string;
  /** As it is searched, also without the blanks between words. */
  readonly folded: string;
  readonly joined: string;
}

/** Letters of an excerpt, and of those before the first match. */
const LENGTH = 150;
const BEFORE = 50;
/** So many lines are looked at for their marks; where typos were forgiven, any may have one. */
const LOOKED_AT = 40;
const LOOKED_AT_LOOSELY = 400;

/** The texts of a book by language, one after the other. */
export function* textsOfBook({ passages = [] }: IndexedBook): Generator<string> {
  for (const { text, title } of passages) for (const one of [title, text]) yield* textsOf(one);
}

const known = new WeakMap<IndexedBook, readonly Line[]>();

function linesOf(book: IndexedBook): readonly Line[] {
  let lines = known.get(book);
  if (!lines) {
    lines = (book.passages ?? []).flatMap(({ section, title, text }) =>
      Object.entries(typeof text === 'string' ? { '': text } : text).flatMap(([lang, said]) =>
        said.split('\n').map((line): Line => {
          const folded = fold(line);
          return { section, title, lang: lang || undefined, text: line, folded, joined: folded.replaceAll(' ', '') };
        }),
      ),
    );
    known.set(book, lines);
  }
  return lines;
}

/** A line as it is shown: from a word shortly before the first match. */
function cut(line: string, query: string, loose: boolean): Pick<Excerpt, 'text' | 'places'> | undefined {
  const whole = marks(line, query, loose);
  const [first] = whole;
  if (!first) return undefined;
  if (line.length <= LENGTH) return { text: line, places: whole };
  const from = first[0] > BEFORE ? line.lastIndexOf(' ', first[0] - BEFORE / 2) + 1 : 0;
  const start = first[0] - from > LENGTH / 2 ? Math.max(0, first[0] - BEFORE) : from;
  const last = line.indexOf(' ', Math.max(start + LENGTH, first[1]));
  const end = last < 0 || last > start + 2 * LENGTH ? Math.max(start + LENGTH, first[1]) : last;
  const text = `${start ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
  const places = marks(text, query, loose);
  return places.length ? { text, places } : undefined;
}

/**
 * The line with most words of the query; of equals that in the visitor's language, else the first.
 *
 * @param loose whether typos were forgiven
 * @param languages the visitor's, best first
 */
export function excerptOf(book: IndexedBook, query: string, loose: boolean, languages: readonly string[]): Excerpt | undefined {
  const keys = queryWords(query).map((word) => spell(word).key);
  const scored = linesOf(book).flatMap((line) => {
    const words = keys.filter((key) => line.folded.includes(key) || line.joined.includes(key)).length;
    if (!words && !loose) return [];
    const rank = languages.indexOf(line.lang ?? '');
    return [{ line, worth: words * 100 - (rank < 0 ? languages.length : rank) }];
  });
  scored.sort((a, b) => b.worth - a.worth);
  for (const { line } of scored.slice(0, loose ? LOOKED_AT_LOOSELY : LOOKED_AT)) {
    const shown = cut(line.text, query, loose);
    if (shown) return { section: line.section, title: line.title, lang: line.lang, ...shown };
  }
  return undefined;
}
