/** A table of figures (a row for each, a column for each year), or a log of visibility: what a sheet saves as CSV. Headings may be in any of our languages. */
import { notMeasured, readPeriod } from '../../../schema/calendar/periods.js';
import type { Finding } from '../../../schema/problem.js';
import { clean, isMistake } from '../../csv/cells.js';
import { orderOf } from '../../csv/days.js';
import { fold } from '../../../schema/fold.js';
import { headOf } from '../../csv/head.js';
import { csvRows } from '../../csv/parse.js';
import { noMember } from '../../csv/rows.js';
import { readSheet, type ConvertedFile, type Headings, type Sheet, type SheetColumn, type SheetRow } from '../../csv/sheet.js';
import { figureHeadings, logHeadings, typeIn } from '../headings.js';
import { dateIn, numberIn, thousandsOf } from './cells.js';
import { turned } from './turned.js';

const isPeriod = (heading: string): boolean => /\d/.test(heading) && !!readPeriod(heading) && !notMeasured(heading);
const figureNames = new Set(figureHeadings.name!.split(/[|,]/).map(fold));

/** The headings that are periods: those of the row that names the figures, or leaves the place for that empty, as spreadsheets do. */
function headIn(source: string): { periods: string[]; over: readonly string[]; corner: boolean } {
  const periodsOf = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim()).filter((cell) => isPeriod(clean(cell, true)));
  const areNamed = (cells: readonly string[]): boolean => cells.some((cell) => figureNames.has(fold(cell)));
  const hasCorner = (cells: readonly string[], periods: number): boolean => !cells[0]?.trim() && periods > 1 && !areNamed(cells);
  const { text, separator, over } = headOf(source, (cells) => {
    const periods = periodsOf(cells).length;
    return areNamed(cells) || hasCorner(cells, periods) ? periods : 0;
  });
  const [[row] = []] = csvRows(text, { separator, slice: 1 });
  const cells = row?.cells ?? [];
  const periods = periodsOf(cells);
  return { periods: [...new Set(periods)], over, corner: hasCorner(cells, periods.length) };
}

/**
 * Takes away columns of periods that do not hold what was measured in them: those below a merged `Budget`, and those that a second row of headings parts (`Men`, `Women`).
 */
const settled =
  (periods: readonly string[], over: readonly string[]) =>
  (columns: readonly SheetColumn[], cellsAt: (at: number) => string[]): readonly SheetColumn[] => {
    const above = over.filter((cell) => cell.trim()).length > 1 ? over : [];
    return columns.map((column, index): SheetColumn => {
      const { at, field } = column;
      if (!field || !periods.includes(field)) return column;
      // merged cells: only the first of them has the words
      const words = above.slice(0, at + 1).findLast((cell) => cell.trim()) ?? '';
      const [first = ''] = cellsAt(at);
      const next = columns[index + 1];
      const isParted = next?.heading === '' && cellsAt(next.at).length > 1 && /^\p{L}{3,}/u.test(first) && !isMistake(first);
      return notMeasured(words) || isParted ? { ...column, field: undefined } : column;
    });
  };

/** All words for a field, whatever their language. */
const asHeadings = (headings: Headings): Record<string, string> =>
  Object.fromEntries(Object.entries(headings).map(([field, words]) => [field, `${field}|${words.replaceAll(',', '|')}`]));

const lower = /^(?:low|less|lavere|lægre|lægri|minna|väike|madal|vähem|zemāk|mazāk|maž|žem)/iu;

function figuresIn({ column }: Sheet, rows: readonly SheetRow[], periods: readonly string[]): unknown[] {
  const thousands = thousandsOf([...periods, 'target'].flatMap(column));
  return rows.map((row) => {
    const { words } = row;
    // "Source: …" below the table is no figure
    if (![...periods, 'target', 'unit'].some((field) => row.cell(field)) && noMember([row.cell('name')], 0, 2, true) === 'remark') {
      row.note('missing', periods[0] ?? 'name', 'sheet', row.cell('name'));
      return null;
    }
    const number = (field: string): number | undefined => {
      const written = words(field);
      const value = written ? numberIn(written, thousands) : undefined;
      if (written && value === undefined) row.note('bad-value', field, 'number', written);
      return value;
    };
    const isShare = periods.some((period) => /\d\s*%$/.test(row.cell(period)));
    return {
      name: words('name'),
      unit: words('unit') || (isShare ? '%' : ''),
      group: words('group'),
      target: number('target'),
      better: lower.test(words('better')) ? 'lower' : undefined,
      source: words('source'),
      method: words('method'),
      url: row.link('url'),
      values: periods.flatMap((period) => {
        const value = number(period);
        return value === undefined ? [] : [{ period: clean(period, true), value }];
      }),
    };
  });
}

function logIn({ column }: Sheet, rows: readonly SheetRow[]): unknown[] {
  const order = orderOf(column('date'));
  return rows.map((row) => {
    const { words } = row;
    const day = words('date');
    const read = day ? dateIn(day, order) : undefined;
    if (day && (!read || read.told)) row.note(read ? 'read-as' : 'bad-value', 'date', read?.value ?? 'since', day);
    const kind = words('type');
    if (kind && !typeIn(kind)) row.note('bad-value', 'type', 'press|radio|television|web|fair|invitation|award|publication|other', kind);
    return { date: read?.value, type: typeIn(kind), title: words('title'), by: words('by'), url: row.link('url') };
  });
}

/**
 * How many columns of a table, beside periods, are known as those of figures, or of a log of visibility; 0 where it is none: a table of figures has a column
 * for a period, in a log most rows say of what kind they are, and not only that they were fairs, which are events, too.
 */
export function columnsOfFigures(source: string): number {
  const figures = figuresSheet(source, '');
  if (figures) return figures.fields.length - figures.periods.length;
  if (turned(source, isPeriod)) return 1;
  const { rows = [], fields, column } = readSheet(source, '', asHeadings(logHeadings), ['title']);
  const kinds = column('type').map(typeIn).filter(Boolean);
  return kinds.length * 2 >= rows.length && kinds.some((kind) => kind !== 'fair' && kind !== 'other') ? fields.length : 0;
}

/** A table of figures, with its periods; undefined where no heading is a period. */
function figuresSheet(source: string, file: string): (Sheet & { periods: readonly string[] }) | undefined {
  const { periods, over, corner } = headIn(source);
  if (!periods.length) return undefined;
  const own = Object.fromEntries(periods.map((period) => [period, period]));
  const headings = asHeadings(figureHeadings);
  if (corner) headings.name += '|';
  const sheet = readSheet(source, file, { ...headings, ...own }, ['name'], settled(periods, over));
  return { ...sheet, periods: periods.filter((period) => sheet.fields.includes(period)) };
}

/**
 * The document that a table stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param source The file's text.
 * @param file Its name, by which it is called in what is reported, and which names the figures.
 */
export function readTable(source: string, file: string): ConvertedFile {
  const upright = figuresSheet(source, file);
  const side = upright ? undefined : turned(source, isPeriod);
  const figures = side ? figuresSheet(side.text, file) : upright;
  const sheet = figures?.rows ? figures : readSheet(source, file, asHeadings(logHeadings), ['title']);
  const { title, id, rows } = sheet;
  const placed = sheet.placed(sheet === figures ? 'indicators' : 'visibility');
  const turnBack = (finding: Finding): Finding => side?.placed(finding, file) ?? finding;
  const findings = sheet.findings.map((one): Finding => (one.code === 'no-name-column' ? { ...one, code: 'no-figures' } : one));
  if (!rows) return { json: null, findings, placed };
  const noted = sheet.findings.length;
  const part = figures?.rows ? { indicators: figuresIn(sheet, rows, figures.periods) } : { visibility: logIn(sheet, rows) };
  return {
    json: { kind: 'figures', version: 1, id, name: title || NAME, ...part },
    findings: [...[...findings, ...sheet.findings.slice(noted)].map(turnBack), ...(side?.left(file) ?? [])],
    placed: (finding) => turnBack(placed(finding)),
  };
}

/** What figures are called where neither their file nor a title does. */
const NAME = { en: 'Figures', nb: 'Tall', da: 'Tal', is: 'Tölur', et: 'Arvud', lv: 'Rādītāji', lt: 'Rodikliai' };
