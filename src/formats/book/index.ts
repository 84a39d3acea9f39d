/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Book } from './book.js';
import { bookReader } from './read.js';

export type * from './book.js';

/** Reads a Book of Business from parsed JSON. Never throws. */
export const readBook: Published<Book> = published(bookReader);
