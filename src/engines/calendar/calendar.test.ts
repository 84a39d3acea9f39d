import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import { eventsReader } from '../../formats/events/read.js';
import { eventsFrom } from './file.js';
import { calendarFile, uidOf } from './ics.js';
import type { Timed, Window } from './occurrences.js';
import { once } from './once.js';
import { occurrences } from './series.js';
import { ruleOf } from '../../schema/calendar/rules.js';
import { repeated } from './rule.js';
import { instantOf } from './zone.js';
import { zoneLines } from './zone-lines.js';

const window: Window = { zone: 'Europe/Oslo', visitor: 'UTC', from: Date.UTC(2026, 0), to: Date.UTC(2028, 0) };
const times = (event: Timed, more: Partial<Window> = {}): string[] =>
  occurrences([event], { ...window, ...more }).map(({ start, status }) => `${new Date(start).toISOString().slice(0, 16)}${status === 'planned' ? '' : ` ${status}`}`); // prettier-ignore
const ics = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:one@example.org', 'SUMMARY:One', ...lines, 'END:VEVENT'];
const read = (file: string) => {
  const { json, findings } = eventsFrom(file, 'https://example.org/west.ics');
  const { document, findings: more } = eventsReader(json);
  return { events: document?.events ?? [], document, told: [...findings, ...more].map(({ code, path }) => `${code} ${path}`) };
};

describe('the times of an event', () => {
  it('follow the clocks of its zone, over a change of them', () => {
    const weekly = { start: '2026-03-22T10:00', rrule: 'FREQ=WEEKLY;COUNT=3' };
    expect(times(weekly)).to.deep.equal(['2026-03-22T09:00', '2026-03-29T08:00', '2026-04-05T08:00']);
    expect(times({ ...weekly, timeZone: 'Atlantic/Reykjavik' })).to.deep.equal([
      '2026-03-22T10:00',
      '2026-03-29T10:00',
      '2026-04-05T10:00',
    ]);
  });

  it('take the first of two, and none that no clock shows', () => {
    expect(new Date(instantOf(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Oslo')).toISOString()).to.equal('2026-10-25T00:30:00.000Z');
    expect(new Date(instantOf(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Oslo')).toISOString()).to.equal('2026-03-29T01:30:00.000Z');
  });

  it('are without those left out, with those added, each change in its place', () => {
    const event = {
      start: '2026-05-01T10:00',
      rrule: 'FREQ=DAILY;COUNT=4',
      except: ['2026-05-02'],
      also: ['2026-06-01T12:00'],
      changes: [
        { date: '2026-05-03', status: 'cancelled' as const },
        { date: '2026-05-04', start: '2026-05-05T11:00' },
      ],
    };
    expect(times(event)).to.deep.equal(['2026-05-01T08:00', '2026-05-03T08:00 cancelled', '2026-05-05T09:00 moved', '2026-06-01T10:00']);
  });

  it('hold what was moved into the window, and not what was moved out of it', () => {
    const event = { start: '2026-01-05T10:00', rrule: 'FREQ=WEEKLY', changes: [{ date: '2026-02-02', start: '2026-07-01T10:00' }] };
    const summer = { from: Date.UTC(2026, 5, 30), to: Date.UTC(2026, 6, 3) };
    expect(times(event, summer)).to.deep.equal(['2026-07-01T08:00 moved']);
    expect(times(event, { from: Date.UTC(2026, 1, 1), to: Date.UTC(2026, 1, 4) })).to.deep.equal([]);
  });

  it('last to the end of the last whole day', () => {
    const [fair] = occurrences([{ start: '2026-05-01', end: '2026-05-03' }], window);
    expect([fair!.start, fair!.end].map((one) => new Date(one).toISOString())).to.deep.equal(['2026-04-30T22:00:00.000Z', '2026-05-03T22:00:00.000Z']); // prettier-ignore
  });

  it('of a series end with it, and are capped where it has no end', () => {
    expect(times({ start: '2026-05-01T10:00', rrule: 'FREQ=DAILY;UNTIL=20260503T080000Z' })).to.have.length(3);
    expect(times({ start: '2026-05-01T10:00', rrule: 'FREQ=DAILY;UNTIL=20260503T075959Z' })).to.have.length(2);
    expect(times({ start: '2026-05-01T10:00', rrule: 'FREQ=DAILY;UNTIL=20260503' })).to.have.length(3);
    expect(times({ start: '1970-01-01T10:00', rrule: 'FREQ=DAILY' }, { most: 50 })).to.have.length(50);
    expect(times({ start: '2026-02-28T10:00', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })).to.have.length(1);
  });
});

describe('a plain event', () => {
  it('has the same time in the first view as in all others', () => {
    for (const event of [
      { start: '2026-05-01T10:00' },
      { start: '2026-05-01T10:00', end: '2026-05-02T11:00', status: 'cancelled' as const },
      { start: '2026-10-25', end: '2026-10-26' },
      { start: '2026-10-25' },
      { start: '2026-05-01T10:00', timeZone: 'Asia/Tokyo' },
    ])
      for (const zone of ['Europe/Oslo', undefined])
        expect(once(event, { ...window, zone: zone! })).to.deep.equal(occurrences([event], { ...window, zone: zone! }));
  });
});

describe('a rule of repetition', () => {
  const days = (rule: string, start = '2026-01-30', count = 5): string[] => {
    const found: string[] = [];
    for (const wall of repeated(ruleOf(rule)!, Date.parse(start))) {
      found.push(new Date(wall).toISOString().slice(0, 10));
      if (found.length === count) break;
    }
    return found;
  };

  it('names days by month, week, year and place among them', () => {
    expect(days('FREQ=MONTHLY')).to.deep.equal(['2026-01-30', '2026-03-30', '2026-04-30', '2026-05-30', '2026-06-30']);
    expect(days('FREQ=MONTHLY;BYDAY=-1FR')).to.deep.equal(['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29']);
    expect(days('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')).to.deep.equal(['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30', '2026-05-29']); // prettier-ignore
    expect(days('FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2026-05-11', 3)).to.deep.equal(['2026-05-11', '2027-05-17', '2028-05-15']);
    expect(days('FREQ=YEARLY;BYYEARDAY=-1', '2026-12-31', 2)).to.deep.equal(['2026-12-31', '2027-12-31']);
    expect(days('FREQ=YEARLY', '2028-02-29', 2)).to.deep.equal(['2028-02-29', '2032-02-29']);
    expect(days('FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU', '2026-01-06', 4)).to.deep.equal(['2026-01-06', '2026-01-18', '2026-01-20', '2026-02-01']); // prettier-ignore
  });

  it('is none where it cannot be followed to the letter', () => {
    for (const rule of [
      '',
      'weekly',
      'FREQ=HOURLY',
      'FREQ=DAILY;BYHOUR=9',
      'FREQ=DAILY;COUNT=0',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;UNTIL=soon',
    ])
      expect(ruleOf(rule), rule).to.equal(undefined);
  });
});

describe('a calendar file', () => {
  it('of Outlook has Windows’ names for zones, and none of their rules', () => {
    const { events, told } = read(
      ics(...vevent('DTSTART;TZID=W. Europe Standard Time:20260701T100000', 'DTEND;TZID=W. Europe Standard Time:20260701T110000')),
    );
    expect(told).to.deep.equal([]);
    expect(events[0]).to.include({ start: '2026-07-01T10:00', end: '2026-07-01T11:00', timeZone: 'Europe/Berlin' });
  });

  it('names zones in other ways, too', () => {
    const zoneOf = (tzid: string) => read(ics(...vevent(`DTSTART;TZID="${tzid}":20260701T100000`))).events[0]?.timeZone;
    expect(zoneOf('/mozilla.org/20050126_1/Europe/Oslo')).to.equal('Europe/Oslo');
    expect(zoneOf('FLE Standard Time')).to.equal('Europe/Helsinki');
    expect(zoneOf('Greenland Standard Time')).to.equal('America/Nuuk');
    expect(zoneOf('(UTC+01:00) Amsterdam, Berlin, Bern')).to.equal('Europe/Amsterdam');
    expect(zoneOf('GMT+0200')).to.equal('Etc/GMT-2');
  });

  it('tells a zone by its rules alone', () => {
    const lines = zoneLines('America/New_York', Date.UTC(2026, 0)).map((line) =>
      line.replace('TZID:America/New_York', 'TZID:Customized Time Zone'),
    );
    const { events, told } = read(ics(...lines, ...vevent('DTSTART;TZID=Customized Time Zone:20260701T100000')));
    expect(told).to.deep.equal([]);
    expect(events[0]?.timeZone).to.equal('America/New_York');
  });

  it('follows no rule of a zone that no clocks follow: of each second it would go on for ever', () => {
    const lines = (rule: string): string[] => ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0117', `RRULE:${rule}`, 'END:STANDARD', 'END:VTIMEZONE']; // prettier-ignore
    const start = (rule: string) => read(ics(...lines(rule), ...vevent('DTSTART;TZID=Own:20260701T100000'))).events[0]?.start;
    for (const rule of ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'FREQ=YEARLY;BYDAY=SU;BYMONTH=3;BYMONTHDAY=8,9,10'])
      expect(start(rule), rule).to.equal('2026-07-01T08:43Z');
    for (const rule of [
      ...['FREQ=SECONDLY', 'FREQ=MINUTELY;INTERVAL=2', 'FREQ=DAILY', 'FREQ=YEARLY;BYDAY=MO', 'FREQ=YEARLY;BYMONTH=1;BYHOUR=1,2,3'],
      ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO', 'FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=MO'],
    ])
      expect(start(rule), rule).to.equal(undefined);
  });

  it('with a zone that nobody knows is not read as floating: the event is left out, and said', () => {
    const { events, told } = read(ics(...vevent('DTSTART;TZID=Somewhere:20260701T100000')));
    expect(events).to.deep.equal([]);
    expect(told[0]).to.equal('unknown-zone DTSTART');
  });

  it('leaves out an event whose start cannot be read, and names it', () => {
    for (const lines of [['DTSTART:soon'], []]) {
      const { events, told } = read(ics(...vevent(...lines)));
      expect(events).to.deep.equal([]);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^bad-value “.*”: DTSTART$/);
    }
  });

  it('keeps whole days, instants and times of no zone as they are', () => {
    const start = (line: string) => read(ics(...vevent(line))).events[0]?.start;
    expect(start('DTSTART;VALUE=DATE:20260701')).to.equal('2026-07-01');
    // as some programs write it
    expect(start('DTSTART:20260701')).to.equal('2026-07-01');
    expect(start('DTSTART\r\n :20260701')).to.equal('2026-07-01');
    expect(start('DTSTART:20260701T100000Z')).to.equal('2026-07-01T10:00Z');
    expect(start('DTSTART:20260701T100000')).to.equal('2026-07-01T10:00');
    expect(read(ics(...vevent('DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260704'))).events[0]?.end).to.equal('2026-07-03');
    expect(read(ics(...vevent('DTSTART:20260701T100000Z', 'DURATION:PT1H30M'))).events[0]?.end).to.equal('2026-07-01T11:30Z');
  });

  it('puts a series and what was changed in it together', () => {
    const series = vevent(
      'DTSTART;TZID=Europe/Oslo:20260501T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Oslo:20260508T100000',
    );
    const moved = vevent(
      'RECURRENCE-ID:20260515T080000Z',
      'DTSTART;TZID=Europe/Oslo:20260516T120000',
      'DTEND;TZID=Europe/Oslo:20260516T130000',
    );
    const cancelled = vevent(
      'RECURRENCE-ID;TZID=Europe/Oslo:20260522T100000',
      'DTSTART;TZID=Europe/Oslo:20260522T100000',
      'STATUS:CANCELLED',
    );
    const { events, told } = read(ics(...series, ...moved, ...cancelled));
    expect(told).to.deep.equal([]);
    expect(events).to.have.length(1);
    expect(times(events[0]!)).to.deep.equal(['2026-05-01T08:00', '2026-05-16T10:00 moved', '2026-05-22T08:00 cancelled']);
  });

  it('keeps the rule of a series as it was written, with the first day of its weeks', () => {
    const { events, told } = read(ics(...vevent('DTSTART:20260106T100000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU')));
    expect(told).to.deep.equal([]);
    expect(events[0]?.rrule).to.equal('FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU');
  });

  it('is read in a time that grows with its length', async () => {
    const many = (count: number): string => ics(...Array.from({ length: count }, (_, at) => vevent('DTSTART:20260106T100000Z').map((line) => line.replace('one@', `e${at}@`))).flat()); // prettier-ignore
    await expectLinear('events', 16_000, many, read);
    const begun = (length: number): string => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(length / 13)}`;
    await expectLinear('events without an end', 200_000, begun, read);
    const blanks = (length: number): string => ics(...vevent('DTSTART:20260106T100000Z', `LOCATION:a${' '.repeat(length)}b`));
    await expectLinear('blanks', 60_000, blanks, read);
    const moved = (count: number): string => {
      const times = Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10).replaceAll('-', '')); // prettier-ignore
      const series = vevent('DTSTART:20260101T100000Z', 'RRULE:FREQ=DAILY', `DESCRIPTION:${'a '.repeat(count * 200)}`);
      return ics(...series, ...times.flatMap((day) => vevent(`RECURRENCE-ID:${day}T100000Z`, `DTSTART:${day}T110000Z`)));
    };
    await expectLinear('times of a series with a long text', 1500, moved, (file) => eventsFrom(file));
  });

  it('knows cancelled meetings by their name, meetings online by their address; private ones stay out', () => {
    const { events } = read(
      ics(
        ...vevent('DTSTART:20260701T100000Z', 'LOCATION:https://teams.microsoft.com/l/1').map((line) =>
          line.replace('SUMMARY:One', 'SUMMARY:Canceled: Board meeting'),
        ),
        ...vevent('DTSTART:20260701T100000Z', 'CLASS:PRIVATE').map((line) => line.replace('one@', 'two@')),
      ),
    );
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({ name: 'Board meeting', status: 'cancelled', type: 'meeting', place: { online: 'https://teams.microsoft.com/l/1' } }); // prettier-ignore
  });

  it('that is broken gives the events that are whole', () => {
    const bad = ['BEGIN:VEVENT', 'UID:bad', 'BEGIN:VALARM', 'END:VEVENT'];
    const { events, told } = read(ics(...bad, ...vevent('DTSTART:20260701T100000Z')));
    expect(events.map(({ id }) => id)).to.deep.equal(['one@example.org']);
    expect(told[0]).to.equal('bad-value line 3');
    expect(read('BEGIN:VCALENDAR').events).to.deep.equal([]);
  });

  it('that was cut off says so', () => {
    const whole = ics(
      ...vevent('DTSTART:20260701T100000Z'),
      ...vevent('DTSTART:20260702T100000Z').map((line) => line.replace('one@', 'two@')),
    );
    const { events, told } = read(whole.slice(0, whole.lastIndexOf('END:VEVENT')));
    expect(events.map(({ id }) => id)).to.deep.equal(['one@example.org']);
    expect(told).to.deep.equal(['bad-value line 8']);
  });

  it('may have a text that somebody broke by hand', () => {
    const { events, told } = read(
      ics(...vevent('DTSTART:20260701T100000Z', 'DESCRIPTION:Bring', 'good shoes, it is wet', '', 'LOCATION:Pier')),
    );
    expect(told).to.deep.equal([]);
    expect(events[0]).to.deep.include({ text: 'Bring  \ngood shoes, it is wet', place: { name: 'Pier' } });
  });

  it('may have days and hours in other ways than the standard', () => {
    for (const [start, end, read1] of [
      ['DTSTART:20260701', 'DTEND:20260703', ['2026-07-01', '2026-07-02']],
      ['DTSTART;TZID=Europe/Oslo:20260701', 'DTEND;VALUE=DATE:20260703T000000', ['2026-07-01', '2026-07-02']],
      ['DTSTART:2026-07-01', 'DTEND:2026-07-02', ['2026-07-01', '2026-07-01']],
      ['DTSTART:2026-07-01T10:00', 'DTEND:2026-07-01 11:30:00', ['2026-07-01T10:00', '2026-07-01T11:30']],
      ['DTSTART:20260701T1000Z', 'DTEND:2026-07-01T11:30:00.000Z', ['2026-07-01T10:00Z', '2026-07-01T11:30Z']],
      // Outlook's whole days
      [
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nDTSTART;TZID=Europe/Oslo:20260701T000000',
        'DTEND;TZID=Europe/Oslo:20260702T000000',
        ['2026-07-01', undefined],
      ],
      [
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nDTSTART;TZID=Europe/Oslo:20260701T000000',
        'DTEND;TZID=Europe/Oslo:20260704T000000',
        ['2026-07-01', '2026-07-03'],
      ],
      ['X-MICROSOFT-CDO-ALLDAYEVENT:FALSE\r\nDTSTART:20260701T000000', 'DTEND:20260702T000000', ['2026-07-01T00:00', '2026-07-02T00:00']],
    ] as const) {
      const { events, told } = read(ics(...vevent(start, end)));
      expect(told, start).to.deep.equal([]);
      expect([events[0]?.start, events[0]?.end], start).to.deep.equal(read1);
    }
    const series = ics(
      ...vevent(
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'DTSTART:20260701T000000',
        'DTEND:20260702T000000',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20260702T000000',
      ),
    );
    expect(read(series).events[0]).to.deep.include({ start: '2026-07-01', except: ['2026-07-02'] });
  });

  it('calls all events off where it was sent for that', () => {
    expect(read(ics('METHOD:CANCEL', ...vevent('DTSTART:20260701T100000Z'))).events[0]).to.include({ status: 'cancelled' });
    expect(read(ics('METHOD:PUBLISH', ...vevent('DTSTART:20260701T100000Z'))).events[0]!.status).to.equal(undefined);
  });

  it('has its own words for what is wrong with an event', () => {
    const { json, placed } = eventsFrom(
      ics(
        'BEGIN:VEVENT',
        'UID:nameless',
        'DTSTART:20260701T100000Z',
        'END:VEVENT',
        ...vevent('DTSTART:20260701T100000Z', 'DTEND:20260701T090000Z'),
      ),
    );
    const problems = eventsReader(json).findings.map(placed);
    expect(problems.map(({ code, path, line }) => [code, path, line])).to.deep.equal([
      ['ends-early', '“One”: DTEND', undefined],
      ['missing', '“nameless”: SUMMARY', 4],
    ]);
  });

  it('is written so that it is read the same', () => {
    const document = eventsReader({
      kind: 'events',
      id: 'west',
      name: 'West',
      timeZone: 'Europe/Oslo',
      events: [
        { id: 'a', name: 'Fundur, „stór“; já', start: '2026-05-01T10:00', end: '2026-05-01T12:00', type: 'meeting' },
        { id: 'b', name: 'B', start: '2026-05-01T10:00', end: '2026-05-01T11:00', rrule: 'FREQ=WEEKLY;COUNT=4', except: ['2026-05-08'], changes: [{ date: '2026-05-15', start: '2026-05-16T10:00' }, { date: '2026-05-22', status: 'cancelled' }] }, // prettier-ignore
        { id: 'c', name: 'C', start: '2026-06-01', end: '2026-06-03' },
      ],
    }).document!;
    const now = new Date('2026-05-01T00:00:00Z');
    const file = calendarFile(document, { now });
    expect(file).to.equal(calendarFile(document, { now }));
    const again = read(file);
    expect(again.told).to.deep.equal([]);
    const all = (events: readonly Timed[]) => occurrences(events, window).map(({ start, end, status }) => `${start} ${end} ${status}`);
    expect(all(again.events)).to.deep.equal(all(document.events!));
    expect(again.events.map(({ id }) => id)).to.deep.equal(['a@west.bob-events', 'b@west.bob-events', 'c@west.bob-events']);
    expect(again.events[0]!.name).to.equal('Fundur, „stór“; já');
    expect(uidOf({ id: 'a@b' }, document)).to.equal('a@b');
  });

  it('is written so that no text in it begins a line of its own', () => {
    const text = 'a@b\r\nATTACH:https://evil.example/x\nATTENDEE:mailto:a@b.example\u2028ATTACH:c';
    const place = { name: text, address: text, online: `https://x.example/${text}` };
    const events = [{ id: text, name: text, start: '2026-05-01T10:00', text, by: text, price: text, place, signUp: `https://x.example/${text}`, rrule: 'FREQ=DAILY;\r\nCOUNT=5', grant: { by: text, sum: text } }]; // prettier-ignore
    const { document } = eventsReader({ kind: 'events', version: 1, id: text, name: text, timeZone: 'Europe/Oslo', events });
    const file = calendarFile(document!);
    expect(file).to.match(/^RRULE:FREQ=DAILY;COUNT=5\r$/m);
    for (const line of file.split(/\r\n|\r|\n|\u2028/))
      expect(line)
        .to.match(/^(?: .*|(?:[A-Z]+(?:-[A-Z]+)*(?:;TZID=[\w/]+)?:(?!https:\/\/evil|mailto).*|))$/)
        .and.not.match(/^ATT|^COUNT/);
  });
});
