/** What a badge or a business card shows of a book: its first fields, read before everything else. */
import { contactPreview, logoPreview, placePreview } from '../common/preview.js';
import { link } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, language } from '../../schema/leaves/code.js';
import { string, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** What the first view needs. */
export const bookPreview = object({
  /** Says that the file is a book. */
  kind: required(oneOf('book')),
  /**
   * A short name that stays the same, for links and lists.
   * @example "kaeru-museum"
   */
  id: string,
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
  logo: logoPreview,
  /**
   * The firm's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /**
   * The website.
   * @example "https://example.org/"
   */
  website: link,
  /**
   * The page on which the whole book is shown; the badge, the share button and the QR code on paper lead there. Unsaid it is the website.
   * @example "https://example.org/our-book"
   */
  page: link,
  /** Whom to write to or call. */
  contacts: list(contactPreview),
  /** Where it is. */
  location: placePreview,
});

export type BookPreview = Infer<typeof bookPreview>;

/**
 * Reads a book as far as its first view needs it, without a word about what is wrong. Never throws.
 *
 * @param base Address of the file, against which its relative links are resolved.
 * @returns null where the whole reader gives none either, and says why.
 */
export const readBookPreview = (json: unknown, base?: string): BookPreview | null =>
  readPreview('book', bookPreview, basicLeaves, json, base);
