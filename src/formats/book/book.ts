/**
 * A Book of Business: the texts that tell how one firm, one person or one cluster works.
 *
 * This module and its parts (`shapes.ts`, `sections.ts`) are the single source of the format: the type, the reader, the
 * published JSON Schema and the reference in the docs come from them.
 */
import { allLeaves } from '../../schema/all-leaves.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { image, medium, contact, profile, place, hours } from '../shapes.js';
import { sections, topic } from './sections.js';
import { language, link, list, object, oneOf, required, string, text, type Infer } from '../../schema/shape.js';
import { color, date, timeZone, version, year } from '../../schema/values.js';

/** Something that was said about the firm, or by it. */
export const quote = object({
  /** What was said. */
  text: required(text),
  /**
   * Who said it.
   * @example "A guest from Bergen"
   */
  by: string,
  /** What that person is. */
  role: text,
});

/** Book of Business */
export const book = object({
  /** Says that the file is a book. */
  kind: required(oneOf('book')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same, for links and lists.
   * @example "kaeru-museum"
   */
  id: string,
  /**
   * Whose book it is.
   * @default "firm"
   */
  of: oneOf('firm|person|cluster'),
  /**
   * Language of the texts that are plain strings, as a BCP 47 code. Also the language that is spoken where the page names none.
   * @example "et"
   */
  lang: language,
  /**
   * Name of the firm, the person or the cluster.
   * @example {"en": "Käru Museum", "et": "Käru muuseum"}
   */
  name: required(text),
  /**
   * One line that says what it is.
   * @example {"en": "Two hundred prams in an old school"}
   */
  tagline: text,
  /** The logo. */
  logo: image,
  /** A large picture for the top. */
  cover: image,
  /**
   * The firm's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /**
   * Trades, in short words.
   * @example ["museum", "tourism"]
   */
  sectors: list(string),
  /**
   * Year of foundation.
   * @example 2012
   */
  founded: year,
  /**
   * Languages that are spoken with customers, as BCP 47 codes.
   * @example ["et", "en"]
   */
  languages: list(language),
  /**
   * The web site.
   * @example "https://example.org/"
   */
  website: link,
  /**
   * The page on which the whole book is shown; the badge, the share button and the QR code on paper lead there. Unsaid it is the web site.
   * @example "https://example.org/our-book"
   */
  page: link,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Profiles on social networks. */
  social: list(profile),
  /** Where it is. */
  location: place,
  /**
   * Time zone of the opening hours, an IANA name. Unsaid it is that of the country, where the country has but one.
   * @example "Atlantic/Reykjavik"
   */
  timeZone,
  /** Opening hours. */
  hours: list(hours),
  /** The seven sections, each of them optional. */
  sections,
  /** Topics of the owner's own, after the sections. */
  topics: list(topic),
  /** Pictures, films and documents of the whole book. */
  media: list(medium),
  /** What people say. */
  quotes: list(quote),
});

export type Quote = Infer<typeof quote>;
export type Book = Infer<typeof book>;
export type * from './sections.js';
export type * from '../shapes.js';

/** Reads a book, and says in findings (not yet in words) what was wrong with it. Never throws. */
export const bookReader = (json: unknown, base?: string): Reading<Book> => readDocument('book', book, allLeaves, json, base);
