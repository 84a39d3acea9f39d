/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Events } from './events.js';
import { eventsReader } from './read.js';

export type * from './events.js';

/** Reads a document of the kind "events" from parsed JSON. Never throws. */
export const readEvents: Published<Events> = published(eventsReader);
