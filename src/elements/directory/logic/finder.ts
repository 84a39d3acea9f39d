/** What a visitor looks for, and what is found. The first view uses it without an index; the lazy half makes the index and hands it over. */
import type { Member } from '../../../formats/cluster/cluster.js';
import type { FacetCounts } from '../../../engines/search/facets.js';
import type { FacetName } from '../../../engines/search/fields.js';
import type { Point } from '../../../engines/search/order.js';
import type { CoreIndex } from '../../../engines/search/search.js';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import type { Gathered } from './gather.js';

/**
 * `best` is by relevance while something is searched, and fair (shuffled once a day, the same for all) otherwise; `column` is as the
 * table is sorted.
 */
export type Order = 'best' | 'name' | 'distance' | 'newest' | 'column';

/** A column that the table is sorted by, upwards or down. */
export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

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
  /** Whether the member at a place may be found by its book only. */
  readonly inDocument?: (place: number) => boolean;
}

/** How many members a page has. */
export const pageOf = (given: number | null | undefined): number => Math.max(1, Math.trunc(given ?? 0) || 24);

/** Indexes that were made of the rows of a file while its members were read. */
export const indexes = new WeakMap<readonly unknown[], CoreIndex>();

export class Finder {
  query = '';
  filters: Chosen = {};
  order: Order = 'best';
  /** The column of the order `column`. */
  sort: Sort | undefined;
  /** Where the visitor is, once they have said so. */
  near: Point | undefined;
  /** The language in which the members stand in order. */
  locale = '';

  /** How many pages of members are shown. */
  pages = 1;
  /** Whether something was searched, filtered or ordered since the first page was shown. */
  changed = false;

  /** What is searched in, once all members are in it. */
  index: CoreIndex | undefined;
  /** What is searched in while members come into it. */
  early: CoreIndex | undefined;
  /** Reads a member of a preview that nobody has read yet. */
  read: ((place: number) => Member | undefined) | undefined;
  /** Places of all members in the chosen order. */
  #line: Uint32Array | undefined;
  #found: Found | undefined;

  /** @param before the finder of the same cluster, where it was read again or to its end: what the visitor looks for stays */
  constructor(
    readonly cluster: Gathered,
    before?: Finder,
  ) {
    this.early = indexes.get(cluster.members);
    if (before) ({ query: this.query, filters: this.filters, pages: this.pages, changed: this.changed } = before);
  }

  get members(): readonly Member[] {
    return this.cluster.members;
  }

  /** More can be found than before. @param found what is found now, where it is known already */
  refresh(found?: Found): void {
    this.#found = found;
  }

  /** Puts the members in another order; what that needs is loaded by the caller. */
  arrange(order: Order, line?: Uint32Array, sort?: Sort, locale = ''): void {
    Object.assign(this, { order, sort, locale });
    this.#line = line;
    this.#change();
  }

  /** What is found now; until there is an index, those of whom it is known already, or everybody. */
  get found(): Found {
    return (this.#found ??= this.#look());
  }

  #look(): Found {
    const { length } = this.members;
    const { query, filters } = this;
    const line = this.#line;
    if (this.index) return this.index.search(query, filters, { line });
    // its facets would be those of a part of the members
    const found = query.trim() ? this.early?.search(query, filters, { line, values: 0 }) : undefined;
    if (found?.count) return { hits: found.hits, count: found.count, loose: false };
    return { hits: shuffled(length, today()), count: length, loose: false };
  }

  /** Looks for something else. */
  look(query: string, filters: Chosen = this.filters): void {
    this.query = query;
    this.filters = filters;
    this.#change();
  }

  #change(): void {
    this.#found = undefined;
    this.pages = 1;
    this.changed = true;
  }

  /** Looks for everything again. */
  clear(): void {
    this.look('', {});
  }

  /**
   * Whether filters can tell these members apart at all, by what is known of them before there is an index: a column beside the list that
   * turns out to be empty need not be reserved.
   */
  get filterable(): boolean {
    let first: string | undefined;
    // Of what filters go by, a preview has only this. The list may have holes.
    return this.members.some(({ sectors, location }) => {
      const facts = JSON.stringify([sectors, location]);
      return (first ??= facts) !== facts;
    });
  }

  /** How many values are chosen. */
  get chosenCount(): number {
    return Object.values(this.filters).flat().length;
  }

  /** Ids of all the members found, in order. */
  get ids(): string[] {
    return Array.from(this.found.hits, (place) => this.members[place]?.id).filter((id) => id !== undefined);
  }

  /** The members found, from the first up to `end`; of a preview, those that have been read, or can be. */
  page(end: number): Member[] {
    const { members } = this.cluster;
    return Array.from(this.found.hits.subarray(0, end), (place) => {
      const member = members[place] ?? this.read?.(place);
      // a list with holes is no list of undefined
      if (member) members[place] = member;
      return member!;
    }).filter(Boolean);
  }
}
