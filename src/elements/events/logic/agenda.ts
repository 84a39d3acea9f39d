/** Which events are shown: those to come, in the order of time, as far as the visitor's filters let them through. */
import type { Occurrence, TimesOf } from '../../../engines/calendar/occurrences.js';
import { once } from '../../../engines/calendar/once.js';
import { DAY } from '../../../schema/calendar/moments.js';
import type { Text } from '../../../schema/text.js';
import type { CalendarEvent, Events } from '../../../formats/events/events.js';

export type Shown = Occurrence<CalendarEvent>;

/** The chosen values of each filter; none, or an empty list, lets everything through. */
export interface Filters {
  readonly type?: readonly string[];
  readonly place?: readonly string[];
  /** Ids as in `results`. */
  readonly id?: readonly string[];
}

/** Gives a text in the language shown. */
type Plain = (text: Text | undefined) => string;

/** How many events are shown at first, and how many more at a time. */
export const PAGE = 12;

/** Months for which a series without an end is shown. */
export const MONTHS = 24;
const AHEAD = MONTHS * 30.5 * DAY;
/** How far back "earlier" goes for series. */
const BEHIND = 12 * 30.5 * DAY;
const EVER = 8.64e15;

/** Whether it is over: what has no end is so when its day is, a deadline when it has come. */
export function isOver({ start, end, wallStart, event: { type } }: Shown, now: number): boolean {
  if (end > start) return end <= now;
  return type === 'deadline' ? start <= now : start - (wallStart % DAY) + DAY <= now;
}

/** The times of a calendar, reckoned once for a document, a zone and a moment. */
export class Agenda {
  /** All times, in order: single events whenever they are, series from a year back to two years ahead. */
  readonly all: readonly Shown[];
  /** The kinds that there are, in the order of the document. */
  readonly types: readonly string[];

  constructor(
    readonly calendar: Events,
    /** The visitor's zone. */
    readonly visitor: string,
    public now: number,
    timesOf: TimesOf = once,
  ) {
    const { timeZone: zone, events = [] } = calendar;
    const series = { zone, visitor, from: now - BEHIND, to: now + AHEAD };
    const single = { zone, visitor, from: -EVER, to: EVER };
    this.all = events
      .flatMap((event) => timesOf(event, event.rrule ? series : single))
      .sort((one, other) => one.start - other.start || one.end - other.end);
    this.types = [...new Set(events.map(({ type = 'other' }) => type))];
  }

  /** The values of the filter for places. */
  places(plain: Plain): string[] {
    return [...new Set(this.all.map((one) => placeOf(one, plain)))].filter(Boolean);
  }

  /** Those to come that pass the filters, or those that are over, the last one first. */
  find(filters: Filters, plain: Plain, over = false): Shown[] {
    const found = this.all.filter((one) => isOver(one, this.now) === over && passes(one, filters, plain));
    return over ? found.reverse() : found;
  }
}

/** Whether an event passes the filters. */
export const passes = (one: Shown, { type = [], place = [], id = [] }: Filters, plain: Plain): boolean =>
  (!type.length || type.includes(one.event.type ?? 'other')) &&
  (!place.length || place.includes(placeOf(one, plain))) &&
  (!id.length || id.includes(idOf(one)));

/** The value of the filter for places: a name as it is shown; `online` for what has no other place. */
export const placeOf = ({ event: { place } }: Shown, plain: Plain): string => plain(place?.name) || (place?.online ? 'online' : '');

/** Whether the visitor's clock shows other times: then both are told. `offset` is how far it is ahead of UTC. */
export const differs = ({ start, end, wallStart, wallEnd, zone, allDay }: Shown, offset: (instant: number) => number): boolean =>
  !!zone && !allDay && (wallStart - start !== offset(start) || wallEnd - end !== offset(end));

/** The id of one time of an event: of a series with its day behind it. */
export const idOf = ({ event: { id }, date }: Shown): string => (date ? `${id}/${date}` : id);
