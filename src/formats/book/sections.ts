/** The seven sections of a book, the owner's own topics, and what stands in them. The comments are the reference: see `../common/image.ts`. */
import { image } from '../common/image.js';
import { indicator } from '../common/indicator.js';
import { medium } from '../common/media.js';
import { person } from '../common/people.js';
import { file, link } from '../../schema/leaves/address.js';
import { period } from '../../schema/leaves/date.js';
import { audience } from '../../schema/leaves/meta.js';
import { rich, string, text } from '../../schema/leaves/text.js';
import { extend, list, object, required, type Infer } from '../../schema/shape.js';

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
  /** The partner's website. */
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
  audience,
  /** Pictures, films and documents that belong to it. */
  media: list(medium),
});

/** Business concept. */
export const concept = extend(section, {
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
export const uniqueness = extend(section, {
  /** What sets the firm apart, in short points. */
  points: list(text),
  /** Products and services. */
  offers: list(offer),
});

/** Working methods and structure. */
export const methods = extend(section, {
  /** How the jobs are done. */
  procedures: list(procedure),
  /** Who does what. */
  people: list(person),
});

/** Sustainability and growth. */
export const sustainability = extend(section, {
  /** How people are trained. */
  training: list(text),
  /** What has been done. */
  measures: list(text),
  /** What is planned. */
  plans: list(event),
});

/** Marketing and brand image. */
export const marketing = extend(section, {
  /** How customers are reached. */
  channels: list(channel),
  /** Prizes and labels. */
  awards: list(award),
});

/** Measurement and analysis. */
export const measurement = extend(section, {
  /** The figures that are watched, shown as charts. */
  indicators: list(indicator),
});

/** Cooperation and stakeholders. */
export const cooperation = extend(section, {
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
  /** Website, brand, social media, channels, awards. */
  marketing,
  /** Which figures are watched, and how they went over time. */
  measurement,
  /** Alliances, stakeholders, partners; what is offered and sought. */
  cooperation,
});

/** A topic of the owner's own. */
export const topic = extend(section, {
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

export type BookEvent = Infer<typeof event>;
export type Offer = Infer<typeof offer>;
export type Procedure = Infer<typeof procedure>;
export type Channel = Infer<typeof channel>;
export type Award = Infer<typeof award>;
export type Partner = Infer<typeof partner>;
/** What all sections and topics have. */
export type Section = Infer<typeof section>;
export type Sections = Infer<typeof sections>;
export type Topic = Infer<typeof topic>;
export type SectionName = keyof Sections;
export type Audience = NonNullable<Section['audience']>;
