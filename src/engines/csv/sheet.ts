/** A small table as its rows: the first line has the headings, each row is an entry. The members of a cluster, of whom there may be many, come by `table.ts`. */
import { fold } from '../../schema/fold.js';
import type { Finding } from '../../schema/problem.js';
import { slug } from '../../schema/slug.js';
import { csvRows, unixLines } from './parse.js';
import { separators } from './separator.js';

export interface SheetRow {
  /** What stands below the heading of the field, without spaces around it; empty where there is no such column. */
  cell(field: string): string;
  /** Notes something about a cell. */
  note(code: Finding['code'], field: string, expected: string | undefined, found: string): void;
}

export interface Sheet {
  /** The name of the file without its ending, and an id made of it. */
  readonly title: string;
  readonly id: string | undefined;
  /** None where a column is missing that is needed. */
  readonly rows: readonly SheetRow[] | undefined;
  /** All that stands below the heading of a field. */
  column(field: string): string[];
  readonly findings: Finding[];
}

/** Headings by field, parted by bars. */
export type Headings = Readonly<Record<string, string>>;

/** The text from its first row on, the line of that, and what parts its cells. Excel's own first line, which says so, is passed over. */
export function layoutOf(source: string): { text: string; line: number; head: string; separator: string } {
  const whole = unixLines(source.replace(/^\uFEFF/, ''));
  const told = /^sep=(.)\n/i.exec(whole);
  const text = whole.slice(told?.[0].length ?? 0);
  const [head = ''] = text.split('\n', 1);
  const separator = told?.[1] ?? separators.map((sign) => [head.split(sign).length, sign] as const).sort((a, b) => b[0] - a[0])[0]![1];
  return { text, line: told ? 2 : 1, head, separator };
}

/**
 * Reads a small table. Never throws.
 *
 * @param file Names it in what is reported.
 * @param needed Fields without whose columns it is none.
 */
export function readSheet(source: string, file: string, headings: Headings, needed: readonly string[]): Sheet {
  const fields = new Map(Object.entries(headings).flatMap(([field, words]) => words.split('|').map((word) => [fold(word), field])));
  const findings: Finding[] = [];
  const { text, line, head, separator } = layoutOf(source);
  const all = [...csvRows(text, { separator, line })].flat();
  const columns = (all[0]?.cells ?? []).map((heading, at) => ({ at, heading: heading.trim(), field: fields.get(fold(heading)) }));
  const places = new Map<string, number>();
  for (const { field, at } of columns) if (field && !places.has(field)) places.set(field, at);
  const title = file.replace(/\.\w+$/, '');
  const common = { title, id: slug(title) || undefined, findings };
  if (!needed.every((field) => places.has(field))) {
    findings.push({ code: 'no-name-column', path: file, found: head.slice(0, 200) });
    return { ...common, rows: undefined, column: () => [] };
  }
  for (const { heading, field } of columns)
    if (heading && !field)
      findings.push({ code: 'unknown-column', path: `${file}, "${heading}"`, column: heading, expected: 'sheet', found: heading });

  const rows = all
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
    .map(({ cells, line }): SheetRow => ({
      cell: (field) => (places.has(field) ? (cells[places.get(field)!] ?? '').trim() : ''),
      note(code, field, expected, found) {
        const { heading: column } = columns[places.get(field)!]!;
        findings.push({ code, path: `${file} line ${line}, "${column}"`, line, column, expected, found });
      },
    }));
  return { ...common, rows, column: (field) => rows.map((row) => row.cell(field)) };
}
