/** Events as a calendar file (RFC 5545) that phones and office programs read: with stable UIDs, series, what was changed in them, and their time zones. */
import { dayOf, momentOf } from '../../schema/calendar/moments.js';
import { bareRule, ruleOf } from '../../schema/calendar/rules.js';
import { plainText } from '../../schema/plain.js';
import { slug } from '../../schema/slug.js';
import { pickText, type Text } from '../../schema/text.js';
import type { CalendarEvent, Events } from '../../formats/events/events.js';
import { escape, fold, uri } from '../convert/content-lines.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import { compact } from './time-words.js';
import { zoneLines } from './zone-lines.js';

export interface IcsOptions {
  /** Those that are written; all if unsaid. */
  readonly events?: readonly CalendarEvent[];
  /** Languages of the reader, best first. @default ["en"] */
  readonly languages?: readonly string[];
  /** When the file is made. @default now */
  readonly now?: Date;
}

const EVER = 8.64e15;

/** The UID of an event: the same in each file that is made of its calendar. That of a calendar file stays as it was. */
export function uidOf(event: { readonly id: string }, calendar: Pick<Events, 'id' | 'name'>): string {
  if (event.id.includes('@')) return event.id;
  const name = typeof calendar.name === 'string' ? calendar.name : (Object.values(calendar.name)[0] ?? '');
  const safe = (words: string): string => words.replace(/[^\w.-]/g, (sign) => `_${sign.codePointAt(0)!.toString(36)}`);
  return `${safe(event.id)}@${safe(calendar.id ?? slug(name))}.bob-events`;
}

/** A text in Markdown as plain lines. */
const plainOf = (text: string): string => plainText(text).replace(/!?\[([^[\]]*)\]\(([^()\s]*)\)/g, '$1 ($2)').replace(/(\*\*|__|^#+ |`)/gm, ''); // prettier-ignore

/** How the times of an event are written: in its zone where it is a series, else as instants; without a zone as what the clock shows. */
function timeWriter(zone: string | undefined, day: boolean, series: boolean) {
  return (name: string, instant: number, wall: number): string => {
    if (day) return `${name};VALUE=DATE:${dayOf(wall).replaceAll('-', '')}`;
    if (!zone) return `${name}:${compact(wall)}`;
    return series && zone !== 'UTC' ? `${name};TZID=${zone}:${compact(wall)}` : `${name}:${compact(instant)}Z`;
  };
}

/** A rule as the file has it, its last moment written as there. */
function ruleLine(rule: string): string {
  const read = ruleOf(rule);
  const bare = bareRule(rule).replace(/\s+/g, '');
  if (!read?.until) return bare;
  const { wall, day, instant } = read.until;
  const said = day ? dayOf(wall).replaceAll('-', '') : instant === undefined ? compact(wall) : `${compact(instant)}Z`;
  return bare.replace(/UNTIL=[^;]*/, `UNTIL=${said}`);
}

/** The file's text, CRLF; its media type is `text/calendar`. */
export function calendarFile(
  calendar: Events,
  { events = calendar.events ?? [], languages = ['en'], now = new Date() }: IcsOptions = {},
): string {
  const pick = (text: Text | undefined): string => pickText(text, languages, calendar.lang)?.text ?? '';
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const zones = new Map<string, number>();

  const common = (event: CalendarEvent, status: string): string[] => {
    const { place, text, grant, url, signUp, type = 'other' } = event;
    const where = [pick(place?.name), place?.address, place?.online].filter(Boolean).join(', ');
    const about = [
      text && plainOf(pick(text)),
      grant && [grant.share === undefined ? '' : `${grant.share}%`, pick(grant.sum), pick(grant.by)].filter(Boolean).join(', '),
      pick(event.price),
      signUp,
    ].filter(Boolean).join('\n\n'); // prettier-ignore
    const page = url ?? signUp;
    return [
      `SUMMARY:${escape(pick(event.name))}`,
      ...(about ? [`DESCRIPTION:${escape(about)}`] : []),
      ...(where ? [`LOCATION:${escape(where)}`] : []),
      ...(place?.lat !== undefined && place.lon !== undefined ? [`GEO:${place.lat};${place.lon}`] : []),
      ...(page ? [`URL:${uri(page)}`] : []),
      ...(type === 'other' ? [] : [`CATEGORIES:${type.toUpperCase()}`]),
      `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
      ...(type === 'deadline' ? ['TRANSP:TRANSPARENT'] : []),
    ];
  };

  const entry = (event: CalendarEvent): string[] => {
    const uid = `UID:${escape(uidOf(event, calendar))}`;
    const clocks = { zone: calendar.timeZone, visitor: 'UTC', from: -EVER, to: EVER };
    // The event once, without its changes: what is changed comes as entries of its own.
    const plain = { ...event, rrule: undefined, also: undefined, except: undefined, changes: undefined };
    const [first] = occurrencesOf(plain, clocks);
    if (!first) return [];
    const series = !!event.rrule || !!event.also?.length;
    const { zone, allDay } = first;
    const write = timeWriter(zone, allDay, series);
    if (zone && zone !== 'UTC' && series && !allDay) zones.set(zone, Math.min(first.start, zones.get(zone) ?? EVER));
    const span = (one: Occurrence, writer = write): string[] => [
      writer('DTSTART', one.start, one.wallStart),
      ...(one.end > one.start ? [writer('DTEND', one.end, one.wallEnd)] : []),
    ];
    // One time of the series, named by its day or its moment; as the series has it, where no change is given.
    const timeAt = (date: string, changes?: CalendarEvent['changes']): Occurrence<CalendarEvent> | undefined => {
      const start = momentOf(date)?.day && !allDay ? `${date}${event.start.slice(10)}` : date;
      return occurrencesOf({ ...plain, start, end: undefined, changes }, clocks)[0];
    };
    const named = (dates: readonly string[], name: string): string[] =>
      dates.flatMap((date) => {
        const at = timeAt(date);
        return at ? [write(name, at.start, at.wallStart)] : [];
      });
    const overrides = series ? (event.changes ?? []) : [];
    const own = series ? first : (occurrencesOf(event, clocks)[0] ?? first);
    const lines = (one: Occurrence<CalendarEvent>, more: readonly string[], writer = write): string[] => [
      'BEGIN:VEVENT',
      uid,
      `DTSTAMP:${stamp}`,
      ...span(one, writer),
      ...more,
      ...common(event, one.status),
      'END:VEVENT',
    ];
    return [
      ...lines(own, [
        ...(event.rrule && ruleOf(event.rrule) ? [`RRULE:${ruleLine(event.rrule)}`] : []),
        ...named(event.except ?? [], 'EXDATE'),
        ...named(event.also ?? [], 'RDATE'),
      ]),
      ...overrides.flatMap((change) => {
        const [recurrence] = named([change.date], 'RECURRENCE-ID');
        const one = timeAt(change.date, [change]);
        if (!recurrence || !one) return [];
        const length = first.wallEnd - first.wallStart;
        const ends = change.end || one.allDay !== allDay ? one : { ...one, end: one.start + length, wallEnd: one.wallStart + length };
        return lines(ends, [recurrence], timeWriter(zone, one.allDay, series));
      }),
    ];
  };

  const entries = events.flatMap(entry);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bob-widgets//events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(pick(calendar.name))}`,
    ...[...zones].flatMap(([zone, from]) => zoneLines(zone, from)),
    ...entries,
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + '\r\n').join('');
}
