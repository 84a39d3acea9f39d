/** Places. */
import { latitude, longitude } from '../../schema/leaves/number.js';
import { extend, type Infer } from '../../schema/shape.js';
import { placePreview } from './preview.js';

/** Where the firm is. */
export const place = extend(placePreview, {
  /**
   * Latitude in degrees, north is positive.
   * @example 64.5383
   */
  lat: latitude,
  /**
   * Longitude in degrees, east is positive.
   * @example -21.9206
   */
  lon: longitude,
});

export type Place = Infer<typeof place>;
