/** Times and offsets as calendar files and schema.org write them. */
import { clockOf, written } from '../../schema/calendar/moments.js';

/** `20260501T100000` of a wall time. */
export const compact = (wall: number): string => written(wall).replace(/[-:]/g, '').padEnd(15, '0');

/** `+02:00`: how far a clock is ahead of UTC, to the minute. */
export function offsetWords(offset: number): string {
  const minutes = Math.round(offset / 60_000);
  return `${minutes < 0 ? '-' : '+'}${clockOf(Math.abs(minutes) * 60_000)}`;
}
