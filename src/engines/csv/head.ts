/** Where the headings of a small table stand: a title may be above them, or merged cells. */
import { unixLines } from './parse.js';
import { above, cellsOf, separatorLine, separators } from './separator.js';

export interface Head {
  /** The text from its headings on, and the line of those. */
  readonly text: string;
  readonly line: number;
  readonly separator: string;
  /** The cells of the row right above. */
  readonly over: readonly string[];
  /** The first row above that is one cell, as a title is. */
  readonly title: string;
  /** Where there are no headings: the first row that looks most like some. */
  readonly first: string;
}

/** So many rows below one with headings may have more of them: that one had a word of theirs. */
const FURTHER = 3;

/** What is in them. */
const filled = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim()).filter(Boolean);

/**
 * Finds the headings. Excel's own first line, which says what parts the cells, is passed over.
 *
 * @param known How many of these cells are headings; 0 where they are none of this table.
 */
export function headOf(source: string, known: (cells: readonly string[]) => number): Head {
  const whole = unixLines(source.replace(/^\uFEFF/, ''));
  const told = separatorLine.exec(whole);
  const start = { text: whole.slice(told?.[0].length ?? 0), line: told ? 2 : 1 };
  const signs = told ? [told[1]!] : separators;
  let { text, line } = start;
  let found: (Head & { readonly many: number }) | undefined;
  let over: readonly string[] = [];
  let title = '';
  let first = '';
  let most = 0;
  for (; text && line <= above && (!found || line <= found.line + FURTHER); line++) {
    const layouts = signs.map((separator) => {
      const { cells } = cellsOf(text, 0, separator);
      return { separator, cells, many: known(cells) };
    });
    const [best] = layouts.sort((one, other) => other.many - one.many || other.cells.length - one.cells.length);
    const { cells, many, separator } = best!;
    if (many > (found?.many ?? 0)) found = { text, line, separator, over, title, first, many };
    const words = filled(cells);
    if (words.length > most) [most, first] = [words.length, text.split('\n', 1)[0]!];
    if (!found && words.length === 1) title ||= words[0]!;
    if (words.length) over = cells;
    const end = text.indexOf('\n');
    text = end < 0 ? '' : text.slice(end + 1);
  }
  return found ?? { ...start, separator: signs[0]!, over: [], title: '', first };
}
