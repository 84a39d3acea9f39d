/** The same instants as two independent parsers, over five years, for series drawn from forty time zones: ical.js, with the zones that we write, and node-ical. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import * as fc from '../../../test/support/properties.js';
import { eventsReader } from '../../formats/events/read.js';
import { eventsFrom } from './file.js';
import { occurrences } from './series.js';
import { zoneLines } from './zone-lines.js';

const ZONES =
  'Atlantic/Reykjavik America/Nuuk Europe/Oslo Europe/Copenhagen Europe/Tallinn Europe/Riga Europe/Vilnius Europe/Helsinki Europe/Stockholm Atlantic/Faroe Europe/London Europe/Dublin Europe/Lisbon Atlantic/Azores Europe/Berlin Europe/Warsaw Europe/Athens Europe/Istanbul Europe/Moscow America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/St_Johns America/Halifax America/Sao_Paulo America/Santiago Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Dubai Asia/Jerusalem Australia/Sydney Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Honolulu'.split(' '); // prettier-ignore

const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2030, 0, 1);
const DAYS = 'MO TU WE TH FR SA SU'.split(' ');

const two = (number: number): string => String(number).padStart(2, '0');

interface Series {
  zone: string;
  day: number;
  hour: number;
  minute: number;
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number;
  by: number;
  except: number;
}

/** A start in 2025, and a rule that names it. */
function rule({ day, freq, interval, count, by }: Series): { start: Date; rrule: string } {
  const start = new Date(FROM + day * 86_400_000);
  const weekday = DAYS[(start.getUTCDay() + 6) % 7]!;
  const nth = Math.floor((start.getUTCDate() - 1) / 7) + 1;
  const parts = [`FREQ=${freq}`, `INTERVAL=${interval}`];
  if (freq === 'WEEKLY' && by)
    parts.push(`BYDAY=${[...new Set([weekday, DAYS[by % 7]!])].sort((a, b) => DAYS.indexOf(a) - DAYS.indexOf(b)).join(',')}`);
  if (freq === 'MONTHLY') parts.push(by % 2 ? `BYDAY=${nth}${weekday}` : `BYMONTHDAY=${start.getUTCDate()}`);
  if (freq === 'YEARLY')
    parts.push(`BYMONTH=${start.getUTCMonth() + 1}`, by % 2 ? `BYDAY=${nth}${weekday}` : `BYMONTHDAY=${start.getUTCDate()}`);
  if (count) parts.push(`COUNT=${count}`);
  return { start, rrule: parts.join(';') };
}

function fileOf(series: Series, zones: boolean): string {
  const { start, rrule } = rule(series);
  const { zone, hour, minute, except } = series;
  const at = (date: Date): string => `${date.toISOString().slice(0, 10).replaceAll('-', '')}T${two(hour)}${two(minute)}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...(zones ? zoneLines(zone, FROM) : []),
    'BEGIN:VEVENT',
    'UID:one@example.org',
    'DTSTAMP:20250101T000000Z',
    `DTSTART;TZID=${zone}:${at(start)}`,
    `DTEND;TZID=${zone}:${at(new Date(+start + 86_400_000))}`,
    `RRULE:${rrule}`,
    ...(except ? [`EXDATE;TZID=${zone}:${at(new Date(+start + except * 86_400_000))}`] : []),
    'SUMMARY:One',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function ours(file: string): string[] {
  const { json, findings } = eventsFrom(file);
  const { document } = eventsReader(json);
  expect(findings).to.deep.equal([]);
  return occurrences(document!.events!, { zone: document!.timeZone!, visitor: 'UTC', from: FROM, to: TO, most: 5000 })
    .map(({ start }) => new Date(start).toISOString())
    .filter((one) => one >= '2025-01-01' && one < '2030-01-01');
}

function byIcal(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const times = event.iterator();
  const found: string[] = [];
  for (let time = times.next(); time; time = times.next()) {
    const instant = new Date(Object.assign(time.clone(), { zone }).toUnixTime() * 1000);
    if (+instant >= TO) break;
    found.push(instant.toISOString());
  }
  return found;
}

function byNode(file: string): string[] {
  const [event] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
  return nodeIcal
    .expandRecurringEvent(event as never, { from: new Date(FROM), to: new Date(TO - 1) })
    .map(({ start }) => new Date(+start).toISOString());
}

const series = (zone: fc.Arbitrary<string>): fc.Arbitrary<Series> =>
  fc.record({
    zone,
    day: fc.integer({ min: 1, max: 364 }),
    // Clocks change at night; where they show a time twice or never, parsers differ.
    hour: fc.integer({ min: 4, max: 22 }),
    minute: fc.constantFrom(0, 15, 30, 45),
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.constantFrom(0, 0, 1, 7, 60),
    by: fc.integer({ min: 0, max: 6 }),
    except: fc.constantFrom(0, 0, 7, 14, 28),
  });

const agree = (one: Series): void => {
  const told = JSON.stringify(one);
  const mine = ours(fileOf(one, false));
  expect(mine, `ical.js ${told}`).to.deep.equal(byIcal(fileOf(one, true)));
  expect(mine, `node-ical ${told}`).to.deep.equal(byNode(fileOf(one, false)));
};

describe('instants', () => {
  it('are those of two independent parsers, in zones drawn from forty', () => {
    expect(new Set(ZONES).size).to.equal(40);
    fc.assert(fc.property(series(fc.constantFrom(...ZONES)), agree), { numRuns: 20 });
  });
});
