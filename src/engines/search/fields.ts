/** What of a member is searched, and by what it can be filtered. Tolerant: a member may be anything at all. */
import type { Text } from '../../schema/text.js';

/** The facets, by the names that filters have. */
export const facetNames = [
  ...(['sector', 'role', 'country', 'region', 'municipality'] as const),
  ...(['language', 'tag', 'offer', 'need', 'loyalty'] as const),
] as const;
export type FacetName = (typeof facetNames)[number];

/** Facets whose values say nothing to a reader. */
export const NOT_SEARCHED: readonly FacetName[] = ['language', 'loyalty'];

/** Those fields of a cluster's member that are searched, filtered, matched and sorted. Any may be missing or of a wrong type. */
export interface SearchMember {
  readonly id?: string | undefined;
  readonly name?: Text | undefined;
  readonly role?: string | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly tagline?: Text | undefined;
  readonly description?: Text | undefined;
  readonly location?: Readonly<
    Partial<Record<'address' | 'postalCode' | 'city' | 'municipality' | 'region' | 'country', Text | undefined>>
  > & {
    readonly lat?: number | undefined;
    readonly lon?: number | undefined;
  };
  readonly languages?: readonly string[] | undefined;
  readonly tags?: readonly Text[] | undefined;
  readonly offers?: readonly Text[] | undefined;
  readonly needs?: readonly Text[] | undefined;
  readonly joined?: string | number | undefined;
  readonly loyalty?: readonly string[] | undefined;
  readonly website?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Names of facet values in all languages, which are searched too: `{ sector: { food: { en: "Food", is: "Matur" } } }`. */
export type Labels = Readonly<Partial<Record<FacetName, Readonly<Record<string, Text>>>>>;

type Loose = Readonly<Record<string, unknown>>;

/** An object whatever it was. */
export const loose = (value: unknown): Loose => (typeof value === 'object' && value ? (value as Loose) : {});

const NONE: readonly unknown[] = [];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? NONE : [value]);

/** The text in every language that it has. Numbers count as texts. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Object.values(loose(value)).flatMap((text) => (typeof text === 'string' ? [text] : []));
}

/** What stands in loyalty for those that take part in none. */
const OUTSIDE: readonly unknown[] = [''];

/** What stands in each facet, in the order of `facetNames`. "" in loyalty is a member that takes part in none. */
export function facetValues(member: unknown): (readonly unknown[])[] {
  const { sectors, role, location, languages, tags, offers, needs, loyalty } = loose(member);
  const { country, region, city, municipality } = loose(location);
  const programmes = listOf(loyalty);
  return [
    listOf(sectors),
    listOf(role),
    listOf(country),
    listOf(region),
    listOf(municipality ?? city),
    listOf(languages),
    listOf(tags),
    listOf(offers),
    listOf(needs),
    programmes.length ? programmes : OUTSIDE,
  ];
}

/**
 * Kinds of fields, best first: the name, key words (trade, place, offers), running text, what is looked for as it is typed (phone
 * number, mail, web site), and documents that the member links to (`documents.ts`).
 */
export const NAME = 0;
export const KEYWORD = 1;
export const RUNNING = 2;
export const CONTACT = 3;
export const DOCUMENT = 4;
