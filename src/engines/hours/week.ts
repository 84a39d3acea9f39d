/** Opening hours as a table: the coming week, other seasons and days, public holidays. Loaded lazily; see `hours.ts`. */
import type { Text } from '../../schema/text.js';
import { dateOf, linesOf, spansOf, timeOf, wallClock, weekdayOf, type Day, type Hours } from './hours.js';

export interface WeekRow {
  /** In the order of the week, Monday first. */
  days: Day[];
  /** The same days as runs of neighbours, for "Mon–Wed, Fri"; a single day is a run from itself to itself. */
  runs: [first: Day, last: Day][];
  today: boolean;
  /** "HH:MM"; none where closed. `closes` is "24:00" at midnight and earlier than `opens` on the day after. */
  spans: { opens: string; closes: string }[];
  /** Open around the clock. */
  allDay: boolean;
  notes: Text[];
}

/** A season ("MM-DD") or a dated exception ("YYYY-MM-DD") and its rows. */
export interface Period {
  from?: string;
  to?: string;
  rows: WeekRow[];
}

export interface WeekTable {
  /** What holds in the seven days from today on, each weekday once; grouped where the hours are the same. */
  rows: WeekRow[];
  /** The season in force today, if today's hours belong to one. */
  season?: { from?: string; to?: string };
  /** Everything else that the hours say, soonest dated day first, then seasons as written; past dates are left out. */
  periods: Period[];
  /** Public holidays, where the hours speak of them. */
  holidays?: WeekRow;
}

const WEEK: readonly Day[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const rowOf = (lines: readonly Hours[], day: Day, today: boolean): WeekRow => {
  const spans = spansOf(lines);
  return {
    days: [day],
    runs: [],
    today,
    spans: spans.map(([from, to]) => ({ opens: timeOf(from), closes: to === 1440 ? '24:00' : timeOf(to) })),
    allDay: spans.length === 1 && spans[0]![1] - spans[0]![0] === 1440,
    notes: lines.flatMap((line) => (line.note ? [line.note] : [])),
  };
};

const group = (rows: readonly WeekRow[]): WeekRow[] => {
  const grouped = new Map<string, WeekRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.spans, row.notes]);
    const same = grouped.get(key);
    if (same) {
      same.days.push(...row.days);
      same.today ||= row.today;
    } else grouped.set(key, row);
  }
  for (const row of grouped.values()) {
    for (const day of row.days) {
      const run = row.runs.at(-1);
      if (run && WEEK.indexOf(run[1]) + 1 === WEEK.indexOf(day)) run[1] = day;
      else row.runs.push([day, day]);
    }
  }
  return [...grouped.values()];
};

const mondayFirst = (rows: WeekRow[]): WeekRow[] => rows.sort((a, b) => WEEK.indexOf(a.days[0]!) - WEEK.indexOf(b.days[0]!));

const safeClock = (timeZone: string | undefined, now: number): number => {
  try {
    return wallClock(timeZone, now);
  } catch {
    // A zone that is not known: the visitor's own date is the best guess for "today"
    return Math.floor(now / 6e4) - new Date(now).getTimezoneOffset();
  }
};

/** The rows of one period by its own lines only: days that it does not name are left out. */
const periodOf = (lines: readonly Hours[]): Period => {
  const { from, to } = lines[0]!;
  const always = lines.map((line) => ({ ...line, from: undefined, to: undefined }));
  const single = from && from === to && from.length === 10;
  const rows = WEEK.map((day, index) => ({ day, of: linesOf(always, index + 4) }))
    .filter(({ day, of }) => of.length && (!single || day === weekdayOf(Date.parse(from) / 864e5)))
    .map(({ day, of }) => rowOf(of, day, false));
  return { from, to, rows: group(rows) };
};

/** All that the hours say on weekdays, by period: the general ones first, then as written. Public holidays are left out. */
export const periodsOf = (hours: readonly Hours[]): Period[] => {
  const periods = new Map<string, Hours[]>();
  for (const line of hours) {
    if (line.days?.[0] && line.days.every((day) => day === 'PH')) continue;
    const key = `${line.from ?? ''}/${line.to ?? ''}`;
    periods.set(key, [...(periods.get(key) ?? []), line]);
  }
  return (
    [...periods.values()]
      // Hours off within a day are nothing by themselves.
      .filter((lines) => lines.some((line) => !line.closed || !line.opens))
      .map(periodOf)
      .filter((period) => period.rows.length)
      .sort((a, b) => +!!(a.from || a.to) - +!!(b.from || b.to))
  );
};

/** The row of public holidays, where the hours speak of them. */
export const holidaysOf = (hours: readonly Hours[], day: number): WeekRow | undefined => {
  const lines = linesOf(hours, day, 'PH');
  return lines.length ? rowOf(lines, 'PH', false) : undefined;
};

/**
 * The hours as a table for display, or undefined where there are none.
 * @param timeZone the firm's IANA zone (`zoneOf(book)`); it decides which day is today
 */
export const weekTable = (
  hours: readonly Hours[] | undefined,
  timeZone?: string,
  now: Date | number = Date.now(),
): WeekTable | undefined => {
  // lines without times say nothing: not that it is closed
  if (!hours?.some((line) => (line.closed ? true : line.opens && line.closes))) return undefined;
  const today = Math.floor(safeClock(timeZone, +now) / 1440);
  const coming = WEEK.map((_, offset) => ({ day: today + offset, lines: linesOf(hours, today + offset) }));
  const rows = group(mondayFirst(coming.map(({ day, lines }) => rowOf(lines, weekdayOf(day), day === today))));

  const shown = new Set(coming.flatMap(({ lines }) => lines.map(({ from, to }) => `${from}/${to}`)));
  const isDated = ({ from, to }: Period): boolean => (from ?? to)?.length === 10;
  const others = periodsOf(hours)
    .filter((period) => isDated(period) || !shown.has(`${period.from}/${period.to}`))
    .filter(({ to }) => to?.length !== 10 || to >= dateOf(today));
  const dated = others.filter(isDated).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

  const inForce = coming[0]!.lines.find((line) => line.from || line.to);
  const holidays = holidaysOf(hours, today);
  return {
    rows,
    ...(inForce && { season: { from: inForce.from, to: inForce.to } }),
    periods: [...dated, ...others.filter((period) => !isDated(period))],
    ...(holidays && { holidays }),
  };
};
