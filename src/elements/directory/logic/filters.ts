/** Chooses and gives up values of facets. */
import type { FacetName } from '../../../engines/search/fields.js';
import type { Finder } from './finder.js';

/** Chooses these values of a facet and no others. */
export function choose(finder: Finder, facet: FacetName, values: readonly string[]): void {
  const { [facet]: _, ...others } = finder.filters;
  finder.look(finder.query, values.length ? { ...others, [facet]: values } : others);
}

/** Chooses a value of a facet, or gives it up. */
export function toggle(finder: Finder, facet: FacetName, value: string): void {
  const chosen = finder.filters[facet] ?? [];
  choose(finder, facet, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
}
