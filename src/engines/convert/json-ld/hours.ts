import { dateOf, type Day, type Hours } from '../../hours/hours.js';
import { holidaysOf, periodsOf, type WeekRow } from '../../hours/week.js';

const NAMES: Record<Day, string> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
  PH: 'PublicHolidays',
};

/** `openingHoursSpecification`: a node for each span of each group of days. Closed days are told where they are exceptions. */
export function hoursSpecification(hours: readonly Hours[], now: Date | number): object[] {
  const today = dateOf(Math.floor(+now / 864e5));
  const holidays = holidaysOf(hours, Math.floor(+now / 864e5));
  return [
    ...periodsOf(hours)
      .filter(({ to }) => to?.length !== 10 || to >= today)
      .flatMap(({ from, to, rows }) => {
        const valid = from || to ? validity(from, to, today) : {};
        return rows.flatMap((row) => nodes(row, valid, !!(from || to)));
      }),
    ...(holidays ? nodes(holidays, {}, true) : []),
  ];
}

const nodes = ({ days, spans, allDay }: WeekRow, valid: object, exception: boolean): object[] => {
  const dayOfWeek = days.map((day) => NAMES[day]);
  const node = (opens: string, closes: string) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes, ...valid });
  if (allDay) return [node('00:00', '23:59')]; // as Google wants it
  if (!spans.length) return exception ? [node('00:00', '00:00')] : []; // the same: closed
  return spans.map(({ opens, closes }) => node(opens, closes === '24:00' ? '00:00' : closes));
};

/** A season's dates in the year that is running or coming; schema.org has no seasons of every year. */
const validity = (from: string | undefined, to: string | undefined, today: string): object => {
  if ((from ?? to)!.length === 10) return { validFrom: from, validThrough: to };
  const [start, end] = [from ?? '01-01', to ?? '12-31'];
  const year = +today.slice(0, 4);
  for (const first of [year - 1, year, year + 1]) {
    const validThrough = dated(first + (end < start ? 1 : 0), end);
    if (validThrough >= today) return { validFrom: dated(first, start), validThrough };
  }
  return {};
};

/** The date of a day in a year; 29 February is the 28th where there is none. */
const dated = (year: number, day: string): string => {
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  return `${year}-${day === '02-29' && !leap ? '02-28' : day}`;
};
