/** When events take place: each time of a series, with what was changed for it. */
import { DAY, dayOf, momentOf, written, type Moment } from '../../schema/calendar/moments.js';
import { isZone } from '../../schema/calendar/zones.js';
import { instantOf, wallAt } from './zone.js';

export type Status = 'planned' | 'moved' | 'cancelled';

/** What is said of one time of a series. */
export interface Change {
  /** The time that the series has: a day is enough. */
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
  readonly status?: Status;
}

/** What an event says of its time. */
export interface Timed {
  readonly id?: string;
  readonly start: string;
  /** Of whole days the last one, inclusive. */
  readonly end?: string;
  readonly timeZone?: string;
  readonly rrule?: string;
  readonly except?: readonly string[];
  readonly also?: readonly string[];
  readonly changes?: readonly Change[];
  readonly status?: Status;
}

export interface Occurrence<E extends Timed = Timed> {
  readonly event: E;
  /** Of a series, which one: its time as the series has it. */
  readonly date?: string;
  /** The instants; of whole days midnight in the zone, the end that of the day after the last one. */
  readonly start: number;
  readonly end: number;
  /** What the clocks of the zone show then. */
  readonly wallStart: number;
  readonly wallEnd: number;
  readonly allDay: boolean;
  /** The zone of its clocks; undefined where none is told: then they are those of the place, wherever that is. */
  readonly zone: string | undefined;
  readonly status: Status;
  /** The wall time that it was moved from. */
  readonly was?: number;
}

/** The wall times of a rule from a start on, and the instant after which there are none; undefined for what is no rule. */
export type Repeat = (
  rule: string,
  start: number,
  from: number,
) => { readonly walls: Iterable<number>; readonly until: number | undefined } | undefined;

export interface Window {
  /** The zone of events that name none. */
  readonly zone?: string;
  /** The zone of who looks: in it those are put in order that have no zone. */
  readonly visitor: string;
  /** Instants: what ends after the first, and starts before the second. */
  readonly from: number;
  readonly to: number;
  /** Follows rules of repetition; without it an event takes place once. */
  readonly repeat?: Repeat | undefined;
  /** How many times of one series at most. Default 1,000. */
  readonly most?: number;
}

/** What gives the times of an event within a window. */
export type TimesOf = <E extends Timed>(event: E, window: Window) => Occurrence<E>[];

/** The wall time of a moment in a zone. */
const wallOf = ({ wall, instant }: Moment, zone: string | undefined): number =>
  instant === undefined ? wall : zone ? wallAt(instant, zone) : wall;

/** The zone of an event that this engine knows. A name that it does not know has been reported. */
const zoneFor = ({ timeZone }: Timed, zone: string | undefined): string | undefined =>
  [timeZone, zone].find((one) => one !== undefined && isZone(one));

/** The times of an event within a window, in the order of the series. None where its start cannot be read. */
export function occurrencesOf<E extends Timed>(event: E, { zone, visitor, from, to, most = 1000, repeat }: Window): Occurrence<E>[] {
  const start = momentOf(event.start);
  if (!start) return [];
  const named = zoneFor(event, zone);
  // An instant repeats by the clock of its own zone, else by that of the world.
  const clock = start.instant === undefined ? named : (zoneFor(event, undefined) ?? 'UTC');
  const clocks = clock ?? visitor;
  const first = wallOf(start, clocks);
  const ended = event.end === undefined ? undefined : momentOf(event.end);
  const lasts = (end: Moment | undefined, wall: number, day: boolean): number => {
    if (!end) return day ? DAY : 0;
    const last = wallOf(end, clocks);
    const till = day ? Math.floor(last / DAY) * DAY + DAY : end.day ? last + DAY : last;
    return till > wall ? till - wall : day ? DAY : 0;
  };
  const length = lasts(ended, first, start.day);

  /** What names a time of the series: its day, or its moment on the clocks of the series. */
  const keyOf = (date: string): string | undefined => {
    const moment = momentOf(date);
    return moment && (moment.day ? dayOf(moment.wall) : written(wallOf(moment, clocks)));
  };
  /** The wall time that is named: of a day alone, at the hour of the series. */
  const wallNamed = (date: string): number | undefined => {
    const moment = momentOf(date);
    return moment && (moment.day && !start.day ? moment.wall + (first % DAY) : wallOf(moment, clocks));
  };

  const changes = new Map<string, Change>();
  for (const change of event.changes ?? []) {
    const key = keyOf(change.date);
    if (key) changes.set(key, change);
  }
  const left = new Set((event.except ?? []).map(keyOf));

  const found: Occurrence<E>[] = [];
  const add = (wall: number, recurs: boolean): void => {
    const hasKey = recurs || left.size || changes.size;
    const key = !hasKey ? '' : start.day ? dayOf(wall) : written(wall);
    if (left.size && (left.has(key) || left.has(dayOf(wall)))) return;
    const change = changes.size ? (changes.get(key) ?? changes.get(dayOf(wall))) : undefined;
    if (change) used.add(change);
    const moved = change?.start === undefined ? undefined : momentOf(change.start);
    const day = moved ? moved.day : start.day;
    const begins = moved ? wallOf(moved, clocks) : wall;
    const end = change?.end === undefined ? undefined : momentOf(change.end);
    const till = begins + (end ? lasts(end, begins, day) : day === start.day ? length : day ? DAY : 0);
    const at = (one: number): number => instantOf(one, clocks);
    const instants = [at(begins), at(till)] as const;
    if (instants[1] < from || instants[0] >= to || (instants[1] === from && till > begins)) return;
    const differs = begins !== wall || till - begins !== length;
    const status = change?.status ?? (change && differs ? 'moved' : (event.status ?? 'planned'));
    // An instant without a zone of its own is shown by the clock of the document.
    const shown = clock && named && clock !== named ? named : clock;
    const show = (instant: number, one: number): number => (shown === clock || day ? one : wallAt(instant, shown!));
    found.push({
      event,
      start: instants[0],
      end: instants[1],
      wallStart: show(instants[0], begins),
      wallEnd: show(instants[1], till),
      allDay: day,
      zone: start.instant !== undefined && !named ? 'UTC' : shown,
      status,
      ...(recurs && { date: key }),
      ...(begins !== wall && { was: show(at(wall), wall) }),
    });
  };

  const used = new Set<Change>();
  // A day on each side of the window: clocks are at most so far from each other.
  const begin = from - length - 2 * DAY;
  const series = event.rrule === undefined ? undefined : repeat?.(event.rrule, first, begin);
  const also = (event.also ?? []).flatMap((one) => wallNamed(one) ?? []);
  const recurs = !!series || also.length > 0;
  if (!series) add(first, recurs);
  else {
    const { walls, until } = series;
    for (const wall of walls) {
      if (wall > to + 2 * DAY || found.length >= most || (until !== undefined && instantOf(wall, clocks) > until)) break;
      if (wall >= begin) add(wall, true);
    }
  }
  for (const wall of new Set(also)) if (wall !== first && found.length < most) add(wall, true);
  // What was moved into the window from outside of it.
  if (recurs)
    for (const change of changes.values()) {
      const wall = used.has(change) || !change.start ? undefined : wallNamed(change.date);
      if (wall !== undefined) add(wall, true);
    }
  return found;
}
