/** By what the cells of a table are parted, and where its headings are. */
import { columnsOf, type Column } from './headings.js';

/** By what a member may be called. */
export const isName = (field: string | undefined): boolean => /^(?:name|firm|given|familyFirst)$/.test(field ?? '');

export interface Layout {
  readonly separator: string;
  /** Undefined where no row names a column for the names. */
  readonly columns: readonly Column[] | undefined;
  /** Cells of the heading row. */
  readonly width: number;
  /** The headings as they are written; none where no row holds any. */
  readonly headings: readonly string[];
  /** Where the first row of members begins. */
  readonly start: number;
  /** Its line, from 1. */
  readonly line: number;
  /** The headings stand in two rows. */
  readonly double?: boolean;
  /** The headings stand in the first column. */
  readonly transposed?: boolean;
}

/** Whether a column holds what members are called. */
export const hasNames = ({ columns }: Pick<Layout, 'columns'>): boolean => !!columns?.some(({ field }) => isName(field));

export const separators = [';', ',', '\t', '|'];
/** Excel's own first line, which says what parts the cells. */
export const separatorLine = /^sep=(.)\n/i;
/** So many lines may stand above the headings: a title, a date. */
export const above = 15;

/** The cells of one line. Headings of several lines are read by the parser's rules as far as they go: quotation marks hold them together. */
export function cellsOf(text: string, from: number, separator: string): { cells: string[]; end: number; lines: number } {
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

/** The rows below the headings, as far as they are looked at. */
function* rowsBelow(text: string, { start, separator }: Layout, most: number): Generator<{ cells: string[]; end: number; lines: number }> {
  for (let at = start, row = 0; row < most && at < text.length; row++) {
    const one = cellsOf(text, at, separator);
    yield one;
    at = one.end;
  }
}

/** Whether the first column goes on with headings: name, town, phone. */
function isOnItsSide(text: string, layout: Layout): boolean {
  const known = layout.columns!.filter(({ field }) => field);
  if (known.length > 1 || known[0]!.at !== 0 || layout.width < 2) return false;
  const fields = [...rowsBelow(text, layout, 12)]
    .filter(({ cells }) => cells[0]?.trim())
    .map(({ cells }) => columnsOf([cells[0]!])[0]?.field);
  const found = new Set(fields.filter((field) => field && field !== 'name'));
  return found.size >= 2 && found.size * 2 > fields.length;
}

/**
 * Headings of two rows: merged cells above (`Contact`), and what they are parted into below (`Phone`, `E-mail`); or the same in a second language.
 */
function withSecondRow(text: string, layout: Layout, own?: Readonly<Record<string, string>>): Layout {
  const [second] = rowsBelow(text, layout, 1);
  if (!second) return layout;
  const { cells, end, lines } = second;
  const below = columnsOf(cells, own).filter(({ field }) => field);
  const filled = cells.filter((cell) => cell.trim()).length;
  const names = layout.columns!.find(({ field }) => isName(field))!.at;
  const name = cells[names]?.trim();
  if (below.length < 2 || filled - below.length > (filled < 5 ? 0 : 1) || (name && !columnsOf([name])[0]?.field)) return layout;
  const above = new Map(layout.columns!.map((column) => [column.at, column]));
  const under = new Map(below.map((column) => [column.at, column]));
  const columns = Array.from({ length: Math.max(layout.width, cells.length) }, (_, at): Column | undefined => {
    const [one, over] = [under.get(at), above.get(at)];
    // where both are known, the upper one has said it
    return cells[at]?.trim() && one && !(over?.field && over.field === one.field) ? one : over;
  });
  return {
    ...layout,
    columns: columns.filter((column) => column !== undefined),
    width: Math.max(layout.width, cells.length),
    headings: Array.from({ length: Math.max(layout.width, cells.length) }, (_, at) => cells[at]?.trim() || (layout.headings[at] ?? '')),
    start: end,
    line: layout.line + lines,
    double: true,
  };
}

/** A table of which every line is one quoted cell, as Excel saves what stands in its first column only: the lines themselves. */
export function unwrapped(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim());
  if (!lines.length || !lines.every((line) => !/[;,\t|]/.test(line) || /^"(?:[^"]|"")*"[;,\t]*$/.test(line.trim()))) return undefined;
  return lines.some((line) => line.trim().startsWith('"'))
    ? text.replace(/^[ \t]*"((?:[^"\n]|"")*)"[;,\t ]*$/gm, (_, inner: string) => inner.replaceAll('""', '"'))
    : undefined;
}

/** @param text With `\n` line ends. */
export function layoutOf(text: string, own?: Readonly<Record<string, string>>): Layout {
  let at = 0;
  let line = 1;
  const told = separatorLine.exec(text);
  if (told) [at, line] = [told[0].length, 2];
  let best: Layout | undefined;
  let most = 0;
  for (let row = 0; row < above && at < text.length; row++) {
    for (const separator of told ? [told[1]!] : separators) {
      const { cells, end, lines } = cellsOf(text, at, separator);
      const columns = columnsOf(cells, own);
      const named = columns.filter(({ field }) => field).length;
      if (named > most && columns.some(({ field }) => isName(field))) {
        most = named;
        best = { separator, columns, width: cells.length, headings: cells, start: end, line: line + lines };
      }
    }
    if (best) return isOnItsSide(text, best) ? { ...best, transposed: true } : withSecondRow(text, best, own);
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
    line++;
  }
  return { separator: told?.[1] ?? ';', columns: undefined, width: 0, headings: [], start: text.length, line };
}
