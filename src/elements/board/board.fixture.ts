/** Boards for tests and stories: the clock of the tests is at 25 November 2026, noon in Tallinn. */

export const small = (name: unknown): object => ({
  kind: 'board',
  version: 1,
  name,
  notices: [{ id: 'boat', kind: 'need', title: 'A boat for twelve', to: '2026-12-04' }],
});

/** With every part that the element can draw. */
export const whole = (name: unknown): Record<string, unknown> & { notices: Record<string, unknown>[] } => ({
  kind: 'board',
  version: 1,
  id: 'west',
  name,
  color: '#0b6e4f',
  contact: { name: 'Office', email: 'office@example.org', phone: '+354 555 0100' },
  notices: [
    { id: 'past', kind: 'need', title: { en: 'Hay bales', is: 'Heyrúllur' }, to: '2026-11-24' },
    { id: 'solved', kind: 'offer', title: { en: 'An oven', is: 'Ofn' }, done: true },
    { id: 'pallets', kind: 'offer', about: 'material', title: { en: 'Pallets', is: 'Bretti' } },
    {
      id: 'boat',
      kind: 'need',
      about: 'transport',
      title: { en: 'A boat for twelve', is: 'Bátur fyrir tólf' },
      text: { en: 'From Stykkishólmur to **Flatey** and back.', is: 'Frá Stykkishólmi til **Flateyjar** og til baka.' },
      member: 'settlement-centre',
      by: { en: 'The Settlement Centre', is: 'Landnámssetrið' },
      contact: { name: 'Anna', email: 'anna@example.org', phone: '+354 555 0101' },
      from: '2026-12-04',
      to: '2026-12-04',
      amount: { en: 'Twelve seats', is: 'Tólf sæti' },
      location: { city: 'Stykkishólmur', address: 'Aðalgata 1', postalCode: '340', lat: 65.0754, lon: -22.7298 },
      tags: ['boat', 'group'],
      url: 'https://example.org/boat',
    },
    {
      id: 'trips',
      kind: 'offer',
      about: 'transport',
      title: { en: 'Boat trips in winter', is: 'Bátsferðir að vetri' },
      to: '2027-03-31',
      price: { en: 'By agreement', is: 'Samkomulag' },
      season: { en: 'November to March', is: 'Nóvember til mars' },
      location: { city: 'Stykkishólmur' },
      tags: ['boat'],
    },
    {
      id: 'whey',
      kind: 'offer',
      about: 'material',
      title: { en: 'Whey for animals or baths', is: 'Mysa fyrir skepnur eða böð' },
      from: '2027-01-10',
      to: '2027-06-30',
      amount: { en: '400 litres a week', is: '400 lítrar á viku' },
      location: { city: 'Búðardalur' },
      image: { src: '/demo/books/pictures/kaeru-cover.svg', alt: { en: 'The dairy', is: 'Mjólkurbúið' }, width: 1600, height: 900 },
    },
  ],
});

/** Many in a row. */
export const many = (count: number): object => ({
  ...whole('Many'),
  notices: Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    kind: at % 2 ? 'offer' : 'need',
    about: ['goods', 'service', 'people'][at % 3],
    title: `Notice ${at + 1}`,
    to: new Date(Date.UTC(2026, 10, 27 + (at % 400))).toISOString().slice(0, 10),
    location: { city: ['Borgarnes', 'Akranes'][at % 2] },
    tags: [`tag ${at % 5}`],
  })),
});

/** The cluster whose members give notices. */
export const cluster = {
  kind: 'cluster',
  version: 1,
  name: 'West',
  members: [
    { id: 'settlement-centre', name: 'The Settlement Centre', email: 'centre@example.org' },
    { id: 'tours', name: 'Breiðafjörður Tours', offers: [{ en: 'Boat trips for groups' }], location: { city: 'Stykkishólmur' } },
    { id: 'farm', name: 'Erpsstaðir', needs: [{ en: 'Pallets' }] },
  ],
};
