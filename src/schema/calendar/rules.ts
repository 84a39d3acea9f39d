/** Rules of repetition (RFC 5545, 3.3.10): by years, months, weeks and days; hours and less are no rhythm of meetings. `engines/calendar/` follows them. */
import { momentOf, type Moment } from './moments.js';

export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';

export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  /** The last moment. */
  readonly until?: Moment;
  /** Weekday from 0 for Monday, and which one of the month or the year; 0 for each. */
  readonly byDay?: readonly (readonly [weekday: number, nth: number])[];
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly bySetPos?: readonly number[];
  /** The first day of the week. */
  readonly weekStart: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/;

const LISTS: Readonly<Record<string, readonly [field: string, most: number]>> = {
  BYMONTH: ['byMonth', 12],
  BYMONTHDAY: ['byMonthDay', 31],
  BYYEARDAY: ['byYearDay', 366],
  BYWEEKNO: ['byWeekNo', 53],
  BYSETPOS: ['bySetPos', 366],
};

/** `20260508T080000Z` and `20260508` as a document writes them. */
const untilOf = (value: string) =>
  momentOf(
    value
      .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
      .replace(/T(\d\d)(\d\d)(\d\d)?/i, (_, hour: string, minute: string, second = '00') => `T${hour}:${minute}:${second}`),
  );

/** A rule as a calendar file has it: in capitals, without `RRULE:` before it. */
export const bareRule = (text: string): string => text.trim().replace(/^RRULE:/i, '').toUpperCase().replace(/;$/, ''); // prettier-ignore

/** Reads a rule, with or without `RRULE:` before it; undefined for one that cannot be followed to the letter. */
export function ruleOf(text: string): Rule | undefined {
  const rule: Record<string, unknown> = { interval: 1, weekStart: 0 };
  for (const part of bareRule(text).split(';')) {
    const [name = '', value = ''] = part.trim().split('=');
    const items = value.split(',');
    const list = LISTS[name];
    if (list) {
      const numbers = items.map(Number);
      if (numbers.some((one) => !one || one % 1 || Math.abs(one) > list[1] || (name === 'BYMONTH' && one < 0))) return undefined;
      rule[list[0]] = numbers;
    } else if (name === 'FREQ' && FREQUENCIES.test(value)) rule.freq = value;
    else if ((name === 'COUNT' || name === 'INTERVAL') && /^[1-9]\d{0,5}$/.test(value)) rule[name.toLowerCase()] = Number(value);
    else if (name === 'UNTIL' && untilOf(value)) rule.until = untilOf(value);
    else if (name === 'WKST' && WEEKDAYS.includes(value)) rule.weekStart = WEEKDAYS.indexOf(value);
    else if (name === 'BYDAY' && items.every((item) => /^(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(item)))
      rule.byDay = items.map((item) => [WEEKDAYS.indexOf(item.slice(-2)), Number(item.slice(0, -2))]);
    else return undefined;
  }
  return rule.freq ? (rule as unknown as Rule) : undefined;
}
