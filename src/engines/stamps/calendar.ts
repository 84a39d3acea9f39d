/** Days on the programme's own clock. */
import { dateOf, wallClock } from '../hours/hours.js';

/** So far the clocks of two phones may differ, in milliseconds. */
export const SKEW = 120_000;

/** By zone and quarter of an hour: no zone changes its day within one. */
const known = new Map<string, string>();

/**
 * The day, `YYYY-MM-DD`, on the clock of a programme (UTC where it names none, or one that this browser does not know).
 *
 * @param at Milliseconds since 1970.
 */
export function dayIn({ timeZone = 'UTC' }: { timeZone?: string }, at: Date | number): string {
  const quarter = Math.floor(+at / 9e5);
  const name = `${timeZone} ${quarter}`;
  let day = known.get(name);
  if (day === undefined) {
    if (known.size > 5000) known.clear();
    known.set(name, (day = dayOf(timeZone, quarter * 9e5)));
  }
  return day;
}

function dayOf(timeZone: string, at: number): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8e15) return '';
  try {
    if (timeZone !== 'UTC') return dateOf(Math.floor(wallClock(timeZone, at) / 1440));
  } catch {
    // a zone that this browser does not know
  }
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether a day is within two others; one that is not said is no bound. */
export const within = (day: string, from?: string, to?: string): boolean => !!day && !(from && day < from) && !(to && day > to);

/**
 * The moment at which a day begins on the clock of a programme, in milliseconds since 1970.
 *
 * @param day `YYYY-MM-DD`.
 * @param days So many days later.
 */
export function startOf({ timeZone = 'UTC' }: { timeZone?: string }, day: string, days = 0): number {
  const utc = Date.parse(`${day}T00:00:00Z`) + days * 864e5;
  try {
    // twice: the first guess may be on the other side of a change of clocks
    const at = (guess: number) => utc - (wallClock(timeZone, guess) * 6e4 - Math.floor(guess / 6e4) * 6e4);
    return at(at(utc));
  } catch {
    return utc;
  }
}
