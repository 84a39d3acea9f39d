/** Loyalty programmes for tests. No address leads off the test server but for links, which nobody follows. */
import type { Words } from './element-suite/subject.js';

export const smallLoyalty = (name: Words, more: object = {}): object => ({
  kind: 'loyalty',
  version: 1,
  id: 'west-pass',
  name,
  participants: [
    { id: 'cafe', name: 'Harbour Café', domains: ['cafe.example'] },
    { id: 'boats', name: 'Quiet Boats' },
  ],
  rewards: [{ id: 'coffee', name: 'Coffee and cake', cost: 5 }],
  ...more,
});

/** With every part that the elements can draw. */
export const wholeLoyalty = (name: Words, more: object = {}): object =>
  smallLoyalty(name, {
    tagline: { en: 'One card for the whole coast', is: 'Eitt kort fyrir alla ströndina' },
    description: 'Collect a **stamp** at each visit.\n\nSee [the rules](https://west.example/rules).',
    logo: { src: '/demo/books/pictures/kaeru-logo.svg', alt: 'A wave', width: 240, height: 240 },
    color: '#0b6e4f',
    organiser: { name: { en: 'West Coast Cluster', is: 'Vesturklasinn' }, url: 'https://west.example/', email: 'pass@west.example' },
    valid: { from: '2026-05-01', to: '2031-04-30' },
    timeZone: 'Atlantic/Reykjavik',
    terms: 'https://west.example/terms',
    privacy: 'https://west.example/privacy',
    hub: 'https://west.example/pass',
    social: [{ service: 'instagram', url: 'https://instagram.com/west' }],
    earn: [
      { id: 'visit', text: { en: 'Visit one of us', is: 'Heimsæktu eitt okkar' } },
      { id: 'night', text: { en: 'Stay a night', is: 'Gistu eina nótt' }, stamps: 3, at: ['cafe'] },
    ],
    tiers: [
      { id: 'guest', name: { en: 'Guest', is: 'Gestur' }, from: 0 },
      { id: 'friend', name: { en: 'Friend of the west', is: 'Vinur Vesturlands' }, from: 8, text: { en: 'First to hear of new tours' } },
    ],
    rewards: [
      { id: 'coffee', name: { en: 'Coffee and cake', is: 'Kaffi og kaka' }, cost: 5, at: ['cafe'] },
      {
        id: 'tour',
        name: { en: 'A tour in the bay', is: 'Sigling um flóann' },
        cost: 12,
        text: { en: 'Two hours, for one' },
        from: '2026-06-01',
        to: '2026-09-15',
      },
    ],
    participants: [
      {
        id: 'cafe',
        name: 'Harbour Café',
        tagline: { en: 'Soup on the quay' },
        url: 'https://cafe.example/',
        domains: ['cafe.example'],
        location: { address: 'Bryggja 1', city: 'Stykkishólmur', lat: 65.07, lon: -22.73 },
      },
      ...Array.from({ length: 12 }, (_, at) => ({
        id: `firm-${at}`,
        name: `Þórsnes ${at}`,
        location: { city: at % 2 ? 'Borgarnes' : 'Búðardalur' },
      })),
    ],
    ...more,
  });
