/** Books for tests. No address leads off the test server but for links, which nobody follows. */
import type { Words } from './element-suite/subject.js';

const picture = '/demo/books/pictures/kaeru-logo.svg';

/** A small firm as it would stand on a business card. */
export const smallBook = (name: Words, more: object = {}): object => ({
  kind: 'book',
  version: 1,
  name,
  tagline: 'Two hundred prams in an old school',
  location: { city: 'Käru', region: 'Rapla', country: 'EE' },
  contacts: [{ name: 'Liisu', phone: '+372 200 0142', email: 'liisu@kaeru.example' }],
  website: 'https://kaeru.example/',
  ...more,
});

/** Every part of a book, in English and Norwegian. */
export const wholeBook = (name: Words, more: object = {}): object =>
  smallBook(name, {
    id: 'kaeru',
    tagline: { en: 'Two hundred prams in an old school', nb: 'To hundre barnevogner i en gammel skole' },
    logo: { src: picture, alt: 'A pram', width: 240, height: 240 },
    cover: { src: '/demo/books/pictures/kaeru-cover.svg', alt: { en: 'Prams before the house' }, width: 1600, height: 900 },
    color: '#8a3b2e',
    updated: '2026-05-01',
    founded: 2012,
    languages: ['et', 'en', 'is'],
    location: { address: 'Kooli 1', postalCode: '79201', city: 'Käru', region: 'Rapla', country: 'EE', lat: 58.8, lon: 25.1 },
    contacts: [
      { name: 'Liisu Tammepuu', role: { en: 'Host' }, phone: '+372 200 0142', email: 'liisu@kaeru.example' },
      { name: 'Oskar', email: 'oskar@kaeru.example' },
    ],
    social: [{ service: 'instagram', url: 'https://instagram.com/kaeru' }],
    hours: [
      { days: ['Mo', 'Tu', 'We'], opens: '10:00', closes: '17:00' },
      { days: ['Sa'], opens: '12:00', closes: '16:00', note: 'Groups by appointment' },
      { from: '12-24', to: '12-26', closed: true },
    ],
    sections: {
      concept: {
        text: 'A museum of **prams**, and of those who lay in them.\n\nSee [our story](https://kaeru.example/story).',
        goals: ['Open all year', { en: 'Ten thousand guests', nb: 'Ti tusen gjester' }],
        vision: 'Every pram has its story told.',
        history: [
          { year: 2012, text: 'The first pram' },
          { year: '1990s', text: 'An empty school' },
        ],
      },
      uniqueness: {
        text: 'Nobody else has so many.',
        points: ['Two hundred prams', 'A café'],
        offers: [
          { name: 'Tour', text: 'An hour, *with coffee*.', price: '8 €', image: { src: picture, alt: 'A pram', width: 240, height: 240 } },
        ],
      },
      methods: {
        text: 'We work by hand.',
        procedures: [{ title: 'Opening in the morning', text: '1. Unlock\n2. Light the stove' }, { title: 'Closing' }],
        people: [{ name: 'Anna Tamm', role: 'Cook', text: 'Bakes.', email: 'anna@kaeru.example' }],
      },
      sustainability: {
        text: 'Old things last.',
        training: ['First aid'],
        measures: ['A new stove'],
        plans: [{ year: 2027, text: 'A garden' }],
      },
      marketing: {
        text: 'By word of mouth.',
        channels: [{ name: 'Newsletter', url: 'https://kaeru.example/news', text: 'Four times a year' }],
        awards: [{ year: 2020, name: 'Museum of the year', by: 'The county', url: 'https://county.example/' }],
      },
      measurement: {
        text: 'We count.',
        indicators: [
          {
            name: 'Visitors',
            unit: 'persons',
            target: 5000,
            values: [
              { period: '2023', value: 3200 },
              { period: '2024', value: 4100 },
              { period: '2025', value: 4800 },
            ],
          },
          {
            name: 'Waste',
            unit: 'kg',
            better: 'lower',
            target: 100,
            values: [
              { period: '2024', value: 140 },
              { period: '2025', value: 120, note: 'New bins' },
            ],
          },
        ],
      },
      cooperation: {
        text: 'Together.',
        partners: [
          { name: 'Harbour Café', role: 'Lunch', url: 'https://cafe.example/' },
          { name: 'The Farm', book: '/demo/books/lithuanian-farm.json' },
        ],
        offers: ['Rooms'],
        needs: ['Flour'],
      },
    },
    topics: [
      {
        id: 'breakfast',
        title: { en: 'Making breakfast', nb: 'Frokosten' },
        text: 'Bread, butter, *jam*.',
        media: [{ type: 'image', src: picture, alt: 'A pram', width: 240, height: 240 }],
      },
    ],
    media: [
      { type: 'image', src: picture, alt: 'A pram', caption: 'From 1920', width: 240, height: 240 },
      { type: 'image', src: '/demo/books/pictures/kaeru-cover.svg', alt: 'The house', title: 'The house', width: 1600, height: 900 },
      { type: 'video', embed: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'The film' },
      { type: 'document', src: 'https://kaeru.example/leaflet.pdf', title: 'Leaflet', bytes: 482133, format: 'PDF' },
    ],
    quotes: [{ text: 'The best of all museums.', by: 'A guest', role: 'from Bergen' }],
    ...more,
  });
