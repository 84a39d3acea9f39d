/** Which nodes are firms, clusters or people. */
import { get, typesOf, type Node } from './nodes.js';

/** Endings and names of the subtypes of Organization and LocalBusiness, and of places that carry both types. */
const firm =
  /(?:Organization|Business|Store|Shop|Service|Agency|Agent|Restaurant|Establishment|Station|Center|Office|Dealer|Repair|Rental|Contractor|Plumber|Electrician|Locksmith|Club|Gym|Salon|Spa|Clinic|Dentist|Physician|Hospital|Pharmacy|Optician|Hotel|Motel|Hostel|Resort|Campground|BedAndBreakfast|Bakery|Brewery|Winery|Distillery|BarOrPub|NightClub|Casino|Library|Museum|Gallery|Cinema|Theater|Zoo|Aquarium|School|University|College|Preschool|Corporation|Consortium|Cooperative|NGO|Attorney|Notary|Bank|Airline|Team|Group|Farm|Attraction|Laundry|Project|ResearchOrganization|Wash|Alley|Course|Park)$/;
/** What ends as they do. */
const none =
  /^(?:Service|.*(?:Product|Offer|Event|Page|Article|Action|Rating|Review|Specification|Website|WebSite)|TaxiService|FoodService|GovernmentService|BroadcastService|Course|ProductGroup|ParentAudience|PostOfficeBox|Place|WebApplication|MusicGroup)$/;

export const isPerson = (node: Node): boolean => typesOf(node).includes('Person');

export const isFirm = (node: Node): boolean => {
  const types = typesOf(node);
  if (types.some((type) => /^(?:Organization|LocalBusiness)$/.test(type))) return true;
  if (types.some((type) => firm.test(type) && !none.test(type))) return true;
  // a place, or a type that nobody knows, with what only firms have
  return (
    types.every((type) => !none.test(type) || type === 'Place') &&
    types.length > 0 &&
    !isPerson(node) &&
    get(node, 'name') !== undefined &&
    get(node, 'telephone') !== undefined &&
    get(node, 'address') !== undefined
  );
};

const words: Readonly<Record<string, string>> = {
  BedAndBreakfast: 'bed and breakfast',
  LodgingBusiness: 'accommodation',
  CafeOrCoffeeShop: 'cafe',
  BarOrPub: 'bar',
  Campground: 'camping',
  FoodEstablishment: 'food',
};
const general = /^(?:Organization|LocalBusiness|Corporation|Person|Place|Brand|Thing|CivicStructure|Project)$/;

/** The trade that a type names: `Museum` is `museum`, `TouristAttraction` is `tourist attraction`. */
export function sectorOf(node: Node): string[] {
  const [type] = typesOf(node).filter((one) => !general.test(one) && /^[A-Z][A-Za-z]+$/.test(one));
  return type ? [words[type] ?? type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()] : [];
}
