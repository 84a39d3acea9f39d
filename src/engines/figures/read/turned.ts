/** A table of figures that has a row for each year: turned, so that it has a column for each. */
import { clean } from '../../csv/cells.js';
import { headOf } from '../../csv/head.js';
import { csvRows } from '../../csv/parse.js';
import { placeOf } from '../../csv/place.js';
import type { Finding } from '../../../schema/problem.js';
import { fold } from '../../../schema/fold.js';

/** What stands above years. */
const times = new Set(
  'year,years,period,quarter,month,season,år,årstall,periode,kvartal,måned,årstal,sesong,sæson,ár,tímabil,ársfjórðungur,mánuður,ukioq,aasta,periood,kvartal,kuu,gads,gadi,periods,ceturksnis,mēnesis,metai,laikotarpis,ketvirtis,mėnuo'
    .split(',')
    .map(fold),
);

export interface Turned {
  readonly text: string;
  /** What is said of rows that are no year. */
  readonly left: (file: string) => Finding[];
  /** A finding in the turned table as one in the table that was written. */
  readonly placed: (finding: Finding, file: string) => Finding;
}

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.trim().replaceAll('"', '""')}"`).join(';');

/** Undefined where the rows are not years: the first column has to be headed so, or not at all, and what is beside it are numbers. */
export function turned(source: string, isPeriod: (cell: string) => boolean): Turned | undefined {
  const head = headOf(source, (cells) =>
    cells.length > 1 && (times.has(fold(cells[0] ?? '')) || (!cells[0]?.trim() && cells[1]?.trim())) ? cells.length : 0,
  );
  const [first, ...below] = [...csvRows(head.text, head)].flat();
  const rows = below.filter(({ cells }) => isPeriod(clean(cells[0] ?? '', true)));
  const beside = rows.flatMap(({ cells }) => cells.slice(1).filter((cell) => cell.trim()));
  if (!first || !rows.length || rows.length * 2 < below.length || beside.filter((cell) => /\d/.test(cell)).length * 2 < beside.length)
    return undefined;
  if (!times.has(fold(first.cells[0] ?? '')) && (first.cells[0]?.trim() || rows.length < 2)) return undefined;
  const headings = first.cells.flatMap((heading, at) =>
    at && (heading.trim() || rows.some(({ cells }) => cells[at]?.trim())) ? [{ at, heading: heading.trim() }] : [],
  );
  const lines = [
    ['Figure', ...rows.map(({ cells }) => cells[0] ?? '')],
    ...headings.map(({ at, heading }) => [heading, ...rows.map(({ cells }) => cells[at] ?? '')]),
  ];
  const placed = (finding: Finding, file: string): Finding => {
    const column = headings[(finding.line ?? 0) - 2]?.heading;
    const line = rows.find(({ cells }) => cells[0]?.trim() === finding.column)?.line;
    return column === undefined ? finding : { ...finding, ...placeOf(file, line, column) };
  };
  const left = (file: string): Finding[] =>
    below
      .filter(({ cells }) => !isPeriod(clean(cells[0] ?? '', true)))
      .map(({ cells, line }) => {
        const column = first.cells[0]?.trim() || 'A';
        const found = cells.find((cell) => cell.trim())!.trim();
        return { code: 'bad-value', ...placeOf(file, line, column), expected: 'period', found, whole: true };
      });
  return { left, text: lines.map(quoted).join('\n'), placed };
}
