/** `bob-widgets/search`: finding, filtering, ordering and matching the members of a cluster. No DOM; runs in Node and in workers. */
import { build } from './build.js';
import type { Labels } from './fields.js';
import { openIndex, type SearchIndex } from './search.js';
import { atOnce, inSlices, type SliceOptions } from './slices.js';

export type { IndexData } from './build.js';
export type { FacetCount, FacetCounts, Filters } from './facets.js';
export { facetNames, type FacetName, type Labels, type SearchMember } from './fields.js';
export type { OrderOptions, Point } from './order.js';
export type { SearchIndex, SearchOptions, SearchResult } from './search.js';
export type { SliceOptions } from './slices.js';
export { collator } from './collate.js';
export { fold } from './fold.js';
export { marks, type Mark } from './marks.js';
export { distance } from './order.js';
export { openIndex } from './search.js';

export interface IndexOptions {
  /** Names of facet values in all languages, which are searched too: `{ sector: cluster.sectors }`. */
  readonly labels?: Labels | undefined;
}

/** Makes a search index of members at one go. It never throws, whatever the members are. */
export const createIndex = (members: readonly unknown[], { labels }: IndexOptions = {}): SearchIndex =>
  openIndex(atOnce(build(members, labels)));

/** Makes a search index a few milliseconds at a time, so that the page goes on answering. */
export const createIndexInSlices = async (
  members: readonly unknown[],
  { labels, ...slices }: IndexOptions & SliceOptions = {},
): Promise<SearchIndex> => openIndex(await inSlices(build(members, labels), slices));
