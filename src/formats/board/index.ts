/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Board } from './board.js';
import { boardReader } from './read.js';

export type * from './board.js';

/** Reads a document of the kind "board" from parsed JSON. Never throws. */
export const readBoard: Published<Board> = published(boardReader);
