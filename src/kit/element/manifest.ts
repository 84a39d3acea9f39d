/**
 * What `src/elements/<name>/manifest.ts` says of an element: data only, read by `scripts/elements/`, which writes the loader's table, the package's
 * exports, budgets and tables of the docs from it. No page loads it. By the name of the folder go the tag (`bob-<name>`), the class
 * (`Bob<Name>` in `<name>.ts`) and its events (`events.ts`).
 */
export interface ElementManifest {
  /** Its place wherever elements are listed; ten apart, so that another fits between. */
  order: number;
  /** The kind of document that it reads. */
  kind: string;
  /** Further kinds that it reads, beside its own document. */
  kinds?: readonly string[];
  /** The element to recommend for documents of this kind: an element that was given another kind names this one. One for each kind. */
  main?: true;
  /** It only displays something: marked links and boxes may create it unasked. All others take or keep what visitors enter. */
  display?: true;
  /** A tool for owners: it takes the files of the other elements as these are, and never changes how those are parted. */
  aside?: true;
  /** Modules below the element's folder, asked for by few visitors, that take the files of all others as these are: they load more, and divide nothing. */
  onRequest?: readonly string[];
  /** A tool that somebody opens on a page of its own, and then for long: its first file comes a trip later, so that no other page loads its hash. */
  tool?: true;
  /** Attributes that a marked link or box passes on, beside those with an `@attr` tag. */
  passed?: readonly string[];
  /** The space to keep while it loads, by its `view` attribute; `''` where there is none: a height, or `page` for a whole screen. */
  space: Readonly<Record<string, string>>;
  /**
   * What a view needs beside the class before it can be drawn, by the `view` attribute: a module below the element's folder. The class asks for it as soon as
   * it is here; its files hold nothing that can wait.
   */
  views?: Readonly<Record<string, string>>;
  /** Its bundles of texts: the name of each with the prefixes of the ids that are in it. */
  texts: Readonly<Record<string, readonly string[]>>;
  /** Pure logic that the package publishes for Node: the name of the export with its folder below `src/`. */
  exports?: Readonly<Record<string, NodeExport>>;
  /** How many bytes may come before its first view; without it, nothing is measured. */
  budget?: Budget;
  docs: ElementDocs;
}

export interface NodeExport {
  folder: string;
  /** What it is, for the table of the package's exports. */
  what: string;
}

/** Bytes of brotli. */
export interface Budget {
  /** The view that is measured, with its article. */
  what: string;
  /** The part that is visible when the first view stands. */
  part: string;
  /** By `bob-<name>.js`. */
  single: number;
  /** By `bob.js`. */
  bytes: number;
  /** By `bob.js`, measured in a browser, where that is more than `bytes`: what was asked for by an attribute comes along. */
  measured?: number;
  /** How many more in another language. */
  more: number;
  /** How many round trips for scripts by `bob.js`. */
  trips?: number;
  /** Measured with each document of the demo of its kind; only with those that have a list in this field. */
  list?: string;
  /** Measured with these attributes, and with no document. */
  attributes?: Readonly<Record<string, string>>;
}

export interface ElementDocs {
  /** Titles of its pages of documentation, in order. */
  pages: readonly string[];
  /** The title of its stories, and the order of theirs. A title `Group/Name` puts them into a group. */
  stories: { title: string; order?: readonly string[] };
  /** The attributes of the example for marked links and boxes, and where its link leads. For those with `display`. */
  example?: { attributes: Readonly<Record<string, string>>; href: string };
  /** What its events carry, and when they come, by their name. */
  events?: Readonly<Record<string, { carries: readonly string[]; when: string }>>;
  /** Properties and methods for the overview, as Markdown. */
  properties?: string;
  methods?: string;
  /** What it stores in the visitor's browser, as Markdown; an element without it stores nothing. */
  stores?: { who: string; after: string; where: string; what: string; until: string };
}
