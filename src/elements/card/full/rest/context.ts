import type { Formatter } from '../../../../kit/intl/format.js';
import type { BookContext } from '../context.js';

/** What the rest of the book is drawn with, beside what the opening is. */
export interface RestContext extends BookContext {
  readonly format: Formatter;
  /** Runs `words` in the element's language, for what is said after a click. */
  readonly say: <T>(words: () => T) => T;
}
