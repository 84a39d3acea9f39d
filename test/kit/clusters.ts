/** Clusters for the tests of the directory. */
import type { Words } from './element-suite/subject.js';

export const smallCluster = (name: Words): object => ({
  kind: 'cluster',
  version: 1,
  id: 'west',
  name,
  members: [
    { id: 'cafe', name: 'Harbour Café', sectors: ['food'], location: { city: 'Borgarnes', country: 'IS', lat: 64.54, lon: -21.92 } },
    { id: 'boats', name: 'Quiet Boats', sectors: ['tours'], location: { city: 'Stykkishólmur', country: 'IS', lat: 65.07, lon: -22.73 } },
  ],
});

/** With every part that the element can draw. */
export const wholeCluster = (name: Words): object => ({
  ...smallCluster(name),
  type: 'geographic',
  founded: 2005,
  tagline: { en: 'Two firms, one coast', is: 'Tvö fyrirtæki, ein strönd' },
  sectors: { food: { en: 'Food', is: 'Matur' }, tours: { en: 'Tours', is: 'Ferðir' } },
  loyalty: [{ id: 'west-pass', name: { en: 'West Pass', is: 'Vesturpassi' } }],
  members: Array.from({ length: 40 }, (_, at) => ({
    id: `member-${at}`,
    name: at ? `Þórsnes ${at}` : 'Harbour Café',
    role: at % 5 ? 'sme' : 'research',
    sectors: [at % 2 ? 'food' : 'tours'],
    tagline: { en: 'Soup and cake on the quay', is: 'Súpa og kaka á bryggjunni' },
    description: 'A house by the sea.',
    location: {
      city: at % 3 ? 'Borgarnes' : 'Kaupmannahöfn',
      region: 'Vesturland',
      country: at % 4 ? 'IS' : 'DK',
      lat: 64.5 + at / 50,
      lon: -21.9,
    },
    languages: at % 2 ? ['is', 'en'] : ['is'],
    tags: ['open all year'],
    offers: [{ en: 'Lunches for groups' }],
    needs: [{ en: at % 2 ? 'Fresh fish' : 'Lunches' }],
    website: 'https://example.org/',
    email: 'cafe@example.org',
    phone: '+354 555 0100',
    joined: `20${10 + (at % 15)}`,
    loyalty: at % 2 ? ['west-pass'] : [],
  })),
});
