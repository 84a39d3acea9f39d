/** Books for the stories, as an owner would write them. Every firm and person is invented; pictures are those of the demo. */

const pictures = '/demo/books/pictures/';

const picture = (name: string, en: string, nb: string, width = 1200, height = 800) => ({
  src: `${pictures}${name}.svg`,
  alt: { en, nb },
  width,
  height,
});

/** A book with something in each of its parts. */
export const harbour = {
  kind: 'book',
  version: 1,
  id: 'harbour-bakery',
  of: 'firm',
  name: { en: 'Harbour Bakery', nb: 'Havnebakeriet' },
  tagline: { en: 'Rye bread and coffee by the ferry quay', nb: 'Rugbrød og kaffe ved fergekaia' },
  logo: picture('rugelis-logo', 'The sign of the bakery', 'Bakeriets merke', 240, 240),
  cover: picture('rugelis-cover', 'Fields in the morning', 'Åkrer om morgenen', 1600, 900),
  color: '#7a4a12',
  updated: '2026-10-03',
  founded: 1987,
  languages: ['nb', 'en', 'da'],
  website: 'https://bakery.example/',
  contacts: [
    { name: 'Tora Nilsen', role: { en: 'Orders', nb: 'Bestilling' }, email: 'tora@bakery.example', phone: '+47 10 00 02 01' },
    { name: 'Emil Bakke', role: { en: 'Groups', nb: 'Grupper' }, phone: '+47 10 00 02 02' },
  ],
  social: [{ service: 'instagram', url: 'https://www.instagram.com/bakery.example' }],
  location: { address: 'Kaigata 4', postalCode: '7700', city: 'Steinkjer', region: 'Trøndelag', country: 'NO', lat: 64.0149, lon: 11.4954 },
  hours: [
    { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '07:00', closes: '17:00' },
    { days: ['Sa'], opens: '08:00', closes: '15:00' },
    { days: ['Su'], closed: true },
    { from: '07-01', to: '07-31', opens: '07:00', closes: '20:00', note: { en: 'Summer', nb: 'Sommer' } },
  ],
  sections: {
    concept: {
      text: {
        en: 'We bake **one bread well**, and a few things beside it. Flour comes from two farms, and the oven is heated with wood.',
        nb: 'Vi baker **ett brød godt**, og litt til. Melet kommer fra to gårder, og ovnen fyres med ved.',
      },
      goals: [
        { en: 'Bread that keeps for a week', nb: 'Brød som holder en uke' },
        { en: 'No flour from further than 60 km', nb: 'Ikke noe mel fra mer enn 60 km unna' },
      ],
      vision: { en: 'A quay that smells of bread all year.', nb: 'En kai som lukter brød hele året.' },
      history: [
        { year: 1987, text: { en: 'The oven is built.', nb: 'Ovnen blir bygd.' } },
        { year: 2009, text: { en: 'The ferry stops here again.', nb: 'Fergen stopper her igjen.' } },
      ],
    },
    uniqueness: {
      points: [{ en: 'Sourdough from 1987', nb: 'Surdeig fra 1987' }],
      offers: [
        {
          name: { en: 'Baking course', nb: 'Bakekurs' },
          price: { en: 'NOK 650', nb: '650 kr' },
          text: { en: 'Half a day, twelve places.', nb: 'En halv dag, tolv plasser.' },
        },
        {
          name: { en: 'Breakfast basket', nb: 'Frokostkurv' },
          price: { en: 'NOK 240', nb: '240 kr' },
          image: picture('rugelis-bread', 'A loaf of rye bread', 'Et rugbrød'),
        },
      ],
    },
    methods: {
      procedures: [
        {
          title: { en: 'Opening the shop', nb: 'Åpne butikken' },
          text: { en: '1. Light the oven\n2. Fill the shelves\n3. Open the door', nb: '1. Fyr i ovnen\n2. Fyll hyllene\n3. Åpne døra' },
        },
      ],
      people: [{ name: 'Tora Nilsen', role: { en: 'Baker', nb: 'Baker' } }],
    },
    sustainability: {
      training: [{ en: 'One apprentice each year', nb: 'Én lærling hvert år' }],
      measures: [{ en: 'Yesterday’s bread becomes crisps', nb: 'Gårsdagens brød blir til chips' }],
      plans: [{ year: 2027, text: { en: 'Solar panels on the roof', nb: 'Solceller på taket' } }],
    },
    marketing: {
      channels: [
        {
          name: { en: 'Newsletter', nb: 'Nyhetsbrev' },
          url: 'https://bakery.example/news',
          text: { en: 'Once a month.', nb: 'En gang i måneden.' },
        },
      ],
      awards: [{ year: 2024, name: { en: 'Bread of the year', nb: 'Årets brød' }, by: { en: 'The county', nb: 'Fylket' } }],
    },
    measurement: {
      indicators: [
        {
          name: { en: 'Loaves sold', nb: 'Solgte brød' },
          unit: { en: 'loaves', nb: 'brød' },
          target: 26000,
          values: [
            { period: '2022', value: 18400 },
            { period: '2023', value: 21050 },
            { period: '2024', value: 20100, note: { en: 'The oven was mended in May.', nb: 'Ovnen ble reparert i mai.' } },
            { period: '2025', value: 24600 },
          ],
        },
        {
          name: { en: 'Waste', nb: 'Svinn' },
          unit: '%',
          target: 4,
          better: 'lower',
          values: [
            { period: '2024', value: 6.5 },
            { period: '2025', value: 4.8 },
          ],
        },
      ],
    },
    cooperation: {
      partners: [
        {
          name: { en: 'Fjord Ferries', nb: 'Fjordfergene' },
          role: { en: 'Coffee on board', nb: 'Kaffe om bord' },
          url: 'https://ferries.example/',
        },
        { name: 'Rugelio sodyba', role: { en: 'Rye', nb: 'Rug' }, book: '/demo/books/lithuanian-farm.json' },
      ],
      offers: [{ en: 'Bread for cafés within an hour', nb: 'Brød til kafeer innen en time' }],
      needs: [{ en: 'A partner with a cold store', nb: 'En partner med kjølelager' }],
    },
  },
  topics: [
    {
      id: 'starter',
      title: { en: 'Our sourdough', nb: 'Surdeigen vår' },
      text: { en: 'You may have some: *bring a jar*.', nb: 'Du kan få litt: *ta med et glass*.' },
    },
  ],
  media: [
    { type: 'image', ...picture('rugelis-hives', 'Beehives at the field', 'Bikuber ved åkeren') },
    { type: 'document', src: '/demo/books/documents/kaeru-groups.pdf', title: { en: 'Price list', nb: 'Prisliste' }, bytes: 48210 },
    { type: 'video', embed: 'https://vimeo.com/76979871', title: { en: 'A morning in the bakery', nb: 'En morgen i bakeriet' } },
  ],
  quotes: [
    {
      text: { en: 'I take the early ferry for this bread.', nb: 'Jeg tar den tidlige fergen for dette brødet.' },
      by: 'Aud',
      role: { en: 'commuter', nb: 'pendler' },
    },
  ],
};

/** Another book: the same without what is named, and with what is given. */
export const like = (changes: object, ...without: string[]): object =>
  Object.fromEntries(Object.entries({ ...harbour, ...changes }).filter(([name]) => !without.includes(name)));

/** A book that has little to say. */
export const small = { kind: 'book', version: 1, name: 'Kiosk', website: 'https://kiosk.example/' };

export const longNames = like({
  name: {
    en: 'The Northern Archipelago Association of Small Guest Houses, Boat Owners and Seaweed Gatherers’ Joint Sales Office',
    nb: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsbevollmächtigte',
  },
  tagline: {
    en: 'Everything between the lighthouse and the last farm on the road, booked at one counter, in the languages that our members speak',
  },
  contacts: [
    {
      name: 'Maria Magdalena Þorbjörg Vilhjálmsdóttir-Sigurgeirsson',
      role: { en: 'Coordinator of bookings, complaints and lost property' },
      email: 'maria.magdalena.thorbjorg.vilhjalmsdottir@northern-archipelago-association.example',
      phone: '+354 555 0100',
    },
  ],
});

export const onlyConcept = like(
  { sections: { concept: harbour.sections.concept } },
  'topics',
  'media',
  'quotes',
  'contacts',
  'hours',
  'social',
  'location',
  'cover',
);

export const fortyPartners = like({
  sections: {
    cooperation: {
      text: { en: 'Forty firms along one road.' },
      partners: Array.from({ length: 40 }, (_, index) => ({
        name: `${['Fjord', 'Hill', 'Harbour', 'Forest', 'Valley'][index % 5]!} ${['Café', 'Rooms', 'Boats', 'Wool', 'Cheese', 'Smithy', 'Riding', 'Books'][index % 8]!} ${index + 1}`,
        role: { en: ['Breakfast', 'Rooms', 'Transport', 'Souvenirs'][index % 4]! },
        ...(index % 3 ? { url: 'https://partner.example/' } : {}),
      })),
    },
  },
});

/** With parts for partners and for staff. */
export const guarded = like({
  sections: { ...harbour.sections, marketing: { ...harbour.sections.marketing, audience: 'partners' } },
  topics: [{ id: 'till', title: { en: 'Closing the till' }, text: { en: 'Count twice.' }, audience: 'staff' }],
});

export const rightToLeft = like(
  {
    name: { ar: 'مخبز الميناء', he: 'מאפיית הנמל' },
    tagline: { ar: 'خبز وقهوة عند رصيف العبّارة', he: 'לחם וקפה ליד רציף המעבורת' },
    sections: {
      concept: {
        text: { ar: 'نخبز خبزًا واحدًا جيدًا.', he: 'אנחנו אופים לחם אחד, וטוב.' },
        goals: [{ ar: 'خبز يبقى أسبوعًا', he: 'לחם שמחזיק שבוע' }],
      },
    },
  },
  'topics',
  'media',
  'quotes',
);

/** Estonian only: a reader of any other language gets it marked as Estonian. */
export const estonianOnly = like(
  {
    name: { et: 'Sadama pagariäri' },
    tagline: { et: 'Rukkileib ja kohv praamisadamas' },
    sections: { concept: { text: { et: 'Küpsetame **üht leiba hästi**.' }, goals: [{ et: 'Leib, mis püsib nädala' }] } },
  },
  'topics',
  'media',
  'quotes',
);

/** Wrong in many small ways, and shown all the same. */
export const careless = like({
  founded: 'long ago',
  website: 'javascript:alert(1)',
  colour: '#123456',
  location: { city: 'Steinkjer', country: 'Norway', lat: 640 },
  contacts: [{ name: 'Tora', email: 'tora at bakery' }],
  hours: [{ days: ['Monday'], opens: '7', closes: '17:00' }],
});
