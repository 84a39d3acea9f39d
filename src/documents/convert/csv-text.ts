/** Tables as text for European Excel: a byte order mark, CRLF, and no cell that a spreadsheet would take for a formula. */

/** Excel takes a cell that begins so for a formula, and a formula can send the table away: an apostrophe makes it a text. Numbers may be negative. */
export const guard = (text: string, number = false): string => (!number && /^\s*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text);

const quote = (text: string, separator: string): string =>
  /["\r\n\t]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** The rows, their cells guarded already; its media type is `text/csv`. */
export const csvText = (rows: readonly (readonly string[])[], separator = ';'): string =>
  '\ufeff' + rows.map((cells) => cells.map((one) => quote(one, separator)).join(separator) + '\r\n').join('');
