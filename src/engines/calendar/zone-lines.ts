/** A time zone as calendar files want it told (VTIMEZONE): its rules, found by asking the engine when its clocks change. */
import { DAY } from '../../schema/calendar/moments.js';
import { compact, offsetWords } from './time-words.js';
import { offsetAt } from './zone.js';

interface Turn {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Years for which changes are listed one by one, where no rule tells them. */
const LISTED = 12;

/** When the clocks of a zone change within a span. */
function turns(zone: string, from: number, to: number): Turn[] {
  const found: Turn[] = [];
  for (let at = from; at < to; at += 14 * DAY) {
    const before = offsetAt(zone, at);
    const after = offsetAt(zone, Math.min(to, at + 14 * DAY));
    if (before === after) continue;
    let [low, high] = [at, Math.min(to, at + 14 * DAY)];
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before, after });
  }
  return found;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule of a change, by its day in the year: `-1SU` for the last Sunday of a month, `2SU` for the second. */
function ruleOfTurn({ at, before }: Turn, last: boolean): string {
  const day = new Date(at + before);
  const number = day.getUTCDate();
  const nth = last ? -1 : Math.floor((number - 1) / 7) + 1;
  return `FREQ=YEARLY;BYMONTH=${day.getUTCMonth() + 1};BYDAY=${nth}${WEEKDAYS[day.getUTCDay()]}`;
}

const isLast = ({ at, before }: Turn): boolean => {
  const day = new Date(at + before);
  return day.getUTCDate() + 7 > new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
};

/** The lines of a zone, good from the first year that is needed. */
export function zoneLines(zone: string, from: number): string[] {
  const year = new Date(from).getUTCFullYear();
  const begin = Date.UTC(year, 0);
  const years = Array.from({ length: LISTED }, (_, at) => turns(zone, Date.UTC(year + at, 0), Date.UTC(year + at + 1, 0)));
  const observance = ({ at, before, after }: Turn, rule?: string): string[] => {
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${name}`,
      `DTSTART:${compact(at + before)}`,
      `TZOFFSETFROM:${offsetWords(before).replace(':', '')}`,
      `TZOFFSETTO:${offsetWords(after).replace(':', '')}`,
      ...(rule ? [`RRULE:${rule}`] : []),
      `END:${name}`,
    ];
  };
  const [first = []] = years;
  const same = (last: readonly boolean[]): boolean =>
    years.every(
      (one) =>
        one.length === first.length &&
        one.every(
          (turn, at) =>
            ruleOfTurn(turn, last[at]!) === ruleOfTurn(first[at]!, last[at]!) &&
            (turn.at + turn.before) % DAY === (first[at]!.at + first[at]!.before) % DAY &&
            turn.after === first[at]!.after,
        ),
    );
  // Where the week is the fourth and the last in one year, other years tell.
  const last = first.map((_, at) => years.every((one) => !!one[at] && isLast(one[at])));
  const body = first.length && same(last) ? first.flatMap((turn, at) => observance(turn, ruleOfTurn(turn, last[at]!))) : years.flat().flatMap((turn) => observance(turn)); // prettier-ignore
  const offset = offsetAt(zone, begin);
  const start = { at: begin - 365 * DAY, before: offset, after: offset };
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance(start), ...body, 'END:VTIMEZONE'];
}
