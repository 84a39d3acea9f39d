/** Figures for tests and stories. */

export const small = (name: unknown): object => ({
  kind: 'figures',
  version: 1,
  name,
  indicators: [{ name: 'Members', values: [{ period: '2025', value: 12 }] }],
});

const yearly = (first: number, ...values: number[]): object[] => values.map((value, at) => ({ period: String(first + at), value }));

/** With every part that the element can draw. */
export const whole = (name: unknown): Record<string, unknown> => ({
  kind: 'figures',
  version: 1,
  id: 'west',
  name,
  color: '#0b6e4f',
  updated: '2026-11-15',
  text: { en: 'What we **count**.', is: 'Það sem við **teljum**.' },
  goals: [
    { en: 'Guests in every month', is: 'Gestir alla mánuði' },
    { en: 'A known name', is: 'Þekkt nafn' },
  ],
  indicators: [
    {
      name: { en: 'Guest nights', is: 'Gistinætur' },
      unit: { en: 'nights', is: 'nætur' },
      target: 65000,
      better: 'higher',
      group: { en: 'Members', is: 'Félagar' },
      source: { en: 'Members’ survey', is: 'Könnun meðal félaga' },
      url: 'https://example.org/survey',
      method: { en: 'All nights **sold**.', is: 'Allar **seldar** nætur.' },
      values: yearly(2022, 41200, 47850, 52300, 56100, 60400),
    },
    {
      name: { en: 'Paid by grants', is: 'Greitt með styrkjum' },
      unit: '%',
      better: 'lower',
      group: { en: 'The cluster', is: 'Klasinn' },
      values: yearly(2024, 51, 48.5, 44),
    },
    { name: { en: 'Courses', is: 'Námskeið' }, group: { en: 'The cluster', is: 'Klasinn' }, values: yearly(2025, 14, 14) },
  ],
  visibility: [
    {
      date: '2026-10-21',
      type: 'press',
      title: { en: 'A week without a car', is: 'Vika án bíls' },
      by: 'Example Magazine',
      url: 'https://example.org/week',
    },
    { date: '2026-06-12', type: 'award', title: { en: 'Food network of the year', is: 'Matarnet ársins' } },
    { date: '2025-05', type: 'press', title: { en: 'The shared van', is: 'Sameiginlegi bíllinn' } },
    { date: '2024', type: 'radio', title: { en: 'Winter in the west', is: 'Vetur á Vesturlandi' } },
    { title: { en: 'A visit', is: 'Heimsókn' } },
  ],
  years: [
    {
      year: 2026,
      text: { en: 'Two farms **joined**.', is: 'Tvö býli **bættust við**.' },
      outlook: { en: '- A second van\n- A course', is: '- Annar bíll\n- Námskeið' },
    },
  ],
});

/** The other files of the report. */
export const cluster = {
  kind: 'cluster',
  version: 1,
  name: 'West',
  members: [
    { name: 'Harbour Café', role: 'sme', joined: '2022', location: { city: 'Stykkishólmur' } },
    { name: 'Valley Farm', role: 'sme', joined: '2026-03-01' },
    { name: 'University', role: 'research' },
    { name: 'Later Farm', joined: '2027' },
  ],
};
export const calendar = {
  kind: 'events',
  version: 1,
  name: 'On in the west',
  timeZone: 'Atlantic/Reykjavik',
  events: [
    { id: 'a', name: 'Winter meeting', type: 'meeting', start: '2026-12-03T17:00', place: { name: 'Settlement Centre' } },
    { id: 'b', name: 'Coffee', start: '2026-01-08T10:00', rrule: 'FREQ=MONTHLY;COUNT=3' },
    { id: 'c', name: 'Cancelled fair', type: 'fair', start: '2026-05-05', status: 'cancelled' },
    { id: 'd', name: 'Apply', type: 'deadline', start: '2026-06-01' },
    { id: 'e', name: 'Next year', start: '2027-01-08' },
  ],
};
export const board = {
  kind: 'board',
  version: 1,
  name: 'Needs and offers',
  notices: [
    { id: 'a', kind: 'need', title: 'A boat for twelve', by: 'Harbour Café', to: '2026-08-01', done: true },
    { id: 'b', kind: 'offer', title: 'Spare tables', to: '2026-09-01' },
    { id: 'c', kind: 'offer', title: 'Old news', to: '2025-09-01', done: true },
  ],
};
export const book = {
  kind: 'book',
  version: 1,
  name: 'West',
  of: 'cluster',
  sections: { concept: { goals: ['From the book'], vision: 'A region that lives all year' } },
};

/** Sixty in a row. */
export const sixty = (): object => ({
  kind: 'figures',
  version: 1,
  name: 'Sixty',
  indicators: Array.from({ length: 60 }, (_, at) => ({
    name: `Figure ${at + 1}`,
    values: yearly(2022, at, at * 2, at * 3, at + 40, at + 50),
  })),
});

/** What is far from usual. */
export const extreme = (): object => ({
  kind: 'figures',
  version: 1,
  name: 'Extremes',
  indicators: [
    { name: 'Huge', values: yearly(2023, 1e300, 1, 1e15) },
    { name: 'Tiny', unit: 't', values: yearly(2023, 0.0004, 0.0002, 1e-9) },
    { name: 'Negative', unit: '€', values: yearly(2023, -500, -1200, 300) },
    { name: 'One value', values: yearly(2025, 7) },
    { name: 'None yet', target: 100 },
    { name: 'Months', values: Array.from({ length: 24 }, (_, at) => ({ period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, value: 100 + at })) }, // prettier-ignore
  ],
});
