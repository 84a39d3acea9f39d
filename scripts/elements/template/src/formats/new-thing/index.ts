/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { NewThing } from './new-thing.js';
import { newThingReader } from './read.js';

export type * from './new-thing.js';

/** Reads a document of the kind "new-thing" from parsed JSON. Never throws. */
export const readNewThing: Published<NewThing> = published(newThingReader);
