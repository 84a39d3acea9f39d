/** A small table as its rows: one row has the headings, each below it is an entry. The members of a cluster, of whom there may be many, come by `table.ts`. */
import { fold } from '../../schema/fold.js';
import type { Finding } from '../../schema/problem.js';
import { slug } from '../../schema/slug.js';
import { csvRows } from './parse.js';
import { clean, isMistake } from './cells.js';
import { headOf } from './head.js';
import { siteOf, wordsOfLink } from './links.js';
import { placeOf, type Place } from './place.js';

export interface SheetRow {
  /** What stands below the heading of the field, without spaces around it; empty where there is no such column. */
  cell(field: string): string;
  /** Its words, without what programs put around them. Empty where a formula failed, which is noted. */
  words(field: string): string;
  /** The address of a page; what is none, as it is written: the reader of the document tells. */
  link(field: string): string;
  /** Where a cell of the field stands, or the row. */
  place(field: string): Place;
  /** Notes something about a cell; `whole`, that the row is left out for it. */
  note(code: Finding['code'], field: string, expected: string | undefined, found: string, whole?: boolean): void;
}

export interface Sheet {
  /** The name of the file without its ending, and an id made of it; of a file without a name, what stands above the headings. */
  readonly title: string;
  readonly id: string | undefined;
  /** None where a column is missing that is needed. */
  readonly rows: readonly SheetRow[] | undefined;
  /** The fields for which there are columns. */
  readonly fields: readonly string[];
  /** All that stands below the heading of a field. */
  column(field: string): string[];
  /** What the document's reader notes of its entries, at their lines and columns. `list` holds the entries, one for each row. */
  placed(list: string): (finding: Finding) => Finding;
  readonly findings: Finding[];
}

/** What a file stands for, not yet read as a document. */
export interface ConvertedFile {
  readonly json: unknown;
  readonly findings: Finding[];
  /** What the document's reader notes of an entry, at its place in the file. */
  readonly placed: (finding: Finding) => Finding;
}

/** A column of a sheet, and for which field it is. */
export interface SheetColumn {
  readonly at: number;
  readonly heading: string;
  readonly field?: string | undefined;
  /** Of several columns of a field, the lowest goes first. */
  readonly rank?: number | undefined;
}

/** Headings by field, parted by bars. */
export type Headings = Readonly<Record<string, string>>;

/** A heading without what explains it: `Until (last day)`, `Kind: need or offer`. */
const short = (heading: string): string => heading.replace(/(?<=\S)\s*[([{:*].*$/s, '');

/** What programs call a column: A, B, … AA. */
const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/**
 * Reads a small table. Never throws.
 *
 * @param file Its name, by which it is called in what is reported. Empty where it has none.
 * @param headings Where two columns are for one field, the heading that is named first has it; the other one fills what is empty there.
 * @param needed Fields without whose columns it is none.
 * @param settle Says for which field a column is, where its cells tell it better than its heading.
 */
export function readSheet(
  source: string,
  file: string,
  headings: Headings,
  needed: readonly string[],
  settle: (columns: readonly SheetColumn[], cellsAt: (at: number) => string[]) => readonly SheetColumn[] = (columns) => columns,
): Sheet {
  const fields = new Map(
    Object.entries(headings).flatMap(([field, words]) => words.split('|').map((word, rank) => [fold(word), { field, rank }] as const)),
  );
  const known = (heading: string): { field: string; rank: number } | undefined =>
    fields.get(fold(heading)) ?? fields.get(fold(short(heading)));
  const isHead = (cells: readonly string[]): boolean => needed.every((field) => cells.some((cell) => known(cell)?.field === field));
  const findings: Finding[] = [];
  const head = headOf(source, (cells) => (isHead(cells) ? cells.filter(known).length : 0));
  const all = [...csvRows(head.text, head)].flat();
  const title = file.replace(/\.\w+$/, '') || head.title;
  const common = { title, id: slug(title) || undefined, findings, placed: () => (finding: Finding) => finding };
  if (!isHead(all[0]?.cells ?? [])) {
    findings.push({ code: 'no-name-column', ...placeOf(file), expected: 'sheet', found: head.first.slice(0, 200) });
    return { ...common, fields: [], rows: undefined, column: () => [] };
  }

  const below = all.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const cellOf = (cells: readonly string[], at: number): string => (cells[at] ?? '').trim();
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), all[0]!.cells.length);
  const columns = settle(
    Array.from({ length: width }, (_, at): SheetColumn => {
      const heading = cellOf(all[0]!.cells, at);
      return { at, heading, ...known(heading) };
    }),
    (at) => below.map(({ cells }) => cellOf(cells, at)).filter(Boolean),
  );
  const places = new Map<string, number[]>();
  for (const { field, at } of columns.filter(({ field }) => field).sort((one, other) => one.rank! - other.rank!))
    places.set(field!, [...(places.get(field!) ?? []), at]);
  /** Where a row says it. What is needed is in one column alone. */
  const placeIn = (cells: readonly string[], field: string): number => {
    const [first = -1, ...others] = places.get(field) ?? [];
    return needed.includes(field) || cells[first]?.trim() ? first : (others.find((at) => cells[at]?.trim()) ?? first);
  };
  /** Whether a column is not read, or not all that it says: its heading is not known, or another one is for its field. One without a heading may be empty. */
  const isLost = ({ field, heading, at }: SheetColumn): boolean => {
    if (heading && !field) return true;
    const read = (cells: readonly string[]): string => (field ? cellOf(cells, placeIn(cells, field)) : '');
    return below.some(({ cells }) => ![read(cells), ''].includes(cellOf(cells, at)));
  };
  for (const column of columns) {
    if (!isLost(column)) continue;
    const heading = column.heading || letterOf(column.at);
    findings.push({ code: 'unknown-column', ...placeOf(file, undefined, heading), expected: 'sheet', found: heading });
  }

  const rows = below.map(({ cells, line }): SheetRow => {
    const row: SheetRow = {
      cell: (field) => cellOf(cells, placeIn(cells, field)),
      words(field) {
        const written = row.cell(field);
        const linked = wordsOfLink(written);
        if (linked === undefined && isMistake(written)) row.note('sheet-error', field, undefined, written);
        return clean(linked ?? written, needed.includes(field));
      },
      link(field) {
        const site = siteOf(row.cell(field));
        const words = site === undefined ? row.words(field) : '';
        // a word is no page of the cluster's own site; a page beside the table has an ending, or begins with a stroke
        if (!words || /^\.{0,2}\/[^/]|^[^\s:]+\.\w{2,5}(?:[?#]\S*)?$/.test(words)) return site ?? words;
        row.note('bad-value', field, 'link', row.cell(field));
        return '';
      },
      place: (field) => placeOf(file, line, columns[placeIn(cells, field)]?.heading),
      note(code, field, expected, found, whole) {
        findings.push({ code, ...row.place(field), expected, found, ...(whole && { whole }) });
      },
    };
    return row;
  });
  const placed = (list: string) => {
    const pattern = new RegExp(`^${list}\\[(\\d+)\\]\\.?(.*)$`);
    return (finding: Finding): Finding => {
      const [, index, rest = ''] = pattern.exec(finding.path) ?? [];
      const row = index === undefined ? undefined : rows[Number(index)];
      if (!row) return finding;
      const names = rest.split('.');
      const field = names.find((name) => places.has(name)) ?? names[0]!;
      return { ...finding, column: field, ...row.place(field), ...(finding.code === 'missing' && { expected: 'sheet' }) };
    };
  };
  return { ...common, fields: [...places.keys()], rows, column: (field) => rows.map((row) => row.cell(field)), placed };
}
