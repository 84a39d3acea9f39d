/** Which notices are shown: those that can be answered, what ends first before the others, as far as the visitor's filters let them through. */
import { bySoonest, standingOf, type Standing } from '../../../engines/board/standing.js';
import type { Board, Notice } from '../../../formats/board/board.js';
import type { Text } from '../../../schema/text.js';

/** The chosen values of each filter; none, or an empty list, lets everything through. */
export interface Filters {
  readonly kind?: readonly string[];
  readonly about?: readonly string[];
  readonly place?: readonly string[];
  readonly tag?: readonly string[];
}

export type FilterName = keyof Filters;

const names: readonly FilterName[] = ['kind', 'about', 'place', 'tag'];

/** What a notice has of a filter. */
const valuesOf: Readonly<Record<FilterName, (notice: Notice) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  about: ({ about = 'other' }) => [about],
  place: ({ location }) => (location?.city ? [location.city] : []),
  tag: ({ tags = [] }) => tags,
};

/** Whether a notice passes the filters, but for one of them. */
const passes = (notice: Notice, filters: Filters, but?: FilterName): boolean =>
  names.every((name) => {
    const chosen = filters[name] ?? [];
    return name === but || !chosen.length || valuesOf[name](notice).some((value) => chosen.includes(value));
  });

/** The ids that a query has found, or undefined where none was asked. */
export type Hits = ReadonlySet<string> | undefined;

/** The notices of a board on a day, put in order once. */
export class Listing {
  private readonly by: Readonly<Record<Standing, Notice[]>> = { open: [], done: [], expired: [] };

  /** @param kinds `need`, `offer`, or both: what the page shows at all. */
  constructor(
    readonly board: Board,
    readonly today: string,
    readonly kinds: string,
  ) {
    const only = (['need', 'offer'] as const).filter((kind) => kinds.toLowerCase().includes(kind));
    for (const notice of board.notices ?? [])
      if (!only.length || only.includes(notice.kind)) this.by[standingOf(notice, today)].push(notice);
    this.by.open.sort(bySoonest);
  }

  /** Those that can be answered, in order. */
  get open(): readonly Notice[] {
    return this.by.open;
  }

  /** How many were answered, or are over: they are not shown among the others. */
  count(standing: Standing): number {
    return this.by[standing].length;
  }

  /** Those that pass; of the open ones, or of those that were answered. */
  find(filters: Filters, hits: Hits, standing: Standing = 'open'): Notice[] {
    return this.by[standing].filter((notice) => passes(notice, filters) && (!hits || hits.has(notice.id)));
  }

  /** The values of a filter with how many notices it would leave, in the order of the most. */
  values(name: FilterName, filters: Filters, hits: Hits): Map<string, number> {
    const counts = new Map<string, number>();
    for (const notice of this.by.open) {
      const one = passes(notice, filters, name) && (!hits || hits.has(notice.id)) ? 1 : 0;
      for (const value of valuesOf[name](notice)) counts.set(value, (counts.get(value) ?? 0) + one);
    }
    return counts;
  }

  /** The text that names a notice's giver: its own words, else the member's name, where the members are known. */
  static giver({ by, member }: Notice, nameOf: ((id: string) => Text | undefined) | undefined): Text | undefined {
    return by ?? (member === undefined ? undefined : nameOf?.(member));
  }
}
