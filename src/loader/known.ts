/** What the loader knows of an element before its code is there. */
export interface Known {
  /** Whether a marked link or box makes it unasked: it only shows something. The others take what visitors type, or keep it. */
  shows?: true;
  /** The space to keep, by its `view` attribute; `''` where there is none: a height, or `page` for a page of its own. */
  space: Readonly<Record<string, string>>;
}

/** By name: `card` for `<bob-card>`. */
export type Table = Readonly<Record<string, Known>>;

/** The files that `bob.js` loads for the first kind of element on a page. */
export interface Code {
  /** Loads and defines it, with all that its first view needs in one file. */
  alone(): Promise<unknown>;
  /** By its `view` attribute: as `alone`, together with what that view needs, in a second file. */
  views?: Readonly<Record<string, () => Promise<unknown>>>;
  /** Loads the texts of its first view in all languages but English, where they are one file. */
  texts?(): Promise<unknown>;
}
