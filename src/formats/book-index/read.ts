import { allLeaves } from '../../schema/leaves/index.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { bookIndex, type BookIndex } from './book-index.js';

/** Reads an index of books, and says in findings (not yet in words) what was wrong with it. Of two books of one member, the first counts. Never throws. */
export function bookIndexReader(json: unknown, base?: string): Reading<BookIndex> {
  const { document, findings } = readDocument('book-index', bookIndex, allLeaves, json, base);
  const seen = new Set<string>();
  const books = document?.books?.filter(({ member }, at) => {
    if (seen.has(member)) findings.push({ code: 'twice', path: `books[${at}].member`, found: member });
    return !seen.has(member) && seen.add(member);
  });
  return { document: document && { ...document, ...(books && { books }) }, findings };
}
