/** What the loader knows of an element before its code is there. */
export interface Known {
  /** Brings and defines it, in files that it shares with other elements. */
  load(): Promise<unknown>;
  /** The same in files of its own: fewer bytes for a page that has no other element. */
  alone?(): Promise<unknown>;
  /** Whether a marked link or box makes it unasked: it only shows something. The others take what visitors type, or keep it. */
  shows?: true;
  /** The space to keep, by its `view` attribute; `''` where there is none: a height, or `page` for a page of its own. */
  space: Readonly<Record<string, string>>;
}
