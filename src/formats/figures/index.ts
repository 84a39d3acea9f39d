/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Figures } from './figures.js';
import { figuresReader } from './read.js';

export type * from './figures.js';

/** Reads a document of the kind "figures" from parsed JSON. Never throws. */
export const readFigures: Published<Figures> = published(figuresReader);
