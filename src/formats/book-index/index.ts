/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { BookIndex } from './book-index.js';
import { bookIndexReader } from './read.js';

export type { BookIndex, IndexedBook, Passage } from './book-index.js';
export { indexBook } from './make.js';

/** Reads an index of members' books from parsed JSON. Never throws. */
export const readBookIndex: Published<BookIndex> = published(bookIndexReader);
