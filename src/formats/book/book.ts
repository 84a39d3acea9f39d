/**
 * A Book of Business: the texts that tell how one firm, one person or one cluster works.
 *
 * This module and its parts (`preview.ts`, `sections.ts`, `../common/`) are the single source of the format: the type, the reader, the
 * published JSON Schema and the reference in the docs come from them.
 */
import { contact } from '../common/contact.js';
import { hours } from '../common/hours.js';
import { image } from '../common/image.js';
import { medium } from '../common/media.js';
import { profile } from '../common/people.js';
import { place } from '../common/place.js';
import { date, language, string, text, timeZone, version, year } from '../../schema/leaves/index.js';
import { extend, list, object, oneOf, required, type Infer } from '../../schema/shape.js';
import { bookPreview } from './preview.js';
import { sections, topic } from './sections.js';

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
export const book = extend(bookPreview, {
  /** The logo. */
  logo: image,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Where it is. */
  location: place,
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Whose book it is.
   * @default "firm"
   */
  of: oneOf('firm|person|cluster'),
  /** A large picture for the top. */
  cover: image,
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
  /** Profiles on social networks. */
  social: list(profile),
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
export type * from '../common/contact.js';
export type * from '../common/hours.js';
export type * from '../common/image.js';
export type * from '../common/media.js';
export type * from '../common/people.js';
export type * from '../common/place.js';
