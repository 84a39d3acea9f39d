/** Rows of a CSV text, slice by slice, each with the line in which it begins. The parser is Papa Parse. */
import Papa from 'papaparse';
import { mendQuotes } from './quotes.js';

export interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
  /** A quotation mark in it that closes nothing. */
  readonly stray: boolean;
  /** Whether it comes after an empty row. */
  readonly apart: boolean;
}

export interface ParseOptions {
  readonly separator: string;
  /** Cells that a row should have: tells stray quotation marks from cells of several lines. Unsaid, as many as the first row has. */
  readonly columns?: number;
  /** Rows to a slice. @default 100 */
  readonly slice?: number;
  /** Line of the first row. @default 1 */
  readonly line?: number;
}

/** Line ends of any system as `\n`; Papa Parse knows only one sort in a file. */
export const unixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** So many characters the parser gets first, for a slice; more where that is not enough. */
const WINDOW = 65_536;

/** @param text With `\n` line ends. */
export function* csvRows(text: string, { separator, columns, slice = 100, line: first = 1 }: ParseOptions): Generator<Row[], void> {
  let line = first;
  let apart = false;
  const parse = (from: string, preview: number) =>
    Papa.parse<string[]>(from, { delimiter: separator, newline: '\n', preview, fastMode: false });
  /** The next rows, and how far the parser looked: it must not look through all that follows for each slice. */
  const parseAt = (at: number) => {
    for (let length = WINDOW; ; length *= 4) {
      const parsed = parse(text.slice(at, at + length), slice);
      if (at + length >= text.length || (parsed.data.length === slice && parsed.meta.cursor < length)) return { ...parsed, length };
    }
  };
  /** Characters that were looked through in vain, since a mark swallowed them. */
  let vain = 0;
  for (let at = 0; at < text.length;) {
    // a file of many such marks is mended from the start
    let parsed = vain > text.length ? undefined : parseAt(at);
    let stray = new Set<number>();
    let next = at + (parsed?.meta.cursor ?? 0);
    columns ??= parsed?.data[0]?.length ?? 1;
    const suspect = (row: readonly string[]) => row.length !== columns && row.some((cell) => cell.includes('\n'));
    if (!parsed || parsed.errors.some(({ type }) => type === 'Quotes') || parsed.data.some(suspect)) {
      vain += parsed && parsed.length > WINDOW ? parsed.length : 0;
      const mended = mendQuotes(text, at, separator, columns, slice);
      parsed = { ...parse(mended.text, slice), length: 0 };
      next = mended.end;
      stray = new Set(mended.lines.map((one) => one + line));
    }
    if (next <= at) next = text.length;
    at = next;
    const rows: Row[] = [];
    for (const cells of parsed.data) {
      let lines = 1;
      for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
      let odd = false;
      if (stray.size) for (let one = line; one < line + lines; one++) odd ||= stray.has(one);
      const filled = cells.some((cell) => cell.trim());
      if (filled) rows.push({ cells, line, stray: odd, apart });
      apart = !filled;
      line += lines;
    }
    yield rows;
  }
}
