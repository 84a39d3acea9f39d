/** Rules of repetition, as calendars write them. */
import { expect } from '@open-wc/testing';
import { bareRule, ruleOf } from './rules.js';

describe('a rule of repetition', () => {
  it('is read with all its parts', () => {
    expect(ruleOf('FREQ=WEEKLY')).to.deep.equal({ interval: 1, weekStart: 0, freq: 'WEEKLY' });
    expect(ruleOf('FREQ=DAILY;INTERVAL=2;COUNT=10;WKST=SU')).to.deep.equal({ interval: 2, weekStart: 6, freq: 'DAILY', count: 10 });
    expect(ruleOf('FREQ=MONTHLY;BYDAY=MO,-1FR,+2SU,10TU')).to.deep.include({ byDay: [[0, 0], [4, -1], [6, 2], [1, 10]] }); // prettier-ignore
    expect(ruleOf('FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=-1,31;BYYEARDAY=366,-366;BYWEEKNO=53;BYSETPOS=-366')).to.deep.include({
      byMonth: [1, 12],
      byMonthDay: [-1, 31],
      byYearDay: [366, -366],
      byWeekNo: [53],
      bySetPos: [-366],
    });
  });
  it('ends with a day, a time of a clock or an instant', () => {
    const until = (value: string) => ruleOf(`FREQ=DAILY;UNTIL=${value}`)?.until;
    const midnight = Date.UTC(2026, 4, 8);
    expect(until('20260508')).to.deep.equal({ wall: midnight, day: true });
    expect(until('2026-05-08')).to.deep.equal({ wall: midnight, day: true });
    expect(until('20260508T0800')).to.deep.equal({ wall: midnight + 8 * 3_600_000, day: false });
    expect(until('20260508T080005Z')).to.deep.equal({ wall: midnight + 28_805_000, day: false, instant: midnight + 28_805_000 });
  });
  it('may be written as in a calendar file', () => {
    expect(bareRule(' rrule:freq=weekly;count=5; ')).to.equal('FREQ=WEEKLY;COUNT=5;'.replace(/;$/, ''));
    expect(bareRule('X-RRULE:A')).to.equal('X-RRULE:A');
    expect(ruleOf('RRULE:freq=weekly; byday=mo;')).to.deep.equal({ interval: 1, weekStart: 0, freq: 'WEEKLY', byDay: [[0, 0]] });
  });
  it('is none where a part of it cannot be followed to the letter', () => {
    for (const part of ['', 'FREQ=HOURLY', 'FREQ=XDAILY', 'FREQ=DAILYX', 'COUNT=0', 'COUNT=x5', 'COUNT=5x', 'COUNT=1234567', 'INTERVAL=-1', 'INTERVAL=1.5', 'UNTIL=soon', 'UNTIL=20260230', 'WKST=XX', 'BYDAY=XX', 'BYDAY=MO,', 'BYDAY=0MO', 'BYDAY=123MO', 'BYDAY=xMO', 'BYDAY=MOx', 'BYMONTH=13', 'BYMONTH=-1', 'BYMONTH=1.5', 'BYMONTH=x', 'BYMONTH=1,x', 'BYMONTHDAY=0', 'BYMONTHDAY=32', 'BYYEARDAY=367', 'BYWEEKNO=54', 'BYSETPOS=367', 'BYHOUR=9', 'X=1'])
      expect(ruleOf(`FREQ=DAILY;${part};COUNT=5`), part).to.equal(undefined); // prettier-ignore
    for (const none of ['', 'weekly', 'COUNT=5', 'INTERVAL=2']) expect(ruleOf(none), none).to.equal(undefined);
  });
});
