/** What `<bob-new-thing>` shows at first: the fields that are read before everything else. */
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, language } from '../../schema/leaves/code.js';
import { text } from '../../schema/leaves/text.js';
import { readDocument } from '../../schema/read.js';
import { object, oneOf, required, type Infer } from '../../schema/shape.js';

/** What the first view needs. */
export const newThingPreview = object({
  /** Says that the file is of this kind. */
  kind: required(oneOf('new-thing')),
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Its name.
   * @example {"en": "What we lend", "nb": "Dette låner vi ut"}
   */
  name: required(text),
  /**
   * One line about it.
   * @example {"en": "For the members of the cluster, free of charge"}
   */
  tagline: text,
  /**
   * Its own colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
});

export type NewThingPreview = Infer<typeof newThingPreview>;

/**
 * Reads a document as far as the first view needs it, and reports nothing. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why.
 */
export const readNewThingPreview = (json: unknown, base?: string): NewThingPreview | null =>
  readDocument('new-thing', newThingPreview, basicLeaves, json, base).document;
