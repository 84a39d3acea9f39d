/** Tables as text for European Excel: a byte order mark, CRLF, and no cell that a spreadsheet would take for a formula, or change. */
import { needsApostrophe } from '../../csv/cells.js';

/** What Excel makes another number or a day of: `0150`, `004722334455`, `1-2`, `3E5`. */
const altered = /^(?:0\d+|\d{12,}|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d+(?:[.,]\d+)?e\d+|\d{1,3}(?:[., ]\d{3})+)$/i;

/** Signs that nobody sees, and that a spreadsheet takes out: behind them could be a formula. */
const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** A formula, where a spreadsheet parts cells by another sign than we do. */
const behindSeparator = /[,;|]\s*['"]?[=+@-]/;

/**
 * An apostrophe makes a text of what Excel would take for a formula; numbers may be negative. What looks like a number or a day is written as `="0150"`, which
 * Excel shows as it is.
 */
export function guard(cell: string, number = false): string {
  if (number) return cell;
  const text = cell.replace(unseen, '');
  return needsApostrophe(text) ? `'${text}` : altered.test(text) ? `="${text}"` : text;
}

const quote = (text: string, separator: string): string =>
  /["\r\n\t]/.test(text) || text.includes(separator) || behindSeparator.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/** The rows, their cells guarded already; its media type is `text/csv`. */
export const csvText = (rows: readonly (readonly string[])[], separator = ';'): string =>
  '\ufeff' + rows.map((cells) => cells.map((one) => quote(one, separator)).join(separator) + '\r\n').join('');
