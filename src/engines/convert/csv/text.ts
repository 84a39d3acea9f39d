/** Tables as text for European Excel: a byte order mark, CRLF, and no cell that a spreadsheet would take for a formula. */
import { formula } from '../../csv/cells.js';

/** An apostrophe makes a text of what Excel would take for a formula. Numbers may be negative. */
export const guard = (text: string, number = false): string => (!number && formula.test(text) ? `'${text}` : text);

const quote = (text: string, separator: string): string =>
  /["\r\n\t]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** The rows, their cells guarded already; its media type is `text/csv`. */
export const csvText = (rows: readonly (readonly string[])[], separator = ';'): string =>
  '\ufeff' + rows.map((cells) => cells.map((one) => quote(one, separator)).join(separator) + '\r\n').join('');
