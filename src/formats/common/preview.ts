/**
 * Pictures, contacts and places as far as previews need them: no sizes, portraits, addresses and coordinates. These come with `image.ts`, `contact.ts` and `place.ts`, which extend
 * the records of this file.
 *
 * The comments at the fields of all formats are their reference: `scripts/schema.mjs` reads them into `dist/schema` and into
 * the docs. First the description, then `@example` and `@default` as JSON.
 */
import { email, file, logo, phone } from '../../schema/leaves/address.js';
import { string, text } from '../../schema/leaves/text.js';
import { object, required } from '../../schema/shape.js';

/** A picture. */
export const imagePreview = object({
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
});

/** A logo. */
export const logoPreview = object({
  /**
   * Address of the picture; relative ones start at the JSON file. Or the picture itself, `data:image/webp;base64,…`: WebP, PNG or JPEG of at most 24 kB.
   * @example "pictures/logo.png"
   */
  src: required(logo),
  /**
   * What the picture shows, for those who do not see it.
   * @example {"en": "A pram under a spruce"}
   */
  alt: text,
});

/** Someone to talk to. */
export const contactPreview = object({
  /**
   * Name of the person or the desk.
   * @example "Anna Jónsdóttir"
   */
  name: string,
  /**
   * What they do.
   * @example {"en": "Bookings", "is": "Bókanir"}
   */
  role: text,
  /**
   * Mail address.
   * @example "booking@example.org"
   */
  email,
  /**
   * Telephone number, best with the country's code.
   * @example "+354 555 0100"
   */
  phone,
});

/** Where the firm is. */
export const placePreview = object({
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
});
