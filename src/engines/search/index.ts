/** `bob-widgets/search`: finding, filtering, ordering and matching the members of a cluster. No DOM; runs in Node and in workers. */
import { build } from './build.js';
import type { Filters } from './facets.js';
import type { Labels } from './fields.js';
import { inOrder, orderKey, type OrderOptions } from './order.js';
import { openIndex, type CoreIndex, type LineOptions, type SearchResult } from './search.js';
import { atOnce, inSlices, type SliceOptions } from './slices.js';

export type { IndexData } from './build.js';
export type { FacetCount, FacetCounts, Filters } from './facets.js';
export { facetNames, type FacetName, type Labels, type SearchMember } from './fields.js';
export type { OrderOptions, Point } from './order.js';
export type { CoreIndex, LineOptions, SearchResult } from './search.js';
export { atOnce, inSlices, type SliceOptions, type Work } from './slices.js';
export { build, building } from './build.js';
export { collator } from './collate.js';
export { withDocuments } from './documents.js';
export { fold } from './fold.js';
export { marks, type Mark } from './marks.js';
export { createMatcher, match, matching, matchWords, type Match, type Matcher, type MatchOptions, type Reason } from './match.js';
export { distance, inOrder, pointOf } from './order.js';
export { openIndex } from './search.js';

export interface IndexOptions {
  /** Names of facet values in all languages, which are searched too: `{ sector: cluster.sectors }`. */
  readonly labels?: Labels | undefined;
}

/** With a query and no `order`, the best hits come first; equals, and everything where there is no query, in the fair order. */
export type SearchOptions = OrderOptions & Omit<LineOptions, 'line'>;

export interface SearchIndex extends CoreIndex {
  /**
   * Finds members that have all words of the query, in any order and any field, and one of the values chosen in each facet.
   * Never throws, whatever it is given.
   */
  search(query?: string, filters?: Filters, options?: SearchOptions): SearchResult;
  /** Makes an order in slices, so that the next search in it is quick: sorting 100,000 names takes a while. */
  prepare(options: OrderOptions & SliceOptions): Promise<void>;
}

/** How many orders are kept. */
const KEPT = 4;

function withOrders(members: readonly unknown[], { search, data, typos }: CoreIndex): SearchIndex {
  const lines = new Map<string, Uint32Array>();
  const keep = (key: string, line: Uint32Array): Uint32Array => {
    lines.set(key, line);
    for (const old of [...lines.keys()].slice(0, -KEPT)) lines.delete(old);
    return line;
  };
  return {
    data,
    typos,
    search(query, filters, options) {
      const asked = options ?? {};
      const key = orderKey(asked);
      const line = lines.get(key) ?? keep(key, atOnce(inOrder(members, asked)));
      return search(query, filters, { ...asked, line, relevance: asked.relevance ?? /^(fair)?$/.test(asked.order ?? '') });
    },
    async prepare(options) {
      const key = orderKey(options);
      if (!lines.has(key)) keep(key, await inSlices(inOrder(members, options), options));
    },
  };
}

/** Makes a search index of members at one go. It never throws, whatever the members are. */
export const createIndex = (members: readonly unknown[], { labels }: IndexOptions = {}): SearchIndex =>
  withOrders(members, openIndex(atOnce(build(members, labels))));

/** Makes a search index a few milliseconds at a time, so that the page goes on answering. */
export const createIndexInSlices = async (
  members: readonly unknown[],
  { labels, ...slices }: IndexOptions & SliceOptions = {},
): Promise<SearchIndex> => withOrders(members, openIndex(await inSlices(build(members, labels), slices)));
