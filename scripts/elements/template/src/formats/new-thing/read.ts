/** The reader of the format "new-thing". */
import { allLeaves } from '../../schema/leaves/index.js';
import type { Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { newThing, type NewThing } from './new-thing.js';

/** Reads a document, and says in findings (not yet in words) what was wrong with it. Never throws. */
export const newThingReader = (json: unknown, base?: string): Reading<NewThing> =>
  readDocument('new-thing', newThing, allLeaves, json, base);
