/**
 * Opening hours as owners write them, as lines of the format. What cannot be read stays as it is: the reader then leaves out the whole line and says so, since
 * what remains must never claim more than the owner wrote.
 */
import { answerOf, saysClosed } from '../../../schema/answers.js';
import { dayIn, daysIn, isDoubtful, isoOf, isUnsure, readDay, type Order, type WrittenDay } from '../../../schema/calendar/dates.js';
import { isHalfDay, readSpans, timeIn } from '../../../schema/calendar/times.js';
import { lettersIn, readDays } from '../../../schema/calendar/weekdays.js';
import { isBlank, isObject } from '../../../schema/leaves/leaf.js';
import type { Finding } from '../../../schema/problem.js';
import { nameLike } from '../../../schema/read.js';
import { seasonsIn } from './season.js';
import { narrow, saidLines } from './text.js';
import { wordOf } from './words.js';

type Line = Record<string, unknown>;

/** Signs of all texts of a book's hours together: to read a sentence takes time. */
const MOST_WORDS = 3000;

export interface WrittenHours {
  /** Lines of the format, or what could not be read. */
  readonly lines: readonly unknown[];
  /** Where each line stands in the file: `hours[0]`. */
  readonly places: readonly string[];
  readonly findings: readonly Finding[];
}

/** Other names of the fields: those of schema.org, and what is written by mistake. A limit under a name that nobody knows would be none. */
const names: Readonly<Record<string, string>> = {
  ...{ day: 'days', weekday: 'days', weekdays: 'days', dayOfWeek: 'days', dayofweek: 'days' },
  ...{ open: 'opens', opening: 'opens', openingTime: 'opens', close: 'closes', closing: 'closes', closingTime: 'closes' },
  ...{ time: 'span', times: 'span', hours: 'span', opened: 'span' },
  ...{ date: 'date', dates: 'date', validFrom: 'from', until: 'to', validThrough: 'to', isClosed: 'closed' },
};

/** `weekdays` names the days of a line, or is the day of its hours: `{"weekdays": "9-17", "weekend": "closed"}`. */
const isLine = (value: unknown): value is Line =>
  isObject(value) &&
  Object.entries(value).some(
    ([name, one]) =>
      fields.has(names[name] ?? name) && !(name.startsWith('weekday') && typeof one === 'string' && (saysClosed(one) || !!readSpans(one))),
  );
const fields = new Set(['days', 'opens', 'closes', 'from', 'to', 'closed', 'note', 'span', 'date']);

/** Reads what stands under `hours`. `hint`: language or country of the book, for days of one letter. */
export function writtenHours(json: unknown, hint?: string): WrittenHours {
  const lines: unknown[] = [];
  const places: string[] = [];
  const findings: Finding[] = [];
  const single = lettersIn(JSON.stringify(json).slice(0, 5000), hint);
  if (isLine(json)) findings.push({ code: 'converted', path: 'hours', expected: 'list', found: json });
  let left = MOST_WORDS;
  const all = items(json).map(({ place, raw, words }) => {
    left -= words?.length ?? 0;
    return { place, raw, said: words && left >= 0 ? saidLines(words, single) : undefined };
  });
  const contradicting = new Set(narrow(all.flatMap(({ said }) => said ?? [])));
  for (const { place, raw, said } of all) {
    const note: Note = (code, name, expected, value) =>
      findings.push({
        code,
        path: name ? `${place}.${name}` : place,
        expected,
        found: value,
        ...(code === 'bad-value' && { whole: true }),
      });
    if (said?.some((line) => contradicting.has(line))) {
      note('bad-value', '', 'hours', raw);
      continue;
    }
    for (const line of said ? said.flatMap((one) => linesOf({ ...one }, single, note)) : linesOf(raw, single, note)) {
      lines.push(line);
      places.push(place);
    }
  }
  return { lines, places, findings };
}

interface Item {
  readonly place: string;
  readonly raw: unknown;
  /** The same as a sentence, where it can be one. */
  readonly words?: string | undefined;
}

/** A list of lines; one line; lines by their days (`{"Mo-Fr": "9-17"}`); a text. */
function items(json: unknown): Item[] {
  const item = (place: string, raw: unknown): Item => ({ place, raw, words: typeof raw === 'string' ? raw.trim() : undefined });
  if (Array.isArray(json)) return json.map((line, at) => item(`hours[${at}]`, line));
  if (!isObject(json) || isLine(json)) return [item('hours', json)];
  return Object.entries(json).map(([days, times]) => {
    const place = /^[\p{L}-]+$/u.test(days) ? `hours.${days}` : 'hours';
    if (isObject(times)) return { place, raw: { days, ...times } };
    const span = Array.isArray(times) ? times.join(', ') : (times ?? 'closed');
    return { place, raw: { days, span }, ...(typeof span === 'string' && { words: `${days}: ${span}` }) };
  });
}

type Note = (code: Finding['code'], name: string, expected: string, found: unknown) => void;

function linesOf(raw: unknown, single: string, note: Note): unknown[] {
  if (isBlank(raw)) return [];
  if (!isObject(raw)) {
    note('bad-value', '', 'hours', raw);
    return [];
  }
  const own = raw;
  const line: Line = {};
  for (const [name, value] of Object.entries(own)) {
    const known = Object.hasOwn(names, name) ? names[name]! : name;
    if (!(known in line) && !isBlank(value)) line[known] = value;
    if (!fields.has(known) && mayLimit(name, value)) {
      note('bad-value', name, 'hours', value);
      return [];
    }
  }
  if ('date' in line) {
    const [season, ...more] = (typeof line.date === 'string' ? seasonsIn(line.date) : undefined) ?? [[line.date, line.date]];
    if (more.length)
      return [season!, ...more].flatMap(([from, to]) => linesOf({ ...own, date: undefined, dates: undefined, from, to }, single, note));
    Object.assign(line, { from: line.from ?? season![0], to: line.to ?? season![1] });
    delete line.date;
  }
  if ('days' in line) line.days = daysOf(line.days, single);
  const doubt = periodOf(line);
  if (doubt) note('converted', doubt, 'day', own[doubt] ?? own.date);
  // nine to five in the afternoon, or in the morning
  if (isHalfDay(line.opens, line.closes)) {
    note('bad-value', Object.keys(own).find((name) => (names[name] ?? name) === 'closes') ?? 'closes', 'time', line.closes);
    return [];
  }
  const spans = timesOf(line);
  if (isReversed(line)) {
    note('reversed', 'to', String(line.from), line.to);
    return [];
  }
  // times that cannot be read are noted by the reader
  const half = spans.find(({ opens, closes }) => (opens === undefined) !== (closes === undefined));
  if (half) {
    note('missing', half.opens === undefined ? 'opens' : 'closes', 'time', undefined);
    return [];
  }
  if ('span' in line) {
    note('bad-value', Object.keys(own).find((name) => names[name] === 'span') ?? '', 'time', line.span);
    return [];
  }
  return spans.map((span) => {
    const one = { ...line, ...span };
    return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  });
}

/** What stands beside the times and limits nothing. */
const remarks =
  /^(?:id|uid|key|name|navn|nimi|title|label|text|note|notes|remark|comment|description|type|kind|place|phone|tel|url|link|image|color|colour|icon)$/i;

/** What has a name that the format does not have may be days, weeks, a season, a break: only what is surely none of them may be passed over. */
const mayLimit = (name: string, value: unknown): boolean =>
  nameLike.test(name) && !remarks.test(name) && !isBlank(value) && value !== false;

/** `jul` alone is a month, or Christmas. */
const isJul = (written: string): boolean => /^\s*jul\.?(?:\s*\d{4})?\s*$/i.test(written);

/** Days as the format has them; those that cannot be read stay where they are, for the reader to name. */
function daysOf(days: unknown, single: string): unknown {
  if (typeof days === 'string') return readDays(days, single) ?? days;
  if (!Array.isArray(days)) return days;
  const read = days.map((day) => (typeof day === 'string' ? readDays(day, single) : undefined));
  if (read.every((one) => !!one)) return [...new Set(read.flat())];
  return days.map((day, at) => read[at]?.[0] ?? (day as unknown));
}

/** Reads `from` and `to` as a pair: where one of them can only be month and day, so is the other. Gives the field of which there is doubt. */
function periodOf(line: Line): 'from' | 'to' | undefined {
  const ends = (['from', 'to'] as const).filter((name) => typeof line[name] === 'string');
  const written = ends.map((name) => line[name] as string);
  const numbers = written.length > 0 && written.every((one) => /^\s*\d{1,2}\s*([-/])\s*\d{1,2}(\s*\1\s*\d+)?\s*$/.test(one));
  const orders: Order[] = written.some((one) => /^\s*\d{1,2}-\d{1,2}\s*$/.test(one))
    ? ['month-day', 'day-month']
    : ['day-month', 'month-day'];
  // the one end may tell what the other one means: `1-6` to `31-8`
  const unsure = written.filter((one) => isUnsure(one));
  if (written.some(isJul) || (unsure.length > 0 && unsure.length === written.filter((one) => /^\s*\d+-\d+\s*$/.test(one)).length))
    return undefined;
  const order = (numbers ? orders : orders.slice(0, 1)).find((one) => written.every((text) => readDay(text, one)));
  ends.forEach((name, at) => {
    const day = order && (readDay(written[at]!, order) ?? undefined);
    const whole = day && day.day === undefined ? { ...day, day: name === 'from' ? 1 : daysIn(day.month, day.year) } : day;
    line[name] = (whole ? isoOf(whole) : dayIn(written[at]!)) ?? written[at];
  });
  sameYear(line);
  return order === 'day-month' && written.every(isDoubtful) ? ends[0] : undefined;
}

/** A day with its year, and one of every year: both are of the same season. */
function sameYear(line: Line): void {
  const [from, to] = [line.from, line.to].map((day) => (typeof day === 'string' && /^(\d{4}-)?\d\d-\d\d$/.test(day) ? day : undefined));
  if (!from || !to || from.length === to.length) return;
  const year = Number((from.length > to.length ? from : to).slice(0, 4));
  const over = from.slice(-5) > to.slice(-5) ? 1 : 0;
  const dated = (day: string, of: number): string | undefined => {
    const [month, date] = day.slice(-5).split('-').map(Number) as [number, number];
    const parts: WrittenDay = { year: of, month, day: Math.min(date, daysIn(month, of)) };
    return isoOf(parts);
  };
  if (from.length > to.length) line.to = dated(to, year + over);
  else line.from = dated(from, year - over);
}

/** Only whole dates can be the wrong way round: a season may run over New Year. */
const isReversed = ({ from, to }: Line): boolean =>
  typeof from === 'string' && typeof to === 'string' && from.length === 10 && to.length === 10 && from > to;

interface Times {
  opens?: unknown;
  closes?: unknown;
  closed?: true;
}

/** `etter avtale` in place of times: not open, and the words stand beside it. */
function byAppointment(line: Line): boolean {
  const written = (['opens', 'closes', 'span'] as const).filter((name) => name in line);
  if (!('days' in line) || 'closed' in line || !written.length) return false;
  if (!written.every((name) => typeof line[name] === 'string' && wordOf(line[name]) === 'appointment')) return false;
  Object.assign(line, { closed: true, note: line.note ?? line[written[0]!] });
  for (const name of written) delete line[name];
  return true;
}

/** The times of a line, of which there may be several; takes from the line what it has read. */
function timesOf(line: Line): Times[] {
  if (byAppointment(line)) return [{}];
  const { opens, closes, span } = line;
  if ('closed' in line) line.closed = answerOf(line.closed) ?? (saysClosed(line.closed) ? true : line.closed);
  else {
    const said = (['opens', 'closes', 'span'] as const).filter((name) => name in line);
    if (said.length && said.every((name) => saysClosed(line[name]) || isDash(line[name]))) {
      for (const name of said) delete line[name];
      return [{ closed: true }];
    }
  }
  const text = span ?? (closes === undefined && typeof opens === 'string' && timeIn(opens) === undefined ? opens : undefined);
  const spans = typeof text === 'string' && (span === undefined || opens === undefined) ? timesIn(text) : undefined;
  if (spans) {
    delete line.span;
    return spans;
  }
  const isTime = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  const from = isTime(opens) ? (timeIn(opens, 1439) ?? opens) : opens;
  const to = isTime(closes) ? (timeIn(closes, 1800) ?? closes) : closes;
  // hours off that begin, or end, with the day
  if (line.closed === true && (from === undefined) !== (to === undefined)) return [{ opens: from ?? '00:00', closes: to ?? '24:00' }];
  return [{ opens: from, closes: to }];
}

/** `9–17`, `åpent 9–17 (lunsj 12–12.30)`: times, and nothing beside them. */
function timesIn(text: string): Times[] | undefined {
  const spans = readSpans(text);
  if (spans) return spans.map((one) => ({ ...one }));
  const said = saidLines(text, '');
  return said?.every((line) => line.opens && !line.days && !line.from)
    ? said.map(({ opens, closes, closed }) => ({ opens, closes, ...(closed && { closed }) }))
    : undefined;
}

const isDash = (value: unknown): boolean => typeof value === 'string' && /^[-–—]+$/.test(value.trim());
