import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { linesOf, openState, spansOf, wallClock, type Hours, type Span } from './hours.js';
import { weekTable } from './week.js';

const time = fc
  .integer({ min: 0, max: 96 })
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const season = fc.constantFrom(
  undefined,
  '01-01',
  '02-29',
  '06-01',
  '08-31',
  '11-15',
  '12-31',
  '2026-07-01',
  '2026-07-10',
  '2026-12-24',
  '2027-01-01',
);
const line: fc.Arbitrary<Hours> = fc.record(
  {
    days: fc.subarray(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH']),
    opens: time,
    closes: time,
    from: season,
    to: season,
    closed: fc.boolean(),
  },
  { requiredKeys: ['opens', 'closes'] },
);
const hours = fc.array(line, { maxLength: 5 });
const moment = fc.integer({ min: 0, max: 366 * 96 }).map((quarter) => Date.UTC(2026, 0, 1) + quarter * 9e5);

const isOpen = (lines: Hours[], at: number): boolean => /^(open|closing-soon)$/.test(openState(lines, 'UTC', at).state);

/** Nights in which the clock leaps ahead: an hour, in Lord Howe half of one, in Greenland before midnight; and New Year, and a 29 February. */
const nights = fc.constantFrom<[zone: string, night: string]>(
  ['Europe/Tallinn', '2026-03-29T01:00Z'],
  ['America/Nuuk', '2026-03-29T01:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Pacific/Auckland', '2026-09-26T14:00Z'],
  ['Asia/Kolkata', '2026-12-31T18:30Z'],
  ['Atlantic/Reykjavik', '2028-02-29T00:00Z'],
);
const QUARTER = 9e5;

describe('openState, whatever the hours', () => {
  it('announces the very next opening, and the end of what is open, also in a night when the clock leaps', () => {
    const before = fc.integer({ min: -20, max: 96 });
    fc.assert(
      fc.property(hours, nights, before, (lines, [zone, night], quarters) => {
        const at = Date.parse(night) - quarters * QUARTER;
        const spans = new Map<number, readonly Span[]>();
        const spansAt = (day: number): readonly Span[] => {
          if (!spans.has(day)) spans.set(day, spansOf(linesOf(lines, day)));
          return spans.get(day)!;
        };
        const open = (moment: number): boolean => {
          const clock = wallClock(zone, moment);
          const day = Math.floor(clock / 1440);
          return [day - 1, day].some((of) => spansAt(of).some(([from, to]) => from <= clock - of * 1440 && clock - of * 1440 < to));
        };
        const said = openState(lines, zone, at);
        const now = open(at);
        expect(said.state).to.match(now ? /^(open|closing-soon)$/ : /^(closed|opening-soon|unknown)$/);
        let then = at;
        while (open(then) === now && then < at + 120 * QUARTER) then += QUARTER;
        if (then >= at + 120 * QUARTER) return; // a change is further away than that
        const wall = new Date(wallClock(zone, then) * 6e4).toISOString();
        if (!now) expect(`${said.opensAt?.date}T${said.opensAt?.time}`).to.equal(wall.slice(0, 16));
        else if (said.until) expect(said.until).to.equal(wall.slice(11, 16));
        else expect(wallClock(zone, then) - wallClock(zone, at)).to.be.above(1440);
      }),
      { numRuns: 400 },
    );
  });

  it('is open when it said that it would open, and not before', () => {
    fc.assert(
      fc.property(hours, moment, (lines, at) => {
        const { state, opensAt } = openState(lines, 'UTC', at);
        if (!opensAt) return;
        const then = Date.parse(`${opensAt.date}T${opensAt.time}Z`);
        expect(then).to.be.above(at);
        expect(isOpen(lines, then)).to.equal(true);
        expect(isOpen(lines, then - 6e4)).to.equal(false);
        expect(state).to.equal(then - at <= 36e5 ? 'opening-soon' : 'closed');
      }),
      { numRuns: 100 },
    );
  });

  it('is closed when it said that it would close, and not before', () => {
    fc.assert(
      fc.property(hours, moment, (lines, at) => {
        const { state, until } = openState(lines, 'UTC', at);
        if (!until) return;
        const day = new Date(at).toISOString().slice(0, 10);
        let then = Date.parse(`${day}T${until}Z`);
        if (then <= at) then += 864e5;
        expect(isOpen(lines, then)).to.equal(false);
        expect(isOpen(lines, then - 6e4)).to.equal(true);
        expect(state).to.equal(then - at <= 36e5 ? 'closing-soon' : 'open');
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever it is given; nor does the table', () => {
    const junk = fc.array(
      fc.record(
        { days: fc.array(fc.string()), opens: fc.string(), closes: fc.string(), from: fc.string(), to: fc.string() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(junk, fc.option(fc.string()), fc.double(), (lines, zone, now) => {
        expect(openState(lines, zone ?? undefined, now).state).to.be.a('string');
      }),
    );
    fc.assert(
      fc.property(hours, moment, (lines, now) => {
        const table = weekTable(lines, 'UTC', now);
        if (table) expect(table.rows.flatMap(({ days }) => days)).to.have.members(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('openState, found by its properties', () => {
  it('announces the earliest opening, also where what is left of a day begins later than the next day does', () => {
    const odd: Hours[] = [
      { opens: '00:15', closes: '00:15', closed: true },
      { days: [], opens: '00:30', closes: '00:30' },
      { opens: '00:00', closes: '00:00' },
    ];
    const opensAt = { day: 1, weekday: 'Fr', time: '00:00', date: '2026-01-02' };
    expect(openState(odd, 'UTC', Date.parse('2026-01-01T00:30Z'))).to.deep.equal({ state: 'closed', opensAt });
    expect(openState(odd, 'UTC', Date.parse('2026-01-02T00:00Z'))).to.deep.equal({ state: 'closing-soon', until: '00:30' });
    expect(openState(odd, 'UTC', Date.parse('2026-01-01T23:59Z')).state).to.equal('opening-soon');
  });

  it('announces no time that the clock leaps over: 03:00 to 04:00 in Tallinn on 29 March 2026', () => {
    const at = (opens: string, closes: string, time: string) =>
      openState([{ opens, closes }], 'Europe/Tallinn', Date.parse(`2026-03-${time}Z`));
    const night = '29T00:30'; // 02:30 there, half an hour before the leap
    expect(at('03:15', '05:00', night)).to.deep.equal({
      state: 'opening-soon',
      opensAt: { day: 0, weekday: 'Su', time: '04:00', date: '2026-03-29' },
    });
    expect(at('03:15', '03:45', night).opensAt).to.deep.include({ day: 1, time: '03:15' });
    expect(at('01:00', '03:15', night)).to.deep.equal({ state: 'closing-soon', until: '04:00' });
    expect(at('03:15', '05:00', '27T20:00').opensAt).to.deep.include({ day: 1, time: '03:15' });
  });
});
