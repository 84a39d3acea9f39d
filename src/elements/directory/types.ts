import type { TemplateResult } from 'lit';
import type { Member } from '../../formats/cluster/cluster.js';
import type { Locale } from '../../kit/element/locale.js';
import type { BobDirectory } from './directory.js';
import type { Finder } from './logic/finder.js';
import type { Gathered } from './logic/gather.js';

/** The views, in the order in which they are offered. */
export const views = ['list', 'grid', 'table', 'map'] as const;
export type View = (typeof views)[number];

/** What every part of a directory is drawn with. */
export interface Scene {
  readonly speech: Locale;
  readonly finder: Finder;
  readonly cluster: Gathered;
  readonly open: (member: Member) => void;
  /** A text with the words of the query marked, once that can be done. */
  readonly marked: ((text: string, finder: Finder) => unknown) | undefined;
  /** Binds what is drawn to its member, once others may come in its place: a page translator has put nodes of its own into the texts. */
  readonly keyed: ((id: string, drawn: TemplateResult) => unknown) | undefined;
  /** What is to be told of a member beside what it is: how far away it is. */
  readonly remark: ((member: Member, finder: Finder, speech: Locale) => string) | undefined;
}

/** What is known wherever something is drawn or said. */
export type Around = Pick<Scene, 'finder' | 'speech' | 'cluster'>;

/** What the parts of a directory can do to it. */
export interface Actions {
  /** Something that the visitor changes in what is looked for. */
  change(act: () => void): void;
  open(member: Member): void;
  /** Something has come that makes another picture. */
  refresh(): void;
  /** Runs `words` in the element's language. */
  say<T>(words: () => T): T;
  /** Tells the visitor something, to be seen and heard; gone with the next change. */
  tell(words: string): void;
  export(format: 'csv' | 'json' | 'vcard'): Promise<string>;
  /** Whom the visitor's own words fit. */
  seek(): void;
  print(): void;
}

/** What the second flight needs of its element, and may change in it. */
export interface Inside {
  readonly element: BobDirectory;
  readonly finder: Finder;
  readonly speech: Locale;
  /** The view that the visitor has chosen. */
  chosen: View | undefined;
  /** Everything is drawn, for paper. */
  printing: boolean;
  say<T>(words: () => T): T;
  /** Changes what is looked for and shows it; tells nobody. */
  look(act: () => void): void;
  /** Folds the filters away; who did it goes on with the way to them. */
  fold(): void;
  /** Draws at once. */
  draw(): void;
}
