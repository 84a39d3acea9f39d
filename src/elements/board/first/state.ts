/** What a board is drawn with. Types only. */
import type { TemplateResult } from 'lit';
import type { Notice } from '../../../formats/board/board.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { Text } from '../../../schema/text.js';
import type { Filters, Hits, Listing } from '../logic/listing.js';

/** Shared by the class and its lazy half. */
export interface BoardState {
  listing: Listing | undefined;
  filters: Filters;
  query: string;
  /** What the query has found, once the search is here. */
  hits: Hits;
  /** How many times "more" was asked for, and one. */
  pages: number;
  /** Whether those are shown that were answered. */
  done: boolean;
  printing: boolean;
  /** Whether a notice has a position: what leads to the map has its place before it comes. */
  placed: boolean;
  /** The name of a member, once the cluster is here. */
  nameOf: ((id: string) => Text | undefined) | undefined;
}

export interface RenderContext {
  readonly listing: Listing;
  readonly locale: Locale;
  readonly state: BoardState;
  /** What the lazy half adds to a notice. */
  readonly details?: ((notice: Notice) => TemplateResult | undefined) | undefined;
}
