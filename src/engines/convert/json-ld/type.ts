import type { Book } from '../../../formats/book/book.js';

/**
 * schema.org's types by a trade's usual words. Kinds of places that are no businesses to schema.org carry both types.
 * What is not clear stays the general LocalBusiness: a wrong type is worse than a broad one.
 */
const TYPES: readonly (readonly [words: string, type: string | string[]])[] = [
  ['museum', ['Museum', 'LocalBusiness']],
  ['hotel', 'Hotel'],
  ['hostel', 'Hostel'],
  ['bed and breakfast|b&b', 'BedAndBreakfast'],
  ['camping|campsite|campground', ['Campground', 'LocalBusiness']],
  ['accommodation|lodging|guest house|guesthouse|farm stay|holiday home', 'LodgingBusiness'],
  ['restaurant', 'Restaurant'],
  ['cafe|café|coffee shop', 'CafeOrCoffeeShop'],
  ['bakery', 'Bakery'],
  ['brewery', 'Brewery'],
  ['bar|pub', 'BarOrPub'],
  ['shop|store|retail', 'Store'],
  ['library', 'Library'],
  ['tour operator|travel agency', 'TravelAgency'],
  ['attraction|tourist attraction|historic site|sight', ['TouristAttraction', 'LocalBusiness']],
];

/** The schema.org type: a business of a kind where there is an address, else an organisation; a person's book is of a person. */
export function typeOf({ of, sectors = [], location }: Book): string | string[] {
  if (of === 'person') return 'Person';
  // Google asks a LocalBusiness for its address: a town alone is none.
  if (of === 'cluster' || !location?.address) return 'Organization';
  const words = sectors.map((sector) => sector.toLowerCase().replace(/[\s_-]+/g, ' ').trim()); // prettier-ignore
  for (const word of words) {
    const type = TYPES.find(([known]) => known.split('|').some((one) => word === one || word === `${one}s`))?.[1];
    if (type) return type;
  }
  return 'LocalBusiness';
}
