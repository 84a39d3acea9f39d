/** Places. */
import { latitude, longitude } from '../../schema/leaves/number.js';
import { country, postalCode } from '../../schema/leaves/place.js';
import { string } from '../../schema/leaves/text.js';
import { extend, type Infer } from '../../schema/shape.js';
import { placePreview } from './preview.js';

/** Where the firm is. */
export const place = extend(placePreview, {
  /**
   * Street and number.
   * @example "Aðalgata 12"
   */
  address: string,
  /**
   * Postal code.
   * @example "310"
   */
  postalCode,
  /**
   * Country: two letters of ISO 3166.
   * @example "IS"
   */
  country,
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

/** 0, 0 is what programs write where they know no place. */
export const isNowhere = (location: { readonly lat?: number; readonly lon?: number } | undefined): boolean =>
  location?.lat === 0 && location.lon === 0;
