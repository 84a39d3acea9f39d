/**
 * Pictures. What else is to be seen or heard is in `media.ts`, which previews do not need.
 *
 * The comments at the fields of all formats are their reference: `scripts/schema.mjs` reads them into `dist/schema` and into
 * the docs. First the description, then `@example` and `@default` as JSON.
 */
import { file } from '../../schema/leaves/address.js';
import { amount } from '../../schema/leaves/number.js';
import { text } from '../../schema/leaves/text.js';
import { object, required, type Infer } from '../../schema/shape.js';

/** A picture. */
export const image = object({
  /**
   * Address of the picture; relative ones start at the JSON file.
   * @example "pictures/pram.jpg"
   */
  src: required(file),
  /**
   * What the picture shows, for those who do not see it.
   * @example {"en": "A wicker pram from 1920"}
   */
  alt: text,
  /**
   * Width of the file in pixels. With `height` it keeps the place free while the picture loads.
   * @example 1200
   */
  width: amount,
  /**
   * Height of the file in pixels.
   * @example 800
   */
  height: amount,
});

export type Image = Infer<typeof image>;
