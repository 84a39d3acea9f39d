/** Pictures. What else is to be seen or heard is in `media.ts`. */
import { amount } from '../../schema/leaves/number.js';
import { extend, type Infer } from '../../schema/shape.js';
import { imagePreview, logoPreview } from './preview.js';

/** A picture. */
export const image = extend(imagePreview, {
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

/** A logo. */
export const logo = extend(logoPreview, {
  /**
   * Width of the file in pixels.
   * @example 240
   */
  width: amount,
  /**
   * Height of the file in pixels.
   * @example 240
   */
  height: amount,
});

export type Image = Infer<typeof image>;
