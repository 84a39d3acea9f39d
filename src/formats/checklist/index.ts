/** What `bob-widgets/documents` publishes of this format. */
import { published } from '../format.js';
import { checklistReader } from './read.js';

export type * from './checklist.js';

/** Reads a checklist from parsed JSON: each item and each group of it has an id. Never throws. */
export const readChecklist = published(checklistReader);
