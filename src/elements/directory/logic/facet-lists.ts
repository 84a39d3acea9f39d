/**
 * The values of all facets, in an order that stays: the most frequent among all members first. Whatever is searched or chosen, no value changes its place,
 * and none goes away: a box must not move while a finger is on its way to it. Values that nobody found has are listed with 0.
 */
import type { FacetCount } from '../../../engines/search/facets.js';
import { facetNames, type FacetName } from '../../../engines/search/fields.js';
import type { Finder } from './finder.js';

/** A value as it is listed. */
export interface ListedValue extends Pick<FacetCount, 'value' | 'label' | 'chosen'> {
  /** How many would be found with it; undefined where there are so many values that it was not counted. */
  readonly count: number | undefined;
  /** It is or was chosen: it stays in a short list, too. */
  readonly kept: boolean;
}

/** The engine counts no more values of a facet than these. */
const COUNTED = 200;

type Place = Pick<FacetCount, 'value' | 'label'> & { kept: boolean };

export class FacetLists {
  #index: unknown;
  #places = new Map<FacetName, Map<string, Place>>();

  /** The facets that part the members, each with what lists its values. Empty as long as there is no index. */
  of({ index, filters, found: { facets } }: Finder): Map<FacetName, () => ListedValue[]> {
    if (!index || !facets) return new Map();
    if (this.#index !== index) {
      this.#index = index;
      this.#places = new Map(facetNames.map((facet) => [facet, new Map<string, Place>()]));
      const { facets: all } = index.search('', {}, { values: COUNTED });
      for (const facet of facetNames) this.#place(facet, all[facet]);
    }
    for (const facet of facetNames) if (filters[facet]?.length) this.#place(facet, facets[facet]);
    const parting = facetNames.filter((facet) => parts(facet, this.#places.get(facet)!));
    return new Map(parting.map((facet) => [facet, () => this.#listed(facet, facets[facet])]));
  }

  /** What is new takes the places at the end. */
  #place(facet: FacetName, values: readonly FacetCount[]): void {
    const places = this.#places.get(facet)!;
    for (const { value, label, chosen } of values) {
      const place = places.get(value);
      if (!place) places.set(value, { value, label, kept: chosen });
      else if (chosen) place.kept = true;
    }
  }

  #listed(facet: FacetName, values: readonly FacetCount[]): ListedValue[] {
    this.#place(facet, values);
    const now = new Map(values.map((one) => [one.value, one]));
    const others = values.length < COUNTED ? 0 : undefined;
    return Array.from(this.#places.get(facet)!.values(), (place) => ({
      ...place,
      count: now.get(place.value)?.count ?? others,
      chosen: !!now.get(place.value)?.chosen,
    }));
  }
}

/** Whether a facet tells members apart: a programme that nobody takes part in does not. */
function parts(facet: FacetName, places: ReadonlyMap<string, Place>): boolean {
  if (facet === 'loyalty' && ![...places.keys()].some(Boolean)) return false;
  return places.size > 1 || [...places.values()].some(({ kept }) => kept);
}
