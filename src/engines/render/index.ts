/** Documents as HTML for pages without script. Pure. What loads texts and chooses languages is `src/kit/prerender/`. */
import type { Context } from './context.js';
import { h, Html, join } from './html.js';
import type { Rendered } from './rendered.js';

export { basesOf, fromSite } from './base.js';
export type { Members } from './cluster.js';
export { Context } from './context.js';
export { place, type Form } from './element.js';
export { renderable } from './renderable.js';
export type { Rendered, Viewing } from './rendered.js';

/** schema.org data, which cannot end its script early. */
const dataScript = (node: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(node).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`,
  );

interface Shape {
  /** Whether it is a line of a page, and no part of its own. */
  readonly isLine: boolean;
  /** Whether search engines are told. */
  readonly data: boolean;
}

export interface Made {
  readonly html: Html;
  /** Whether it speaks to search engines. */
  readonly hasData: boolean;
  /** How many records were left out. */
  readonly left: number;
}

/** What was rendered for one element, on one line. */
export function whole({ body, node, left = 0 }: Rendered, { root }: Context, { isLine, data }: Shape): Made {
  const script = data && node ? dataScript(node) : undefined;
  return { html: join(h(isLine ? 'div' : 'article', root, body), script), hasData: !!script, left };
}
