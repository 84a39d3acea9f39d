/** Calendars, boards and figures with everything that they can say. Days lie around `now`: PHP and the command have the clock of the machine. */

import { crc32, deflateRawSync } from 'node:zlib';

const DAY = 86_400_000;
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'&';

/** @param {number} now In milliseconds. */
export function documentsAround(now) {
  const day = (days) => new Date(now + days * DAY).toISOString().slice(0, 10);
  const year = Number(day(0).slice(0, 4));
  const events = {
    kind: 'events',
    version: 1,
    name: { en: 'On in the west', nb: 'Dette skjer' },
    timeZone: 'Europe/Oslo',
    events: [
      { id: 'past', name: 'Past', start: `${day(-3)}T10:00` },
      {
        id: 'meeting',
        name: { en: 'Winter meeting', nb: 'Vintermøte' },
        type: 'meeting',
        start: `${day(3)}T17:00`,
        end: `${day(3)}T19:30`,
        place: { name: { en: 'Settlement Centre' }, address: 'Quay 3, Bergen', lat: 60.39, lon: 5.32 },
        text: 'We choose what we do **together**.',
        by: 'The Centre',
        price: { en: 'Free for members' },
        places: 40,
        signUp: 'https://example.org/sign-up',
        url: 'https://www.example.org/meeting/',
      },
      { id: 'fund', name: 'The fund', type: 'deadline', start: `${day(5)}T16:00`, grant: { by: 'Fund', sum: 'up to 1,000' } },
      {
        id: 'fair',
        name: 'Fair',
        type: 'fair',
        start: day(20),
        end: day(22),
        place: { name: 'Hall', online: 'https://meet.example.org/a' },
      },
      { id: 'elsewhere', name: 'Elsewhere', start: `${day(21)}T10:00`, timeZone: 'America/Nuuk' },
      {
        id: 'instant',
        name: 'Instant',
        start: `${day(23)}T10:00:00Z`,
        end: `${day(23)}T11:00:00Z`,
        place: { online: 'https://meet.example.org/b' },
      },
      { id: 'off', name: 'Off', start: `${day(24)}T10:00`, status: 'cancelled' },
      {
        id: 'course',
        name: 'Course',
        start: `${day(-20)}T13:00`,
        end: `${day(-20)}T15:00`,
        rrule: 'FREQ=WEEKLY;COUNT=8',
        except: [day(8)],
        changes: [{ date: day(1), start: `${day(2)}T09:00` }, { date: day(15), status: 'cancelled' }], // prettier-ignore
      },
      { id: 'extra', name: 'Extra', start: day(-40), also: [day(12), day(13)] },
      ...[
        'FREQ=MONTHLY;BYDAY=2FR,-1MO',
        'FREQ=MONTHLY;BYMONTHDAY=31,-2;COUNT=40',
        'FREQ=YEARLY;BYMONTH=3,11;BYDAY=-1SU',
        'FREQ=YEARLY;BYWEEKNO=1,30',
        'FREQ=YEARLY;BYYEARDAY=-1,100',
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU',
        `FREQ=DAILY;INTERVAL=9;UNTIL=${day(100).replaceAll('-', '')}T080000Z`,
        `RRULE:FREQ=WEEKLY;UNTIL=${day(60).replaceAll('-', '')}`,
        'FREQ=HOURLY',
      ].map((rrule, at) => ({ id: `rule-${at}`, name: `Rule ${at}`, type: 'deadline', start: `${year - 2}-01-3${at % 2}T08:30`, rrule })),
    ],
  };
  const board = {
    kind: 'board',
    version: 1,
    name: 'Needs and offers',
    contact: { name: 'Office', email: 'office@example.org', phone: '+354 555 0100' },
    notices: [
      { id: 'past', kind: 'need', title: 'Past', to: day(-2) },
      { id: 'done', kind: 'offer', title: 'Done', done: true },
      { id: 'pallets', kind: 'offer', about: 'material', title: 'Pallets' },
      {
        id: 'boat',
        kind: 'need',
        title: { en: 'A boat for twelve', nb: 'En båt' },
        text: 'To **Flatey** and back.',
        by: 'The Centre',
        contact: { name: 'Anna', email: 'anna@bakery.example', phone: '+354 555 0101' },
        from: day(9),
        to: day(9),
        amount: 'Twelve seats',
        location: { city: 'Stykkishólmur' },
        url: 'https://example.org/boat',
      },
      { id: 'whey', kind: 'offer', title: 'Whey', by: 'The Farm', from: day(4), to: day(80), amount: '400 l', price: 'Free', season: 'Winter', image: { src: 'https://example.org/whey.jpg', alt: 'Whey' } }, // prettier-ignore
      { id: 'late', kind: 'need', title: 'Later', from: day(6), contact: { name: 'Ben' } },
      { id: 'soon', kind: 'need', title: 'Soon', to: day(2) },
    ],
  };
  const figures = {
    kind: 'figures',
    version: 1,
    name: 'West in figures',
    text: 'What we **count**.',
    indicators: [
      {
        name: { en: 'Guest nights', nb: 'Gjestedøgn' },
        unit: { en: 'nights' },
        target: 65000,
        source: 'Survey',
        url: 'https://example.org/survey',
        method: 'All nights **sold**.',
        values: [{ period: '2026', value: 60400, note: 'without January' }, { period: '2025', value: 41200.5 }], // prettier-ignore
      },
      {
        name: 'Paid by grants',
        unit: '%',
        target: 40,
        better: 'lower',
        url: 'https://example.org/grants/',
        values: [{ period: '2025', value: 51.25 }],
      },
      { name: 'Courses', values: [{ period: '2025', value: 0 }] },
    ],
    visibility: [
      { date: '2024', type: 'radio', title: 'Winter' },
      { date: '2026-10-21', type: 'press', title: 'A week', by: 'Magazine', url: 'https://example.org/week' },
      { date: '2025-05', type: 'press', title: 'The van' },
    ],
  };
  return { events, board, figures };
}

/** The same documents, each text of which would run as a script where it is not escaped, and each address of which as one. */
export const hostile = (value, key = '') => {
  if (Array.isArray(value)) return value.map((one) => hostile(one, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, name)]));
  if (typeof value !== 'string' || /^(kind|id|start|end|from|to|date|rrule|also|except|type|status|timeZone|period)$/.test(key))
    return value;
  // eslint-disable-next-line no-script-url -- what a hostile document says
  return /^https?:/.test(value) ? 'javascript:alert(1)' : value + HOSTILE;
};

/** What a reader reads: words with a blank between blocks, times as machines read them. */
export const readable = (html) =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<time[^>]* datetime="([^"]*)"[^>]*>.*?<\/time>/g, '$1')
    .replaceAll(/<\/?(?:span|a|strong|em|b)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What search engines read of it. */
export const dataIn = (html) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json));

/** The fragment of a link that carries a document. */
export function carried(document) {
  const json = Buffer.from(JSON.stringify(document));
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(json));
  return `#bob=1${Buffer.concat([sum, deflateRawSync(json)]).toString('base64url')}`;
}
