/** A table of figures (a row for each, a column for each year), or a log of visibility: what a sheet saves as CSV. Headings may be in any of our languages. */
import { notMeasured, readPeriod } from '../../../schema/calendar/periods.js';
import type { Finding } from '../../../schema/problem.js';
import { clean } from '../../csv/cells.js';
import { orderOf } from '../../csv/days.js';
import { fold } from '../../../schema/fold.js';
import { csvRows } from '../../csv/parse.js';
import { layoutOf, readSheet, type Headings, type Sheet, type SheetRow } from '../../csv/sheet.js';
import { figureHeadings, logHeadings, typeIn } from '../headings.js';
import { dateIn, numberIn, thousandsOf } from './cells.js';

const isPeriod = (heading: string): boolean => /\d/.test(heading) && !!readPeriod(heading) && !notMeasured(heading);

/** The headings that are periods: those of the row that names the figures. */
function periodsIn(source: string): string[] {
  const names = new Set(figureHeadings.name!.split(/[|,]/).map(fold));
  const cellsThat = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim()).filter((cell) => isPeriod(clean(cell, true)));
  const isHead = (cells: readonly string[]): boolean => cells.some((cell) => names.has(fold(cell))) && cellsThat(cells).length > 0;
  const { text, separator } = layoutOf(source, isHead);
  const [[row] = []] = csvRows(text, { separator, slice: 1 });
  return [...new Set(cellsThat(row?.cells ?? []))];
}

/** All words for a field, whatever their language. */
const asHeadings = (headings: Headings): Headings =>
  Object.fromEntries(Object.entries(headings).map(([field, words]) => [field, `${field}|${words.replaceAll(',', '|')}`]));

const lower = /^(?:low|less|lavere|lægre|lægri|minna|väike|madal|vähem|zemāk|mazāk|maž|žem)/iu;

function figuresIn({ column }: Sheet, rows: readonly SheetRow[], periods: readonly string[]): unknown[] {
  const thousands = thousandsOf([...periods, 'target'].flatMap(column));
  return rows.map((row) => {
    const { words } = row;
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
  if (periodsIn(source).length) return readSheet(source, '', asHeadings(figureHeadings), ['name']).fields.length;
  const { rows = [], fields, column } = readSheet(source, '', asHeadings(logHeadings), ['title']);
  const kinds = column('type').map(typeIn).filter(Boolean);
  return kinds.length * 2 >= rows.length && kinds.some((kind) => kind !== 'fair' && kind !== 'other') ? fields.length : 0;
}

/**
 * The document that a table stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param source The file's text.
 * @param file Its name, by which it is called in what is reported, and which names the figures.
 */
export function readTable(source: string, file: string): { json: unknown; findings: Finding[] } {
  const periods = periodsIn(source);
  const own = Object.fromEntries(periods.map((period) => [period, period]));
  const figures = periods.length ? readSheet(source, file, { ...asHeadings(figureHeadings), ...own }, ['name']) : undefined;
  const sheet = figures?.rows ? figures : readSheet(source, file, asHeadings(logHeadings), ['title']);
  const { title, id, rows } = sheet;
  const findings = sheet.findings.map((one): Finding => (one.code === 'no-name-column' ? { ...one, code: 'no-figures' } : one));
  if (!rows) return { json: null, findings };
  const noted = sheet.findings.length;
  const part = sheet === figures ? { indicators: figuresIn(sheet, rows, periods) } : { visibility: logIn(sheet, rows) };
  return { json: { kind: 'figures', version: 1, id, name: title, ...part }, findings: [...findings, ...sheet.findings.slice(noted)] };
}
