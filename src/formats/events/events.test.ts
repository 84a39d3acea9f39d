import { expect } from '@open-wc/testing';
import { momentIn } from './as-written.js';
import { readEventsPreview } from './preview.js';
import { eventsReader } from './read.js';

const base = 'https://example.org/files/events.json';
const calendar = (...events: object[]) => ({ kind: 'events', version: 1, name: 'West', timeZone: 'Atlantic/Reykjavik', events });
const read = (...events: object[]) => eventsReader(calendar(...events), base);
const told = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, path }) => `${code} ${path}`);
const fair = { name: 'Fair', start: '2026-05-01T10:00' };

describe('the format events', () => {
  it('is read with what each event says', () => {
    const whole = { ...fair, id: 'fair', end: '2026-05-01T16:00', rrule: 'FREQ=YEARLY', place: { name: 'Hall', online: 'live.html' }, grant: { share: 50 } }; // prettier-ignore
    const { document, findings } = read(whole);
    expect(findings).to.deep.equal([]);
    expect(document?.events).to.deep.equal([{ ...whole, place: { name: 'Hall', online: 'https://example.org/files/live.html' } }]);
  });

  it('gives ids of name and day, each its own, and says where one was taken', () => {
    const reading = read(fair, fair, { ...fair, id: 'a' }, { ...fair, id: 'a' });
    expect(reading.document?.events?.map(({ id }) => id)).to.deep.equal(['fair-2026-05-01', 'fair-2026-05-01-2', 'a', 'a-2']);
    expect(told(reading)).to.deep.equal(['duplicate-id events[3].id']);
  });

  it('leaves out an event of which start, end, zone, status or a left-out day cannot be read', () => {
    for (const broken of [
      { start: 'soon' },
      { start: '2026-02-30' },
      { end: 'late' },
      { timeZone: 'Over/There' },
      { status: 'perhaps' },
      { except: ['Friday'] },
      { changes: [{ date: 'Friday', status: 'cancelled' }] },
      { changes: [{ date: '2026-05-08', status: 'off' }] },
    ]) {
      const reading = read({ ...fair, name: 'First', ...broken }, fair);
      expect(
        reading.document?.events?.map(({ name }) => name),
        JSON.stringify(broken),
      ).to.deep.equal(['Fair']);
      expect(reading.findings[0]?.path, JSON.stringify(broken)).to.match(/^events\[0\]/);
      const preview = readEventsPreview(calendar({ ...fair, name: 'First', ...broken }, fair), base);
      expect(preview?.events?.map(({ name }) => name) ?? ['Fair']).to.deep.equal(['Fair']);
    }
  });

  it('takes away an end before the start, and names its place behind one that was left out', () => {
    const reading = read({ name: 'No start' }, { ...fair, end: '2026-05-01T09:00' });
    expect(reading.document?.events?.[0]).to.not.have.property('end');
    expect(told(reading)).to.include('ends-early events[1].end');
    expect(told(read({ ...fair, start: '2026-05-01', end: '2026-05-01' }))).to.deep.equal([]);
  });

  it('shows a series once where its rule cannot be followed', () => {
    const reading = read({ ...fair, rrule: 'FREQ=HOURLY' });
    expect(reading.document?.events?.[0]).to.not.have.property('rrule');
    expect(told(reading)).to.deep.equal(['bad-value events[0].rrule']);
  });

  it('is read without a zone that nobody knows', () => {
    const reading = eventsReader({ ...calendar(fair), timeZone: 'Over/There' }, base);
    expect(reading.document?.timeZone).to.equal(undefined);
    expect(reading.document?.events).to.have.length(1);
  });

  it('reads moments as people write them', () => {
    const cases: [string, string | undefined][] = [
      ['2026-05-01 10:00', '2026-05-01T10:00'],
      ['2026-05-01T10:00:00.000Z', '2026-05-01T10:00:00Z'],
      ['2026-05-01T10:00+0200', '2026-05-01T10:00+02:00'],
      ['1.5.2026 kl. 10', '2026-05-01T10:00'],
      ['1. maí 2026', '2026-05-01'],
      ['May 1, 2026, 9:30 PM', '2026-05-01T21:30'],
      ['24.12.2026 18.00', '2026-12-24T18:00'],
      ['tomorrow', undefined],
      ['2026-05-01 25:00', undefined],
    ];
    for (const [written, moment] of cases) expect(momentIn(written), written).to.equal(moment);
  });

  it('reports a day whose month may be meant', () => {
    const reading = read({ ...fair, start: '1/5/2026' });
    expect(reading.document?.events?.[0]?.start).to.equal('2026-05-01');
    expect(told(reading)).to.deep.equal(['converted events[0].start']);
  });
});
