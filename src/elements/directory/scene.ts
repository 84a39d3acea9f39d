import type { Member } from '../../documents/cluster.js';
import type { Speech } from '../../kit/speech.js';
import type { Finder } from './finder.js';
import type { Gathered } from './gather.js';

/** The views, in the order in which they are offered. */
export const views = ['list', 'grid', 'table', 'map'] as const;
export type View = (typeof views)[number];

/** What every part of a directory is drawn with. */
export interface Scene {
  readonly speech: Speech;
  readonly finder: Finder;
  readonly cluster: Gathered;
  readonly open: (member: Member) => void;
  /** A text with the words of the query marked, once that can be done. */
  readonly marked: ((text: string, finder: Finder) => unknown) | undefined;
}

/** What the parts of a directory can do to it. */
export interface Actions {
  /** Something that the visitor changes in what is looked for. */
  change(act: () => void): void;
  more(): void;
  open(member: Member): void;
  /** Something has come that makes another picture. */
  refresh(): void;
  /** Runs `words` in the element's language. */
  say<T>(words: () => T): T;
  export(format: 'csv' | 'json' | 'vcard'): Promise<string>;
}
