/** What renders documents, by element; loaded when it is asked for. */
import type { Renderable } from '../../engines/render/renderable.js';
import { pinned } from '../pinned.js';
import type { Renderer } from './renderer.js';

export const renderers: Readonly<Record<Renderable, () => Promise<{ readonly renderer: Renderer }>>> = {
  card: () => pinned(() => import('./of/card.js')),
  directory: () => pinned(() => import('./of/directory.js')),
  'loyalty-programme': () => pinned(() => import('./of/loyalty-programme.js')),
  'loyalty-badge': () => pinned(() => import('./of/loyalty-badge.js')),
  events: () => pinned(() => import('./of/events.js')),
  board: () => pinned(() => import('./of/board.js')),
  figures: () => pinned(() => import('./of/card.js')).then(({ figures }) => ({ renderer: figures })),
  checklist: () => pinned(() => import('./of/checklist.js')),
};
