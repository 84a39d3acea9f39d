import { expect } from '@open-wc/testing';
import type { Book } from '../../../formats/book/book.js';
import { jsonLd } from './book.js';

const now = Date.UTC(2026, 10, 23, 10);

const museum: Book = {
  kind: 'book',
  id: 'kaeru-museum',
  name: { en: 'Käru Museum', et: 'Käru muuseum' },
  tagline: { en: 'Two hundred prams', et: 'Kakssada vankrit' },
  website: 'https://example.org/museum#top',
  updated: '2026-05-01',
  founded: 2012,
  sectors: ['museum', 'tourism'],
  languages: ['et', 'en'],
  logo: { src: 'https://example.org/logo.png' },
  cover: { src: 'https://example.org/cover.jpg' },
  location: { address: 'Jaama tee 3', postalCode: '79201', city: 'Käru', region: 'Järvamaa', country: 'EE', lat: 58.8262, lon: 25.1467 },
  contacts: [
    { name: 'Liisu Tammepuu', role: { et: 'Perenaine', en: 'Host' }, email: 'liisu@kaeru.example', phone: '+372 5555 0101' },
    { name: 'Jaan' },
  ],
  social: [{ service: 'instagram', url: 'https://instagram.com/kaeru' }, { url: 'mailto:list@kaeru.example' }],
  hours: [{ days: ['Tu', 'We'], opens: '10:00', closes: '17:00' }],
  sections: {
    concept: { text: '# Prams\n\nAn **old** school with [a garden](https://example.org/g).\n\nMore.' },
    uniqueness: { offers: [{ name: { en: 'Tour' }, text: '*One* hour', price: { en: 'from 12 €' } }] },
    marketing: { awards: [{ name: 'Rural Enterprise', year: 2023, by: 'The county' }] },
  },
};

/** Every value in a tree. */
const leaves = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value).flatMap(leaves) : [value]);

describe('jsonLd', () => {
  it('makes a place of a firm with an address', () => {
    const node = jsonLd(museum, { languages: ['en'], now });
    expect(node).to.deep.include({
      '@context': 'https://schema.org',
      '@type': ['Museum', 'LocalBusiness'],
      '@id': 'https://example.org/museum#kaeru-museum',
      name: 'Käru Museum',
      description: 'Two hundred prams',
      url: 'https://example.org/museum#top',
      logo: 'https://example.org/logo.png',
      image: ['https://example.org/cover.jpg', 'https://example.org/logo.png'],
      foundingDate: '2012',
      keywords: ['museum', 'tourism'],
      knowsLanguage: ['et', 'en'],
      telephone: '+372 5555 0101',
      email: 'liisu@kaeru.example',
      sameAs: ['https://instagram.com/kaeru'],
      award: ['Rural Enterprise, The county, 2023'],
      geo: { '@type': 'GeoCoordinates', latitude: 58.8262, longitude: 25.1467 },
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Jaama tee 3',
        postalCode: '79201',
        addressLocality: 'Käru',
        addressRegion: 'Järvamaa',
        addressCountry: 'EE',
      },
      contactPoint: [
        { '@type': 'ContactPoint', name: 'Liisu Tammepuu', contactType: 'Host', telephone: '+372 5555 0101', email: 'liisu@kaeru.example' },
      ],
      makesOffer: [{ '@type': 'Offer', name: 'Tour', description: 'One hour\nfrom 12 €' }],
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Tuesday', 'Wednesday'], opens: '10:00', closes: '17:00' },
      ],
      subjectOf: { '@type': 'CreativeWork', inLanguage: 'en', dateModified: '2026-05-01' },
    });
  });

  it('speaks the language that is shown', () => {
    const node = jsonLd(museum, { languages: ['et'], now });
    expect(node.name).to.equal('Käru muuseum');
    expect(node.subjectOf).to.deep.include({ inLanguage: 'et' });
  });

  it('is an Organization without an address, with what an Organization has', () => {
    const { geo, openingHoursSpecification, ...node } = jsonLd({ ...museum, location: { country: 'EE', lat: 1, lon: 2 } }, { now });
    expect(node['@type']).to.equal('Organization');
    expect([geo, openingHoursSpecification]).to.deep.equal([undefined, undefined]);
    expect(node.address).to.deep.equal({ '@type': 'PostalAddress', addressCountry: 'EE' });
  });

  it('knows trades by their words, and does not guess', () => {
    const type = (...sectors: string[]) => jsonLd({ ...museum, sectors }, { now })['@type'];
    expect(type('Accommodation', 'food')).to.equal('LodgingBusiness');
    expect(type('guest-house')).to.equal('LodgingBusiness');
    expect(type('Restaurants')).to.equal('Restaurant');
    expect(type('crafts', 'shop')).to.equal('Store');
    expect(type('farming')).to.equal('LocalBusiness');
    expect(type('barley')).to.equal('LocalBusiness');
    expect(type()).to.equal('LocalBusiness');
  });

  it('makes a Person of a person and an Organization of a cluster', () => {
    const person = jsonLd({ ...museum, of: 'person' }, { languages: ['en'], now });
    expect(person['@type']).to.equal('Person');
    expect(person.jobTitle).to.equal('Host');
    for (const key of ['foundingDate', 'logo', 'geo', 'openingHoursSpecification', 'contactPoint'])
      expect(person).to.not.have.property(key);
    expect(jsonLd({ ...museum, of: 'cluster' }, { now })['@type']).to.equal('Organization');
  });

  it('has an @id from the website, else from the page, else none', () => {
    const { website: _, ...book } = museum;
    expect(jsonLd(book, { url: 'https://host.example/page?x=1#y', now })['@id']).to.equal('https://host.example/page?x=1#kaeru-museum');
    expect(jsonLd(book, { now })).to.not.have.property('@id');
    expect(jsonLd({ ...book, id: 'a b"' }, { url: 'https://h.example/', now })['@id']).to.equal('https://h.example/#a%20b%22');
  });

  it('keeps to itself what is not public or not shown', () => {
    const secret: Book = {
      ...museum,
      tagline: undefined,
      sections: {
        concept: { audience: 'staff', text: 'SECRET' },
        uniqueness: { audience: 'partners', offers: [{ name: 'SECRET' }] },
        marketing: { audience: 'staff', awards: [{ name: 'SECRET' }] },
      },
    };
    expect(JSON.stringify(jsonLd(secret, { now }))).to.not.include('SECRET');
    const compact = jsonLd(museum, { sections: [], now });
    expect(compact).to.not.have.any.keys('makesOffer', 'award');
    expect(jsonLd(museum, { sections: ['marketing'], now })).to.include.keys('award');
  });

  it('describes by the first words of the concept where there is no tagline', () => {
    const { tagline: _, ...book } = museum;
    expect(jsonLd(book, { now }).description).to.equal('Prams');
    const concept = { text: 'An **old** school with [a garden](https://example.org/g) <b>and</b> a_name_.\n\nMore.' };
    expect(jsonLd({ ...book, sections: { concept } }, { now }).description).to.equal('An old school with a garden and a_name_.');
  });

  it('says nothing of what is not there', () => {
    const node = jsonLd({ kind: 'book', name: 'Firm' }, { now });
    expect(node).to.deep.equal({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Firm' });
    expect(leaves(jsonLd(museum, { now })).every((leaf) => leaf !== null && leaf !== undefined && leaf !== '')).to.equal(true);
  });
});

describe('openingHoursSpecification', () => {
  const of = (hours: Book['hours'], at = now) =>
    (jsonLd({ ...museum, hours }, { now: at }).openingHoursSpecification ?? []) as Record<string, unknown>[];

  it('gives a season the dates of its next time', () => {
    const summer: Book['hours'] = [{ from: '06-01', to: '08-31', opens: '09:00', closes: '20:00' }];
    expect(of(summer)[0]).to.deep.include({ validFrom: '2027-06-01', validThrough: '2027-08-31', opens: '09:00' });
    expect(of(summer, Date.UTC(2026, 6, 1))[0]).to.deep.include({ validFrom: '2026-06-01', validThrough: '2026-08-31' });
    const winter: Book['hours'] = [{ from: '11-15', to: '02-29', opens: '09:00', closes: '20:00' }];
    expect(of(winter)[0]).to.deep.include({ validFrom: '2026-11-15', validThrough: '2027-02-28' });
    expect(of(winter, Date.UTC(2028, 0, 10))[0]).to.deep.include({ validFrom: '2027-11-15', validThrough: '2028-02-29' });
  });

  it('tells dated closings that are to come, and nights, and whole days', () => {
    const nodes = of([
      { opens: '18:00', closes: '02:00' },
      { from: '2026-12-24', to: '2026-12-24', closed: true },
      { from: '2026-06-24', to: '2026-06-24', closed: true },
    ]);
    expect(nodes.map(({ opens, closes, validFrom }) => [opens, closes, validFrom])).to.deep.equal([
      ['18:00', '02:00', undefined],
      ['00:00', '00:00', '2026-12-24'],
    ]);
    expect(nodes[1]!.dayOfWeek).to.deep.equal(['Thursday']);
    expect(of([{ opens: '00:00', closes: '24:00' }])[0]).to.deep.include({ opens: '00:00', closes: '23:59' });
    expect(of([{ opens: '10:00', closes: '24:00' }])[0]).to.deep.include({ opens: '10:00', closes: '00:00' });
  });

  it('takes hours off into account, and public holidays', () => {
    const nodes = of([
      { days: ['Mo'], opens: '10:00', closes: '17:00' },
      { days: ['Mo'], opens: '12:00', closes: '13:00', closed: true },
      { days: ['PH'], closed: true },
    ]);
    expect(nodes.map(({ dayOfWeek, opens, closes }) => [dayOfWeek, opens, closes].join())).to.deep.equal([
      'Monday,10:00,12:00',
      'Monday,13:00,17:00',
      'PublicHolidays,00:00,00:00',
    ]);
  });
});
