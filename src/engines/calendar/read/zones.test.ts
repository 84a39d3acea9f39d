/** Which zone the time zones of calendar files are. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { zoneLines } from '../zone-lines.js';
import { zoneFinder } from './zones.js';

const none = zoneFinder([], [2026, 2027]);
const zone = (tzid: string): string | undefined => none(tzid)?.zone;
/** The VTIMEZONE of a place, under another name. */
const rulesOf = (place: string, tzid: string, ...more: string[]): ICAL.Component => {
  const lines = zoneLines(place, Date.UTC(2026, 0)).map((line) => line.replace(`TZID:${place}`, `TZID:${tzid}`));
  return new ICAL.Component(
    ICAL.parse([lines[0], ...more, ...lines.slice(1)].join('\r\n')) as ConstructorParameters<typeof ICAL.Component>[0],
  );
};

describe('the name of a time zone', () => {
  it('may be one of several for UTC', () => {
    for (const name of ['UTC', 'utc', 'GMT', 'Z', 'Etc/UTC', 'Etc/GMT', 'Greenwich Mean Time', 'Coordinated Universal Time', ' "UTC" '])
      expect(zone(name), name).to.equal('UTC');
  });

  it('may have the name of the zone at its end, or around it', () => {
    expect(zone('Europe/Oslo')).to.equal('Europe/Oslo');
    expect(zone('"Europe/Oslo"')).to.equal('Europe/Oslo');
    expect(zone('/freeassociation.sourceforge.net/Atlantic/Reykjavik')).to.equal('Atlantic/Reykjavik');
    expect(zone('/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires')).to.equal('America/Argentina/Buenos_Aires');
    expect(zone('America/Argentina/Buenos_Aires')).to.equal('America/Argentina/Buenos_Aires');
  });

  it('may be a distance from UTC, of whole hours', () => {
    for (const [name, expected] of [
      ['GMT+0200', 'Etc/GMT-2'],
      ['UTC+2', 'Etc/GMT-2'],
      ['UTC +02:00', 'Etc/GMT-2'],
      ['+0200', 'Etc/GMT-2'],
      ['-03:00', 'Etc/GMT+3'],
      ['GMT-3', 'Etc/GMT+3'],
    ] as const)
      expect(zone(name), name).to.equal(expected);
    for (const name of ['GMT+0530', '+0545', 'GMT+99', 'Room GMT+0200', 'GMT+0200 or so', 'GMT 2'])
      expect(zone(name), name).to.equal(undefined);
  });

  it('may tell towns, as Windows does: the first that is a zone', () => {
    expect(zone('(UTC+01:00) Amsterdam, Berlin, Bern, Rome')).to.equal('Europe/Amsterdam');
    expect(zone('(UTC+02:00) Vilnius')).to.equal('Europe/Vilnius');
    expect(zone('(GMT)Lisbon')).to.equal('Europe/Lisbon');
    expect(zone('(GMT-05:00) Nowhere at all, New York')).to.equal('America/New_York');
    expect(zone('(UTC+01:00) Time: Oslo')).to.equal('Europe/Oslo');
    for (const name of ['(UTC+01:00) Nowhere', 'Oslo', '(CET) Oslo', 'In (UTC+01:00) Oslo', '', 'Somewhere', 'Somewhere/Else'])
      expect(zone(name), name).to.equal(undefined);
  });
});

describe('the rules of a time zone', () => {
  it('tell the zone where its name does not', () => {
    for (const place of ['Europe/London', 'America/New_York', 'Atlantic/Azores'])
      expect(zoneFinder([rulesOf(place, 'Own')], [2026, 2027])('Own'), place).to.deep.equal({ zone: place });
    // clocks that are the same in all of these years
    expect(zoneFinder([rulesOf('Europe/Oslo', 'Own')], [2026, 2027])('Own')).to.deep.equal({ zone: 'Europe/Berlin' });
  });

  it('count less than its name, or the place that a program names', () => {
    expect(zoneFinder([rulesOf('America/New_York', 'Europe/Oslo')], [2026, 2027])('Europe/Oslo')).to.deep.equal({ zone: 'Europe/Oslo' });
    expect(zoneFinder([rulesOf('America/New_York', 'Own', 'X-LIC-LOCATION:Europe/Oslo')], [2026, 2027])('Own')).to.deep.equal({ zone: 'Europe/Oslo' }); // prettier-ignore
  });

  it('are followed where no zone has them, and tell nothing of another name', () => {
    const lines = ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0117', 'TZOFFSETTO:+0117', 'END:STANDARD', 'END:VTIMEZONE']; // prettier-ignore
    const find = zoneFinder([new ICAL.Component(ICAL.parse(lines.join('\r\n')) as ConstructorParameters<typeof ICAL.Component>[0])], [2026, 2027]); // prettier-ignore
    expect(find('Own')?.rules).to.be.instanceOf(ICAL.Timezone);
    expect(find('Own')).to.equal(find('Own'));
    expect(find('Other')).to.equal(undefined);
  });
});
