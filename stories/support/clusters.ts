/** Clusters for the stories, as a manager would write them. Every firm is invented; pictures are those of the demo. */

const pictures = '/demo/books/pictures/';

const picture = (name: string, en: string, nb: string, width = 1200, height = 800) => ({
  src: `${pictures}${name}.svg`,
  alt: { en, nb },
  width,
  height,
});

const bakery = {
  id: 'harbour-bakery',
  name: { en: 'Harbour Bakery', nb: 'Havnebakeriet' },
  role: 'sme',
  sectors: ['food'],
  tagline: { en: 'Rye bread and coffee by the ferry quay', nb: 'Rugbrød og kaffe ved fergekaia' },
  description: {
    en: 'We bake from four in the morning, and deliver to hotels and boats.',
    nb: 'Vi baker fra klokka fire og leverer til hoteller og båter.',
  },
  location: { address: 'Kaigata 3', postalCode: '8370', city: 'Leknes', region: 'Nordland', country: 'NO', lat: 68.147, lon: 13.611 },
  languages: ['nb', 'en', 'da'],
  tags: ['open all year'],
  offers: [{ en: 'Bread for breakfast tables', nb: 'Brød til frokostbordet' }],
  needs: [{ en: 'Fresh eggs', nb: 'Ferske egg' }],
  website: 'https://bakery.example/',
  email: 'post@bakery.example',
  phone: '+47 10 00 02 01',
  logo: picture('rugelis-logo', 'The sign of the bakery', 'Bakeriets merke', 240, 240),
  image: picture('rugelis-cover', 'Fields in the morning', 'Åkrer om morgenen', 1600, 900),
  joined: '2012',
  loyalty: ['north-pass'],
};

const others = [
  ['Tromsø Brygge', 'lodging', 'Rooms above the water', 'Tromsø', 'Troms', 'NO', 69.649, 18.956, 'Beds for groups', 'Bread for breakfast'],
  ['Þórsnes bátar', 'tours', 'Quiet boats to the islands', 'Stykkishólmur', 'Vesturland', 'IS', 65.075, -22.729, 'Boat trips', 'Lunch for groups'],
  ['Kärdla kohvik', 'food', 'Soup and cake', 'Kärdla', 'Hiiu', 'EE', 58.998, 22.749, 'Lunch for groups', 'Fresh fish'],
  ['Ķiršu dārzs', 'food', 'Cherries, juice and jam', 'Kuldīga', 'Kurzeme', 'LV', 56.967, 21.968, 'Juice and jam', 'Labels and packaging'],
  ['Žemaičių audėjos', 'crafts', 'Linen on old looms', 'Telšiai', 'Telšių', 'LT', 55.984, 22.249, 'Linen table cloths', 'Meeting rooms'],
  ['Nordlys Høgskole', 'knowledge', 'Courses and studies for small firms', 'Bodø', 'Nordland', 'NO', 67.28, 14.405, 'Courses', 'Firms for students’ projects'],
  ['Imaq Kajak', 'tours', 'Kayaks between icebergs', 'Ilulissat', 'Avannaata', 'GL', 69.22, -51.101, 'Guided trips', 'Beds for groups'],
  ['Fanø Fisk', 'fishery', 'Fish of the day', 'Nordby', 'Syddanmark', 'DK', 55.448, 8.402, 'Fresh fish', 'Transport to the ferry'],
] as const; // prettier-ignore

const rest = others.map(([name, sector, tagline, city, region, country, lat, lon, offer, need], at) => ({
  ...{ name, role: sector === 'knowledge' ? 'research' : 'sme', sectors: [sector], tagline: { en: tagline } },
  location: { city, region, country, ...(at === 4 ? {} : { lat, lon }) },
  languages: [{ NO: 'nb', IS: 'is', EE: 'et', LV: 'lv', LT: 'lt', GL: 'kl', DK: 'da' }[country], 'en'],
  ...{ offers: [{ en: offer }], needs: [{ en: need }], website: 'https://example.org/', joined: String(2010 + at) },
  ...(at % 2 && { loyalty: ['north-pass'] }),
}));

const head = {
  kind: 'cluster',
  version: 1,
  id: 'north-coast',
  lang: 'en',
  name: { en: 'North Coast Cluster', nb: 'Nordkystklyngen' },
  type: 'cross-border',
  tagline: { en: 'Nine houses by the same sea', nb: 'Ni hus ved det samme havet' },
  description: { en: 'We buy, sell and learn **together**.', nb: 'Vi kjøper, selger og lærer **sammen**.' },
  founded: 2010,
  updated: '2026-10-03',
  sectors: {
    food: { en: 'Food', nb: 'Mat' },
    lodging: { en: 'Lodging', nb: 'Overnatting' },
    tours: { en: 'Tours', nb: 'Turer' },
    crafts: { en: 'Crafts', nb: 'Håndverk' },
    fishery: { en: 'Fishery', nb: 'Fiskeri' },
    knowledge: { en: 'Knowledge', nb: 'Kunnskap' },
  },
  loyalty: [{ id: 'north-pass', name: { en: 'North Pass', nb: 'Nordpasset' } }],
};

/** Nine members, one with all that a member can have, one without coordinates, most without a picture. */
export const coast = { ...head, members: [bakery, ...rest] };

export const empty = { ...head, members: [] };
export const alone = { ...head, members: [bakery] };

/** Names, trades and texts that nobody planned for. */
export const longWinded = {
  ...head,
  name: 'The Association for the Advancement of Small Enterprises of the Outer Islands and the Adjoining Mainland Municipalities',
  members: [
    {
      ...bakery,
      name: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselhersteller & Sons of the Outermost Island Ltd.',
      tagline: 'We make everything that anybody on any of the islands could need for any day of the year, and a little more. '.repeat(4),
      description: 'A very long story. '.repeat(400),
      sectors: ['an unusually long trade that is in no list of trades', 'food', 'lodging', 'tours', 'crafts'],
      tags: Array.from({ length: 30 }, (_, at) => `word number ${at + 1}`),
      email: 'somebody.with.a.rather.long.name@a.domain.that.does.not.want.to.end.example',
    },
    ...rest,
  ],
};

/** What is wrong in files again and again. */
export const careless = {
  ...head,
  members: [
    bakery,
    { ...rest[0], id: 'harbour-bakery' },
    { name: '' },
    { ...rest[1], location: { city: 'Nowhere', lat: 691.2, lon: 'east' }, email: 'no mail' },
    { ...rest[2], members: '14', founded: 'long ago', shoeSize: 44 },
    17,
  ],
};

/** Arabic, from right to left. */
export const fromTheRight = {
  ...head,
  lang: 'ar',
  name: 'شركات الساحل',
  tagline: 'تسع شركات على شاطئ واحد',
  description: undefined,
  sectors: { food: 'طعام', tours: 'رحلات' },
  members: [
    { name: 'مخبز الميناء', sectors: ['food'], tagline: 'خبز وقهوة', location: { city: 'ترومسو', country: 'NO', lat: 69.6, lon: 18.9 } },
    {
      name: 'قوارب هادئة',
      sectors: ['tours'],
      tagline: 'رحلات إلى الجزر',
      location: { city: 'بودو', country: 'NO', lat: 67.3, lon: 14.4 },
    },
  ],
};

/** A crowd, the same each time. */
export const crowd = (count: number) => ({
  ...head,
  id: 'crowd',
  members: Array.from({ length: count }, (_, at) => {
    const one = rest[(at * 7) % rest.length]!;
    return {
      ...one,
      name: `${one.name} ${at + 1}`,
      location: { ...one.location, ...(one.location.lat && { lat: one.location.lat + (at % 97) / 100 }) },
    };
  }),
});

/** As Excel saves it in the north: semicolons, decimal commas, headings in the manager's language. */
export const table = `Navn;Bransje;Kort om;Sted;Land;Breddegrad;Lengdegrad;Telefon
Havnebakeriet;Mat;Rugbrød og kaffe;Leknes;Norge;68,147;13,611;10 00 02 01
"Fisk & ""Ferskt""";Fiskeri;Dagens fangst;Svolvær;Norge;68,234;14,568;10 00 02 02
;Mat;Navnet mangler;;;;;
"Gamle Kaia;Overnatting;Et anførselstegn for mye;Reine;Norge;67,932;13,089;10 00 02 03
`;
