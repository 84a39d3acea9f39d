/** The wall times of a rule of repetition. */
import { DAY } from '../../schema/calendar/moments.js';
import type { Frequency, Rule } from '../../schema/calendar/rules.js';

const utc = (year: number, month: number, day = 1): number => new Date(0).setUTCFullYear(year, month, day);
const weekdayOf = (day: number): number => (((day / DAY + 3) % 7) + 7) % 7;
/** The first day of the week in which a day is. */
const weekOf = (day: number, start: number): number => day - ((weekdayOf(day) - start + 7) % 7) * DAY;
/** The first day of the first week of a year: the one that has four days of it. */
const firstWeek = (year: number, start: number): number => weekOf(utc(year, 0, 4), start);

/** The day of a period that stands in it as the first day of a series stood in its own; where there is none, a later one. */
const dayLike = (freq: Frequency, from: number, first: Date): number => {
  if (freq === 'WEEKLY') return from + ((weekdayOf(first.getTime()) - weekdayOf(from) + 7) % 7) * DAY;
  if (freq === 'MONTHLY') return from + (first.getUTCDate() - 1) * DAY;
  return freq === 'YEARLY' ? utc(new Date(from).getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()) : from;
};

/** The days of a period of a rule that it names, in order, as midnights. */
function daysOf(rule: Rule, from: number, to: number, first: Date): number[] {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  const named = byDay ?? byMonthDay ?? byYearDay ?? byWeekNo;
  const weekday = (first.getUTCDay() + 6) % 7;
  const days: number[] = [];
  // A year with numbered weeks has days of its neighbours.
  const around = byWeekNo ? 6 * DAY : 0;
  const own = new Date(from).getUTCFullYear();
  const [weeksFrom, weeksTo] = byWeekNo ? [firstWeek(own, rule.weekStart), firstWeek(own + 1, rule.weekStart)] : [from, to];
  // Where no day is named, it is that of the start: most others need not be looked at.
  const only = named || (byMonth && freq === 'YEARLY') ? undefined : dayLike(freq, from, first);
  for (let day = only ?? from - around; day < to + around; day += DAY) {
    const date = new Date(day);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const number = date.getUTCDate();
    if (byMonth && !byMonth.includes(month + 1)) continue;
    if (byMonthDay && !byMonthDay.includes(number) && !byMonthDay.includes(number - 1 - new Date(utc(year, month + 1, 0)).getUTCDate()))
      continue;
    if (byYearDay) {
      const nth = (day - utc(year, 0)) / DAY + 1;
      if (!byYearDay.includes(nth) && !byYearDay.includes(nth - 1 - (utc(year + 1, 0) - utc(year, 0)) / DAY)) continue;
    }
    if (byWeekNo) {
      if (day < weeksFrom || day >= weeksTo) continue;
      const week = Math.floor((day - weeksFrom) / (7 * DAY)) + 1;
      if (!byWeekNo.includes(week) && !byWeekNo.includes(week - 1 - (weeksTo - weeksFrom) / (7 * DAY))) continue;
      if (!byDay && weekdayOf(day) !== weekday) continue;
    }
    if (byDay) {
      const one = weekdayOf(day);
      // "The second Friday" is one of the month, also in a year of which months are named.
      const start = freq === 'YEARLY' && !byMonth ? utc(year, 0) : utc(year, month);
      const end = freq === 'YEARLY' && !byMonth ? utc(year + 1, 0) : utc(year, month + 1);
      const nth = Math.floor((day - start) / (7 * DAY)) + 1;
      const last = -Math.floor((end - DAY - day) / (7 * DAY)) - 1;
      if (!byDay.some(([asked, which]) => asked === one && (!which || which === nth || which === last))) continue;
    }
    if (!named) {
      if (freq === 'WEEKLY' && weekdayOf(day) !== weekday) continue;
      if ((freq === 'MONTHLY' || freq === 'YEARLY') && number !== first.getUTCDate()) continue;
      if (freq === 'YEARLY' && !byMonth && month !== first.getUTCMonth()) continue;
    }
    days.push(day);
    if (only !== undefined) break;
  }
  return days;
}

/** How many days may still be looked at, for all series together. */
export interface Budget {
  left: number;
}
/** What a time costs that is found, beside a day that is looked at: it is kept. */
const FOUND = 20;

/** So long without a day, and a rule is taken to have none: 29 February on a Sunday comes after forty years at the latest, 30 February never. */
const PATIENCE = 45 * 366 * DAY;
/** The last day of the year 9999: no calendar goes on. */
const MAX = Date.UTC(9999, 11, 31);

/**
 * The wall times of a series, in order, its start first: also where the rule does not name it, as calendars do. Ends with the rule, or never.
 *
 * @param from days before it are passed over where nobody needs to count them
 * @param budget what may still be looked at: it ends where that is spent
 */
export function* repeated(rule: Rule, start: number, from = -Infinity, budget: Budget = { left: Infinity }): Generator<number, void> {
  const { freq, interval, bySetPos, count = Infinity, until } = rule;
  const midnight = Math.floor(start / DAY) * DAY;
  const clock = start - midnight;
  const first = new Date(midnight);
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  const periods: Readonly<Record<Frequency, (step: number) => [number, number]>> = {
    YEARLY: (step) => [utc(year + step, 0), utc(year + step + 1, 0)],
    MONTHLY: (step) => [utc(year, month + step), utc(year, month + step + 1)],
    WEEKLY: (step) => {
      const week = weekOf(midnight, rule.weekStart) + step * 7 * DAY;
      return [week, week + 7 * DAY];
    },
    DAILY: (step) => [midnight + step * DAY, midnight + (step + 1) * DAY],
  };
  let given = 1;
  yield start;
  let step = 0;
  // Years that are long past: only a rule that counts has to be gone through from its start.
  if (count === Infinity && from > start) {
    const length = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }[freq] * DAY;
    step = Math.max(0, Math.floor((from - start) / length / interval) - 2) * interval;
  }
  for (let last = Math.max(start, periods[freq](step)[0]); ; step += interval) {
    const [begin, end] = periods[freq](step);
    if (begin > MAX || begin - last > PATIENCE || budget.left <= 0) return;
    let days = daysOf(rule, begin, end, first);
    budget.left -= (end - begin) / DAY;
    if (bySetPos) days = days.filter((_, at) => bySetPos.includes(at + 1) || bySetPos.includes(at - days.length));
    for (const day of days) {
      const wall = day + clock;
      if (wall <= start) continue;
      if (given >= count || (until && until.instant === undefined && wall > (until.day ? until.wall + DAY - 1 : until.wall))) return;
      last = wall;
      given++;
      if (wall >= from) budget.left -= FOUND;
      yield wall;
    }
  }
}
