/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Checklist } from './checklist.js';
import { checklistReader } from './read.js';

export type * from './checklist.js';

/** Reads a checklist from parsed JSON: each item and each group of it has an id. Never throws. */
export const readChecklist: Published<Checklist> = published(checklistReader);
