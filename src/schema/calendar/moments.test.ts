/** Moments as documents write them. */
import { expect } from '@open-wc/testing';
import { clockOf, DAY, dayOf, momentOf, written } from './moments.js';

const midnight = Date.UTC(2026, 4, 1);

describe('a moment', () => {
  it('is a whole day, a time of a clock, or an instant', () => {
    expect(momentOf('2026-05-01')).to.deep.equal({ wall: midnight, day: true });
    expect(momentOf('2026-05-01T10:05')).to.deep.equal({ wall: midnight + 605 * 60_000, day: false });
    expect(momentOf('2026-05-01 10:05:07')).to.deep.equal({ wall: midnight + 605 * 60_000 + 7000, day: false });
    expect(momentOf('2026-05-01T10:05:07.123')).to.deep.equal({ wall: midnight + 605 * 60_000 + 7000, day: false });
    expect(momentOf('2026-05-01T24:00')).to.deep.equal({ wall: midnight + DAY, day: false });
  });
  it('is an instant where it says how far it is from UTC', () => {
    const wall = midnight + 10 * 3_600_000;
    const instants = { Z: 0, z: 0, '+02:00': -120, '+0530': -330, '-03:30': 210, '+01': -60, '-11': 660 };
    for (const [zone, minutes] of Object.entries(instants))
      expect(momentOf(`2026-05-01T10:00${zone}`), zone).to.deep.equal({ wall, day: false, instant: wall + minutes * 60_000 });
  });
  it('is none where a calendar or a clock has no such one', () => {
    for (const none of ['', 'x', '2026-02-30', '2026-13-01', '2026-05', '26-05-01', '2026-05-01T', '2026-05-01T9:00', '2026-05-01T10', '2026-05-01T10:60', '2026-05-01T10:00:60', '2026-05-01T24:01', '2026-05-01T25:00', '2026-05-01X10:00', '2026-05-01T10:00+2', '2026-05-01T10:00 CET', ' 2026-05-01', '2026-05-01x', 'x2026-05-01'])
      expect(momentOf(none), none).to.equal(undefined); // prettier-ignore
  });
  it('is written as it was read', () => {
    for (const text of ['2026-05-01T10:05', '2026-05-01T10:05:07', '2026-12-31T00:00'])
      expect(written(momentOf(text)!.wall)).to.equal(text);
    const { wall } = momentOf('2026-05-01T10:05')!;
    expect([dayOf(wall), clockOf(wall)]).to.deep.equal(['2026-05-01', '10:05']);
  });
});
