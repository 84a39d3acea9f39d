/**
 * What a cluster has achieved: figures that are watched over years, a log of where it was seen, and the words of its annual reports.
 *
 * With `preview.ts` the single source of the format. Figures, or the log, may also come as a table: `engines/figures/` makes such a document of it.
 */
import { logo } from '../common/image.js';
import { date, identifier, link, rich, since, text, version, year } from '../../schema/leaves/index.js';
import { extend, list, object, oneOf, required, type Infer } from '../../schema/shape.js';
import { figuresPreview } from './preview.js';

/** One time at which the cluster was seen: an article, a broadcast, a fair, an invitation, an award. */
export const appearance = object({
  /**
   * The day, or the month or the year where more is not known.
   * @example "2025-05-14"
   */
  date: since,
  /**
   * What it was.
   * @default "other"
   * @example "press"
   */
  type: oneOf('press|radio|television|web|fair|invitation|award|publication|other'),
  /**
   * What it was about, or what it is called.
   * @example {"en": "Fourteen neighbours and one idea"}
   */
  title: required(text),
  /**
   * Who wrote, sent, invited or gave it.
   * @example "Skessuhorn"
   */
  by: text,
  /**
   * Where it can be read, heard or seen.
   * @example "https://example.org/article"
   */
  url: link,
});

/** What the annual report of one year says in words. */
export const yearInWords = object({
  /**
   * The year.
   * @example 2025
   */
  year: required(year),
  /** What the year was like, in Markdown. */
  text: rich,
  /** What comes next, in Markdown. */
  outlook: rich,
});

/** Figures of a cluster */
export const figures = extend(figuresPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same. Files that visitors save are called by it.
   * @example "west-iceland"
   */
  id: identifier,
  /**
   * Day of the last change, `YYYY-MM-DD`.
   * @example "2026-01-31"
   */
  updated: date,
  /** The logo, for the cover of the annual report. */
  logo,
  /** What these figures are about, in Markdown. */
  text: rich,
  /**
   * What the cluster wants to reach. In the annual report.
   * @example [{"en": "Guests all year round"}]
   */
  goals: list(text),
  /** Where the cluster was seen, in any order. */
  visibility: list(appearance),
  /** What the annual reports say in words, a year each. */
  years: list(yearInWords),
});

export type { Figure } from './preview.js';
export type Appearance = Omit<Infer<typeof appearance>, 'date'> & { date?: string };
export type AppearanceType = NonNullable<Appearance['type']>;
export type YearInWords = Infer<typeof yearInWords>;
/** Figures as they are read: values and years in the order of time, the log from the newest. */
export type Figures = Omit<Infer<typeof figures>, 'visibility'> & { visibility?: Appearance[] };
