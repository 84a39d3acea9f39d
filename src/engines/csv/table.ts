/**
 * The members of a cluster from a table: a CSV file as Excel, LibreOffice or Google Sheets save it. Loaded only where there is one.
 */
import type { ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { noteBook } from '../../formats/cluster/findings.js';
import { memberReader } from '../../formats/cluster/read.js';
import type { Finding } from '../../schema/problem.js';
import { decode, type Decoded } from './encoding.js';
import { languageOfHeadings, type Column } from './headings.js';
import { csvRows, unixLines } from './parse.js';
import { recorder, type NoteCell } from './record.js';
import { noMember } from './rows.js';
import { hasNames, layoutOf, unwrapped, type Layout } from './separator.js';
import { hasOddLetters } from './letters.js';
import { columnsTwice } from './single.js';
import { repairTwice } from './twice.js';

export interface TableOptions {
  /** Absolute address of the file: relative links in it start there, and its last part names it in what is reported. */
  url?: string;
  /** Name of the file in what is reported. @default the last part of `url`, or "members.csv" */
  file?: string;
  /** The cluster's head: its `lang`, `columns`, `sectors` and `loyalty` help to read the cells. */
  cluster?: Pick<ClusterHead, 'lang' | 'columns' | 'sectors' | 'loyalty'> | null;
  /** What its owner says of it, who sees it: goes before what its headings say (`chosen.ts`). */
  arrange?: (layout: Layout, text: string) => Layout;
  /** Takes part in what is read of a row. */
  amend?: (member: Member, record: Readonly<Record<string, unknown>>) => Member;
}

export interface MemberTable {
  /** The members, in slices of about so many milliseconds (default 8): rest between them as long as the page needs. To be run through once. */
  slices(milliseconds?: number): Generator<Member[], void>;
  /** What was noted so far, with `line` and `column`. */
  readonly findings: Finding[];
  readonly encoding: Decoded['encoding'] | undefined;
  readonly separator: string;
  /** The columns, and what they were taken for. */
  readonly columns: readonly Column[];
  readonly layout: Layout;
  /** What the layout is about, with `\n` line ends. */
  readonly text: string;
}

/** A web page, a spreadsheet program's own file, a PDF: no text table. */
const noTable = /^\s*<(!doctype|html|head|body|\?xml)|^PK\x03\x04|^%PDF|^\u00d0\u00cf\u0011\u00e0/i;

/** Makes a table of what a file holds: its bytes, whose encoding is found out, or its text. Never throws. */
export function memberTable(
  input: Uint8Array | ArrayBuffer | string,
  { url, file, cluster, arrange, amend }: TableOptions = {},
): MemberTable {
  const head = cluster ?? {};
  const bytes = typeof input === 'string' ? undefined : input instanceof Uint8Array ? input : new Uint8Array(input);
  const top = (all: string) => layoutOf(unixLines(all.slice(0, 20_000)), head.columns).columns?.filter(({ field }) => field) ?? [];
  // where letters are read in the wrong encoding, fewer headings are known
  const decoded = bytes && decode(bytes, (all) => ({ known: top(all).length, lang: head.lang ?? languageOfHeadings(top(all)) }));
  const repaired = repairTwice(unixLines((decoded?.text ?? (typeof input === 'string' ? input : '')).replace(/^\ufeff/, '')));
  const isText = !noTable.test(repaired.text.slice(0, 500));
  let text = repaired.text;
  let layout = layoutOf(isText ? text : '', head.columns);
  if (isText && !layout.columns) {
    const lines = unwrapped(text);
    const found = lines === undefined ? undefined : layoutOf(lines, head.columns);
    if (found?.columns) [text, layout] = [lines!, found];
  }
  if (arrange && isText) layout = arrange(layout, text);
  const { separator, columns, width, start, line, transposed } = layout;
  const name = file ?? nameOf(url);
  const own = noteBook();
  const reader = memberReader({ base: url, lang: head.lang });
  /** Columns that say something else than an earlier one for the same field, each with that one. */
  const seconds = new Map<number, Column>();
  /** The line of each record, by its number. */
  const lines: number[] = [];

  /** A finding at a member as one at a line and a column. */
  const placed = (finding: Finding): Finding => {
    const [, index, field = ''] = /^members\[(\d+)\]\.?(.*)$/.exec(finding.path) ?? [];
    if (index === undefined) return finding;
    const at = lines[Number(index)];
    const column = columns && columnOf(columns, field.replace(/\[\d+\]/g, ''))?.heading;
    return { ...finding, path: place(at, column), line: at, ...(column && { column }) };
  };
  const place = (at?: number, column?: string) => name + (at ? ` line ${at}` : '') + (column ? `, "${column}"` : '');

  if (!isText) own.note('not-a-table', name, undefined, text.trimStart().slice(0, 5));
  else if (!columns || !hasNames(layout))
    own.note(
      'no-name-column',
      name,
      undefined,
      text
        .slice(0, text.indexOf('\n') >>> 0)
        .slice(0, 200)
        .trim(),
    );
  else if (transposed) own.note('transposed', name, undefined, columns[0]!.heading);
  else if (layout.double) own.note('two-headings', place(line - 1), undefined, columns.length);
  if (repaired.first) own.note('encoded-twice', name, repaired.first[1], repaired.first[0]);
  else if (decoded && isText && hasOddLetters(text, decoded.encoding)) own.note('odd-letters', name, decoded.encoding, undefined);
  const unknown = transposed ? [] : (columns?.filter(({ field }) => !field) ?? []);

  function* slices(milliseconds = 8): Generator<Member[], void> {
    if (!columns || transposed || !hasNames(layout)) return;
    const record = recorder(columns, head);
    const names = columns.find(({ field }) => field === 'name' || field === 'given' || field === 'firm')?.at ?? 0;
    let at = 0;
    // the headings again, as on every page of a printed list
    const [first, second] = columns.filter(({ field }) => field);
    const title = columns.find(({ at: one }) => one === names) ?? first!;
    const other = second === title ? first! : second;
    const isHeadings = (cells: readonly string[]): boolean =>
      !!title.heading && cells[names]?.trim() === title.heading && !!other && other !== title && cells[other.at]?.trim() === other.heading;
    const note: NoteCell = (code, { heading }, expected, found) => own.note(code, place(at, heading), expected, found);
    let end = performance.now() + milliseconds;
    let members: Member[] = [];
    for (const rows of csvRows(text.slice(start), { separator, columns: width, line })) {
      const records = rows.flatMap((row) => {
        const kind = isHeadings(row.cells) ? 'remark' : noMember(row.cells, names, width, row.apart);
        if (kind) {
          own.note('no-member', place(row.line), kind, row.cells.find((cell) => cell.trim())!.trim());
          return [];
        }
        at = row.line;
        lines.push(row.line);
        const extra = row.cells.slice(width).some((cell) => cell.trim());
        if (row.stray) own.note('stray-quote', place(row.line), undefined, row.line);
        if (extra) own.note('extra-cells', place(row.line), String(width), row.cells.length);
        return [record(row.cells, note)];
      });
      for (const [one, before] of columnsTwice(columns, rows, { lang: head.lang })) if (!seconds.has(one)) seconds.set(one, before);
      const from = lines.length - records.length;
      if (!amend) members.push(...reader.read(records, 0, records.length, from));
      else records.forEach((one, index) => members.push(...reader.read(records, index, index + 1, from).map((found) => amend(found, one))));
      if (performance.now() < end) continue;
      yield members;
      members = [];
      end = performance.now() + milliseconds;
    }
    if (members.length) yield members;
  }

  return {
    slices,
    get findings() {
      const columnNotes = unknown.map(({ heading }): Finding => ({
        code: 'unknown-column',
        path: place(undefined, heading),
        column: heading,
        found: heading,
      }));
      for (const { at, heading } of columns ?? []) {
        const used = seconds.get(at);
        if (used)
          columnNotes.push({
            code: 'second-column',
            path: place(undefined, heading),
            column: heading,
            expected: used.heading,
            found: heading,
          });
      }
      const rows = own.findings.map((finding) => {
        const [, at, column] = /^ line (\d+)(?:, "([^]*)")?$/.exec(finding.path.slice(name.length)) ?? [];
        return { ...finding, line: Number(at) || undefined, ...(column !== undefined && { column }) };
      });
      return [...columnNotes, ...[...rows, ...reader.findings.map(placed)].sort((a, b) => (a.line ?? 1e9) - (b.line ?? 1e9))];
    },
    encoding: decoded?.encoding,
    separator,
    columns: columns ?? [],
    layout,
    text,
  };
}

/** All members of a table at once, for Node and for small files. */
export function membersFromTable(
  input: Uint8Array | ArrayBuffer | string,
  options?: TableOptions,
): { members: Member[]; findings: Finding[] } {
  const table = memberTable(input, options);
  const members = [...table.slices(Infinity)].flat();
  return { members, findings: table.findings };
}

const nameOf = (url = ''): string => {
  const last =
    url
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return /\.\w+$/.test(last) ? decodeURIComponent(last) : 'members.csv';
  } catch {
    return last;
  }
};

/** The column that a path in a member comes from: `location.lat` may be in one for both coordinates. */
const columnOf = (columns: readonly Column[], field: string): Column | undefined =>
  columns.find((column) => column.field === field) ??
  columns.find((column) => column.field !== undefined && (column.field.startsWith(`${field}.`) || field.startsWith(`${column.field}.`))) ??
  (/^location\.(lat|lon)$/.test(field) ? columns.find((column) => column.field === 'location.point') : undefined);
