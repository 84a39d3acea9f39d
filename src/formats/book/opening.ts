/** What the opening of a whole book shows (its head, its list of chapters, a first section), read before the rest: all but the opening hours, whose words take long to learn. */
import { contact } from '../common/contact.js';
import { image, logo } from '../common/image.js';
import { medium } from '../common/media.js';
import { profile } from '../common/people.js';
import { isNowhere, place } from '../common/place.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { language } from '../../schema/leaves/code.js';
import { dateLeaves } from '../../schema/leaves/date.js';
import type { Leaves } from '../../schema/leaves/leaf.js';
import { metaLeaves } from '../../schema/leaves/meta.js';
import { numberLeaves, year } from '../../schema/leaves/number.js';
import { placeLeaves } from '../../schema/leaves/place.js';
import { string, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { extend, list, object, required, type Infer } from '../../schema/shape.js';
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

/** What the opening needs. */
export const bookOpening = extend(bookPreview, {
  /** The logo. */
  logo,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Where it is. */
  location: place,
  /** A large picture for the top. */
  cover: image,
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
export type BookOpening = Infer<typeof bookOpening>;

export const openingLeaves: Leaves = { ...basicLeaves, ...dateLeaves, ...metaLeaves, ...numberLeaves, ...placeLeaves };

/** Reads a book as far as its opening needs it, without a word about what is wrong. Never throws; null where the whole reader gives none either, and says why. */
export const readBookOpening = (json: unknown, base?: string): BookOpening | null => {
  const opening = readPreview('book', bookOpening, openingLeaves, json, base);
  return isNowhere(opening?.location) ? null : opening;
};
