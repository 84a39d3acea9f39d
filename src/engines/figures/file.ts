/** A file that is no JSON as a document: a table of figures, or a log of visibility. */
import type { ConvertedFile } from '../csv/sheet.js';
import { convertFile } from '../csv/text.js';
import { readTable } from './read/table.js';

/**
 * The document that a table (`.csv`) stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param url Address of the file: its last part names the figures.
 */
export const figuresFrom = (file: Uint8Array | string, url = ''): ConvertedFile => convertFile(file, url, readTable);
