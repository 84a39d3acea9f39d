/**
 * A Book of Business: the texts that tell how one firm, one person or one cluster works.
 *
 * This module and its parts (`preview.ts`, `opening.ts`, `sections.ts`, `../common/`) are the single source of the format: the type, the reader, the
 * published JSON Schema and the reference in the docs come from them.
 */
import { hours } from '../common/hours.js';
import { date, string, timeZone, version } from '../../schema/leaves/index.js';
import { extend, list, oneOf, type Infer } from '../../schema/shape.js';
import { bookOpening } from './opening.js';

/** Book of Business */
export const book = extend(bookOpening, {
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
   * Time zone of the opening hours, an IANA name. Unsaid it is that of the country, where the country has but one.
   * @example "Atlantic/Reykjavik"
   */
  timeZone,
  /** Opening hours. */
  hours: list(hours),
});

export type Book = Infer<typeof book>;
export type * from './opening.js';
export type * from './sections.js';
export type * from '../common/contact.js';
export type * from '../common/hours.js';
export type * from '../common/image.js';
export type * from '../common/indicator.js';
export type * from '../common/media.js';
export type * from '../common/people.js';
export type * from '../common/place.js';
