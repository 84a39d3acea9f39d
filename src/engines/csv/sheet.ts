/** A small table as its rows: one row has the headings, each below it is an entry. The members of a cluster, of whom there may be many, come by `table.ts`. */
import { fold } from '../../schema/fold.js';
import type { Finding } from '../../schema/problem.js';
import { slug } from '../../schema/slug.js';
import { csvRows, unixLines } from './parse.js';
import { clean, isMistake } from './cells.js';
import { siteOf, wordsOfLink } from './links.js';
import { above, cellsOf, separators } from './separator.js';

export interface SheetRow {
  /** What stands below the heading of the field, without spaces around it; empty where there is no such column. */
  cell(field: string): string;
  /** Its words, without what programs put around them. Empty where a formula failed, which is noted. */
  words(field: string): string;
  /** The address of a page; what is none, as it is written: the reader of the document tells. */
  link(field: string): string;
  /** Notes something about a cell. */
  note(code: Finding['code'], field: string, expected: string | undefined, found: string): void;
}

export interface Sheet {
  /** The name of the file without its ending, and an id made of it. */
  readonly title: string;
  readonly id: string | undefined;
  /** None where a column is missing that is needed. */
  readonly rows: readonly SheetRow[] | undefined;
  /** The fields for which there are columns. */
  readonly fields: readonly string[];
  /** All that stands below the heading of a field. */
  column(field: string): string[];
  readonly findings: Finding[];
}

/** Headings by field, parted by bars. */
export type Headings = Readonly<Record<string, string>>;

interface Layout {
  /** The text from its headings on, and the line of those. */
  readonly text: string;
  readonly line: number;
  readonly separator: string;
}

/**
 * Where the headings stand: a title may be above them. Excel's own first line, which says what parts the cells, is passed over.
 *
 * @param isHead Whether these cells are the headings.
 */
export function layoutOf(source: string, isHead: (cells: readonly string[]) => boolean): Layout {
  const whole = unixLines(source.replace(/^\uFEFF/, ''));
  const told = /^sep=(.)\n/i.exec(whole);
  const first = { text: whole.slice(told?.[0].length ?? 0), line: told ? 2 : 1 };
  const signs = told ? [told[1]!] : separators;
  let { text, line } = first;
  for (; text && line <= above; line++) {
    const layouts = signs.map((separator) => ({ separator, cells: cellsOf(text, 0, separator).cells }));
    const found = layouts.filter(({ cells }) => isHead(cells)).sort((one, other) => other.cells.length - one.cells.length)[0];
    if (found) return { text, line, separator: found.separator };
    const end = text.indexOf('\n');
    text = end < 0 ? '' : text.slice(end + 1);
  }
  return { ...first, separator: signs[0]! };
}

/** A heading without what explains it: `Until (last day)`, `Kind: need or offer`. */
const short = (heading: string): string => heading.replace(/(?<=\S)\s*[([{:*].*$/s, '');

/**
 * Reads a small table. Never throws.
 *
 * @param file Names it in what is reported.
 * @param headings Where two columns are for one field, the heading that is named first has it; the other one fills what is empty there.
 * @param needed Fields without whose columns it is none.
 */
export function readSheet(source: string, file: string, headings: Headings, needed: readonly string[]): Sheet {
  const fields = new Map(
    Object.entries(headings).flatMap(([field, words]) => words.split('|').map((word, rank) => [fold(word), { field, rank }] as const)),
  );
  const known = (heading: string): { field: string; rank: number } | undefined =>
    fields.get(fold(heading)) ?? fields.get(fold(short(heading)));
  const isHead = (cells: readonly string[]): boolean => needed.every((field) => cells.some((cell) => known(cell)?.field === field));
  const findings: Finding[] = [];
  const { text, line, separator } = layoutOf(source, isHead);
  const all = [...csvRows(text, { separator, line })].flat();
  const columns = (all[0]?.cells ?? []).map((heading, at) => ({ at, heading: heading.trim(), ...known(heading) }));
  const places = new Map<string, number[]>();
  for (const { field, at } of columns.filter(({ field }) => field).sort((one, other) => one.rank! - other.rank!))
    places.set(field!, [...(places.get(field!) ?? []), at]);
  const title = file.replace(/\.\w+$/, '');
  const common = { title, id: slug(title) || undefined, fields: [...places.keys()], findings };
  if (!isHead(all[0]?.cells ?? [])) {
    const [found = ''] = text.split('\n', 1);
    findings.push({ code: 'no-name-column', path: file, expected: 'sheet', found: found.slice(0, 200) });
    return { ...common, rows: undefined, column: () => [] };
  }

  const below = all.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim()));
  /** Where a row says it. What is needed is in one column alone. */
  const placeIn = (cells: readonly string[], field: string): number => {
    const [first = -1, ...others] = places.get(field) ?? [];
    return needed.includes(field) || cells[first]?.trim() ? first : (others.find((at) => cells[at]?.trim()) ?? first);
  };
  const cellOf = (cells: readonly string[], at: number): string => (cells[at] ?? '').trim();
  /** Whether a column says something that is not read, since another one is for its field. */
  const isLost = (field: string, at: number): boolean =>
    below.some(({ cells }) => ![cellOf(cells, placeIn(cells, field)), ''].includes(cellOf(cells, at)));
  for (const { at, heading, field } of columns)
    if (heading && (!field || isLost(field, at)))
      findings.push({ code: 'unknown-column', path: `${file}, "${heading}"`, column: heading, expected: 'sheet', found: heading });

  const rows = below.map(({ cells, line }): SheetRow => {
    const row: SheetRow = {
      cell: (field) => cellOf(cells, placeIn(cells, field)),
      words(field) {
        const written = row.cell(field);
        const linked = wordsOfLink(written);
        if (linked === undefined && isMistake(written)) row.note('sheet-error', field, undefined, written);
        return clean(linked ?? written, needed.includes(field));
      },
      link: (field) => siteOf(row.cell(field)) ?? row.words(field),
      note(code, field, expected, found) {
        const { heading: column } = columns[placeIn(cells, field)]!;
        findings.push({ code, path: `${file} line ${line}, "${column}"`, line, column, expected, found });
      },
    };
    return row;
  });
  return { ...common, rows, column: (field) => rows.map((row) => row.cell(field)) };
}
