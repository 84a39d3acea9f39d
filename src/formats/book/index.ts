/** What `bob-widgets/documents` publishes of this format. */
import { published } from '../format.js';
import { bookReader } from './read.js';

export type * from './book.js';

/** Reads a Book of Business from parsed JSON. Never throws. */
export const readBook = published(bookReader);
