/** A file that is no JSON as a document: a table of figures, or a log of visibility. */
import type { Finding } from '../../schema/problem.js';
import { decode } from '../csv/encoding.js';
import { fileTitle } from '../csv/file-title.js';
import { readTable } from './read/table.js';

/**
 * The document that a table (`.csv`) stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param url Address of the file: its last part names the figures.
 */
export const figuresFrom = (file: Uint8Array | string, url = ''): { json: unknown; findings: Finding[] } =>
  readTable(typeof file === 'string' ? file : decode(file).text, fileTitle(url) || 'figures.csv');
