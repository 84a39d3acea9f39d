/** What a checklist shows at first: its titles, and what its progress is reckoned with. */
import { link } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { language } from '../../schema/leaves/code.js';
import { dateLeaves, duration } from '../../schema/leaves/date.js';
import { numberLeaves, staff, weight } from '../../schema/leaves/number.js';
import { rich, string, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

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
   * @example {"en": "Whoever locks your files up asks for money. A copy that they cannot reach makes you free to say no."}
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
   * After how long it is to be done again, as an ISO 8601 duration of years, months, weeks or days. Words that mean one span only are understood as well:
   * `"yearly"`, `"hver sjette måned"`, `"kord kvartalis"`.
   * @example "P1Y"
   */
  repeat: duration,
  /**
   * For firms of at least so many people; for all if unsaid. The visitor chooses the size of their firm from the steps that the items make.
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

/** What the first view needs. */
export const checklistPreview = object({
  /** Says that the file is a checklist. */
  kind: required(oneOf('checklist')),
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
   * Name of the checklist.
   * @example {"en": "Is our firm safe?", "is": "Er fyrirtækið öruggt?"}
   */
  title: required(text),
  /** What it is for, in Markdown. */
  intro: rich,
  /** The groups, in order. */
  groups: list(group),
});

export type ChecklistReference = Infer<typeof reference>;
/** An item as it is read: it always has an id, unlike any other in its checklist. */
export type ChecklistItem = Infer<typeof item> & { id: string };
export type ChecklistGroup = Omit<Infer<typeof group>, 'items'> & { id: string; items?: ChecklistItem[] };
export type ChecklistPreview = Omit<Infer<typeof checklistPreview>, 'groups'> & { id: string; groups?: ChecklistGroup[] };

export const previewLeaves = { ...basicLeaves, ...numberLeaves, ...dateLeaves };

const areNamed = (records: readonly { id?: string }[]): boolean =>
  records.every(({ id }) => id) && new Set(records.map(({ id }) => id)).size === records.length;

/**
 * Reads a checklist as far as its first view needs it, without a word about what is wrong. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why; and where it has to give ids, by which answers are kept.
 */
export function readChecklistPreview(json: unknown, base?: string): ChecklistPreview | null {
  const document = readPreview('checklist', checklistPreview, previewLeaves, json, base);
  const { id, groups = [] } = document ?? {};
  return id && areNamed(groups) && areNamed(groups.flatMap(({ items = [] }) => items)) ? (document as ChecklistPreview) : null;
}
