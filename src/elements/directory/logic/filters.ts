/** Chooses values of facets. */
import type { FacetName } from '../../../engines/search/fields.js';
import type { Chosen, Finder } from './finder.js';

/** These filters with other values of a facet; without the facet where there is none. */
export function withValues(filters: Chosen, facet: FacetName, values: readonly string[]): Chosen {
  const { [facet]: _, ...others } = filters;
  return values.length ? { ...others, [facet]: values } : others;
}

/** Chooses these values of a facet and no others. */
export const choose = (finder: Finder, facet: FacetName, values: readonly string[]): void =>
  finder.look(finder.query, withValues(finder.filters, facet, values));

/** Chooses a value of a facet, or gives it up. */
export function toggle(finder: Finder, facet: FacetName, value: string): void {
  const chosen = finder.filters[facet] ?? [];
  choose(finder, facet, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
}
