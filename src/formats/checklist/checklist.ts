/**
 * A checklist: what to look after, why and how, in groups; and for whom, how much it matters, and when it is to be done again.
 *
 * The single source of the format, as `book.ts` is for the book; read by `checklist-read.ts`.
 */
import { language, link, list, object, oneOf, required, string, text, type Infer } from '../../schema/shape.js';
import { date, duration, rich, staff, version, weight } from '../../schema/values.js';

/** Where to read more. */
export const reference = object({
  /**
   * Its address.
   * @example "https://www.example.org/backups"
   */
  url: required(link),
  /**
   * What is found there.
   * @example {"en": "How to make a backup", "is": "Að taka öryggisafrit"}
   */
  title: text,
});

/** One thing to look after. */
export const item = object({
  /**
   * A short name that stays the same: answers are kept by it, also when the item is worded anew or moved. Unsaid it is made of the title, and
   * answers are lost when that changes.
   * @example "offline-backup"
   */
  id: string,
  /**
   * What holds when it is done, so that anybody can tell whether it is.
   * @example {"en": "One copy of our files is off-line, and we have restored from it once"}
   */
  title: required(text),
  /**
   * Why it matters, in Markdown.
   * @example {"en": "Whoever locks your files up asks for money. A copy that he cannot reach makes you free to say no."}
   */
  why: rich,
  /**
   * How to do it, in Markdown.
   * @example {"en": "1. Buy two disks.\n2. Copy once a week, and unplug the disk."}
   */
  how: rich,
  /**
   * How much it matters: 1, 2 or 3. It counts as much in the progress, and earlier in the plan.
   * @default 1
   * @example 3
   */
  weight,
  /**
   * What it takes: minutes, hours or days.
   * @example "hours"
   */
  effort: oneOf('minutes|hours|days'),
  /** Where to read more. */
  links: list(reference),
  /**
   * After how long it is to be done again, as an ISO 8601 duration of years, months, weeks or days.
   * @example "P1Y"
   */
  repeat: duration,
  /**
   * For firms of at least so many people; for all if unsaid. The visitor chooses the size of his firm from the steps that the items make.
   * @default 1
   * @example 2
   */
  from: staff,
  /**
   * For firms of at most so many people; no limit if unsaid.
   * @example 10
   */
  to: staff,
});

/** Items that belong together. */
export const group = object({
  /**
   * A short name that stays the same. Unsaid it is made of the title.
   * @example "data"
   */
  id: string,
  /**
   * Its heading.
   * @example {"en": "Data", "is": "Gögn"}
   */
  title: required(text),
  /** A few words below the heading, in Markdown. */
  intro: rich,
  /** The items, in order. */
  items: list(item),
});

/** Checklist */
export const checklist = object({
  /** Says that the file is a checklist. */
  kind: required(oneOf('checklist')),
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * A short name that stays the same: answers are kept by it. Unsaid it is made of the title.
   * @example "security"
   */
  id: string,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Languages whose texts were written by a machine and have not been reviewed by a person yet. The visitor is told.
   * @example ["lv", "lt"]
   */
  machineTranslated: list(language),
  /**
   * Name of the checklist.
   * @example {"en": "Is our firm safe?", "is": "Er fyrirtækið öruggt?"}
   */
  title: required(text),
  /** What it is for, in Markdown. */
  intro: rich,
  /**
   * Day of the last change, `YYYY-MM-DD`. It stands on the report.
   * @example "2026-05-01"
   */
  updated: date,
  /** The groups, in order. */
  groups: list(group),
});

export type ChecklistReference = Infer<typeof reference>;
/** An item as it is read: it always has an id, unlike any other in its checklist. */
export type ChecklistItem = Infer<typeof item> & { id: string };
export type ChecklistGroup = Omit<Infer<typeof group>, 'items'> & { id: string; items?: ChecklistItem[] };
/** A checklist as it is read. */
export type Checklist = Omit<Infer<typeof checklist>, 'groups'> & { id: string; groups?: ChecklistGroup[] };
