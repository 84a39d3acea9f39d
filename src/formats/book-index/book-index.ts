/**
 * The index of the books that a cluster's members link to: what of them is public, ready to be searched. `bob-widgets index cluster.json` writes it, and
 * `<bob-directory books="index.json">` reads it.
 *
 * The comments are the reference: see `../common/preview.ts`.
 */
import { image, logo } from '../common/image.js';
import { color, date, file, language, string, text, version } from '../../schema/leaves/index.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** What a chapter of a book says. */
export const passage = object({
  /**
   * The chapter: a section by its name, a topic by its id, or `head`, `media`, `quotes`, `contact`.
   * @example "uniqueness"
   */
  section: required(string),
  /**
   * Heading of a topic of the owner's own.
   * @example {"en": "Making breakfast"}
   */
  title: text,
  /**
   * Its words without markup, one paragraph or item a line.
   * @example {"en": "Bread from our own oven\nBreakfast from seven"}
   */
  text: required(text),
});

/** A member's book. */
export const indexedBook = object({
  /**
   * Id of the member in the cluster.
   * @example "harbour-cafe"
   */
  member: required(string),
  /**
   * Address of the book, as the member links to it.
   * @example "books/harbour-cafe.json"
   */
  book: file,
  /**
   * Name of the firm, the person or the cluster.
   * @example {"en": "Harbour Café"}
   */
  name: text,
  /**
   * One line that says what it is.
   * @example {"en": "Soup and cake on the quay"}
   */
  tagline: text,
  /** The logo. */
  logo,
  /** The large picture of the book. */
  cover: image,
  /**
   * The firm's colour, `#rrggbb`.
   * @example "#0b6e4f"
   */
  color,
  /**
   * Languages that the book is written in, as BCP 47 codes.
   * @example ["is", "en"]
   */
  languages: list(language),
  /**
   * Day of the book's last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /** What it says, in the order of the book. Parts for partners or staff are not in it. */
  passages: list(passage),
});

/** Index of members' books */
export const bookIndex = object({
  /** Says that the file is an index of books. */
  kind: required(oneOf('book-index')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Id of the cluster.
   * @example "west-coast"
   */
  cluster: string,
  /** The books that could be read, in the order of the members. */
  books: list(indexedBook),
});

export type Passage = Infer<typeof passage>;
export type IndexedBook = Infer<typeof indexedBook>;
export type BookIndex = Infer<typeof bookIndex>;
