/** Lines of opening hours as objects: their fields by other names, and what of them can be read together. Their values as people write them: `written.test.ts`. */
import { expect } from '@open-wc/testing';
import type { Hours } from '../../../engines/hours/hours.js';
import { bookReader } from '../read.js';

const good = { opens: '09:00', closes: '17:00' };
/** `closed MoTu 12-24..12-26`, lines parted by bars, and behind `!!` what is told: a code, a place, what was expected. */
function said(hours: unknown): string {
  const { document, findings } = bookReader({ kind: 'book', version: 1, name: 'A', hours });
  for (const { code, whole } of findings) expect(whole, code).to.equal(code === 'bad-value' ? true : undefined);
  const lines = ((document!.hours ?? []) as Hours[]).map(({ days, opens, closes, from, to, closed, note }) =>
    [closed && 'closed', days?.join(''), (from ?? to) && `${from ?? ''}..${to ?? ''}`, opens && `${opens}-${closes}`, note as string]
      .filter(Boolean)
      .join(' '),
  );
  const told = findings.map(({ code, path, expected }) => [code, path, expected].join(' '));
  return [lines.join(' | '), told.length ? `!! ${told.join('; ')}` : ''].filter(Boolean).join(' ');
}
const all = (rows: readonly (readonly [hours: unknown, want: string])[]): void => {
  for (const [hours, want] of rows) expect(said(hours), JSON.stringify(hours)).to.equal(want);
};

describe('a line of opening hours', () => {
  it('has the fields of the format, those of schema.org, and what is written in their place', () => {
    all([
      [[{ day: 'Mo-Fr', ...good }], 'MoTuWeThFr 09:00-17:00'],
      [[{ weekday: 'Mo-Fr', ...good }], 'MoTuWeThFr 09:00-17:00'],
      [[{ weekdays: 'Mo-Fr', ...good }], 'MoTuWeThFr 09:00-17:00'],
      [[{ dayOfWeek: 'Mo-Fr', ...good }], 'MoTuWeThFr 09:00-17:00'],
      [[{ dayofweek: 'Mo-Fr', ...good }], 'MoTuWeThFr 09:00-17:00'],
      [[{ open: '9', closes: '17' }], '09:00-17:00'],
      [[{ opening: '9', closes: '17' }], '09:00-17:00'],
      [[{ openingTime: '9', closes: '17' }], '09:00-17:00'],
      [[{ opens: '9', close: '17' }], '09:00-17:00'],
      [[{ opens: '9', closing: '17' }], '09:00-17:00'],
      [[{ opens: '9', closingTime: '17' }], '09:00-17:00'],
      [[{ days: 'Mo', time: '9-17' }], 'Mo 09:00-17:00'],
      [[{ days: 'Mo', times: '9-17' }], 'Mo 09:00-17:00'],
      [[{ days: 'Mo', hours: '9-17' }], 'Mo 09:00-17:00'],
      [[{ days: 'Mo', opened: '9-17' }], 'Mo 09:00-17:00'],
      [[{ validFrom: '06-01', validThrough: '08-31', ...good }], '06-01..08-31 09:00-17:00'],
      [[{ from: '06-01', until: '08-31', ...good }], '06-01..08-31 09:00-17:00'],
      [[{ days: 'Su', isClosed: true }], 'closed Su'],
      [[{ open: '9', opens: '10', closes: '17' }], '09:00-17:00'],
      [[{ opens: '', open: '9', closes: '17' }], '09:00-17:00'],
    ]);
  });

  it('has days in a list, of which each is known', () => {
    all([
      [[{ days: ['Mo-We', 'Fr'], ...good }], 'MoTuWeFr 09:00-17:00'],
      [[{ days: ['Mo', 'Mo'], ...good }], 'Mo 09:00-17:00'],
      [[{ days: ['Mo', 7], ...good }], '!! bad-value hours[0].days[1] Mo|Tu|We|Th|Fr|Sa|Su|PH'],
      [[{ days: 5, ...good }], '!! bad-value hours[0].days Mo|Tu|We|Th|Fr|Sa|Su|PH'],
      [[{ days: [['Mo']], ...good }], '!! bad-value hours[0].days[0] Mo|Tu|We|Th|Fr|Sa|Su|PH'],
      [[{ days: ['mon', 'x', 'tue'], ...good }], '!! bad-value hours[0].days[1] Mo|Tu|We|Th|Fr|Sa|Su|PH'],
    ]);
  });

  it('of one date or of several is a line for each', () => {
    all([
      [[{ date: '24.12', closed: true }], 'closed 12-24..12-24'],
      [[{ dates: '24.12', closed: true }], 'closed 12-24..12-24'],
      [[{ date: '24. og 31. desember', closed: true }], 'closed 12-24..12-24 | closed 12-31..12-31'],
      [[{ date: '24. og 31. desember', ...good }], '12-24..12-24 09:00-17:00 | 12-31..12-31 09:00-17:00'],
      [[{ dates: '24.12, 31.12', days: 'Mo', ...good }], 'Mo 12-24..12-24 09:00-17:00 | Mo 12-31..12-31 09:00-17:00'],
      [[{ date: '1.–7. juni', ...good }], '06-01..06-07 09:00-17:00'],
      [[{ date: 'sometime', closed: true }], '!! bad-value hours[0].from day; bad-value hours[0].to day'],
      [[{ date: 5, closed: true }], '!! bad-value hours[0].from day; bad-value hours[0].to day'],
      [[{ date: '24.12', from: '06-01', ...good }], '06-01..12-24 09:00-17:00'],
      [[{ date: '24.12', to: '12-26', closed: true }], 'closed 12-24..12-26'],
    ]);
  });

  it('has two ends of one season, in one year and one order of day and month', () => {
    all([
      [[{ from: '6/1', to: '8/31', ...good }], '06-01..08-31 09:00-17:00'],
      [[{ from: '1/6', to: '31/8', ...good }], '06-01..08-31 09:00-17:00'],
      [[{ from: '1-6-2026', to: '1-9-2026', ...good }], '2026-06-01..2026-09-01 09:00-17:00'],
      [[{ from: '06-01', ...good }], '06-01.. 09:00-17:00'],
      [[{ to: '08-31', ...good }], '..08-31 09:00-17:00'],
      [[{ from: '2026-06-01', to: '2026-06-01', ...good }], '2026-06-01..2026-06-01 09:00-17:00'],
      [[{ from: '2026-12-24', to: '12-24', ...good }], '2026-12-24..2026-12-24 09:00-17:00'],
      [[{ from: '2024-02-29', to: '02-29', ...good }], '2024-02-29..2024-02-29 09:00-17:00'],
      [[{ from: '02-29', to: '2027-03-10', ...good }], '2027-02-28..2027-03-10 09:00-17:00'],
      [[{ from: '12-24', to: '2026-12-24', ...good }], '2026-12-24..2026-12-24 09:00-17:00'],
      [[{ from: 'juli', ...good }], '07-01.. 09:00-17:00'],
      [[{ to: 'juli', ...good }], '..07-31 09:00-17:00'],
      [[{ from: 'jul', to: 'aug', ...good }], '!! bad-value hours[0].from day; bad-value hours[0].to day'],
      [[{ from: 'juli 2026', to: 'august 2026', ...good }], '2026-07-01..2026-08-31 09:00-17:00'],
      [[{ from: '1/6', to: 'september', ...good }], '06-01..09-30 09:00-17:00'],
      [[{ from: '1-6', to: '9/1', ...good }], '!! bad-value hours[0].from day; converted hours[0].to day'],
      [[{ from: '2026-8-31', to: '2026-06-01', ...good }], '!! reversed hours[0].to 2026-08-31'],
    ]);
  });

  it('is closed where its times say so, and only where nothing else is said', () => {
    all([
      [[{ days: 'Mo', opens: '-', closes: '17' }], '!! bad-value hours[0].opens time'],
      [[{ days: 'Mo', opens: '—', closes: '—' }], 'closed Mo'],
      [[{ days: 'Mo', time: ' – ' }], 'closed Mo'],
      [[{ days: 'Mo', opens: '9', closes: '-' }], '!! bad-value hours[0].closes time'],
      [[{ days: 'Mo', opens: 'closed', closes: '17' }], '!! bad-value hours[0].opens time'],
      [[{ days: 'Mo', opens: '9', closes: 'closed' }], '!! bad-value hours[0].closes time'],
      [[{ days: 'Mo', time: 'closed', opens: '9', closes: '17' }], '!! bad-value hours[0].time time'],
      [[{ days: 'Mo', opens: '-x' }], '!! missing hours[0].closes time'],
      [[{ days: 'Mo', time: '--' }], 'closed Mo'],
      [[{ days: 'Mo', closed: false, opens: 'closed' }], '!! missing hours[0].closes time'],
      [
        [{ days: 'Mo', closed: false, opens: 'closed', closes: 'closed' }],
        '!! bad-value hours[0].opens time; bad-value hours[0].closes time',
      ],
      [[{ days: 'Mo', closed: true, closes: '12' }], 'closed Mo 00:00-12:00'],
      [[{ days: 'Mo', closed: true, opens: '12' }], 'closed Mo 12:00-24:00'],
      [[{ days: 'Mo', closed: 'x', ...good }], 'closed Mo 09:00-17:00'],
    ]);
  });

  it('by appointment is closed, in its own words', () => {
    all([
      [[{ days: 'Sa', opens: 'by appointment', closed: true }], '!! bad-value hours[0].opens time'],
      [[{ opens: 'by appointment' }], '!! missing hours[0].closes time'],
      [[{ days: 'Sa', opens: 'by appointment', closes: 'by appointment' }], 'closed Sa by appointment'],
      [[{ days: 'Sa', opens: 'by appointment', closes: '17' }], '!! bad-value hours[0].opens time'],
      [[{ days: 'Sa', time: 'by appointment', note: 'ring' }], 'closed Sa ring'],
      [[{ days: 'Sa', closed: false, time: 'by appointment' }], '!! bad-value hours[0].time time'],
    ]);
  });

  it('has times and fields that can be read together, or is none', () => {
    all([
      [[{}], ''],
      [[{ days: 'Sa' }], 'Sa'],
      [[{ time: '9-17', opens: '10', closes: '18' }], '!! bad-value hours[0].time time'],
      [[{ time: '9-17 (lunsj 12-13)' }], '09:00-17:00 | closed 12:00-13:00'],
      [[{ time: 'Mo 9-17' }], '!! bad-value hours[0].time time'],
      [[{ time: 'juni 9-17' }], '!! bad-value hours[0].time time'],
      [[{ time: '9-17, stengt' }], '!! bad-value hours[0].time time'],
      [[{ opens: '9-12, 13-17' }], '09:00-12:00 | 13:00-17:00'],
      [[{ opens: '9-12', closes: '13-17' }], '!! bad-value hours[0].opens time; bad-value hours[0].closes time'],
      [[{ opens: 9, closes: 17.5 }], '!! bad-value hours[0].closes time'],
      [[{ opens: true, closes: '17' }], '!! bad-value hours[0].opens time'],
      [[{ opens: ['9'], closes: '17' }], '!! bad-value hours[0].opens time'],
      [[{ '@id': 'x', ...good }], '09:00-17:00'],
      [[{ week: '', ...good }], '09:00-17:00'],
      [[{ extra: false, ...good }], '09:00-17:00 !! unknown-field hours[0].extra days,opens,closes,from,to,closed,note'],
      [[{ extra: true, ...good }], '!! bad-value hours[0].extra hours'],
      [[{ colour: 'red', ...good }], '09:00-17:00 !! unknown-field hours[0].colour days,opens,closes,from,to,closed,note'],
      [[{ Colours: 'red', ...good }], '!! bad-value hours[0].Colours hours'],
      [[{ note: 'x', ...good }], '09:00-17:00 x'],
    ]);
  });
});

describe('opening hours', () => {
  it('may be one line, or lines by their days', () => {
    all([
      [{ opens: '9', closes: '17' }, '09:00-17:00 !! converted hours list'],
      [{ weekdays: 'Mo-Fr', opens: '9', closes: '17' }, 'MoTuWeThFr 09:00-17:00 !! converted hours list'],
      [{ weekdays: 'closed', weekend: '10-14' }, 'closed MoTuWeThFr | SaSu 10:00-14:00'],
      [{ weekday: '9-17' }, 'MoTuWeThFr 09:00-17:00'],
      [{ weekdays: ['Mo'], time: '9-17' }, 'Mo 09:00-17:00 !! converted hours list'],
      [{ note: 'By appointment' }, 'By appointment !! converted hours list'],
      [{ Mo: '9-17', note: 'x' }, '!! converted hours list; bad-value hours.Mo hours'],
      [{ 'Mo-Fr': { opens: '9', closes: '17' } }, 'MoTuWeThFr 09:00-17:00'],
      [{ 'Mo-Fr': 'late' }, '!! bad-value hours.Mo-Fr time'],
      [{ 'Mo Fr x': 'late' }, '!! bad-value hours time'],
      [{ '9': 'late' }, '!! bad-value hours time'],
      [{ 'Mo-Fr': ['9-12', '13-17'] }, 'MoTuWeThFr 09:00-12:00 | MoTuWeThFr 13:00-17:00'],
      [{ 'Mo-Fr': 9 }, '!! bad-value hours.Mo-Fr time'],
      [{ Su: null }, 'closed Su'],
      [{ Mo: '9-17', Tu: 'late' }, 'Mo 09:00-17:00 !! bad-value hours.Tu time'],
      [{ Mo: '' }, 'Mo'],
      [{ 'Mo-Fr ': 'late' }, '!! bad-value hours time'],
    ]);
  });

  it('are lists of lines: blank ones are none, and those that contradict each other are told', () => {
    all([
      [['', null, ' ', 'Mo-Fr 9-17'], 'MoTuWeThFr 09:00-17:00'],
      [[5], '!! bad-value hours[0] hours'],
      [[true], '!! bad-value hours[0] hours'],
      [5, '!! bad-value hours hours'],
      ['', ''],
      [[[]], '!! bad-value hours[0] hours'],
      [[{}], ''],
      [['Hver dag 9-17', 'x'], 'MoTuWeThFrSaSu 09:00-17:00 !! bad-value hours[1] hours'],
      [['Mo-We 9-17, Th 9-17', 'We-Fr 10-18'], 'MoTuWe 09:00-17:00 | Th 09:00-17:00 !! bad-value hours[1] hours'],
      [['1.–30. juni: Mo-Fr 9-17', 'Mo-Fr 10-18'], 'MoTuWeThFr 06-01..06-30 09:00-17:00 | MoTuWeThFr 10:00-18:00'],
      [
        ['1. juni–31. august: Mo-Fr 9-17', '1. juni–30. juni: Mo-Fr 10-18'],
        'MoTuWeThFr 06-01..08-31 09:00-17:00 | MoTuWeThFr 06-01..06-30 10:00-18:00',
      ],
      [
        ['1. juni–31. august: Mo-Fr 9-17', '1. juli–31. august: Mo-Fr 10-18'],
        'MoTuWeThFr 06-01..08-31 09:00-17:00 | MoTuWeThFr 07-01..08-31 10:00-18:00',
      ],
    ]);
  });

  it('are read as sentences up to three thousand signs together', () => {
    const long = 'x'.repeat(500);
    const after = (count: number): string => said([...Array<string>(count).fill(long), 'Mo-Fr 9-17']).split(' !! ')[0]!;
    expect(after(5)).to.equal('MoTuWeThFr 09:00-17:00');
    expect(after(6)).to.match(/^!! bad-value/);
  });
});
