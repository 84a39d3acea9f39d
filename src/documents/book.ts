/**
 * A Book of Business: the texts that tell how one firm, one person or one cluster works.
 *
 * This module is the single source of the format. The comments at the fields are its reference: `scripts/schema.mjs` reads
 * them into `dist/schema/book.json` and into the docs. First paragraph: description. `@example`: JSON. `@default`: JSON.
 */
import type { Reading } from './problem.js';
import { readDocument } from './read.js';
import {
  amount,
  audience,
  color,
  country,
  date,
  day,
  email,
  file,
  flag,
  language,
  latitude,
  link,
  list,
  longitude,
  number,
  object,
  oneOf,
  period,
  phone,
  required,
  rich,
  string,
  text,
  time,
  timeZone,
  version,
  year,
  type Infer,
} from './schema.js';

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
  email: email,
  /**
   * Telephone number, best with the country's code.
   * @example "+354 555 0100"
   */
  phone: phone,
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
  email: email,
  /** Telephone number, best with the country's code. */
  phone: phone,
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
  country: country,
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

/** Something that happened, or will, in a year. */
export const event = object({
  /**
   * The year, or words with one in it.
   * @example 2012
   */
  year: period,
  /**
   * What happened, or will.
   * @example {"en": "The collection moves into the old school."}
   */
  text: required(text),
});

/** Something that is offered. */
export const offer = object({
  /**
   * Its name.
   * @example {"en": "Guided tour"}
   */
  name: required(text),
  /** What it is, in Markdown. */
  text: rich,
  /**
   * What it costs, in words.
   * @example {"en": "from 12 €", "et": "alates 12 €"}
   */
  price: text,
  /** A picture of it. */
  image,
});

/** A job, and how it is done. */
export const procedure = object({
  /**
   * The job.
   * @example {"en": "Making breakfast"}
   */
  title: text,
  /** How it is done, in Markdown. */
  text: rich,
});

/** A way to reach customers. */
export const channel = object({
  /**
   * Its name.
   * @example {"en": "Newsletter"}
   */
  name: text,
  /** Address of the channel. */
  url: link,
  /** How it is used, in Markdown. */
  text: rich,
});

/** A prize or a label. */
export const award = object({
  /**
   * The year, or words with one in it.
   * @example 2023
   */
  year: period,
  /**
   * Its name.
   * @example {"en": "Rural Enterprise of the Year"}
   */
  name: required(text),
  /** Who gave it. */
  by: text,
  /** A page about it. */
  url: link,
});

/** A figure of one period. */
export const reading = object({
  /**
   * The period, as it is to be shown.
   * @example "2023"
   */
  period: required(string),
  /**
   * The figure.
   * @example 4120
   */
  value: required(number),
  /** A remark on it. */
  note: text,
});

/** A figure that is watched over time. */
export const indicator = object({
  /**
   * What is counted.
   * @example {"en": "Visitors"}
   */
  name: required(text),
  /**
   * Its unit.
   * @example {"en": "persons"}
   */
  unit: text,
  /**
   * The figure that is aimed at.
   * @example 5000
   */
  target: number,
  /** The figures, in the order of time. */
  values: list(reading),
  /**
   * Whether more is better, or less.
   * @default "higher"
   */
  better: oneOf('higher|lower'),
});

/** Someone the firm works with. */
export const partner = object({
  /**
   * Name of the partner.
   * @example "Harbour Café"
   */
  name: required(text),
  /**
   * What the partner does for the firm, or with it.
   * @example {"en": "Lunches for our groups"}
   */
  role: text,
  /** The partner's web site. */
  url: link,
  /**
   * The partner's own book, a JSON file like this one. It can be opened in place.
   * @example "https://example.org/cafe/book.json"
   */
  book: file,
});

/** What every section may hold. */
export const section = object({
  /** The section's text, in Markdown. */
  text: rich,
  /**
   * Who may see it. Mind that a file on the web can be read by everybody: leave out of it what the public must not know.
   * @default "public"
   */
  audience: audience,
  /** Pictures, films and documents that belong to it. */
  media: list(medium),
});

/** Business concept. */
export const concept = object({
  ...section,
  /**
   * What the firm wants to reach.
   * @example [{"en": "Open all year"}]
   */
  goals: list(text),
  /** What it wants to be one day. */
  vision: text,
  /** History and roots, shown as a time line. */
  history: list(event),
});

/** Uniqueness and value proposition. */
export const uniqueness = object({
  ...section,
  /** What sets the firm apart, in short points. */
  points: list(text),
  /** Products and services. */
  offers: list(offer),
});

/** Working methods and structure. */
export const methods = object({
  ...section,
  /** How the jobs are done. */
  procedures: list(procedure),
  /** Who does what. */
  people: list(person),
});

/** Sustainability and growth. */
export const sustainability = object({
  ...section,
  /** How people are trained. */
  training: list(text),
  /** What has been done. */
  measures: list(text),
  /** What is planned. */
  plans: list(event),
});

/** Marketing and brand image. */
export const marketing = object({
  ...section,
  /** How customers are reached. */
  channels: list(channel),
  /** Prizes and labels. */
  awards: list(award),
});

/** Measurement and analysis. */
export const measurement = object({
  ...section,
  /** The figures that are watched, shown as charts. */
  indicators: list(indicator),
});

/** Cooperation and stakeholders. */
export const cooperation = object({
  ...section,
  /** Who the firm works with. */
  partners: list(partner),
  /** What it offers to partners. */
  offers: list(text),
  /** What it looks for in partners. */
  needs: list(text),
});

/** The seven sections, in the order in which they are shown. */
export const sections = object({
  /** What it is, goals, vision, history and roots. */
  concept,
  /** What sets it apart, why work with it, selling points. */
  uniqueness,
  /** Methods and procedures, organisation, who does what. */
  methods,
  /** Training, measures taken, plans for the years ahead. */
  sustainability,
  /** Web site, brand, social media, channels, awards. */
  marketing,
  /** Which figures are watched, and how they went over time. */
  measurement,
  /** Alliances, stakeholders, partners; what is offered and sought. */
  cooperation,
});

/** A topic of the owner's own. */
export const topic = object({
  ...section,
  /**
   * A short name for links to it.
   * @example "breakfast"
   */
  id: string,
  /**
   * Its heading.
   * @example {"en": "Making breakfast"}
   */
  title: required(text),
});

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

/** Book of Business */
export const book = object({
  /** Says that the file is a book. */
  kind: required(oneOf('book')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same, for links and lists.
   * @example "kaeru-museum"
   */
  id: string,
  /**
   * Whose book it is.
   * @default "firm"
   */
  of: oneOf('firm|person|cluster'),
  /**
   * Language of the texts that are plain strings, as a BCP 47 code. Also the first choice where the page's language is not there.
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
  logo: image,
  /** A large picture for the top. */
  cover: image,
  /**
   * The firm's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color: color,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-05-01"
   */
  updated: date,
  /**
   * Trades, in short words.
   * @example ["museum", "tourism"]
   */
  sectors: list(string),
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
  /**
   * The web site.
   * @example "https://example.org/"
   */
  website: link,
  /** Whom to write to or call. */
  contacts: list(contact),
  /** Profiles on social networks. */
  social: list(profile),
  /** Where it is. */
  location: place,
  /**
   * Time zone of the opening hours, an IANA name. Unsaid it is that of the country, where the country has but one.
   * @example "Atlantic/Reykjavik"
   */
  timeZone: timeZone,
  /** Opening hours. */
  hours: list(hours),
  /** The seven sections, each of them optional. */
  sections,
  /** Topics of the owner's own, after the sections. */
  topics: list(topic),
  /** Pictures, films and documents of the whole book. */
  media: list(medium),
  /** What people say. */
  quotes: list(quote),
});

export type Image = Infer<typeof image>;
export type Captions = Infer<typeof captions>;
export type Medium = Infer<typeof medium>;
export type Contact = Infer<typeof contact>;
export type Person = Infer<typeof person>;
export type Profile = Infer<typeof profile>;
export type Place = Infer<typeof place>;
export type Hours = Infer<typeof hours>;
export type BookEvent = Infer<typeof event>;
export type Offer = Infer<typeof offer>;
export type Procedure = Infer<typeof procedure>;
export type Channel = Infer<typeof channel>;
export type Award = Infer<typeof award>;
export type IndicatorValue = Infer<typeof reading>;
export type Indicator = Infer<typeof indicator>;
export type Partner = Infer<typeof partner>;
/** What all sections and topics have. */
export type Section = Infer<typeof section>;
export type Sections = Infer<typeof sections>;
export type SectionName = keyof Sections;
export type Topic = Infer<typeof topic>;
export type Quote = Infer<typeof quote>;
export type Audience = NonNullable<Section['audience']>;
export type Book = Infer<typeof book>;

/** Reads a book, and says in findings (not yet in words) what was wrong with it. Never throws. */
export const bookReader = (json: unknown, base?: string): Reading<Book> => readDocument('book', book, json, base);
