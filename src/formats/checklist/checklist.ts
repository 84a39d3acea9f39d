/**
 * A checklist: what to look after, why and how, in groups; and for whom, how much it matters, and when it is to be done again.
 *
 * With `preview.ts` the single source of the format.
 */
import { date, language, version } from '../../schema/leaves/index.js';
import { extend, list, type Infer } from '../../schema/shape.js';
import { checklistPreview, type ChecklistGroup } from './preview.js';

/** Checklist */
export const checklist = extend(checklistPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /**
   * Languages whose texts were written by a machine and have not been reviewed by a person yet. The visitor is told.
   * @example ["lv", "lt"]
   */
  machineTranslated: list(language),
  /**
   * Day of the last change, `YYYY-MM-DD`. It stands on the report.
   * @example "2026-05-01"
   */
  updated: date,
});

/** A checklist as it is read. */
export type Checklist = Omit<Infer<typeof checklist>, 'groups'> & { id: string; groups?: ChecklistGroup[] };
export type { ChecklistGroup, ChecklistItem, ChecklistReference } from './preview.js';
