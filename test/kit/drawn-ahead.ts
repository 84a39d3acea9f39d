/** Elements whose shadow root was drawn ahead, as `bob-widgets render --shadow` writes them. */
import { render, type CSSResult, type TemplateResult } from 'lit';
import { fixture, html, waitUntil } from '../support/index.js';

export interface Placed<E extends HTMLElement> {
  readonly element: E;
  readonly root: ShadowRoot;
  /** Stands below it. */
  readonly below: HTMLElement;
}

interface Drawn {
  readonly tag: string;
  readonly attributes: string;
  /** The document, which the page holds as `#drawn`. */
  readonly json: object;
  readonly content: TemplateResult;
  /** None where a policy blocks them. */
  readonly styles: readonly CSSResult[];
}

export async function place<E extends HTMLElement>({ tag, attributes, json, content, styles }: Drawn): Promise<Placed<E>> {
  const drawn = document.createElement('div');
  render(content, drawn);
  const style = styles.length ? `<style>${styles.map(({ cssText }) => cssText).join('\n')}</style>` : '';
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(
    `<script type="application/json" id="drawn">${JSON.stringify(json)}</script>` +
      `<${tag} ${attributes} json-ld="off" lang="en"><template shadowrootmode="open">${style}<div class="ahead">${drawn.innerHTML}</div></template>` +
      '<p>MARKED, the fallback</p>' +
      `</${tag}><p>Below</p>`,
  );
  const element = page.querySelector<E>(tag)!;
  return { element, root: element.shadowRoot!, below: page.querySelector<HTMLElement>(':scope > p')! };
}

/** How often its name is seen. */
export function seen<E extends HTMLElement>({ element, root }: Placed<E>): number {
  const isSeen = (one: Element): boolean => [...one.getClientRects()].some(({ height }) => height > 0);
  return [...root.querySelectorAll('.name'), ...element.querySelectorAll('p')].filter(isSeen).length;
}

export const replaced = <E extends HTMLElement>({ root }: Placed<E>): Promise<unknown> =>
  waitUntil(() => !root.querySelector('.ahead'), 'has been replaced', { timeout: 20_000 });

/** What a visitor sees in each frame until it is replaced: how often its name is there, and where what stands below it begins. */
export async function untilReplaced<E extends HTMLElement>(
  placed: Placed<E>,
  start: () => Promise<unknown>,
): Promise<{ counts: number[]; tops: number[] }> {
  const tops = new Set<number>();
  const counts = new Set<number>();
  let goes = true;
  const watch = (): void => {
    tops.add(Math.round(placed.below.getBoundingClientRect().top * 10) / 10);
    counts.add(seen(placed));
    if (goes) requestAnimationFrame(watch);
  };
  watch();
  await start();
  await replaced(placed);
  await new Promise(requestAnimationFrame);
  goes = false;
  return { counts: [...counts], tops: [...tops] };
}
