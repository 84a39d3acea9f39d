/**
 * Quotation marks that close nothing. To a CSV parser one of them swallows all that follows, to the next mark or to the end; to the manager who typed it, it is
 * a sign like another. Used only where the parser has stumbled.
 */

export interface Mended {
  /** The same records, in which every stray mark is written so that a parser takes it for a character. */
  readonly text: string;
  /** Where the next record begins in the original. */
  readonly end: number;
  /** The lines with a stray mark, from 0 at `from`. */
  readonly lines: readonly number[];
}

/** Records of a text with `\n` line ends. `columns` is the number of cells that a record should have. */
export function mendQuotes(text: string, from: number, separator: string, columns: number, records: number): Mended {
  const lines: number[] = [];
  let out = '';
  let at = from;
  let line = 0;

  const endOf = (start: number) => {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  };
  const ends = (position: number) => position >= text.length || text[position] === '\n' || text[position] === separator;
  /** Behind the closing mark of the cell that opens at `start`; 0 if no mark closes it. */
  const closeOf = (start: number) => {
    const limit = Math.min(text.length, start + 40_000);
    for (let position = start + 1; position < limit; position++) {
      if (text[position] !== '"') continue;
      if (text[position + 1] === '"') position++;
      else return ends(position + 1) ? position + 1 : 0;
    }
    return 0;
  };
  /** Cells of the line at `start`, if marks are characters. */
  const cellsIn = (start: number) => text.slice(start, endOf(start)).split(separator).length;
  /** A cell of several lines is one only if the lines do not look like records of their own. */
  const trusted = (recordStart: number, start: number, close: number) => {
    if (!text.slice(start, close).includes('\n')) return true;
    // once for a record of many such cells
    if (alike?.of !== recordStart)
      alike = { of: recordStart, are: cellsIn(recordStart) === columns && cellsIn(endOf(recordStart) + 1) === columns };
    return !alike.are;
  };
  /** Whether the first two lines of a record look like records of their own. */
  let alike: { readonly of: number; readonly are: boolean } | undefined;

  for (let record = 0; record < records && at < text.length; record++) {
    const recordStart = at;
    for (let open = true; open;) {
      const close = text[at] === '"' ? closeOf(at) : 0;
      let cell: string;
      if (close && trusted(recordStart, at, close)) {
        cell = text.slice(at, close);
        line += cell.split('\n').length - 1;
        at = close;
      } else {
        let end = at;
        while (!ends(end)) end++;
        cell = text.slice(at, end);
        if (cell.startsWith('"')) {
          cell = `"${cell.replaceAll('"', '""')}"`;
          if (lines.at(-1) !== line) lines.push(line);
        }
        at = end;
      }
      open = text[at] === separator;
      out += cell + (open ? separator : '\n');
      at++;
    }
    line++;
  }
  return { text: out, end: Math.min(at, text.length), lines };
}
