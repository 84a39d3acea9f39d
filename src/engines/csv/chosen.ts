/** A table whose owner says what its columns hold: also one that has no headings, or none that are known. */
import type { Member } from '../../formats/cluster/cluster.js';
import type { Finding } from '../../schema/problem.js';
import { columnsOf, fieldAndLanguage, type Column } from './headings.js';
import { mailOf, siteOf } from './links.js';
import { csvRows } from './parse.js';
import { columnsTwice } from './single.js';
import { memberTable, type TableOptions } from './table.js';
import { above, cellsOf, isName, separatorLine, separators, type Layout } from './separator.js';

/** What an owner says of a table that they see. */
export interface Choice {
  /** Of each column, by its number, the field that it holds: `name`, `description@is`; `""` leaves it out. Unsaid, by its heading. */
  readonly fields?: readonly (string | undefined)[];
  /** Whether the first row holds headings. @default what it looks like */
  readonly headings?: boolean;
  /** The column that was chosen last: it goes before others for the same field. */
  readonly latest?: number;
}

/** Rows that tell how a table is parted. */
const LOOKED_AT = 30;
/** So many cells a row are no mistake. */
const WIDEST = 500;

interface Line {
  readonly cells: readonly string[];
  /** Where it begins, and where the next one does. */
  readonly start: number;
  readonly end: number;
  readonly lines: number;
}

function firstLines(text: string, from: number, separator: string): Line[] {
  const found: Line[] = [];
  for (let at = from; at < text.length && found.length < LOOKED_AT;) {
    const { cells, end, lines } = cellsOf(text, at, separator);
    found.push({ cells, start: at, end, lines });
    at = end;
  }
  return found;
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim()).length;

/** How many cells most of the rows have, and how many rows those are. */
function widthOf(rows: readonly Line[]): { width: number; rows: number } {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (filled(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, most] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [0, 0];
  return { width, rows: most };
}

/** What a heading never is: an address, a number with several digits, a mark. */
const isValue = (cell: string): boolean => /@\S+\.|https?:|www\.|\d{3}/i.test(cell);

/** How a table is parted whose headings nobody knows. `sure` where its rows agree, so that it is a table and no prose. */
export function plainLayout(
  text: string,
  { headings: wanted }: Choice,
  own?: Readonly<Record<string, string>>,
): Layout & { sure: boolean } {
  const told = separatorLine.exec(text);
  const from = told?.[0].length ?? 0;
  const tried = (told ? [told[1]!] : ['\t', ...separators]).map((separator) => {
    const rows = firstLines(text, from, separator);
    return { separator, rows, ...countsOf(rows) };
  });
  const { separator, rows, width, agree, sure } = tried.reduce((best, one) =>
    one.width > 1 && (best.width < 2 || one.agree * one.width > best.agree * best.width) ? one : best,
  );
  const known = (line: Line): number => columnsOf(line.cells, own).filter(({ field }) => field).length;
  const whole = rows.slice(0, above).filter(({ cells }) => filled(cells) >= Math.min(2, width));
  const first = whole.reduce<Line | undefined>((best, one) => (!best || known(one) > known(best) ? one : best), undefined);
  const has = wanted ?? (!!first && !first.cells.some(isValue));
  const start = first ? (has ? first.end : first.start) : text.length;
  return {
    separator,
    columns: has && first ? columnsOf(first.cells, own) : [],
    width: Math.min(WIDEST, Math.max(width, has && first ? first.cells.length : 0)),
    headings: has && first ? first.cells : [],
    start,
    line: text.slice(0, start).split('\n').length,
    sure: sure && agree > 1,
  };
}

function countsOf(rows: readonly Line[]): { width: number; agree: number; sure: boolean } {
  const { width, rows: agree } = widthOf(rows);
  const all = rows.filter(({ cells }) => filled(cells)).length;
  // a comma in each of two sentences makes no table
  return { width, agree, sure: width > 1 && agree * 10 >= all * 6 && (width > 2 || agree > 2) };
}

/** The columns of a layout, by what their owner says; those that they leave out are not among them. */
export function chosenLayout(layout: Layout, { fields = [] }: Choice): Layout {
  const width = Math.min(WIDEST, layout.width);
  const known = new Map(layout.columns?.map((column) => [column.at, column]));
  const columns = Array.from({ length: width }, (_, at): Column | undefined => {
    const said = fields[at];
    const found = known.get(at);
    if (said === undefined) return found;
    return said ? { at, heading: (layout.headings[at] ?? '').trim(), ...fieldAndLanguage(said) } : undefined;
  });
  return { ...layout, width, columns: columns.filter((column) => column !== undefined) };
}

/** A column as its owner sees it. */
export interface SheetColumn {
  readonly at: number;
  readonly heading: string;
  /** What it holds: `name`, `description@is`; empty for a column that is left out. */
  readonly field: string;
  /** Its first values that are not empty. */
  readonly values: readonly string[];
}

/** A table as its owner sees it. */
export interface Sheet {
  /** All columns, also those that are left out. */
  readonly columns: readonly SheetColumn[];
  readonly hasHeadings: boolean;
  /** Whether its headings were known without the owner's help. */
  readonly isKnown: boolean;
  /** Whether it is a table: its headings are known, or its rows agree. */
  readonly isTable: boolean;
  /** Its rows below the headings, without empty ones. */
  readonly rows: number;
  /** Its members, by what the columns hold. To be run through once. */
  slices(milliseconds?: number): Generator<Member[], void>;
  readonly findings: readonly Finding[];
}

/** So many values of a column are shown. */
const SHOWN = 3;

/** Never throws. */
export function sheetOf(input: Uint8Array | string, options: TableOptions = {}, choice: Choice = {}): Sheet {
  let isKnown = false;
  let isTable = false;
  let isOnItsSide = false;
  /** With each field in one column, unless it holds several values. */
  const once = (layout: Layout, text: string): Layout => {
    const { separator, start, line, width, columns = [] } = layout;
    const rows = [...csvRows(text.slice(start), { separator, columns: width, line })].flat();
    const out = columnsTwice(columns, rows, { lang: options.cluster?.lang, first: choice.latest });
    return { ...layout, columns: columns.filter(({ at }) => !out.has(at)) };
  };
  const table = memberTable(input, {
    ...options,
    arrange: (layout, text) => {
      isTable = isKnown = !!layout.columns && !layout.transposed;
      isOnItsSide = !!layout.transposed;
      if (isKnown) return once(chosenLayout(layout, choice), text);
      const plain = plainLayout(text, choice, options.cluster?.columns);
      isTable = plain.sure;
      const found = chosenLayout(plain, choice);
      return once(choice.fields ? found : chosenLayout(plain, { fields: guessed(columnsIn(found, text)) }), text);
    },
  });
  const { layout, text } = table;
  if (isOnItsSide) return sheetOf(turned(text, layout.separator), options, choice);
  return {
    columns: columnsIn(layout, text),
    get rows() {
      return [...csvRows(text.slice(layout.start), { separator: layout.separator, columns: layout.width, slice: 10_000 })].flat().length;
    },
    hasHeadings: layout.headings.length > 0,
    isKnown,
    isTable,
    slices: (milliseconds) => table.slices(milliseconds),
    get findings() {
      return table.findings;
    },
  };
}

/** A table that lies on its side, set up: what was a column is a row. */
function turned(text: string, separator: string): string {
  const rows = [...csvRows(text, { separator })].flat().map(({ cells }) => cells);
  const width = Math.min(WIDEST * 20, Math.max(0, ...rows.map((cells) => cells.length)));
  const quoted = (cell = ''): string => `"${cell.replaceAll('"', '""')}"`;
  return Array.from({ length: width }, (_, at) => rows.map((cells) => quoted(cells[at])).join('\t')).join('\n');
}

function columnsIn({ columns, headings, width, start, line, separator }: Layout, text: string): SheetColumn[] {
  const [rows = []] = csvRows(text.slice(start), { separator, columns: width, line });
  const known = new Map(columns?.map((column) => [column.at, column]));
  return Array.from({ length: width }, (_, at) => {
    const { field = '', lang } = known.get(at) ?? {};
    const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
    const heading = (headings[at] ?? '').replace(/\s+/g, ' ').trim();
    return { at, heading, field: lang ? `${field}@${lang}` : field, values: values.slice(0, SHOWN) };
  });
}

/** Whether every one of them is of a kind, and there is one. */
const every = (values: readonly string[], is: (value: string) => unknown): boolean => values.length > 0 && values.every(is);

/** What columns hold whose headings say nothing, by their values: each field once, as far as values can tell. */
function guessed(columns: readonly SheetColumn[]): (string | undefined)[] {
  const taken = new Set(columns.map(({ field }) => field));
  const take = (field: string): string | undefined => {
    if (taken.has(field)) return undefined;
    taken.add(field);
    return field;
  };
  const found = columns.map(({ field, values }) => {
    if (field) return field;
    if (every(values, (value) => value.includes('@') && mailOf(value))) return take('email');
    if (every(values, (value) => /^(?:https?:\/\/|www\.)/i.test(value) && siteOf(value))) return take('website');
    if (every(values, (value) => /^\+?[\d\s()./–-]{7,20}$/.test(value) && value.replace(/\D/g, '').length > 6)) return take('phone');
    return undefined;
  });
  if ([...taken].some(isName)) return found;
  const name = columns.findIndex(({ values }, at) => !found[at] && every(values, (value) => /\p{L}{2}/u.test(value)));
  return found.map((field, at) => (at === name ? 'name' : field));
}
