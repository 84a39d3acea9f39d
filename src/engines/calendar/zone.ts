/** Clocks of time zones. A wall time is what a clock shows, in milliseconds as if that clock were at UTC. */
import { DAY } from '../../schema/calendar/moments.js';
import { zoneFormat } from '../../schema/calendar/zones.js';

function ask(zone: string, instant: number): number {
  const [month, day, year, hour, minute, second] = zoneFormat(zone)!.format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number]; // prettier-ignore
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** What `Intl` answers is kept for the ends of weeks: where both are the same, so is all between. No zone changes its clock twice in a week. */
const WEEK = 7 * DAY;
const ends = new Map<string, Map<number, number>>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. The zone is one that `isZone` knows. */
export function offsetAt(zone: string, instant: number): number {
  if (zone === 'UTC') return 0;
  let known = ends.get(zone);
  if (!known) ends.set(zone, (known = new Map<number, number>()));
  const week = Math.floor(instant / WEEK);
  const at = (one: number): number => {
    let offset = known.get(one);
    if (offset === undefined) known.set(one, (offset = ask(zone, one * WEEK)));
    return offset;
  };
  const first = at(week);
  return first === at(week + 1) ? first : ask(zone, instant);
}

/**
 * The instant at which the clocks of a zone show a wall time. Of two, when clocks are set back, the first; where there is none, when they are set forward,
 * as far behind the last one as the wall time says (RFC 5545, 3.3.5).
 */
export function instantOf(wall: number, zone: string): number {
  const before = wall - offsetAt(zone, wall - DAY);
  if (offsetAt(zone, before) === wall - before) return before;
  const after = wall - offsetAt(zone, wall + DAY);
  return offsetAt(zone, after) === wall - after ? after : before;
}

/** What the clocks of a zone show at an instant. */
export const wallAt = (instant: number, zone: string): number => instant + offsetAt(zone, instant);
