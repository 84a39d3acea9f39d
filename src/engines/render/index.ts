/** Documents as HTML for pages without script. Pure. What loads texts and chooses languages is `src/kit/prerender/`. */
import type { Checklist } from '../../formats/checklist/checklist.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { renderBook } from './book/book.js';
import { renderChecklist } from './checklist.js';
import { renderCluster } from './cluster.js';
import type { Context } from './context.js';
import { renderEvents } from './events.js';
import { h, Html, join } from './html.js';
import { renderBadge, renderProgramme } from './loyalty.js';
import type { Rendered, Viewing } from './rendered.js';

export { basesOf, fromSite } from './base.js';
export type { Members } from './cluster.js';
export { Context } from './context.js';
export { place, type Form } from './element.js';
export type { Viewing } from './rendered.js';

/** By element: what reads its document's kind. `known` is the same document with whole addresses alone, for search engines. */
const renderers: Readonly<Record<string, (written: never, known: never, context: Context, viewing: Viewing) => Rendered>> = {
  card: renderBook,
  directory: renderCluster,
  'loyalty-programme': renderProgramme,
  'loyalty-badge': (written: Loyalty, _known: Loyalty, context) => renderBadge(written, context),
  events: renderEvents,
  checklist: (written: Checklist, _known: Checklist, context) => renderChecklist(written, context),
};

/** Elements of which there is a page without script. */
export const renderable: readonly string[] = Object.keys(renderers);

/** schema.org data, which cannot end its script early. */
const dataScript = (node: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(node).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`,
  );

export interface Made {
  readonly html: Html;
  /** Whether it speaks to search engines. */
  readonly hasData: boolean;
  /** How many records were left out. */
  readonly left: number;
}

/** The document as one element sees it, on one line. */
export function render(element: string, written: object, known: object, context: Context, viewing: Viewing & { data: boolean }): Made {
  const { body, node, left = 0 } = renderers[element]!(written as never, known as never, context, viewing);
  const isLine = element === 'loyalty-badge' || (element === 'card' && viewing.view !== 'full');
  const data = viewing.data && node ? dataScript(node) : undefined;
  return { html: join(h(isLine ? 'div' : 'article', context.root, body), data), hasData: !!data, left };
}
