/** A calendar file (RFC 5545) as a document: exports of Outlook, Google, Apple and others. Loaded only where there is one. */
import ICAL from 'ical.js';
import { DAY, dayOf, momentOf, written } from '../../../schema/calendar/moments.js';
import { ruleOf } from '../../../schema/calendar/rules.js';
import type { Finding } from '../../../schema/problem.js';
import { slug } from '../../../schema/slug.js';
import type { ConvertedFile } from '../../csv/sheet.js';
import { instantOf, wallAt } from '../zone.js';
import { describe, isCancelled, typeOf, withoutMark } from './words.js';
import { linesMended, withPlainDates } from './written.js';
import { offsetOf, zoneFinder, type Resolved } from './zones.js';

/** A property as ical.js parses it: name, parameters, type, values. */
type Property = readonly [name: string, parameters: Readonly<Record<string, string | string[]>>, type: string, ...values: unknown[]];
type Json = Record<string, unknown>;

/** A file of which one line is broken: its events, each with the line at which it begins, so that the others can be read; and what is around them. */
function divided(text: string): { head: string; blocks: { block: string; line: number }[] } {
  const lines = text.split('\n');
  const head: string[] = [];
  const blocks: { block: string; line: number }[] = [];
  let from = -1;
  lines.forEach((line, at) => {
    const isEnd = from >= 0 && /^END:VEVENT\s*$/i.test(line);
    const isStart = /^BEGIN:VEVENT\s*$/i.test(line);
    // one that does not end is told, and takes no other with it
    if (isEnd || (isStart && from >= 0)) blocks.push({ block: lines.slice(from, at + Number(isEnd)).join('\n'), line: from + 1 });
    if (isStart) from = at;
    else if (from < 0) head.push(line);
    if (isEnd) from = -1;
  });
  // a file that was cut off
  if (from >= 0) blocks.push({ block: lines.slice(from).join('\n'), line: from + 1 });
  return { head: head.join('\n'), blocks };
}

const wrapped = (block: string): string => `BEGIN:VCALENDAR\n${block}\nEND:VCALENDAR`;

/** The calendars of a file. Where it is broken, each event by itself. */
function parse(text: string, findings: Finding[]): ICAL.Component[] {
  const componentsOf = (source: string): ICAL.Component[] => {
    const parsed = ICAL.parse(source) as unknown[];
    const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<typeof ICAL.Component>[0][];
    return all.map((one) => new ICAL.Component(one));
  };
  try {
    return componentsOf(text);
  } catch {
    const { head, blocks } = divided(text);
    const found: ICAL.Component[] = [];
    try {
      found.push(...componentsOf(head));
    } catch {
      // what is around the events is broken as well
    }
    const refuse = (block: string, line: number): unknown =>
      findings.push({ code: 'bad-value', path: `line ${line}`, line, expected: 'VEVENT', found: /^SUMMARY.*$/im.exec(block)?.[0] ?? block.slice(0, 60), whole: true }); // prettier-ignore
    for (const { block, line } of blocks) {
      const read = [block, linesMended(block)].some((one) => {
        try {
          return found.push(...componentsOf(wrapped(one)));
        } catch {
          return false;
        }
      });
      if (!read) refuse(block, line);
    }
    return found;
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Reads a calendar file. Never throws. `name` is what it is called where it has no name of its own. */
export function readIcs(source: string, name: string): ConvertedFile {
  const findings: Finding[] = [];
  const text = withPlainDates(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const calendars = parse(text, findings);
  const all = calendars.flatMap((one) => (one.name === 'vevent' ? [one] : one.getAllSubcomponents('vevent')));
  const starts = all.map((one) => (one.jCal[1] as unknown as Property[]).find(([property]) => property === 'dtstart'));
  const years = starts.map((start) => Number(asText(start?.[3]).slice(0, 4))).filter((year) => year > 1900);
  const find = zoneFinder(
    calendars.flatMap((one) => one.getAllSubcomponents('vtimezone')),
    years.length ? [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b)) + 1] : [2026, 2027],
  );
  const own = (property: string): string => calendars.map((one) => asText(one.getFirstPropertyValue(property))).find(Boolean) ?? '';
  const title = own('x-wr-calname') || own('name') || name;
  const given = own('x-wr-timezone');
  const zone = given ? find(given)?.zone : undefined;
  const reader = new EventReader(find, findings, /^cancel$/i.test(own('method')));
  const read = all.flatMap((component) => reader.read(component.jCal[1] as unknown as Property[]) ?? []);
  const zones = new Map<unknown, number>();
  for (const { json } of read) if (json.timeZone) zones.set(json.timeZone, (zones.get(json.timeZone) ?? 0) + 1);
  // Most of them are at home: instants without a zone are told by the clocks there.
  const home = zone ?? [...zones].sort((one, other) => other[1] - one[1])[0]?.[0];
  const events = joined(read);
  return {
    json: { kind: 'events', version: 1, id: slug(title) || undefined, name: title, timeZone: home, events },
    findings,
    placed: placedIn(events, text),
  };
}

/** What the document's reader calls by a number: by the event's own name, and the property of the file. */
function placedIn(events: readonly Json[], text: string): (finding: Finding) => Finding {
  let lines: string[] | undefined;
  return (finding) => {
    const [, index, field = ''] = /^events\[(\d+)\]\.?(\w*)/.exec(finding.path) ?? [];
    const event = index === undefined ? undefined : events[Number(index)];
    if (!event) return finding;
    const column = { start: 'DTSTART', end: 'DTEND', name: 'SUMMARY', rrule: 'RRULE' }[field] ?? field;
    const [key, name] = event.name ? ['SUMMARY', asText(event.name)] : ['UID', asText(event.id)];
    const path = `“${name}”: ${column}`;
    if (finding.code !== 'missing') return { ...finding, path };
    lines ??= text.split('\n');
    const at = lines.findIndex((line) => line.startsWith(key) && line.endsWith(`:${name}`));
    return { ...finding, path, column, line: at + 1 || 1, expected: 'sheet' };
  };
}

interface Entry {
  readonly uid: string;
  readonly json: Json;
  /** Which time of the series it stands for. */
  readonly recurrence: string | undefined;
  readonly sequence: number;
}

class EventReader {
  readonly #told = new Set<string>();

  constructor(
    private readonly find: (tzid: string) => Resolved | undefined,
    private readonly findings: Finding[],
    private readonly cancelled: boolean,
  ) {}

  /** A time of a property as the document writes it, and its zone; null where its zone is not known. */
  #moment([name, { tzid }, type]: Property, value: unknown): { moment: string; zone?: string | undefined } | null | undefined {
    // what ical.js makes of a day where a time should be, in a folded line, which `written.ts` leaves alone
    const moment = asText(value).replace(/T::$/, '');
    const read = momentOf(moment);
    if (!read) return undefined;
    if (type === 'date' || read.day) return { moment: dayOf(read.wall) };
    if (read.instant !== undefined) return { moment: `${written(read.wall)}Z` };
    const id = asText(Array.isArray(tzid) ? tzid[0] : tzid);
    if (!id) return { moment: written(read.wall) };
    const resolved = this.find(id);
    if (!resolved?.zone && !this.#told.has(id)) {
      this.#told.add(id);
      this.findings.push({ code: 'unknown-zone', path: name.toUpperCase(), found: id, ...(resolved && { expected: 'rules' }) });
    }
    if (!resolved) return null;
    if (!resolved.rules) return { moment: written(read.wall), zone: resolved.zone };
    return { moment: `${written(read.wall - offsetOf(resolved.rules, read.wall))}Z` };
  }

  read(properties: readonly Property[]): Entry | undefined {
    const firsts = new Map<string, Property>();
    for (const property of properties) if (!firsts.has(property[0])) firsts.set(property[0], property);
    const one = (name: string): Property | undefined => firsts.get(name);
    const text = (name: string): string => asText(one(name)?.[3]);
    if (/^(private|confidential)$/i.test(text('class'))) return undefined;
    const started = one('dtstart');
    const start = started && this.#moment(started, started[3]);
    if (start === null) return undefined;
    if (!start) {
      this.findings.push({
        code: 'bad-value',
        path: `“${text('summary')}”: DTSTART`,
        expected: 'moment',
        found: text('dtstart').replace(/[-T:]+$/, ''),
        whole: true,
      });
      return undefined;
    }
    const { zone } = start;
    /** A time of another property, on the clocks of the start. */
    const within = (property: Property, value: unknown): string | undefined => {
      const read = this.#moment(property, value);
      if (!read) return undefined;
      if (!zone || read.zone === zone || (!read.zone && !read.moment.endsWith('Z'))) return read.moment;
      const { wall, instant } = momentOf(read.moment)!;
      return written(wallAt(instant ?? instantOf(wall, read.zone!), zone));
    };
    const dates = (name: string): string[] =>
      !one(name) ? [] : properties.filter(([found]) => found === name).flatMap((property) => property.slice(3).flatMap((value) => within(property, Array.isArray(value) ? value[0] : value) ?? [])); // prettier-ignore
    const rule = one('rrule');
    const summary = text('summary');
    const rrule = rule && ruleWords(rule[3] as Json);
    if (rrule && !ruleOf(rrule)) this.findings.push({ code: 'bad-value', path: `“${summary}”: RRULE`, expected: 'rrule', found: rrule });
    const recurrence = one('recurrence-id');
    const { place, about } = describe({
      location: text('location'),
      description: text('description'),
      online: text('x-microsoft-skypeteamsmeetingurl') || text('x-google-conference') || text('conference'),
    });
    const geo = one('geo')?.[3];
    const [lat, lon] = Array.isArray(geo) ? (geo as number[]) : [];
    const cancelled = this.cancelled || /^cancell?ed$/i.test(text('status')) || isCancelled(summary);
    const json: Json = {
      name: withoutMark(summary) || undefined,
      type: typeOf(
        properties.filter(([name]) => name === 'categories').flatMap((property) => property.slice(3).map(asText)),
        summary,
      ),
      start: start.moment,
      end: endOf(one('dtend'), one('duration'), start.moment, within),
      timeZone: zone,
      rrule: rrule && ruleOf(rrule) ? rrule : undefined,
      except: dates('exdate'),
      also: dates('rdate'),
      place:
        place || lat !== undefined
          ? { ...place, ...(lat !== undefined && lon !== undefined && (lat || lon) ? { lat, lon } : {}) }
          : undefined,
      text: about || undefined,
      url: /^https?:/i.test(text('url')) ? text('url') : undefined,
      status: cancelled ? 'cancelled' : undefined,
    };
    const allDay = /^true$/i.test(text('x-microsoft-cdo-alldayevent'));
    if (allDay) wholeDays(json);
    for (const name of ['except', 'also'] as const) if (!(json[name] as string[]).length) delete json[name];
    const replaced = recurrence && within(recurrence, recurrence[3]);
    return {
      uid: text('uid'),
      json,
      // of whole days a day
      recurrence: allDay && String(json.start).length === 10 ? replaced?.slice(0, 10) : replaced,
      sequence: Number(one('sequence')?.[3]) || 0,
    };
  }
}

/** Outlook writes whole days from midnight to midnight, too. */
function wholeDays(json: Json): void {
  const [start, end = start] = [json.start, json.end] as (string | undefined)[];
  if (!start?.endsWith('T00:00') || !end?.endsWith('T00:00')) return;
  const [first, last] = [start.slice(0, 10), end > start ? dayOf(momentOf(end)!.wall - DAY) : start.slice(0, 10)];
  const days = (name: string): string[] => (json[name] as string[]).map((moment) => moment.slice(0, 10));
  Object.assign(json, {
    start: first,
    end: last === first ? undefined : last,
    timeZone: undefined,
    except: days('except'),
    also: days('also'),
  });
}

/** The end as the document has it: of whole days the last one. */
function endOf(
  end: Property | undefined,
  duration: Property | undefined,
  start: string | undefined,
  within: (property: Property, value: unknown) => string | undefined,
): string | undefined {
  const from = start === undefined ? undefined : momentOf(start);
  if (!from || start === undefined) return undefined;
  if (end) {
    const moment = within(end, end[3]);
    const to = moment === undefined ? undefined : momentOf(moment);
    if (!to) return undefined;
    // A day before the start is left to the reader, which reports it.
    if (from.day) return to.wall === from.wall ? undefined : dayOf(to.day ? to.wall - DAY : to.wall);
    return moment === start ? undefined : moment;
  }
  const length = duration ? lengthOf(asText(duration[3])) : undefined;
  if (!length) return undefined;
  if (from.day) return length > DAY ? dayOf(from.wall + length - DAY) : undefined;
  return written(from.wall + length) + (start.endsWith('Z') ? 'Z' : '');
}

/** The milliseconds of a span: `PT1H30M`. */
function lengthOf(span: string): number | undefined {
  try {
    return ICAL.Duration.fromString(span).toSeconds() * 1000;
  } catch {
    return undefined;
  }
}

/** A rule as text again. */
function ruleWords(rule: Json): string {
  const plain = (value: unknown): string => String(value).replace(/[-:](?=\d\d)/g, '');
  const words = (name: string, value: unknown): string => {
    if (name === 'until') return plain(value);
    // ical.js counts the days of the week from Sunday, 1.
    if (name === 'wkst' && typeof value === 'number') return 'SU MO TU WE TH FR SA'.split(' ')[value - 1] ?? '';
    return [value].flat().join(',');
  };
  return Object.entries(rule)
    .map(([name, value]) => `${name.toUpperCase()}=${words(name, value)}`)
    .sort((one) => (one.startsWith('FREQ') ? -1 : 0))
    .join(';');
}

/** What an entry of one time must not differ in from its series: else it is an event of its own. */
const said = ({ name, text, place, type, timeZone }: Json): string => JSON.stringify([name, text, place, type, timeZone]);

/** Puts the entries of a series together: what stands for one of its times becomes a change of it. */
function joined(entries: readonly Entry[]): Json[] {
  const masters = new Map<string, { json: Json; sequence: number }>();
  const events: Json[] = [];
  for (const { uid, json, recurrence, sequence } of entries) {
    if (recurrence !== undefined) continue;
    const before = uid ? masters.get(uid) : undefined;
    if (before && sequence >= before.sequence) {
      // An export may hold an event as it was, too.
      for (const name of Object.keys(before.json)) delete before.json[name];
      Object.assign(before.json, json, { id: uid });
      before.sequence = sequence;
    } else if (!before) {
      const event = { id: uid || undefined, ...json };
      if (uid) masters.set(uid, { json: event, sequence });
      events.push(event);
    }
  }
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.recurrence === undefined) continue;
    const key = `${entry.uid} ${entry.recurrence}`;
    const before = newest.get(key);
    if (!before || entry.sequence >= before.sequence) newest.set(key, entry);
  }
  const sayings = new Map<Json, string>();
  /** What a series says, put into words once for all of its times. */
  const saidBy = (master: Json): string => {
    const words = sayings.get(master) ?? said(master);
    sayings.set(master, words);
    return words;
  };
  for (const { uid, json, recurrence } of newest.values()) {
    const master = masters.get(uid)?.json;
    const date = recurrence!;
    const key = momentOf(date)?.day === momentOf(asText(master?.start))?.day ? date : date.slice(0, 10);
    if (!master || said(json) !== saidBy(master)) {
      if (master) ((master.except ??= []) as string[]).push(key);
      events.push({ id: uid ? `${uid}/${date}` : undefined, ...json, rrule: undefined });
      continue;
    }
    const change = { date: key, start: json.start === key ? undefined : json.start, end: json.end, status: json.status };
    ((master.changes ??= []) as Json[]).push(change);
  }
  return events;
}
