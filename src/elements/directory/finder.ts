/** What a visitor looks for, and what is found. Pure. */
import type { ClusterHead, Member } from '../../documents/cluster.js';
import { build } from '../../documents/search/build.js';
import type { FacetCounts } from '../../documents/search/facets.js';
import type { FacetName } from '../../documents/search/fields.js';
import type { Point } from '../../documents/search/order.js';
import { openIndex, type CoreIndex } from '../../documents/search/search.js';
import { shuffled, today } from '../../documents/search/shuffle.js';
import { inSlices } from '../../documents/search/slices.js';

/** `best` is by relevance while something is searched, and fair (shuffled once a day, the same for all) otherwise. */
export type Order = 'best' | 'name' | 'distance' | 'newest';

/** Values chosen by facet. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a search found; without facets as long as there is no index. */
export interface Found {
  /** Places in the list of members, in order. */
  readonly hits: Uint32Array;
  readonly count: number;
  /** Whether typos were forgiven. */
  readonly loose: boolean;
  readonly facets?: FacetCounts;
}

export class Finder {
  query = '';
  filters: Chosen = {};
  order: Order = 'best';
  /** Where the visitor is, once he has said so. */
  near: Point | undefined;

  #index: CoreIndex | undefined;
  #line: Uint32Array | undefined;
  #found: Found | undefined;

  constructor(
    readonly cluster: ClusterHead,
    readonly members: readonly Member[],
  ) {}

  /** Whether there is an index to search in. */
  get ready(): boolean {
    return !!this.#index;
  }

  /** Makes the index, a few milliseconds at a time. */
  async prepare(signal: AbortSignal): Promise<void> {
    const labels = this.cluster.sectors ? { sector: this.cluster.sectors } : undefined;
    this.#index = openIndex(await inSlices(build(this.members, labels), { signal }));
    this.#found = undefined;
  }

  /** Puts the members in another order; what that needs is loaded by the caller. */
  arrange(order: Order, line: Uint32Array | undefined): void {
    this.order = order;
    this.#line = line;
    this.#found = undefined;
  }

  /** What is found now; until there is an index, everybody. */
  get found(): Found {
    const { length } = this.members;
    const line = this.#line;
    return (this.#found ??= this.#index
      ? this.#index.search(this.query, this.filters, line ? { line } : {})
      : { hits: shuffled(length, today()), count: length, loose: false });
  }

  /** Looks for something else. */
  look(query: string, filters: Chosen = this.filters): void {
    this.query = query;
    this.filters = filters;
    this.#found = undefined;
  }

  /** Chooses a value of a facet, or gives it up. */
  toggle(facet: FacetName, value: string): void {
    const chosen = this.filters[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const { [facet]: _, ...others } = this.filters;
    this.look(this.query, values.length ? { ...others, [facet]: values } : others);
  }

  /** Looks for everything again. */
  clear(): void {
    this.look('', {});
  }

  /** How many values are chosen. */
  get chosenCount(): number {
    return Object.values(this.filters).reduce((sum, values) => sum + values.length, 0);
  }

  /** Ids of all the members found, in order. */
  get ids(): string[] {
    return Array.from(this.found.hits, (place) => this.members[place]!.id);
  }

  /** The members found, from the first up to `end`. */
  page(end: number): Member[] {
    return Array.from(this.found.hits.subarray(0, end), (place) => this.members[place]!);
  }
}
