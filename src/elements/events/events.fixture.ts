/** Calendars for tests and stories: the clock of the tests is at 25 November 2026, noon in Tallinn. */

export const small = (name: unknown): object => ({
  kind: 'events',
  version: 1,
  name,
  timeZone: 'Atlantic/Reykjavik',
  events: [{ id: 'meeting', name: 'Winter meeting', start: '2026-12-03T17:00' }],
});

/** With every part that the element can draw. */
export const whole = (name: unknown): Record<string, unknown> & { events: Record<string, unknown>[] } => ({
  kind: 'events',
  version: 1,
  id: 'west',
  name,
  timeZone: 'Atlantic/Reykjavik',
  color: '#0b6e4f',
  events: [
    { id: 'past', name: { en: 'Autumn meeting', is: 'Haustfundur' }, type: 'meeting', start: '2026-10-01T17:00', end: '2026-10-01T19:00' },
    {
      id: 'meeting',
      name: { en: 'Winter meeting', is: 'Vetrarfundur' },
      type: 'meeting',
      start: '2026-12-03T17:00',
      end: '2026-12-03T19:00',
      place: {
        name: { en: 'Settlement Centre', is: 'Landnámssetrið' },
        address: 'Brákarbraut 13, 310 Borgarnes',
        lat: 64.5383,
        lon: -21.9206,
      },
      text: { en: 'We choose what we do **together**.', is: 'Við veljum hvað við gerum **saman**.' },
      member: 'settlement-centre',
      by: { en: 'The Settlement Centre', is: 'Landnámssetrið' },
      price: { en: 'Free for members', is: 'Ókeypis fyrir félaga' },
      places: 40,
      signUp: 'https://example.org/sign-up',
      url: 'https://example.org/meeting',
    },
    {
      id: 'fund',
      name: { en: 'Apply to the Development Fund', is: 'Umsókn í Uppbyggingarsjóð' },
      type: 'deadline',
      start: '2026-12-08T16:00',
      grant: {
        share: 50,
        sum: { en: 'up to 2,000,000 ISK', is: 'allt að 2.000.000 kr.' },
        by: { en: 'Development Fund', is: 'Uppbyggingarsjóður' },
      },
    },
    {
      id: 'course',
      name: { en: 'Course: words that sell', is: 'Námskeið: orð sem selja' },
      type: 'course',
      start: '2026-12-07T13:00',
      end: '2026-12-07T15:00',
      rrule: 'FREQ=WEEKLY;COUNT=4',
      except: ['2026-12-28'],
      changes: [
        { date: '2026-12-14', start: '2026-12-15T13:00' },
        { date: '2026-12-21', status: 'cancelled' },
      ],
      place: { online: 'https://meet.example.org/west' },
    },
    { id: 'fair', name: { en: 'Fair', is: 'Kaupstefna' }, type: 'fair', start: '2027-02-05', end: '2027-02-07', place: { name: 'Harpa' } },
    {
      id: 'visit',
      name: { en: 'Visit to Oslo', is: 'Heimsókn til Óslóar' },
      type: 'visit',
      start: '2027-03-01T10:00',
      timeZone: 'Europe/Oslo',
    },
  ],
});

/** Sixty in a row. */
export const sixty = (): object => ({
  ...whole('Sixty'),
  events: Array.from({ length: 60 }, (_, at) => ({
    id: `e${at}`,
    name: `Meeting ${at + 1}`,
    type: at % 2 ? 'meeting' : 'course',
    start: new Date(Date.UTC(2026, 10, 27 + at, 10)).toISOString().slice(0, 16),
  })),
});
