import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openState, type Hours } from './hours.js';
import { weekTable } from './hours-week.js';

const time = fc
  .integer({ min: 0, max: 96 })
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const season = fc.constantFrom(undefined, '01-01', '02-29', '06-01', '08-31', '11-15', '2026-07-01', '2026-07-10', '2026-12-24');
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

describe('openState, whatever the hours', () => {
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
