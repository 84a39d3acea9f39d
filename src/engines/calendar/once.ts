/** The one time of a plain event, as the first view shows it: no series, nothing changed, what its clock shows. `occurrences.ts` knows all others. */
import { DAY, momentOf } from '../../schema/calendar/moments.js';
import type { Occurrence, Timed, Window } from './occurrences.js';
import { instantOf } from './zone.js';

export function once<E extends Timed>(event: E, { zone, visitor }: Window): Occurrence<E>[] {
  const start = momentOf(event.start);
  if (!start) return [];
  const clock = event.timeZone ?? zone;
  const at = (wall: number): number => instantOf(wall, clock ?? visitor);
  const { wall: wallStart, day: allDay } = start;
  const last = momentOf(event.end ?? event.start)?.wall ?? wallStart;
  const wallEnd = allDay ? last + DAY : last;
  const { status = 'planned' } = event;
  return [{ event, start: at(wallStart), end: at(wallEnd), wallStart, wallEnd, allDay, zone: clock, status }];
}
