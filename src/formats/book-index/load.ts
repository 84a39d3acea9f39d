/** Loading one member's book for the index: with limits, and with a word about what went wrong in place of an error. */
import { bookReader } from '../book/read.js';
import type { IndexedBook } from './book-index.js';
import { indexBook } from './make.js';
import { loadJson, LoadError, type LoadOptions } from '../../schema/load/load.js';
import type { Finding } from '../../schema/problem.js';

/** The largest book that is read, in bytes. */
export const LARGEST = 5e6;
/** Milliseconds without a byte before a book is given up, and milliseconds for all of it. */
const SILENCE = 10_000;
const LONGEST = 30_000;
/** So many books are asked for at a time. */
const AT_ONCE = 4;

export interface BookLink {
  /** Id of the member. */
  readonly member: string;
  /** Absolute address of its book. */
  readonly book: string;
}

export interface LoadedBook {
  /** Undefined where there is no book to be read. */
  readonly entry?: IndexedBook;
  /** What was wrong, with its place: `members[harbour-cafe].book.sections…`. */
  readonly findings: readonly Finding[];
}

export type BookLoadOptions = Pick<LoadOptions, 'signal' | 'fetch' | 'reload'>;

/** Loads a book and makes its entry. It rejects only where `signal` is aborted. */
export async function loadBook({ member, book }: BookLink, { signal, ...options }: BookLoadOptions = {}): Promise<LoadedBook> {
  const place = `members[${member}].book`;
  // AbortSignal.any is younger than the oldest browsers
  const control = new AbortController();
  const stop = () => control.abort(signal?.reason);
  const timer = setTimeout(() => control.abort(new LoadError({ code: 'timeout', path: '', url: book, limit: LONGEST })), LONGEST);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const { json, url } = await loadJson(book, { timeout: SILENCE, maxBytes: LARGEST, signal: control.signal, ...options });
    const { document, findings } = bookReader(json, url);
    const placed = findings.map((finding) => ({ ...finding, path: [place, finding.path].filter(Boolean).join('.') }));
    return { ...(document && { entry: indexBook(document, member, book) }), findings: placed };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LoadError) return { findings: [{ ...error.finding, path: place }] };
    return { findings: [{ code: 'failed', path: place, url: book }] };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Loads books, a few at a time, and hands each on as it comes. It rejects only where `signal` is aborted. */
export async function loadBooks(
  links: readonly BookLink[],
  options: BookLoadOptions,
  take: (loaded: LoadedBook, place: number) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < links.length) {
      const place = next++;
      take(await loadBook(links[place]!, options), place);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, links.length) }, work));
}
