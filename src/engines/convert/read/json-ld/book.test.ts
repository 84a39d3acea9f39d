import { expect } from '@open-wc/testing';
import { bookFromJsonLd } from './book.js';

const read = (json: unknown) => bookFromJsonLd(typeof json === 'string' ? json : JSON.stringify(json));

describe('a book of schema.org', () => {
  it('of a restaurant as its own page has it', () => {
    const { document, problems, dropped } = read({
      '@context': 'https://schema.org/',
      '@type': ['Restaurant', 'http://schema.org/LocalBusiness'],
      '@id': 'https://hofn.example/#restaurant',
      name: 'Höfn Caf&eacute;',
      description: 'Soup &amp; cake on the quay',
      url: 'https://hofn.example/',
      logo: { '@type': 'ImageObject', url: 'https://hofn.example/logo.png', width: '200px', height: 100, caption: 'A whale' },
      image: ['https://hofn.example/logo.png', 'https://hofn.example/quay.jpg', 'https://hofn.example/soup.jpg'],
      telephone: '+354 555 0100',
      email: 'mailto:hallo@hofn.example',
      priceRange: '€€',
      foundingDate: '2012-05-01',
      keywords: 'restaurant, fish; soup',
      address: {
        '@type': 'PostalAddress',
        streetAddress: ['Aðalgata 12', '2. hæð'],
        addressLocality: 'Borgarnes',
        postalCode: 310,
        addressCountry: { '@type': 'Country', name: 'Iceland' },
      },
      geo: { '@type': 'GeoCoordinates', latitude: '64.5383', longitude: -21.9206 },
      openingHours: ['Mo-Fr 09:00-17:00', 'Sa,Su 10:00-14:00'],
      sameAs: ['https://www.facebook.com/hofncafe', 'https://is.wikipedia.org/wiki/H%C3%B6fn'],
      contactPoint: { '@type': 'ContactPoint', contactType: 'Bookings', telephone: '+354 555 0101', availableLanguage: ['is'] },
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.5 },
      award: ['Best soup, West Iceland, 2024', 'A star'],
      makesOffer: [
        { '@type': 'Offer', itemOffered: { '@type': 'Product', name: 'Soup', description: 'Of the day' }, price: 12, priceCurrency: 'EUR' },
      ],
      employee: { '@type': 'Person', name: 'Anna Jónsdóttir', jobTitle: 'Cook' },
      knowsLanguage: ['is', { '@type': 'Language', name: 'English' }],
    });
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      kind: 'book',
      version: 1,
      id: 'restaurant',
      name: 'Höfn Café',
      tagline: 'Soup & cake on the quay',
      logo: { src: 'https://hofn.example/logo.png', alt: 'A whale', width: 200, height: 100 },
      cover: { src: 'https://hofn.example/quay.jpg' },
      website: 'https://hofn.example/',
      founded: 2012,
      sectors: ['restaurant', 'fish', 'soup'],
      languages: ['is', 'en'],
      contacts: [
        { phone: '+354 555 0100', email: 'hallo@hofn.example' },
        { role: 'Bookings', phone: '+354 555 0101' },
      ],
      location: { address: 'Aðalgata 12, 2. hæð', city: 'Borgarnes', postalCode: '310', country: 'IS', lat: 64.5383, lon: -21.9206 },
      hours: [
        { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '17:00' },
        { days: ['Sa', 'Su'], opens: '10:00', closes: '14:00' },
      ],
      social: [{ service: 'facebook', url: 'https://www.facebook.com/hofncafe' }, { url: 'https://is.wikipedia.org/wiki/H%C3%B6fn' }],
      sections: {
        uniqueness: { offers: [{ name: 'Soup', text: 'Of the day', price: '12 EUR' }] },
        methods: { people: [{ name: 'Anna Jónsdóttir', role: 'Cook' }] },
        marketing: { awards: [{ name: 'Best soup, West Iceland', year: 2024 }, { name: 'A star' }] },
      },
    });
    expect(dropped.map(({ field }) => field)).to.deep.equal(['priceRange', 'aggregateRating', 'image']);
  });

  it('in a graph with references, as WordPress plug-ins write it', () => {
    const { documents } = read({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://a.example/',
          url: 'https://a.example/',
          name: 'Home',
          about: { '@id': 'https://a.example/#organization' },
        },
        {
          '@type': 'WebSite',
          '@id': 'https://a.example/#website',
          name: 'A site',
          publisher: { '@id': 'https://a.example/#organization' },
        },
        {
          '@type': 'Organization',
          '@id': 'https://a.example/#organization',
          name: 'A firm',
          url: 'https://a.example/',
          logo: { '@id': 'https://a.example/#logo' },
          image: { '@id': 'https://a.example/#logo' },
          sameAs: 'https://www.instagram.com/a',
        },
        {
          '@type': 'ImageObject',
          '@id': 'https://a.example/#logo',
          url: 'https://a.example/a.png',
          contentUrl: 'https://a.example/a.png',
          width: 10,
          height: 20,
        },
        { '@type': 'Article', author: { '@type': 'Person', name: 'Somebody' } },
      ],
    });
    expect(documents).to.deep.equal([
      {
        kind: 'book',
        version: 1,
        name: 'A firm',
        logo: { src: 'https://a.example/a.png', width: 10, height: 20 },
        website: 'https://a.example/',
        social: [{ service: 'instagram', url: 'https://www.instagram.com/a' }],
      },
    ]);
  });

  it('with texts in languages, names in full, and a language of the whole', () => {
    const { document } = read({
      '@context': [{ '@vocab': 'https://schema.org/', '@language': 'et' }],
      '@type': 'https://schema.org/Museum',
      'schema:name': [
        { '@value': 'Käru muuseum', '@language': 'et' },
        { '@value': 'Käru Museum', '@language': 'en' },
      ],
      'https://schema.org/slogan': { '@value': 'Two hundred prams' },
      description: 'A museum in an old school',
    });
    expect(document).to.deep.include({
      lang: 'et',
      name: { et: 'Käru muuseum', en: 'Käru Museum' },
      tagline: 'Two hundred prams',
      sectors: ['museum'],
      sections: { concept: { text: 'A museum in an old school' } },
    });
  });

  it('with addresses as one text', () => {
    const place = (address: unknown) => read({ '@type': 'Store', name: 'A', address }).document!.location;
    expect(place('Aðalgata 12, 310 Borgarnes, Iceland')).to.deep.equal({
      address: 'Aðalgata 12',
      postalCode: '310',
      city: 'Borgarnes',
      country: 'IS',
    });
    expect(place('Storgata 1\n0155 Oslo\nNorge')).to.deep.equal({ address: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' });
    expect(place('Brīvības iela 1, Rīga, LV-1010, Latvia')).to.deep.equal({ address: 'Brīvības iela 1', postalCode: 'LV-1010', city: 'Rīga', country: 'LV' }); // prettier-ignore
    expect(place('Gedimino pr. 9, Vilnius LT-01103')).to.deep.equal({ address: 'Gedimino pr. 9', postalCode: 'LT-01103', city: 'Vilnius' });
    expect(place('On the quay')).to.deep.equal({ address: 'On the quay' });
    expect(place({ '@value': 'On the quay', '@language': 'en' })).to.deep.equal({ address: 'On the quay' });
  });

  it('with opening hours as records: days by address, seasons, closed days, around the clock', () => {
    const hours = (...nodes: object[]) => read({ '@type': 'Store', name: 'A', openingHoursSpecification: nodes }).document!.hours;
    expect(
      hours(
        {
          dayOfWeek: ['https://schema.org/Monday', 'Tuesday', { '@id': 'http://schema.org/Friday' }],
          opens: '09:00:00',
          closes: '17:00:00',
        },
        { dayOfWeek: 'Saturday', opens: '00:00', closes: '23:59' },
        { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
        { validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
        { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' },
      ),
    ).to.deep.equal([
      { days: ['Mo', 'Tu', 'Fr'], opens: '09:00', closes: '17:00' },
      { days: ['Sa'], opens: '00:00', closes: '24:00' },
      { days: ['Su'], closed: true },
      { from: '2026-12-24', to: '2026-12-26', closed: true },
      { days: ['PH'], opens: '10:00', closes: '12:00' },
    ]);
    // what cannot be read is left out as a whole, and told
    const { document, problems } = read({
      '@type': 'Store',
      name: 'A',
      openingHoursSpecification: { dayOfWeek: 'Someday', opens: '9', closes: '17' },
    });
    expect(document!.hours).to.equal(undefined);
    expect(problems[0]!.code).to.equal('bad-value');
  });

  it('of each member of a list, each place of a chain, and of people where there are no firms', () => {
    const names = (json: unknown) => read(json).documents.map(({ name, of }) => (of ? `${of} ${name as string}` : name));
    const item = (name: string, more = {}) => ({ '@type': 'LocalBusiness', name, ...more });
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: item('A') },
        { '@type': 'ListItem', item: item('B') },
      ],
    };
    expect(names(list)).to.deep.equal(['A', 'B']);
    expect(names([item('A', { address: 'X 1' }), item('A', { address: 'Y 2' })])).to.deep.equal(['A', 'A']);
    expect(
      names([item('A', { url: 'https://a.example/' }), { '@type': 'Organization', name: 'a', telephone: '+354 555 0100' }]),
    ).to.deep.equal(['A']);
    expect(names({ '@type': 'Person', name: 'Anna', jobTitle: 'Potter' })).to.deep.equal(['person Anna']);
  });

  it('of nothing that is one', () => {
    const circle: Record<string, unknown> = { '@type': 'Organization', name: 'A' };
    circle.parentOrganization = circle;
    expect(bookFromJsonLd(circle).document!.name).to.equal('A');
    for (const json of [
      null,
      1,
      'x',
      [],
      {},
      { '@type': 'WebPage', name: 'A' },
      { '@type': 'Event', name: 'A' },
      { '@graph': null },
      [[[]]],
      { '@type': {} },
    ])
      expect(bookFromJsonLd(json).documents, JSON.stringify(json)).to.deep.equal([]);
    const { document, problems } = bookFromJsonLd('{"@type": "Store", "name": "A",}');
    expect(document).to.equal(null);
    expect(problems[0]).to.deep.include({ code: 'bad-json', hint: 'Remove the comma after the last entry.' });
  });

  it('with harmless addresses only', () => {
    const { document } = read({
      '@type': 'Store',
      name: 'A',
      url: 'javascript:alert(1)',
      logo: 'data:text/html,x',
      sameAs: ['javascript:alert(1)', 'https://ok.example/'],
    });
    expect(document).to.deep.equal({ kind: 'book', version: 1, name: 'A', sectors: ['store'], social: [{ url: 'https://ok.example/' }] });
  });
});
