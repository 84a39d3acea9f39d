import type { Context, Rendered, Viewing } from '../../engines/render/index.js';
import type { Bundle } from '../element/messages.js';

/** What renders the document of an element. */
export interface Renderer {
  /** Those of the element that shows the same. */
  readonly texts: Bundle;
  /** @param known the same document with whole addresses alone, for search engines */
  render(written: never, known: never, context: Context, viewing: Viewing): Rendered;
}
