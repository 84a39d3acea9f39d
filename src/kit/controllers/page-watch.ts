/** Keeps a shown element in step with its page. It comes with the lazy half. */
import { ReactiveElement } from 'lit';
import { isFramed } from '../page/capabilities.js';
import { keepFocus } from '../ui/focus.js';
import { keepKeys } from '../page/keys.js';
import { pinned } from '../pinned.js';

/** One for all elements of a page: what it listens to, and whom it tells. */
interface PageWatch {
  readonly watchers: Map<() => void, Element>;
  readonly observer: MutationObserver;
  readonly observed: WeakSet<Node>;
  readonly ends: AbortController;
}
const pages = new WeakMap<Document, PageWatch>();

function watchOf(page: Document): PageWatch {
  const known = pages.get(page);
  if (known) return known;
  const watchers: PageWatch['watchers'] = new Map();
  const tell = (): void => watchers.forEach((_, watcher) => watcher());
  const watch: PageWatch = { watchers, observer: new MutationObserver(tell), observed: new WeakSet(), ends: new AbortController() };
  const { signal } = watch.ends;
  // A background that fades to another was measured on its way.
  const faded = ({ propertyName, target }: TransitionEvent): void => {
    if (/^background/.test(propertyName)) watchers.forEach((element, watcher) => (target as Element).contains(element) && watcher());
  };
  page.addEventListener('transitionend', faded, { signal });
  page.defaultView?.matchMedia('(prefers-color-scheme:dark)').addEventListener('change', tell, { signal });
  pages.set(page, watch);
  return watch;
}

/**
 * Calls `changed` when a `lang` changes anywhere, when the page changes its looks (class, style or data-theme of a root
 * element), and when the system turns dark or light. One observer serves all elements of a page, and goes with the last of them.
 * Returns what stops it.
 */
export function watchPage(element: Element, changed: () => void): () => void {
  const page = element.ownerDocument;
  const { watchers, observer, observed, ends } = watchOf(page);
  const nodes: Node[] = [page.documentElement, page.body];
  // Each shadow root that it stands in, and the page around them.
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode()) nodes.push(root);
  for (const node of nodes) {
    if (!node || observed.has(node)) continue;
    observed.add(node);
    const looks = node.nodeType === Node.ELEMENT_NODE;
    observer.observe(node, { attributeFilter: looks ? ['lang', 'class', 'style', 'data-theme'] : ['lang'], subtree: !looks });
  }
  watchers.set(changed, element);
  return () => {
    watchers.delete(changed);
    if (watchers.size) return;
    ends.abort();
    observer.disconnect();
    pages.delete(page);
  };
}

/**
 * Calls `changed` when the colour of the page's text becomes another where the element stands, for whatever reason: a class of
 * any ancestor, a style sheet that is switched. `theme.styles.ts` has a transition on the box's `::before` that tells.
 */
function watchText(root: ShadowRoot, changed: () => void): () => void {
  const told = ({ propertyName, pseudoElement, target }: TransitionEvent): void => {
    if (propertyName === 'color' && pseudoElement === '::before' && (target as Element).matches('.box')) changed();
  };
  root.addEventListener('transitionend', told as (event: Event) => void);
  return () => root.removeEventListener('transitionend', told as (event: Event) => void);
}

/** Calls `changed` when something is put below a node or changes there. */
function watchBelow(node: Node, changed: () => void): () => void {
  const below = new MutationObserver(changed);
  below.observe(node, { childList: true, subtree: true, characterData: true });
  return () => below.disconnect();
}

/** What an element does when its page changes. */
export interface Follower {
  /** Language or looks are others. */
  adapt(): void;
  /** The document is another one. */
  begin(): void;
  /** The script in the page that holds the document, if there is one. */
  script(): Element | null;
}

/**
 * Keeps an element in step with its page as long as it is there, and finds a script with its document that comes late.
 *
 * @param without whether the element has no document; a script that came meanwhile is taken at once
 * @param tried the script that has been read already
 * @returns what ends it
 */
export function follow(
  element: HTMLElement & { readonly data: unknown; readonly src: string | null | undefined },
  without: boolean,
  tried: Element | null,
  { adapt, begin, script }: Follower,
): () => void {
  if (!element.isConnected) return () => undefined;
  if (element instanceof ReactiveElement) keepFocus(element);
  keepKeys(element);
  const root = element.shadowRoot;
  if (root && isFramed())
    void pinned(() => import('../page/frame.js')).then(
      ({ guard }) => guard(root),
      () => undefined,
    );
  const { data, src } = element;
  const stops = [watchPage(element, adapt), watchText(element.shadowRoot!, adapt)];
  if (data === undefined || data === null) {
    const late = (): void => {
      const found = script();
      if (found && found !== tried) begin();
    };
    if (!src) stops.push(watchBelow(element, begin));
    if (src?.startsWith('#')) stops.push(watchBelow(element.getRootNode(), late));
    if (without) late();
  }
  return () => stops.forEach((stop) => stop());
}
