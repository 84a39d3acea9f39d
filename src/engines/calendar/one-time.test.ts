import { expect } from '@open-wc/testing';
import type { CalendarEvent } from '../../formats/events/events.js';
import { calendarFile } from './ics.js';
import { oneTime } from './one-time.js';
import { occurrencesOf } from './series.js';

const window = { zone: 'Europe/Oslo', visitor: 'Asia/Tokyo', from: Date.UTC(2026, 0), to: Date.UTC(2027, 0) };
const course: CalendarEvent = {
  id: 'course',
  name: 'Course',
  start: '2026-03-23T13:00',
  end: '2026-03-23T15:00',
  rrule: 'FREQ=WEEKLY;COUNT=4',
  except: ['2026-04-06'],
  changes: [{ date: '2026-03-30', start: '2026-03-31T09:00', end: '2026-03-31T10:30' }],
};

describe('oneTime', () => {
  it('takes place when that time of the series does, moved times included, on both sides of the change to summer time', () => {
    const times = occurrencesOf(course, window);
    expect(times).to.have.length(3);
    for (const one of times) {
      const single = oneTime(one);
      expect(single.rrule ?? single.except ?? single.changes).to.equal(undefined);
      const [again, ...more] = occurrencesOf(single, { ...window, zone: 'America/Nuuk' });
      expect(more).to.deep.equal([]);
      expect([again!.start, again!.end], one.date).to.deep.equal([one.start, one.end]);
      expect(again!.status).to.equal(one.status);
    }
  });

  it('keeps whole days, last day inclusive, and what has no end', () => {
    const [, fair] = occurrencesOf({ ...course, start: '2026-05-01', end: '2026-05-02', except: [], changes: [] }, window);
    expect(oneTime(fair!)).to.include({ start: '2026-05-08', end: '2026-05-09' });
    const [due] = occurrencesOf({ ...course, end: undefined, changes: [] }, window);
    expect(oneTime(due!)).to.include({ start: '2026-03-23T13:00', end: undefined });
  });

  it('leaves what is no series as it is', () => {
    const event = { id: 'fair', name: 'Fair', start: '2026-05-01' };
    const [one] = occurrencesOf<CalendarEvent>(event, window);
    expect(oneTime(one!)).to.equal(event);
  });

  it('has a UID of its own in a calendar file', () => {
    const events = occurrencesOf(course, window).map(oneTime);
    const file = calendarFile({ kind: 'events', version: 1, id: 'west', name: 'West', events: [course] } as never, { events });
    const uids = [...file.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(new Set(uids).size).to.equal(3);
    expect(file).to.not.include('RRULE');
  });
});
