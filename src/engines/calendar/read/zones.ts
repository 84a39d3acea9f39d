/** Which IANA zone the time zone of a calendar file is: by its name, by what Windows calls it, or by its rules. */
import ICAL from 'ical.js';
import { isZone } from '../../../schema/calendar/zones.js';
import { instantOf, offsetAt } from '../zone.js';
import { windowsZone, windowsZones } from './windows.js';

/** A zone that is known; or one of which only the rules are, in the file. */
export type Resolved = { readonly zone: string; readonly rules?: undefined } | { readonly rules: ICAL.Timezone; readonly zone?: undefined };

/** Names that stand for a zone in this part of the world, tried first where only rules are told. */
const NEAR = 'Atlantic/Reykjavik Europe/Berlin Europe/Helsinki Europe/London America/Nuuk Atlantic/Azores Europe/Moscow America/New_York'.split(' '); // prettier-ignore

const known = (name: string | undefined): string | undefined => (name && /\/|^UTC$/.test(name) && isZone(name) ? name : undefined);

/** All zones of this engine, those of our part of the world first. */
function candidates(): string[] {
  const all = (Intl as { supportedValuesOf?: (key: 'timeZone') => string[] }).supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([...NEAR, ...windowsZones(), ...all])].filter(isZone);
}

/** `Europe/Oslo` in the names that programs give: `/mozilla.org/20050126_1/Europe/Oslo`, `(UTC+01:00) Amsterdam, Berlin`, `GMT+0100`. */
function byName(name: string): string | undefined {
  const plain = name.trim().replace(/^"|"$/g, '');
  if (/^(?:utc|gmt|z|etc\/utc|etc\/gmt|greenwich mean time|coordinated universal time)$/i.test(plain)) return 'UTC';
  const parts = plain.split('/');
  for (let at = 0; at < parts.length - 1; at++) {
    const zone = known(parts.slice(at).join('/'));
    if (zone) return zone;
  }
  const windows = windowsZone(plain);
  if (windows) return windows;
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d\d)?$/i.exec(plain) ?? [];
  // The signs of these zones are turned round.
  if (hours && !Number(minutes)) return known(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
  const towns =
    /^\((?:utc|gmt)[^)]*\)\s*(.+)$/i
      .exec(plain)?.[1]
      ?.replace(/^[^:]*:/, '')
      .split(',') ?? [];
  return towns.length ? byTown(towns) : undefined;
}

/** Windows' long names tell towns: the first that is a zone of its own. */
function byTown(towns: readonly string[]): string | undefined {
  const all = candidates();
  for (const town of towns) {
    const wanted = `/${town.trim().replaceAll(' ', '_')}`.toLowerCase();
    const found = all.find((zone) => zone.toLowerCase().endsWith(wanted));
    if (found) return found;
  }
  return undefined;
}

/** How far the clocks of a zone of the file are ahead of UTC, in milliseconds. */
export function offsetOf(rules: ICAL.Timezone, wall: number): number {
  const date = new Date(wall);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  return rules.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, ICAL.Timezone.localTimezone)) * 1000;
}

/**
 * Clocks are changed on a day of a month, once a year. ical.js follows a rule from its start on, which is in 1601 most often: one of each second for ever, and one that
 * names no day of any year without end.
 */
const YEARLY =
  /^(?:FREQ=YEARLY|(?:COUNT|INTERVAL)=\d{1,3}|UNTIL=[\dTZ]+|WKST=..|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=(?:,?(?:[1-9]|[12]\d|3[01])(?![^,])){1,7})$/;

/** Throws for rules that no clocks follow. */
function mustBeYearly(component: ICAL.Component): void {
  for (const part of component.getAllSubcomponents())
    for (const rule of part.getAllProperties('rrule')) {
      const text = String(rule.getFirstValue());
      const words = text.split(';');
      const isOfMonth = text.includes('BYMONTH=');
      const isLate = text.includes('BYDAY=') && /BYMONTHDAY=\S*(?:29|3\d)/.test(text);
      const isGood = (word: string): boolean => YEARLY.test(word) && (isOfMonth || !word.startsWith('BY'));
      if (!words.includes('FREQ=YEARLY') || isLate || !words.every(isGood)) throw new Error('no rule of clocks');
    }
}

/** So many zones of one file are found by their rules: each is compared with all zones that there are. */
const MOST_BY_RULES = 100;

/** The zone whose clocks show the same all through these years as the rules say. */
function byRules(rules: ICAL.Timezone, from: number, to: number): string | undefined {
  const samples: { wall: number; offset: number }[] = [];
  for (let year = from; year <= to; year++)
    for (let month = 0; month < 12; month++)
      for (const day of [2, 12, 22]) {
        const wall = Date.UTC(year, month, day, 12);
        samples.push({ wall, offset: offsetOf(rules, wall) });
      }
  return candidates().find((zone) => samples.every(({ wall, offset }) => offsetAt(zone, instantOf(wall, zone)) === offset));
}

/**
 * Finds what each TZID of a file means. A name goes before rules: Outlook writes the rules of this year for all years.
 *
 * @param components The VTIMEZONEs of the file.
 * @param years The first and the last that its events are in.
 */
export function zoneFinder(
  components: readonly ICAL.Component[],
  years: readonly [number, number],
): (tzid: string) => Resolved | undefined {
  const told = new Map(components.map((one) => [String(one.getFirstPropertyValue('tzid') ?? ''), one]));
  const found = new Map<string, Resolved | undefined>();
  let byRule = 0;
  const find = (tzid: string): Resolved | undefined => {
    const component = told.get(tzid);
    const place = component?.getFirstPropertyValue('x-lic-location');
    const zone = byName(tzid) ?? (typeof place === 'string' ? byName(place) : undefined);
    if (zone || !component) return zone ? { zone } : undefined;
    if ((byRule += 1) > MOST_BY_RULES) return undefined;
    mustBeYearly(component);
    const rules = new ICAL.Timezone({ component, tzid });
    const same = byRules(rules, years[0], Math.min(years[1], years[0] + 3));
    return same ? { zone: same } : { rules };
  };
  return (tzid) => {
    if (!found.has(tzid)) {
      let resolved: Resolved | undefined;
      try {
        resolved = find(tzid);
      } catch {
        // rules that are none
      }
      found.set(tzid, resolved);
    }
    return found.get(tzid);
  };
}
