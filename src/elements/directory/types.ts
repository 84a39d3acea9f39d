/** What the class, its lazy half and their parts hand to each other. Types only. */
import type { TemplateResult } from 'lit';
import type { Member } from '../../formats/cluster/cluster.js';
import type { Host } from '../../kit/element/host.js';
import type { Locale } from '../../kit/element/locale.js';
import type { Finder } from './logic/finder.js';
import type { Gathered } from './logic/gather.js';

export type View = 'list' | 'grid' | 'table' | 'map' | 'books';

export type ExportFormat = 'csv' | 'json' | 'vcard';

/** The attributes and properties of the element that its lazy half reads. */
export interface DirectoryAttributes {
  readonly pageSize: number | null | undefined;
  readonly syncUrl: boolean;
  readonly jsonLd: 'on' | 'off' | null | undefined;
  readonly theme: 'auto' | 'light' | 'dark' | null | undefined;
  readonly tiles: string | null | undefined;
  readonly tilesBy: string | null | undefined;
  readonly books: string | null | undefined;
}

export type DirectoryHost = Host<Gathered, DirectoryAttributes>;

/** What the visitor has done so far: shared by the class, which answers first, and its lazy half. */
export interface DirectoryState {
  /** Of the latest document; undefined as long as there is none. */
  finder: Finder | undefined;
  /** The view that the visitor has chosen. */
  view: View | undefined;
  /** Whether the visitor has searched, and nobody was told yet. */
  searched: boolean;
  /** Whether the filters are open where there is no room for them beside the members. */
  filtersOpen: boolean;
  /** Whether everything is drawn, for paper. */
  printing: boolean;
}

/** What every part of a directory is drawn with. */
export interface RenderContext {
  readonly locale: Locale;
  readonly finder: Finder;
  readonly cluster: Gathered;
  readonly open: (member: Member) => void;
  /** Marks the words of the query in a text, once the lazy half is here. */
  readonly highlight: ((text: string, finder: Finder) => unknown) | undefined;
  /** Binds rows to their members and moves them, once others may take their place (`later/recycle.ts`). */
  readonly repeat:
    ((members: readonly Member[], key: (member: Member) => string, draw: (member: Member) => TemplateResult) => unknown) | undefined;
  /** Where in its book a member was found. */
  readonly inBook: ((member: Member, context: RenderContext) => unknown) | undefined;
  /** How far away a member is, where the members stand in that order. */
  readonly distance: ((member: Member, finder: Finder, locale: Locale) => string) | undefined;
}

/** What is known of a directory wherever something is drawn or said. */
export type Context = Pick<RenderContext, 'finder' | 'locale' | 'cluster'>;

/** Where in a book something was found. */
export interface PlaceInBook {
  readonly chapter: string;
  /** The language of what was found; the page's if unsaid. */
  readonly lang?: string | undefined;
}

/** What a visitor does in the parts of the lazy half: methods of `DirectoryLater`. */
export interface DirectoryActions {
  /** Changes what is searched, filtered or ordered. */
  change(act: () => void): void;
  open(member: Member): void;
  /** More members are shown: whoever asked for them goes on reading with the first of them, by its number. */
  focusMember(at: number): Promise<void>;
  /** Opens a member's own book, at a place in it if one is named. */
  openBookOf(member: Member, at?: PlaceInBook): void;
  /** Shows a message and has it read out; it goes with the next change. */
  announce(words: string): void;
  export(format: ExportFormat): Promise<string>;
  findPartner(): void;
  print(): void;
}
