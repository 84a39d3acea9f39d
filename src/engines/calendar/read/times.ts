/** When an event is, by the cells of its row: its days, its hours, and whether it lasts all day. */
import { answerOf } from '../../../schema/answers.js';
import { DAY, dayOf } from '../../../schema/calendar/moments.js';
import { clean } from '../../csv/cells.js';
import { clockIn, type ClockRead } from '../../csv/clocks.js';
import { daysOfCell, withClock, type DayOrder } from '../../csv/days.js';
import type { SheetRow } from '../../csv/sheet.js';

interface Span {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Days and hours of a cell. */
interface Written extends ClockRead {
  readonly day: string;
  readonly last?: string | undefined;
}

/** `2026-05-01` and `10:00` as a moment. */
const moment = (day: string, clock: string | undefined): string => (clock === undefined ? day : `${day}T${clock}`);
const shifted = (day: string, days: number): string => dayOf(Date.parse(day) + days * DAY);

/** Undefined where something in them cannot be read, which is noted: what is left would be another event. An empty start is left to the document's reader. */
export function timesOf(row: SheetRow, order: DayOrder): Span | undefined {
  let unread = false;
  const refuse = (field: string, expected: string): undefined => {
    row.note('bad-value', field, expected, row.cell(field), true);
    unread = true;
  };
  const clockOf = (field: string, written: string): ClockRead | undefined => {
    if (!clean(written)) return {};
    const read = clockIn(written);
    if (!read) return refuse(field, 'time');
    if (read.told) row.note('read-as', field, [read.from, read.to].filter(Boolean).join('–'), written);
    return read;
  };
  const dayOfField = (field: string): Written | undefined => {
    const written = row.cell(field);
    const { date, clock } = withClock(written);
    const read = daysOfCell(date, order);
    if (!read) return refuse(field, 'moment');
    const { first, last } = read;
    if (first.told || last?.told) row.note('read-as', field, moment(first.day, first.time) + (last ? `–${last.day}` : ''), written);
    const hours = clock === undefined ? { from: first.time } : clockOf(field, clock);
    return hours && { day: first.day, last: last?.day, ...hours };
  };

  const begins = row.cell('start') ? dayOfField('start') : undefined;
  const hours = clockOf('time', row.cell('time'));
  const closes = clockOf('endTime', row.cell('endTime'));
  // an hour alone, in a column of days
  const later: Partial<Written> | undefined = clean(row.cell('end')) ? (clockIn(row.cell('end')) ?? dayOfField('end')) : undefined;
  if (unread) return undefined;
  if (!begins) return {};
  const from = begins.from ?? hours?.from;
  const to = later?.from ?? closes?.from ?? begins.to ?? hours?.to;
  const { day } = begins;
  const lastDay = later?.last ?? later?.day ?? begins.last;
  if (answerOf(row.cell('allDay')) === true) {
    // programs end it at the midnight that follows
    const last = lastDay && lastDay > day && to === '00:00' ? shifted(lastDay, -1) : lastDay;
    return { start: day, end: last === day ? undefined : last };
  }
  if (from === undefined)
    return to === undefined
      ? { start: day, end: lastDay }
      : refuse(row.cell('endTime') ? 'endTime' : row.cell('end') ? 'end' : 'time', 'time');
  if (to === undefined && lastDay && lastDay !== day) {
    // when it ends on the last day is not said: it is on these days
    row.note('read-as', row.cell('time') ? 'time' : 'start', `${day}–${lastDay}`, row.cell(row.cell('time') ? 'time' : 'start'));
    return { start: day, end: lastDay };
  }
  if (to === undefined) return { start: moment(day, from) };
  return { start: moment(day, from), end: moment(lastDay ?? (to < from ? shifted(day, 1) : day), to) };
}
