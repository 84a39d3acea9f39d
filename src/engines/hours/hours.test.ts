import { expect } from '@open-wc/testing';
import { openState, timeOf, wallClock, type Hours } from './hours.js';
import { weekTable } from './week.js';
import { zoneOf } from './time-zone.js';

const TALLINN = 'Europe/Tallinn';
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
const office: Hours[] = [{ days: WEEKDAYS, opens: '10:00', closes: '17:00' }];
/** A moment in UTC. 2026-11-23 is a Monday. */
const utc = (text: string): Date => new Date(text + 'Z');

describe('openState', () => {
  it('goes by the clock of the firm, not of the visitor', () => {
    // 08:30 UTC is 10:30 in Tallinn, 08:30 in Reykjavik, 06:30 in Nuuk
    const now = utc('2026-11-23T08:30');
    expect(openState(office, TALLINN, now)).to.deep.equal({ state: 'open', until: '17:00' });
    expect(openState(office, 'Atlantic/Reykjavik', now).state).to.equal('closed');
    expect(openState(office, 'America/Nuuk', now).state).to.equal('closed');
    expect(openState(office, 'Pacific/Kiritimati', now)).to.deep.include({ state: 'closed' }); // 22:30
  });

  it('opens at the minute and closes at the minute', () => {
    const at = (time: string) => openState(office, 'Atlantic/Reykjavik', utc(`2026-11-23T${time}`)).state;
    expect(at('08:59')).to.equal('closed');
    expect(at('09:00')).to.equal('opening-soon');
    expect(at('09:59')).to.equal('opening-soon');
    expect(at('10:00')).to.equal('open');
    expect(at('15:59')).to.equal('open');
    expect(at('16:00')).to.equal('closing-soon');
    expect(at('16:59:59')).to.equal('closing-soon');
    expect(at('17:00')).to.equal('closed');
  });

  it('tells the next opening, over the weekend too', () => {
    expect(openState(office, TALLINN, utc('2026-11-23T06:00')).opensAt).to.deep.equal({
      day: 0,
      weekday: 'Mo',
      time: '10:00',
      date: '2026-11-23',
    });
    // Friday 18:00 in Tallinn
    expect(openState(office, TALLINN, utc('2026-11-27T16:00')).opensAt).to.deep.equal({
      day: 3,
      weekday: 'Mo',
      time: '10:00',
      date: '2026-11-30',
    });
  });

  it('takes several spans a day in any order', () => {
    const split: Hours[] = [
      { opens: '13:00', closes: '18:00' },
      { opens: '09:00', closes: '12:00' },
    ];
    const at = (time: string) => openState(split, 'Atlantic/Reykjavik', utc(`2026-11-23T${time}`));
    expect(at('10:00')).to.deep.equal({ state: 'open', until: '12:00' });
    expect(at('12:30')).to.deep.include({ state: 'opening-soon' });
    expect(at('12:30').opensAt!.time).to.equal('13:00');
    expect(at('14:00').until).to.equal('18:00');
  });

  it('takes hours off out of the day', () => {
    const lunch: Hours[] = [...office, { days: WEEKDAYS, opens: '12:00', closes: '12:30', closed: true }];
    const at = (time: string) => openState(lunch, 'Atlantic/Reykjavik', utc(`2026-11-23T${time}`));
    expect(at('10:30').until).to.equal('12:00');
    expect(at('12:15').opensAt!.time).to.equal('12:30');
    expect(at('13:00').until).to.equal('17:00');
  });

  it('takes dated hours off out of the general hours of that day', () => {
    const off: Hours[] = [...office, { from: '2026-11-23', to: '2026-11-23', opens: '15:00', closes: '24:00', closed: true }];
    expect(openState(off, 'Atlantic/Reykjavik', utc('2026-11-23T11:00')).until).to.equal('15:00');
    expect(openState(off, 'Atlantic/Reykjavik', utc('2026-11-24T11:00')).until).to.equal('17:00');
  });

  it('runs past midnight into a day that is itself closed', () => {
    const bar: Hours[] = [{ days: ['Fr', 'Sa'], opens: '20:00', closes: '03:00' }];
    const at = (text: string) => openState(bar, 'Atlantic/Reykjavik', utc(text));
    expect(at('2026-11-27T23:00')).to.deep.equal({ state: 'open', until: '03:00' });
    expect(at('2026-11-29T01:30')).to.deep.equal({ state: 'open', until: '03:00' }); // Sunday
    expect(at('2026-11-29T02:30').state).to.equal('closing-soon');
    expect(at('2026-11-29T03:00').state).to.equal('closed');
    expect(at('2026-11-27T01:00').state).to.equal('closed'); // Thursday's night
  });

  it('joins spans that meet, at midnight too', () => {
    const late: Hours[] = [
      { days: ['Mo'], opens: '18:00', closes: '24:00' },
      { days: ['Tu'], opens: '00:00', closes: '02:00' },
    ];
    expect(openState(late, 'Atlantic/Reykjavik', utc('2026-11-23T23:30'))).to.deep.equal({ state: 'open', until: '02:00' });
    const midnight: Hours[] = [{ days: ['Mo'], opens: '18:00', closes: '24:00' }];
    expect(openState(midnight, 'Atlantic/Reykjavik', utc('2026-11-23T23:30'))).to.deep.equal({ state: 'closing-soon', until: '00:00' });
  });

  it('is open without an end around the clock', () => {
    for (const always of [
      { opens: '00:00', closes: '24:00' },
      { opens: '00:00', closes: '00:00' },
    ]) {
      const state = openState([always], TALLINN, utc('2026-11-23T23:30'));
      expect(state.state).to.equal('open');
      expect(state.until).to.equal(undefined);
    }
  });

  it('lets a season win over the year, and a date over a season, wherever they stand', () => {
    const lines: Hours[] = [
      { from: '2026-07-15', to: '2026-07-15', closed: true },
      { from: '06-01', to: '08-31', opens: '09:00', closes: '20:00' },
      { days: WEEKDAYS, opens: '10:00', closes: '16:00' },
    ];
    for (const hours of [lines, lines.toReversed()]) {
      const at = (date: string) => openState(hours, 'Atlantic/Reykjavik', utc(`${date}T12:00`));
      expect(at('2026-05-29').until).to.equal('16:00');
      expect(at('2026-05-31').state).to.equal('closed'); // a Sunday
      expect(at('2026-06-01').until).to.equal('20:00');
      expect(at('2026-08-31').until).to.equal('20:00');
      expect(at('2026-09-01').until).to.equal('16:00');
      expect(at('2026-07-15').state).to.equal('closed');
      expect(at('2026-07-15').opensAt).to.deep.equal({ day: 1, weekday: 'Th', time: '09:00', date: '2026-07-16' });
      expect(at('2027-07-15').until).to.equal('20:00');
    }
  });

  it('lets the later of two overlapping seasons win, and keeps the spans of one season together', () => {
    const hours: Hours[] = [
      { from: '05-01', to: '09-30', opens: '10:00', closes: '12:00' },
      { from: '05-01', to: '09-30', opens: '13:00', closes: '18:00' },
      { from: '07-01', to: '07-31', opens: '08:00', closes: '22:00' },
    ];
    const at = (text: string) => openState(hours, 'Atlantic/Reykjavik', utc(text));
    expect(at('2026-06-10T11:30').until).to.equal('12:00');
    expect(at('2026-06-10T15:30').until).to.equal('18:00');
    expect(at('2026-07-10T12:30').until).to.equal('22:00');
  });

  it('leaves general hours to the days that a season does not name', () => {
    const hours: Hours[] = [
      { opens: '10:00', closes: '16:00' },
      { days: ['Sa'], from: '06-01', to: '08-31', opens: '10:00', closes: '22:00' },
    ];
    expect(openState(hours, 'Atlantic/Reykjavik', utc('2026-07-11T12:00')).until).to.equal('22:00');
    expect(openState(hours, 'Atlantic/Reykjavik', utc('2026-07-12T12:00')).until).to.equal('16:00');
  });

  it('lets a season wrap the year', () => {
    const winter: Hours[] = [{ from: '11-15', to: '02-28', opens: '11:00', closes: '15:00' }];
    const at = (date: string) => openState(winter, 'Atlantic/Reykjavik', utc(`${date}T12:00`));
    for (const date of ['2026-11-15', '2026-12-31', '2027-01-01', '2027-02-28']) expect(at(date).state, date).to.equal('open');
    for (const date of ['2026-11-14', '2027-03-01']) expect(at(date).state, date).to.equal('closed');
    expect(at('2027-03-01').opensAt!.date).to.equal('2027-11-15');
  });

  it('takes seasons with one end', () => {
    const until: Hours[] = [{ to: '2026-12-31', opens: '11:00', closes: '15:00' }];
    expect(openState(until, 'Atlantic/Reykjavik', utc('2026-12-31T12:00')).state).to.equal('open');
    expect(openState(until, 'Atlantic/Reykjavik', utc('2027-01-09T12:00')).state).to.equal('unknown');
    const since: Hours[] = [{ from: '2026-12-31', opens: '11:00', closes: '15:00' }];
    expect(openState(since, 'Atlantic/Reykjavik', utc('2026-12-30T12:00')).state).to.equal('closed');
    expect(openState(since, 'Atlantic/Reykjavik', utc('2027-03-01T12:00')).state).to.equal('open');
  });

  it('keeps the night of the last day of a season', () => {
    const hours: Hours[] = [{ from: '06-01', to: '08-31', opens: '18:00', closes: '02:00' }];
    expect(openState(hours, 'Atlantic/Reykjavik', utc('2026-09-01T01:00')).state).to.equal('closing-soon');
    expect(openState(hours, 'Atlantic/Reykjavik', utc('2026-06-01T01:00')).state).to.equal('closed');
  });

  it('is closed with no next opening when closed all year', () => {
    expect(openState([{ closed: true }], TALLINN, utc('2026-11-23T10:00'))).to.deep.equal({ state: 'closed' });
  });

  for (const [zone, spring, autumn] of [
    ['Europe/Tallinn', '2026-03-29T01:00', '2026-10-25T01:00'],
    ['Europe/Copenhagen', '2026-03-29T01:00', '2026-10-25T01:00'],
    ['America/Nuuk', '2026-03-29T01:00', '2026-10-25T01:00'],
  ] as const) {
    it(`keeps wall-clock hours on both sides of the change of ${zone}`, () => {
      for (const change of [spring, autumn]) {
        const turn = utc(change).getTime();
        let opened = 0;
        // Three days, every ten minutes: open for seven hours of each, whatever the clock does
        for (let minute = -1800; minute < 2520; minute += 10) {
          const { state, until } = openState([{ opens: '10:00', closes: '17:00' }], zone, turn + minute * 6e4);
          if (state === 'open' || state === 'closing-soon') {
            opened++;
            expect(until).to.equal('17:00');
          }
        }
        expect(opened).to.equal(3 * 7 * 6);
      }
    });
  }

  it('says "soon" by hours that pass, in the night when the clock is moved', () => {
    const bar: Hours[] = [{ days: ['Sa'], opens: '20:00', closes: '03:30' }];
    // Copenhagen jumps from 02:00 to 03:00 at 01:00 UTC: at 01:40 it is 50 minutes to 03:30
    expect(openState(bar, 'Europe/Copenhagen', utc('2026-03-29T00:40')).state).to.equal('closing-soon');
    expect(openState(bar, 'Europe/Copenhagen', utc('2026-03-22T00:40')).state).to.equal('open');
    // A day with a missing hour: opens in it, at the first minute after
    expect(openState([{ opens: '02:30', closes: '05:00' }], 'Europe/Copenhagen', utc('2026-03-29T01:00')).state).to.equal('open');
  });

  it('knows nothing, and does not throw, without hours, zone, or sense', () => {
    const now = utc('2026-11-23T10:00');
    for (const zone of [undefined, '', 'Mars/Base', '../..', '<b>'])
      expect(openState(office, zone, now)).to.deep.equal({ state: 'unknown' });
    for (const hours of [
      undefined,
      [],
      [{}],
      [{ opens: '10:00' }],
      [{ closes: '10:00' }],
      [{ opens: 'ten', closes: '17:00' }],
      [{ opens: '10:00', closes: '25:00' }],
      [{ days: ['PH'], opens: '10:00', closes: '17:00' }],
      [{ days: ['XX'], opens: '10:00', closes: '17:00' }],
    ] as (Hours[] | undefined)[])
      expect(openState(hours, TALLINN, now), JSON.stringify(hours)).to.deep.equal({ state: 'unknown' });
    expect(openState(office, TALLINN, NaN)).to.deep.equal({ state: 'unknown' });
    expect(openState(null as never, TALLINN, now).state).to.equal('unknown');
    expect(openState([null, 5] as never, TALLINN, now).state).to.equal('unknown');
  });

  it('passes over a line that makes no sense', () => {
    const hours: Hours[] = [...office, { from: '01-01', to: '12-31', opens: '1O:00', closes: '12:00' }];
    expect(openState(hours, TALLINN, utc('2026-11-23T10:00'))).to.deep.equal({ state: 'open', until: '17:00' });
    expect(openState([{ opens: '9:00', closes: '17:00' }], TALLINN, utc('2026-11-23T08:00')).state).to.equal('open');
  });
});

describe('zoneOf', () => {
  it('takes the zone that the book says', () => {
    expect(zoneOf({ timeZone: 'Europe/Lisbon', location: { country: 'IS' } })).to.equal('Europe/Lisbon');
  });

  it('knows the zone of each northern country, and this engine knows the zone', () => {
    const offsets: Record<string, string> = {
      IS: '12:00', FO: '12:00', GB: '12:00', IE: '12:00', NO: '13:00', SJ: '13:00', DK: '13:00', SE: '13:00', DE: '13:00',
      PL: '13:00', FI: '14:00', AX: '14:00', EE: '14:00', LV: '14:00', LT: '14:00', GL: '10:00',
    }; // prettier-ignore
    for (const [country, noon] of Object.entries(offsets)) {
      const zone = zoneOf({ location: { country } });
      expect(zone, country).to.be.a('string');
      const time = timeOf(wallClock(zone, utc('2026-01-15T12:00').getTime()));
      expect(time, country).to.equal(noon);
    }
    expect(zoneOf({ location: { country: 'is' } })).to.equal('Atlantic/Reykjavik');
  });

  it('gives Greenland the clock of Nuuk, with its summer time; Pituffik has its own', () => {
    expect(zoneOf({ location: { country: 'GL', city: 'Ilulissat' } })).to.equal('America/Nuuk');
    expect(zoneOf({ location: { country: 'GL', city: 'Pituffik' } })).to.equal('America/Thule');
    // UTC-1 in summer, UTC-2 in winter since 2024
    const hours: Hours[] = [{ opens: '10:00', closes: '17:00' }];
    expect(openState(hours, 'America/Nuuk', utc('2026-07-15T11:00')).state).to.equal('open');
    expect(openState(hours, 'America/Nuuk', utc('2026-01-15T11:00')).state).to.equal('opening-soon');
  });

  it('does not guess', () => {
    for (const country of [undefined, '', 'US', 'RU', 'Europe', 'E', 'xx', 'is '])
      expect(zoneOf({ location: { country } }), country).to.equal(undefined);
    expect(zoneOf({})).to.equal(undefined);
  });
});

describe('weekTable', () => {
  const monday = utc('2026-11-23T10:00');

  it('puts days with the same hours in one row, Monday first, and marks today', () => {
    const hours: Hours[] = [...office, { days: ['Sa'], opens: '11:00', closes: '15:00' }];
    const { rows, season, periods, holidays } = weekTable(hours, TALLINN, utc('2026-11-28T10:00'))!;
    expect(rows.map(({ days, today }) => [days.join(), today])).to.deep.equal([
      ['Mo,Tu,We,Th,Fr', false],
      ['Sa', true],
      ['Su', false],
    ]);
    expect(rows[0]!.runs).to.deep.equal([['Mo', 'Fr']]);
    expect(rows[0]!.spans).to.deep.equal([{ opens: '10:00', closes: '17:00' }]);
    expect(rows[2]!.spans).to.deep.equal([]);
    expect([season, holidays]).to.deep.equal([undefined, undefined]);
    expect(periods).to.deep.equal([]);
  });

  it('takes "today" from the clock of the firm', () => {
    const today = (zone: string) =>
      weekTable([{ days: ['Mo'], opens: '10:00', closes: '17:00' }], zone, utc('2026-11-23T23:30'))!.rows.find((row) => row.today)!;
    expect(today('Atlantic/Reykjavik').days).to.deep.equal(['Mo']);
    expect(today(TALLINN).days).to.include('Tu');
  });

  it('joins days that are not neighbours and tells their runs', () => {
    const hours: Hours[] = [{ days: ['Fr', 'We', 'Mo', 'Tu'], opens: '10:00', closes: '17:00' }];
    const { rows } = weekTable(hours, TALLINN, monday)!;
    expect(rows.map((row) => row.runs)).to.deep.equal([
      [['Mo', 'We'], ['Fr', 'Fr']],
      [['Th', 'Th'], ['Sa', 'Su']],
    ]); // prettier-ignore
  });

  it('shows midnight as 24:00, a night as it is, and a full day as such', () => {
    const { rows } = weekTable(
      [
        { days: ['Mo'], opens: '10:00', closes: '24:00' },
        { days: ['Tu'], opens: '18:00', closes: '02:00' },
        { days: ['We'], opens: '00:00', closes: '24:00' },
      ],
      TALLINN,
      monday,
    )!;
    expect(rows.map(({ spans, allDay }) => [spans[0]?.closes, allDay])).to.deep.equal([
      ['24:00', false],
      ['02:00', false],
      ['24:00', true],
      [undefined, false],
    ]);
  });

  it('keeps rows with different notes apart', () => {
    const hours: Hours[] = [
      { days: ['Mo', 'Tu'], opens: '10:00', closes: '17:00' },
      { days: ['We'], opens: '10:00', closes: '17:00', note: { en: 'by appointment' } },
    ];
    expect(weekTable(hours, TALLINN, monday)!.rows.map(({ days, notes }) => [days.join(), notes.length])).to.deep.equal([
      ['Mo,Tu', 0],
      ['We', 1],
      ['Th,Fr,Sa,Su', 0],
    ]);
  });

  it('shows the season in force in the week, and the other ones below', () => {
    const hours: Hours[] = [
      { days: ['Sa'], opens: '12:00', closes: '16:00' },
      { from: '06-01', to: '08-31', days: [...WEEKDAYS, 'Sa', 'Su'], opens: '10:00', closes: '20:00' },
    ];
    const winter = weekTable(hours, TALLINN, monday)!;
    expect(winter.season).to.equal(undefined);
    expect(winter.periods.map(({ from, to, rows }) => [from, to, rows[0]!.runs])).to.deep.equal([['06-01', '08-31', [['Mo', 'Su']]]]);
    const summer = weekTable(hours, TALLINN, utc('2026-07-01T10:00'))!;
    expect(summer.season).to.deep.equal({ from: '06-01', to: '08-31' });
    expect(summer.rows).to.have.length(1);
    expect(summer.periods.map(({ from, rows }) => [from, rows[0]!.days])).to.deep.equal([[undefined, ['Sa']]]);
  });

  it('lets the week change in its middle', () => {
    const hours: Hours[] = [
      { opens: '12:00', closes: '16:00' },
      { from: '06-01', to: '08-31', opens: '10:00', closes: '20:00' },
    ];
    // Saturday 30 May 2026: Monday is 1 June
    const { rows } = weekTable(hours, TALLINN, utc('2026-05-30T10:00'))!;
    expect(rows.map(({ days, spans }) => [days.join(), spans[0]!.opens])).to.deep.equal([
      ['Mo,Tu,We,Th,Fr', '10:00'],
      ['Sa,Su', '12:00'],
    ]);
  });

  it('lists dated exceptions to come, soonest first, and forgets those that are past', () => {
    const hours: Hours[] = [
      { opens: '12:00', closes: '16:00' },
      { from: '2026-12-31', to: '2026-12-31', opens: '10:00', closes: '12:00' },
      { from: '2026-12-24', to: '2026-12-26', closed: true },
      { from: '2026-06-24', to: '2026-06-24', closed: true },
    ];
    const { periods } = weekTable(hours, TALLINN, monday)!;
    expect(periods.map(({ from }) => from)).to.deep.equal(['2026-12-24', '2026-12-31']);
    expect(periods[0]!.rows).to.have.length(1);
    expect(periods[0]!.rows[0]!.spans).to.deep.equal([]);
    expect(periods[1]!.rows.map((row) => row.days)).to.deep.equal([['Th']]);
  });

  it('has a row of its own for public holidays', () => {
    const hours: Hours[] = [...office, { days: ['PH'], closed: true }];
    const { rows, holidays, periods } = weekTable(hours, TALLINN, monday)!;
    expect(rows.map((row) => row.days.length)).to.deep.equal([5, 2]);
    expect(holidays!.spans).to.deep.equal([]);
    expect(periods).to.deep.equal([]);
  });

  it('stands without a zone, and is nothing without hours', () => {
    expect(weekTable(office, undefined, monday)!.rows).to.have.length(2);
    expect(weekTable([], TALLINN, monday)).to.equal(undefined);
    expect(weekTable(undefined, TALLINN, monday)).to.equal(undefined);
  });
});

describe('lines without times', () => {
  it('do not say that it is closed', () => {
    const at = utc('2026-11-23T12:00');
    expect(weekTable([{ days: ['Mo'] }, { note: 'Groups by appointment' }], TALLINN, at)).to.equal(undefined);
    expect(openState([{ days: ['Mo'] }], TALLINN, at)).to.deep.equal({ state: 'unknown' });
    expect(weekTable([{ days: ['Mo'] }, { closed: true }], TALLINN, at)!.rows).to.have.length(1);
  });
});
