/** By what the cells of a table are parted, and where its headings are. */
import { columnsOf, type Column } from './headings.js';

export interface Layout {
  readonly separator: string;
  /** Undefined where no row names a column for the names. */
  readonly columns: readonly Column[] | undefined;
  /** Cells of the heading row. */
  readonly width: number;
  /** Where the first row of members begins. */
  readonly start: number;
  /** Its line, from 1. */
  readonly line: number;
}

const separators = [';', ',', '\t', '|'];
/** So many lines may stand above the headings: a title, a date. */
const above = 15;

/** The cells of one line. Headings of several lines are read by the parser's rules as far as they go: quotation marks hold them together. */
function cellsOf(text: string, from: number, separator: string): { cells: string[]; end: number; lines: number } {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    const quoted = text[at] === '"' && /^"((?:[^"]|""){0,2000})"[ \t]*(?=[\n;,\t|]|$)/.exec(text.slice(at, at + 2100));
    if (quoted) {
      cell = quoted[1]!.replaceAll('""', '"');
      at += quoted[0].length;
    }
    while (at < text.length && text[at] !== '\n' && text[at] !== separator) cell += text[at++];
    cells.push(cell);
    if (text[at] !== separator) return { cells, end: Math.min(at + 1, text.length), lines: text.slice(from, at).split('\n').length };
    at++;
  }
}

/** @param text With `\n` line ends. */
export function layoutOf(text: string, own?: Readonly<Record<string, string>>): Layout {
  let at = 0;
  let line = 1;
  // Excel's own first line, which says the separator
  const told = /^sep=(.)\n/i.exec(text);
  if (told) [at, line] = [told[0].length, 2];
  let best: Layout | undefined;
  let most = 0;
  for (let row = 0; row < above && at < text.length; row++) {
    for (const separator of told ? [told[1]!] : separators) {
      const { cells, end, lines } = cellsOf(text, at, separator);
      const columns = columnsOf(cells, own);
      const named = columns.filter(({ field }) => field).length;
      if (named > most && columns.some(({ field }) => field === 'name')) {
        most = named;
        best = { separator, columns, width: cells.length, start: end, line: line + lines };
      }
    }
    if (best) return best;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
    line++;
  }
  return { separator: told?.[1] ?? ';', columns: undefined, width: 0, start: text.length, line };
}
