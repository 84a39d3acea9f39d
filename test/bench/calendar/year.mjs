/** A calendar of many events around a day, as a busy cluster keeps it: as JSON, and as Outlook exports it. Always the same one for a day. */
const DAY = 86_400_000;
const TYPES = ['meeting', 'fair', 'course', 'visit', 'deadline', 'other'];
const PLACES = [
  'Settlement Centre, Borgarnes',
  'Town hall, Stykkishólmur',
  'Harbour house, Ólafsvík',
  'School, Búðardalur',
  'Library, Akranes',
];
const NAMES = [
  'Members’ meeting',
  'Autumn fair',
  'Course: prices and offers',
  'Visit to a cheese dairy',
  'Apply for a grant',
  'Open house',
];
const TEXT = 'What we do **together** next season: routes, opening hours and one ticket. Bring your plans, and what you want to ask.';

/** One in eight is a series: weekly, monthly or yearly. */
const RULES = ['FREQ=WEEKLY;COUNT=12', 'FREQ=MONTHLY', 'FREQ=WEEKLY;INTERVAL=2;COUNT=20', 'FREQ=YEARLY'];

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * The plain facts of which both files are written. Two of three are to come.
 *
 * @param {number} count
 * @param {number} now
 */
function* facts(count, now) {
  const today = Math.floor(now / DAY) * DAY;
  for (let index = 0; index < count; index += 1) {
    const kind = index % TYPES.length;
    const day = today + (((index * 37) % 540) - 180) * DAY;
    yield {
      id: `event-${index}`,
      name: `${NAMES[kind]} ${index + 1}`,
      type: TYPES[kind],
      day: dayOf(day),
      allDay: index % 10 === 3,
      hour: 8 + (index % 10),
      rrule: index % 8 === 5 ? RULES[(index >> 3) % RULES.length] : undefined,
      zone: index % 20 === 7 ? 'Europe/Oslo' : undefined,
      place: PLACES[index % PLACES.length],
      // of a series: the day after a week is left out, or moved
      left: index % 16 === 5 ? dayOf(day + 7 * DAY) : undefined,
    };
  }
}

const two = (number) => String(number).padStart(2, '0');

/** @returns {string} A document. */
export function calendarJson(count, now, { series = true } = {}) {
  const events = [...facts(count, now)].map(({ id, name, type, day, allDay, hour, rrule, zone, place }) => ({
    id,
    name: { en: name, is: name },
    type,
    start: allDay ? day : `${day}T${two(hour)}:00`,
    end: allDay ? day : `${day}T${two(hour + 2)}:30`,
    timeZone: zone,
    rrule: series ? rrule : undefined,
    place: { name: place, address: 'Brákarbraut 13, 310 Borgarnes' },
    text: TEXT,
    ...(type === 'deadline' && { grant: { by: 'West Iceland Development Fund', share: 50, sum: 'up to 2,000,000 ISK' } }),
  }));
  return JSON.stringify({ kind: 'events', version: 1, id: 'bench', name: 'What is on', timeZone: 'Atlantic/Reykjavik', events });
}

const ZONES = [
  ['Greenwich Standard Time', [['STANDARD', '16010101T000000', '+0000', '+0000', '']]],
  [
    'W. Europe Standard Time',
    [
      ['STANDARD', '16010101T030000', '+0200', '+0100', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
      ['DAYLIGHT', '16010101T020000', '+0100', '+0200', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
    ],
  ],
];

const zoneLines = ([tzid, parts]) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  ...parts.flatMap(([part, start, from, to, rule]) => [
    `BEGIN:${part}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(rule && [`RRULE:${rule}`]),
    `END:${part}`,
  ]),
  'END:VTIMEZONE',
];

const folded = (line) => line.replace(/.{1,70}/gu, '$&\r\n ').trimEnd();
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&');

/** @returns {string} A calendar file. */
export function calendarIcs(count, now) {
  const lines = ['BEGIN:VCALENDAR', 'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'VERSION:2.0', 'METHOD:PUBLISH', 'X-WR-CALNAME:What is on', ...ZONES.flatMap(zoneLines)]; // prettier-ignore
  for (const { id, name, type, day, allDay, hour, rrule, zone, place, left } of facts(count, now)) {
    const tzid = zone ? ZONES[1][0] : ZONES[0][0];
    const time = (date, clock) => `${date.replaceAll('-', '')}T${two(clock)}0000`;
    const at = (property, date, clock) =>
      allDay ? `${property};VALUE=DATE:${date.replaceAll('-', '')}` : `${property};TZID=${tzid}:${time(date, clock)}`;
    const next = dayOf(Date.parse(day) + DAY);
    const entry = (own, date, clock) => [
      'BEGIN:VEVENT',
      `UID:${id}@bench.example`,
      `DTSTAMP:${time(day, 8)}Z`,
      `SUMMARY:${escaped(name)}`,
      `CATEGORIES:${type}`,
      at('DTSTART', date, clock),
      at('DTEND', allDay ? next : date, clock + 2),
      `LOCATION:${escaped(place)}`,
      `DESCRIPTION:${escaped(TEXT)}`,
      ...own,
      'SEQUENCE:0',
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ];
    const moved = left && !allDay && rrule?.startsWith('FREQ=WEEKLY;COUNT');
    const series = rrule ? [`RRULE:${rrule}`, ...(left && !moved ? [at('EXDATE', left, hour)] : [])] : [];
    lines.push(...entry(series, day, hour));
    if (moved) lines.push(...entry([at('RECURRENCE-ID', left, hour)], left, hour + 1));
  }
  return [...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
