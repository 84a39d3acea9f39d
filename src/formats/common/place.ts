/** Places. */
import { country } from '../../schema/leaves/code.js';
import { latitude, longitude } from '../../schema/leaves/number.js';
import { string } from '../../schema/leaves/text.js';
import { object, type Infer } from '../../schema/shape.js';

/** Where the firm is. */
export const place = object({
  /**
   * Street and number.
   * @example "Aðalgata 12"
   */
  address: string,
  /**
   * Postal code.
   * @example "310"
   */
  postalCode: string,
  /**
   * Town or village.
   * @example "Borgarnes"
   */
  city: string,
  /**
   * Part of the country.
   * @example "West Iceland"
   */
  region: string,
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
