/** What renders the document of an element. */
import type { Context, Rendered, Viewing } from '../../engines/render/index.js';
import type { Renderable } from '../../engines/render/renderable.js';
import type { Bundle } from '../element/messages.js';
import { pinned } from '../pinned.js';

export interface Renderer {
  /** Those of the element that shows the same. */
  readonly texts: Bundle;
  /** @param known the same document with whole addresses alone, for search engines */
  render(written: never, known: never, context: Context, viewing: Viewing): Rendered;
}

/** By element; loaded when it is asked for. */
export const renderers: Readonly<Record<Renderable, () => Promise<{ readonly renderer: Renderer }>>> = {
  card: () => pinned(() => import('./of/card.js')),
  directory: () => pinned(() => import('./of/directory.js')),
  'loyalty-programme': () => pinned(() => import('./of/loyalty-programme.js')),
  'loyalty-badge': () => pinned(() => import('./of/loyalty-badge.js')),
  events: () => pinned(() => import('./of/events.js')),
  checklist: () => pinned(() => import('./of/checklist.js')),
};
