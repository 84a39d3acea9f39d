/** What `bob-widgets/documents` publishes of this format. */
import { published } from '../format.js';
import { boardReader } from './read.js';

export type * from './board.js';

/** Reads a document of the kind "board" from parsed JSON. Never throws. */
export const readBoard = published(boardReader);
