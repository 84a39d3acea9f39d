import { allLeaves } from '../../schema/leaves/index.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { book, type Book } from './book.js';

/** Reads a book, and says in findings (not yet in words) what was wrong with it. Never throws. */
export const bookReader = (json: unknown, base?: string): Reading<Book> => readDocument('book', book, allLeaves, json, base);
