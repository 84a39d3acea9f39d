import { dayOf, written } from '../../schema/calendar/moments.js';
import type { CalendarEvent } from '../../formats/events/events.js';
import type { Occurrence } from './occurrences.js';

/** One time of a series as an event of its own, as it takes place; what is no series stays as it is. */
export function oneTime({ event, date, wallStart, wallEnd, allDay, zone, status }: Occurrence<CalendarEvent>): CalendarEvent {
  if (!date) return event;
  const { rrule, also, except, changes, ...rest } = event;
  return {
    ...rest,
    id: `${event.id}/${date}`,
    start: allDay ? dayOf(wallStart) : written(wallStart),
    // of whole days the last one, inclusive
    end: wallEnd > wallStart ? (allDay ? dayOf(wallEnd - 1) : written(wallEnd)) : undefined,
    timeZone: zone,
    status,
  };
}
