/** What a table is about: notices, figures, events, or members, which it is where it may be each. A calendar file is about events. */
import { boardReader } from '../../../formats/board/read.js';
import { eventsReader } from '../../../formats/events/read.js';
import { figuresReader } from '../../../formats/figures/read.js';
import type { Reading } from '../../../schema/problem.js';
import { boardFrom, isBoardTable } from '../../board/table.js';
import { eventsFrom, isCalendarFile } from '../../calendar/file.js';
import { columnsOfEvents } from '../../calendar/read/table.js';
import { memberTable } from '../../csv/table.js';
import { repairTwice } from '../../csv/twice.js';
import { figuresFrom } from '../../figures/file.js';
import { columnsOfFigures } from '../../figures/read/table.js';

/** Reads a table by its kind. */
const readers = {
  board: [boardFrom, boardReader],
  events: [eventsFrom, eventsReader],
  figures: [figuresFrom, figuresReader],
} as const;

export type TableKind = keyof typeof readers;

/** So much of a file is looked at. */
const SAMPLE = 20_000;

/** `events` for a calendar file; undefined for a table of members, and for what is neither. */
export function kindOfTable(text: string): TableKind | undefined {
  if (isCalendarFile(text)) return 'events';
  // whole lines
  const { text: sample } = repairTwice(text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1) : text);
  if (isBoardTable(sample)) return 'board';
  const members = memberTable(sample).columns.filter(({ field }) => field).length;
  // a list of members may have a day, or a year, too
  const figures = columnsOfFigures(sample);
  if (figures && figures >= members) return 'figures';
  const events = columnsOfEvents(sample);
  // where it is no table of members either, one day that can be read is enough
  return events.columns > members && (events.sure || !members) ? 'events' : undefined;
}

/** A table of notices, events or figures, or a calendar file, as a document. Never throws. */
export function documentOfTable(kind: TableKind, input: string | Uint8Array, file?: string, base?: string): Reading<object> {
  const [from, read] = readers[kind];
  const { json, findings, placed } = from(input, file);
  // what is no table is no broken document as well
  if (json === null) return { document: null, findings };
  const reading: Reading<object> = read(json, base);
  return { document: reading.document, findings: [...findings, ...reading.findings.map(placed)] };
}
