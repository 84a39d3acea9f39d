/**
 * The parts of which the formats are made: pictures, people, places, hours.
 *
 * The comments at the fields are the reference of the formats: `scripts/schema.mjs` reads them into `dist/schema` and into
 * the docs. First the description, then `@example` and `@default` as JSON.
 */
import { file, language, link, list, object, oneOf, phone, required, string, text, type Infer } from '../schema/shape.js';
import { amount, country, day, email, flag, latitude, longitude, rich, time } from '../schema/values.js';

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

/** Subtitles of a film. */
export const captions = object({
  /**
   * Address of a WebVTT file.
   * @example "film/tour.is.vtt"
   */
  src: required(file),
  /**
   * Their language, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Their name in the player's menu.
   * @example "Íslenska"
   */
  label: string,
});

/** A picture, a film or a document. */
export const medium = object({
  /**
   * What it is.
   * @example "video"
   */
  type: required(oneOf('image|video|document')),
  /**
   * Address of the file; relative ones start at the JSON file.
   * @example "film/tour.mp4"
   */
  src: file,
  /**
   * Page of a film on YouTube or Vimeo, in place of `src`. Nothing is asked of that site before the visitor clicks.
   * @example "https://vimeo.com/76979871"
   */
  embed: file,
  /**
   * What it shows, for those who do not see it.
   * @example {"en": "The boat between icebergs"}
   */
  alt: text,
  /**
   * Its name.
   * @example {"en": "Price list 2026", "is": "Verðskrá 2026"}
   */
  title: text,
  /** A line below it. */
  caption: text,
  /**
   * Width in pixels.
   * @example 1920
   */
  width: amount,
  /**
   * Height in pixels.
   * @example 1080
   */
  height: amount,
  /** The picture of a film that has not started. */
  poster: image,
  /**
   * Size of the file in bytes, shown beside a document.
   * @example 482133
   */
  bytes: amount,
  /**
   * Format of a document, shown beside it.
   * @example "PDF"
   */
  format: string,
  /** Subtitles of a film. */
  captions: list(captions),
});

/** Someone to talk to. */
export const contact = object({
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
  /** A portrait. */
  image,
});

/** Someone who works here. */
export const person = object({
  /**
   * The person's name.
   * @example "Anna Jónsdóttir"
   */
  name: required(string),
  /**
   * What the person does.
   * @example {"en": "Cook", "is": "Kokkur"}
   */
  role: text,
  /** More about the person, in Markdown. */
  text: rich,
  /** A portrait. */
  image,
  /** Mail address. */
  email,
  /** Telephone number, best with the country's code. */
  phone,
});

/** A profile on a social network. */
export const profile = object({
  /**
   * The network.
   * @example "instagram"
   */
  service: string,
  /**
   * Address of the profile.
   * @example "https://www.instagram.com/example"
   */
  url: required(link),
});

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

/** When it is open. A later entry with `from` and `to` wins over one without. */
export const hours = object({
  /**
   * Days of the week, and `PH` for public holidays; every day if unsaid.
   * @example ["Mo", "Tu", "We", "Th", "Fr"]
   */
  days: list(oneOf('Mo|Tu|We|Th|Fr|Sa|Su|PH')),
  /**
   * Opening time, `HH:MM`, on the clock of the place.
   * @example "10:00"
   */
  opens: time,
  /**
   * Closing time, `HH:MM`; at or before `opens` it is past midnight, and `24:00` is midnight.
   * @example "17:00"
   */
  closes: time,
  /**
   * First day of the season, `MM-DD` for every year or `YYYY-MM-DD` for one.
   * @example "06-01"
   */
  from: day,
  /**
   * Last day of the season; a season may run over New Year.
   * @example "08-31"
   */
  to: day,
  /**
   * `true` says that it is closed in this time.
   * @default false
   */
  closed: flag,
  /**
   * A remark beside the times.
   * @example {"en": "Groups by appointment"}
   */
  note: text,
});

export type Image = Infer<typeof image>;
export type Captions = Infer<typeof captions>;
export type Medium = Infer<typeof medium>;
export type Contact = Infer<typeof contact>;
export type Person = Infer<typeof person>;
export type Profile = Infer<typeof profile>;
export type Place = Infer<typeof place>;
export type Hours = Infer<typeof hours>;
