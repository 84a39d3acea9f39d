/** Clusters in which each text, link and picture may be a hostile one. */
import * as fc from '../support/properties.js';
import { HOSTILE, HOSTILE_URLS, hostile } from '../support/index.js';

const texts = fc.oneof(
  fc.constantFrom(...hostile.filter((text) => text.length < 3000)),
  fc.constantFrom(...HOSTILE.scripts).map((text) => ({ en: text, is: text })),
  fc.constantFrom(...HOSTILE.names).map((name) => ({ [name]: 'x', en: HOSTILE.scripts[3] })),
  fc.string(),
);
const addresses = fc.oneof(
  fc.constantFrom(...HOSTILE_URLS),
  fc.constantFrom(...HOSTILE.css, ...HOSTILE.scripts).map((text) => `${location.origin}/missing/${text}`),
);
const image = fc.record({ src: addresses, alt: texts, width: fc.anything(), height: fc.anything() });
const often = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: fc.anything() });
const lists = often(fc.array(texts, { maxLength: 3 }));

const member = (id: string): fc.Arbitrary<object> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Anna ${id}`),
    role: often(fc.constantFrom('sme', 'research', '__proto__')),
    sectors: lists,
    tagline: often(texts),
    description: often(texts),
    location: often(
      fc.record({ address: texts, postalCode: texts, city: texts, municipality: texts, region: texts, country: texts, lat: fc.anything(), lon: fc.anything() }),
    ), // prettier-ignore
    languages: lists,
    tags: lists,
    offers: lists,
    needs: lists,
    website: often(addresses),
    email: often(texts),
    phone: often(texts),
    contact: often(texts),
    social: often(fc.array(fc.record({ service: texts, url: addresses }), { maxLength: 2 })),
    logo: often(image),
    image: often(image),
    founded: fc.anything(),
    joined: fc.anything(),
    book: often(addresses),
    loyalty: lists,
  });

/** Words that only a programmer understands are among the hostile ones; where they are looked for, they must not come from there. */
export const plainer = (value: unknown): unknown => {
  if (typeof value === 'string') return /object|undefined|NaN|null|Infinity|Invalid/.test(value) ? 'Word' : value;
  if (Array.isArray(value)) return value.map(plainer);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [plainer(key), plainer(one)]));
};

/** The names of the cluster and of its members stay harmless ones, so that they are always shown. */
export const hostileCluster = fc.record({
  kind: fc.constant('cluster'),
  version: fc.constant(1),
  id: often(texts),
  lang: often(fc.constantFrom('en', 'is', 'ar')),
  name: fc.constant('West'),
  type: often(fc.constantFrom('geographic', 'constructor')),
  tagline: often(texts),
  description: often(texts),
  founded: fc.anything(),
  updated: often(texts),
  logo: often(image),
  color: often(texts),
  website: often(addresses),
  book: often(addresses),
  contacts: often(fc.array(fc.record({ name: texts, role: texts, email: texts, phone: texts }), { maxLength: 2 })),
  sectors: often(fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE.names)), texts, { maxKeys: 3 })),
  loyalty: often(fc.array(fc.record({ id: texts, name: texts, src: addresses }), { maxLength: 2 })),
  members: fc.tuple(member('a'), member('b'), member('c'), often(fc.anything())),
});
