/**
 * Opening hours, the part that a compact card needs: is the firm open now, by the clock on its own wall?
 * The week's table is in `week.ts`, loaded later.
 */
import type { Text } from '../../schema/text.js';

/** A day of the week; "PH" stands for public holidays. */
export type Day = 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su' | 'PH';

/** One line of a book's `hours`. Without `days` it holds every day, without `from`/`to` all year. */
export interface Hours {
  days?: readonly string[];
  /** "HH:MM" */
  opens?: string;
  /** "HH:MM" up to "24:00"; not later than `opens` means after midnight */
  closes?: string;
  /** "MM-DD" (a season, may wrap the year) or "YYYY-MM-DD" */
  from?: string;
  to?: string;
  /** Closed all day, or only from `opens` to `closes` where these are given */
  closed?: boolean;
  note?: Text;
}

export interface OpenState {
  state: 'open' | 'closing-soon' | 'closed' | 'opening-soon' | 'unknown';
  /** While open: when it closes, "HH:MM" by the firm's clock. Left out where it stays open for more than a day. */
  until?: string;
  /** While closed: the next opening within a year; `day` 0 is today, 1 tomorrow; `date` is "YYYY-MM-DD". */
  opensAt?: { day: number; weekday: Day; time: string; date: string };
}

/** From and to, in minutes since the midnight with which a day begins; after midnight more than 1440. */
export type Span = readonly [from: number, to: number];

/** "Soon" is within this many minutes. */
const SOON = 60;
const DAY = 1440;

/** A clock is dear to make, and a page may have a hundred cards. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string, at: number): number => {
  let clock = clocks.get(timeZone);
  // Swedish dates are ISO dates.
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' })));
  return Math.floor(Date.parse(clock.format(at).replace(' ', 'T') + 'Z') / 6e4);
};

/** The firm's wall clock at a moment, in minutes since 1970 as if that clock were UTC. Throws for a zone that is not known. */
export const wallClock = (timeZone: string | undefined, at: number): number =>
  // Greenland moved to UTC-2 in 2023-24, which many phones have not heard of: it is an hour behind the Azores since.
  timeZone === 'America/Nuuk' && clockOf(timeZone, 1.7356896e12) % DAY !== 1320
    ? clockOf('Atlantic/Azores', at) - 60
    : clockOf(timeZone || '?', at); // no zone at all would be the visitor's own

const iso = (minutes: number): string => new Date(minutes * 6e4).toISOString();

/** The date of a day counted from 1970, "YYYY-MM-DD". */
export const dateOf = (day: number): string => iso(day * DAY).slice(0, 10);

/** "HH:MM" of minutes since any midnight. */
export const timeOf = (minutes: number): string => iso(minutes).slice(11, 16);

/** The weekday of a day counted from 1970 (a Thursday). */
export const weekdayOf = (day: number): Day => 'ThFrSaSuMoTuWe'.match(/../g)![day % 7] as Day;

/** Minutes of "HH:MM", or NaN. */
const minutes = (time?: string): number => Date.parse(`1970-01-01T${time?.padStart(5, '0')}Z`) / 6e4;

const covers = ({ from = '', to = '' }: Hours, date: string): boolean => {
  // Season against season, date against date: strings of one length compare as dates do.
  const begun = from <= date.slice(-from.length);
  const lasts = !to || to >= date.slice(-to.length);
  return to && to.length < 6 && from.length < 6 && from > to ? begun || lasts : begun && lasts;
};

/** A dated line weighs more than a season, a season more than a line for all year. */
const weight = ({ from = '', to = '' }: Hours): number => Math.max(from.length, to.length);

const spanOf = (line: Hours): Span => {
  const from = minutes(line.opens);
  const to = minutes(line.closes);
  return [from, to > from ? to : to + DAY];
};

/** Hours off within a day do not stand for the day: they are taken from whatever else is in force. */
const isBreak = (line: Hours): unknown => line.closed && line.opens;

/** The lines in force on a day (counted from 1970): those of the weightiest period, of equal ones the last in the list. */
export const linesOf = (hours: readonly Hours[], day: number, weekday = weekdayOf(day)): Hours[] => {
  const date = dateOf(day);
  const fit = hours.filter(
    (line) =>
      (line.days?.[0] ? line.days.includes(weekday) : weekday !== 'PH') &&
      covers(line, date) &&
      (spanOf(line)[0] < spanOf(line)[1] || (line.closed && !line.opens)),
  );
  let best: Hours = {};
  for (const line of fit) if (!isBreak(line) && weight(line) >= weight(best)) best = line;
  return fit.filter((line) => isBreak(line) || (line.from === best.from && line.to === best.to));
};

/** When the firm is open by lines of one day, in order. */
export const spansOf = (lines: readonly Hours[]): Span[] => {
  if (lines.some((line) => line.closed && !line.opens)) return [];
  let spans = lines.filter((line) => !line.closed).map(spanOf);
  for (const line of lines.filter(isBreak)) {
    const [off, on] = spanOf(line);
    spans = spans.flatMap(([from, to]) =>
      (
        [
          [from, Math.min(to, off)],
          [Math.max(from, on), to],
        ] as Span[]
      ).filter(([from, to]) => from < to),
    );
  }
  return spans.sort((a, b) => a[0] - b[0]);
};

/** Open or closed at `now` by the clock of `timeZone` (IANA). Never throws: what cannot be told is `unknown`. */
export const openState = (
  hours: readonly Hours[] | undefined,
  timeZone: string | undefined,
  now: Date | number = Date.now(),
): OpenState => {
  try {
    const clock = wallClock(timeZone, +now);
    // Also by the wall clock, so that "soon" is right in the nights when it is moved.
    const soon = wallClock(timeZone, +now + SOON * 6e4);
    const today = Math.floor(clock / DAY);
    let told = false;
    const spans = (day: number): Span[] => {
      const lines = linesOf(hours!, today + day);
      told ||= !!lines[0];
      return spansOf(lines).map(([from, to]) => [(today + day) * DAY + from, (today + day) * DAY + to]);
    };
    // A time that the clock leaps over in spring comes when the leap does: whatever is left of a span begins, or ends, there.
    const comes = (time: number): boolean => {
      const at = +now + (time - clock) * 6e4;
      return wallClock(timeZone, at + (time - wallClock(timeZone, at)) * 6e4) === time;
    };
    let until = clock;
    for (const [from, to] of [-1, 0, 1, 2].flatMap(spans).sort((a, b) => a[0] - b[0]))
      if (from <= until && to > until) for (until = to; !comes(until);) until++;
    if (until > clock) return { state: until > soon ? 'open' : 'closing-soon', until: until - clock > DAY ? undefined : timeOf(until) };
    let next = Infinity;
    // What is left of a night may begin later than the next day does: no day is left out that has begun by then.
    for (let day = -1; day < 367 && next >= (today + day) * DAY; day++)
      for (const [from, to] of spans(day)) {
        let at = from;
        if (from > clock && from < next) while (at < to && !comes(at)) at++;
        if (from > clock && at < to) next = Math.min(next, at);
      }
    if (next < Infinity) {
      const at = Math.floor(next / DAY);
      return {
        state: next > soon ? 'closed' : 'opening-soon',
        opensAt: { day: at - today, weekday: weekdayOf(at), time: timeOf(next), date: dateOf(at) },
      };
    }
    if (told) return { state: 'closed' };
  } catch {
    // A zone that this engine does not know, a date that is none
  }
  return { state: 'unknown' };
};
