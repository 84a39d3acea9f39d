/** Where the books that are searched come from: an index in one file, or the members' own books. */
import type { IndexedBook } from '../../../../formats/book-index/book-index.js';
import { loadBooks } from '../../../../formats/book-index/load.js';
import { bookIndexReader } from '../../../../formats/book-index/read.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { safeUrl } from '../../../../schema/link.js';
import { LoadError } from '../../../../schema/load/load.js';
import { loadPatiently } from '../../../../schema/load/rescue.js';
import type { Finding } from '../../../../schema/problem.js';

/** So many books a browser fetches for a visitor. */
const MOST = 60;

/** The largest index that is read, in bytes. */
const LARGEST = 20e6;

export interface Receiver {
  readonly signal: AbortSignal;
  /** Books have come. */
  take(books: readonly IndexedBook[]): void;
  /** Something was wrong. */
  tell(findings: readonly Finding[]): void;
}

/** Loads the index at an address as it is written in the page. It rejects only where the signal is aborted. */
export async function fromIndex(written: string, base: string, { signal, take, tell }: Receiver): Promise<void> {
  const url = safeUrl(written, base, 'image');
  if (!url) return tell([{ code: 'network', path: 'books', url: written }]);
  try {
    const { json, url: from } = await loadPatiently(url, { signal, maxBytes: LARGEST });
    const { document, findings } = bookIndexReader(json, from);
    const file = url.slice(url.lastIndexOf('/') + 1);
    tell(findings.map((finding) => ({ ...finding, path: `${file}: ${finding.path}` })));
    take(document?.books ?? []);
  } catch (error) {
    signal.throwIfAborted();
    tell([error instanceof LoadError ? { ...error.finding, path: 'books' } : { code: 'failed', path: 'books' }]);
  }
}

/** Fetches the books of the first sixty members that have one. It rejects only where the signal is aborted. */
export async function fromMembers(members: readonly Member[], { signal, take, tell }: Receiver): Promise<void> {
  const links = members.flatMap(({ id, book }) => (book === undefined ? [] : [{ member: id, book }])).slice(0, MOST);
  await loadBooks(links, { signal }, ({ entry, findings }) => {
    if (entry) take([entry]);
    // what is wrong within a book is told where that book is shown
    tell(entry ? findings.filter(({ code }) => code === 'self-link') : findings.slice(0, 1));
  });
}
