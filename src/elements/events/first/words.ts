/** Days, times and kinds in words. */
import { clockOf, DAY, dayOf } from '../../../schema/calendar/moments.js';
import { wallAt } from '../../../engines/calendar/zone.js';
import { clock } from '../../../kit/intl/clock.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import { differs, type Shown } from '../logic/agenda.js';
import { dates } from './dates.js';

const types: Readonly<Record<string, () => string>> = {
  meeting: () => msg('Meeting', { id: 'events.meeting' }),
  fair: () => msg('Fair', { id: 'events.fair' }),
  course: () => msg('Course', { id: 'events.course' }),
  visit: () => msg('Visit', { id: 'events.visit' }),
  deadline: () => msg('Deadline', { id: 'events.deadline' }),
  other: () => msg('Other', { id: 'events.other', desc: 'Kind of event: none of the others' }),
};

export const typeName = (type = 'other'): string => types[type]!();

/** From one to another: "10:00–17:00", "1 May – 31 August". */
const range = (from: string, to: string): string => from + (/\s/.test(from + to) ? ' – ' : '–') + to;

/** "Friday 27 November 2026". Nothing for several days: they stand beside their times. */
export const dayWords = (code: string, { wallStart, wallEnd, allDay }: Shown): string =>
  wallEnd - wallStart < DAY + Number(allDay)
    ? `${dates.current.weekday(code, wallStart)} ${dates.current.date(code, dayOf(wallStart))}`
    : '';

/** "10:00–16:00"; of several days with the days. Nothing for one whole day. */
function span(code: string, from: number, to: number, allDay: boolean): string {
  const last = allDay ? to - DAY : to;
  const day = (wall: number): string => dates.current.date(code, dayOf(wall));
  if (allDay) return last > from ? dates.current.days(code, from, last) : '';
  const time = (wall: number): string => clock(code, clockOf(wall));
  if (to <= from) return time(from);
  return to - from < DAY || dayOf(from) === dayOf(to)
    ? range(time(from), time(to))
    : range(`${day(from)}, ${time(from)}`, `${day(to)}, ${time(to)}`);
}

/** The name of a zone's town. */
const town = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** The time as it is told on the spot, and, where the visitor's clock differs, in the visitor's. */
export function times(one: Shown, code: string, visitor: string): { own: string; visitors?: string } {
  const { start, end, wallStart, wallEnd, zone, allDay } = one;
  const own = span(code, wallStart, wallEnd, allDay);
  if (!differs(one, (instant) => wallAt(instant, visitor) - instant)) return { own };
  const from = wallAt(start, visitor);
  const theirs = span(code, from, wallAt(end, visitor), false);
  const day = dayOf(from) === dayOf(wallStart) || wallEnd - wallStart >= DAY ? '' : `${dates.current.date(code, dayOf(from))}, `;
  return {
    own: msg(str`${own} (time zone: ${town(zone!)})`, { id: 'events.zone', desc: 'Times of day, and the town whose clock they are of' }),
    visitors: msg(str`Your time: ${day + theirs}`, { id: 'events.your-time' }),
  };
}

/** How long there is: "3 days left". By days of the calendar, on the clocks of the event. */
export function left({ wallStart, start }: Shown, now: number, code: string): string {
  const days = Math.floor(wallStart / DAY) - Math.floor((now + wallStart - start) / DAY);
  const count = String(days);
  if (days < 1) return msg('Last day', { id: 'events.last-day', desc: 'A deadline is today' });
  return plural(days, code, {
    zero: () => msg(str`${count} days left`, { id: 'events.days-left.zero' }),
    one: () => msg(str`${count} day left`, { id: 'events.days-left.one' }),
    few: () => msg(str`${count} days left`, { id: 'events.days-left.few' }),
    many: () => msg(str`${count} days left`, { id: 'events.days-left.many' }),
    other: () => msg(str`${count} days left`, { id: 'events.days-left.other' }),
  });
}

/** "Cancelled", or when it would have been. */
export function mark({ status, was, wallStart, event }: Shown, code: string): string {
  if (status === 'cancelled') return msg('Cancelled', { id: 'events.cancelled' });
  if (status !== 'moved') return '';
  if (was === undefined) return msg('Moved', { id: 'events.moved' });
  const before =
    dayOf(was) === dayOf(wallStart) && !/^[\d-]+$/.test(event.start) ? clock(code, clockOf(was)) : dates.current.date(code, dayOf(was));
  return msg(str`Moved from ${before}`, { id: 'events.moved-from', desc: 'A day or a time of day follows' });
}
