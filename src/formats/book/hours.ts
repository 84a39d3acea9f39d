/**
 * Opening hours as owners write them, as lines of the format. What cannot be read stays as it is: the reader then leaves out the whole line and says so, since
 * what remains must never claim more than the owner wrote.
 */
import { answerOf, saysClosed } from '../../schema/answers.js';
import { dayIn, daysIn, isDoubtful, isoOf, isUnsure, readDay, type Order, type WrittenDay } from '../../schema/calendar/dates.js';
import { readSpans, timeIn } from '../../schema/calendar/times.js';
import { lettersIn, readDays } from '../../schema/calendar/weekdays.js';
import { isBlank, isObject } from '../../schema/leaves/leaf.js';
import type { Finding } from '../../schema/problem.js';
import { nameLike } from '../../schema/read.js';

type Line = Record<string, unknown>;

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
  for (const [place, raw] of items(json)) {
    const found = linesOf(raw, single, (code, name, expected, value) =>
      findings.push({
        code,
        path: name ? `${place}.${name}` : place,
        expected,
        found: value,
        ...(code === 'bad-value' && { whole: true }),
      }),
    );
    for (const line of found) {
      lines.push(line);
      places.push(place);
    }
  }
  return { lines, places, findings };
}

/** A list of lines; one line; lines by their days (`{"Mo-Fr": "9-17"}`); a text. */
function items(json: unknown): (readonly [place: string, line: unknown])[] {
  if (Array.isArray(json)) return json.map((line, at) => [`hours[${at}]`, line] as const);
  if (isObject(json) && !isLine(json))
    return Object.entries(json).map(
      ([days, times]) => [/^[\p{L}-]+$/u.test(days) ? `hours.${days}` : 'hours', byDays(days, times)] as const,
    );
  return [['hours', json]];
}

const byDays = (days: string, times: unknown): unknown =>
  isObject(times) ? { days, ...times } : Array.isArray(times) ? { days, span: times.join(', ') } : { days, span: times ?? 'closed' };

type Note = (code: Finding['code'], name: string, expected: string, found: unknown) => void;

function linesOf(raw: unknown, single: string, note: Note): unknown[] {
  if (isBlank(raw)) return [];
  const written = typeof raw === 'string' ? linesIn(raw, single) : undefined;
  if (written) return written.flatMap((line) => linesOf(line, single, note));
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
    const [from, to] = typeof line.date === 'string' ? seasonIn(line.date) : [line.date, line.date];
    Object.assign(line, { from: line.from ?? from, to: line.to ?? to });
    delete line.date;
  }
  if ('days' in line) line.days = daysOf(line.days, single);
  const doubt = periodOf(line);
  if (doubt) note('converted', doubt, 'day', own[doubt] ?? own.date);
  // nine to five in the afternoon, or in the morning
  if (isBareHalf(line.opens) && isBareHalf(line.closes) && Number(line.closes) <= Number(line.opens)) {
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

/** `Mo-Fr 9-17; Sa 10-14`, `E-R 10-18, L 10-15`: undefined where a part of it cannot be read. */
function linesIn(text: string, single: string): Line[] | undefined {
  const all = (parts: readonly string[]) => {
    const lines = parts.filter((part) => part.trim()).map((part) => lineIn(part, single));
    return lines.length && lines.every((line) => !!line) ? lines : undefined;
  };
  const words = text.slice(0, 1000);
  // "9-12; 13-17" is one day
  const parts = words.split(/\n|;(?!\s*\d)/);
  return all(parts) ?? all(parts.flatMap((part) => part.split(/,(?=\s*\p{L})/u)));
}

/** `Mo-Fr 9-17`, `man–fre: 9.00–17.00`, `søndag stengt`, `24.12 stengt`, `1. juni – 31. august: 10–20`. */
function lineIn(text: string, single: string): Line | undefined {
  const words = text.trim().slice(0, 300);
  if (readSpans(words)) return { span: words };
  const [, before = '', last = ''] = /^(.*[^\s:,])[\s:,]+(\S+)$/su.exec(words) ?? [];
  if (saysClosed(last)) {
    const limits = limitsIn(before, single);
    return limits && { ...limits, closed: true };
  }
  // the times begin at some blank or colon: at the first one where both sides can be read
  for (const { index } of words.matchAll(/(?<![\s:])[\s:]+(?=[\p{L}\d])/gu)) {
    const times = words.slice(index).replace(/^[\s:,]+/, '');
    const limits = readSpans(times) && limitsIn(words.slice(0, index), single);
    if (limits) return { ...limits, span: times };
  }
  return undefined;
}

function limitsIn(words: string, single: string): Line | undefined {
  const text = words.trim().replace(/[:,]+$/, '');
  if (readDays(text, single)) return { days: text };
  const [from, to] = seasonIn(text);
  return readDay(from) && readDay(to) ? { from, to } : undefined;
}

/** `1. juni – 31. august`, `24.12–26.12`; one day is from itself to itself. */
function seasonIn(text: string): [string, string] {
  if (readDay(text) || readDay(text, 'month-day')) return [text, text];
  const [from, to, more] = text.split(
    /\s*[–—‑]\s*|\s+-+\s+|(?<=[^-\d]|\d\.|[./]\d{1,2})-(?=\d)|\s(?:til|till|to|kuni|līdz|iki|through|bis)\s/iu,
  );
  return from && to && more === undefined ? [from.replace(/^(?:fra|from|frá|från|no|nuo)\s/iu, ''), to] : [text, text];
}

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
}

/** The times of a line, of which there may be several; takes from the line what it has read. */
function timesOf(line: Line): Times[] {
  const { opens, closes, span } = line;
  const shut = [opens, closes, span].some(saysClosed) || (isDash(opens) && (closes === undefined || isDash(closes))) || isDash(span);
  if ('closed' in line) line.closed = answerOf(line.closed) ?? (saysClosed(line.closed) ? true : line.closed);
  if (shut && line.closed === undefined) {
    for (const name of ['opens', 'closes', 'span']) if (saysClosed(line[name]) || isDash(line[name])) delete line[name];
    if (!('opens' in line) && !('closes' in line) && !('span' in line)) {
      line.closed = true;
      return [{}];
    }
  }
  const text = span ?? (closes === undefined && typeof opens === 'string' && timeIn(opens) === undefined ? opens : undefined);
  const spans = typeof text === 'string' && (span === undefined || opens === undefined) ? readSpans(text) : undefined;
  if (spans) {
    delete line.span;
    return spans.map((one) => ({ ...one }));
  }
  const isTime = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  const from = isTime(opens) ? (timeIn(opens, 1439) ?? opens) : opens;
  const to = isTime(closes) ? (timeIn(closes, 1800) ?? closes) : closes;
  // hours off that begin, or end, with the day
  if (line.closed === true && (from === undefined) !== (to === undefined)) return [{ opens: from ?? '00:00', closes: to ?? '24:00' }];
  return [{ opens: from, closes: to }];
}

const isBareHalf = (value: unknown): boolean => /^ *(?:[1-9]|1[0-2]) *$/.test(String(value));
const isDash = (value: unknown): boolean => typeof value === 'string' && /^[-–—]+$/.test(value.trim());
