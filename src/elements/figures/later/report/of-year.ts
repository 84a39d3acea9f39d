/** What of the files belongs into the report of a year. Pure. */
import { occurrencesOf } from '../../../../engines/calendar/series.js';
import type { Occurrence } from '../../../../engines/calendar/occurrences.js';
import { yearOf, yearOfPeriod } from '../../../../engines/figures/years.js';
import type { Notice } from '../../../../formats/board/board.js';
import type { Member } from '../../../../formats/cluster/cluster.js';
import type { CalendarEvent, Events } from '../../../../formats/events/events.js';
import type { Appearance, Figures } from '../../../../formats/figures/figures.js';
import type { Figure } from '../../../../formats/figures/preview.js';

/** The figures up to a year: a report tells nothing of the years after it. Those that begin later are left out. */
export function figuresUntil({ indicators = [] }: Figures, year: number): Figure[] {
  return indicators.flatMap((figure) => {
    if (!figure.values) return [figure];
    const values = figure.values.filter(({ period }) => (yearOfPeriod(period) ?? -Infinity) <= year);
    return values.length ? [{ ...figure, values }] : [];
  });
}

export const seenIn = ({ visibility = [] }: Figures, year: number): Appearance[] => visibility.filter((one) => yearOf(one) === year);

/** The events that took place in a year, in order: no deadlines, none that was cancelled. */
export function eventsOf({ events = [], timeZone: zone }: Events, year: number): Occurrence<CalendarEvent>[] {
  const day = 86_400_000;
  const window = { ...(zone && { zone }), visitor: zone ?? 'UTC', from: Date.UTC(year, 0, 1) - day, to: Date.UTC(year + 1, 0, 1) + day };
  return events
    .filter(({ type }) => type !== 'deadline')
    .flatMap((event) => occurrencesOf(event, window))
    .filter(({ status, wallStart }) => status !== 'cancelled' && new Date(wallStart).getUTCFullYear() === year)
    .sort((one, other) => one.wallStart - other.wallStart);
}

/** The notices that were answered in a year, by their last day or the first; those without a day are of every year. */
export const solvedIn = (notices: readonly Notice[], year: number): Notice[] =>
  notices.filter(({ done, from, to }) => done && Number((to ?? from ?? String(year)).slice(0, 4)) === year);

const joinedIn = ({ joined }: Member): number => Number(/^\d{4}/.exec(String(joined ?? ''))?.[0] ?? NaN);

/** Members who had joined by the end of a year; of whom nobody knows when is one. */
export const membersUntil = (members: readonly Member[], year: number): Member[] => members.filter((one) => !(joinedIn(one) > year));

export const newIn = (members: readonly Member[], year: number): Member[] => members.filter((one) => joinedIn(one) === year);
