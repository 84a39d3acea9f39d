/** A file that is no JSON as a document: a table of figures, or a log of visibility. */
import { fileTitle } from '../csv/file-title.js';
import type { Converted } from '../csv/sheet.js';
import { textOfFile } from '../csv/text.js';
import { readTable } from './read/table.js';

/**
 * The document that a table (`.csv`) stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param url Address of the file: its last part names the figures.
 */
export function figuresFrom(file: Uint8Array | string, url = ''): Converted {
  const name = fileTitle(url);
  const { text, findings } = textOfFile(file, name);
  const read = readTable(text, name);
  return { ...read, findings: [...findings, ...read.findings] };
}
