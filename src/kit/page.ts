/** What the page around an element says: its language, and when that or its colours may have changed. */

/** The parent of a node in the composed tree: out of a shadow root comes its host. */
export const parentOf = (node: Node): Element | null => node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** The `lang` of the element itself or of its nearest ancestor (also through shadow roots); empty where the page names none. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

const watchers = new Set<() => void>();
const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` when a `lang` changes anywhere, when the page changes its looks (class, style or data-theme of a root
 * element), and when the system turns dark or light. One observer serves all elements of a page. Returns what stops it.
 */
export function watchPage(element: Element, changed: () => void): () => void {
  if (!observer) {
    const tell = (): void => watchers.forEach((watcher) => watcher());
    observer = new MutationObserver(tell);
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', tell);
  }
  for (const node of [document.documentElement, document.body, element.getRootNode()]) {
    if (!node || observed.has(node)) continue;
    observed.add(node);
    const looks = node instanceof Element;
    observer.observe(node, { attributeFilter: looks ? ['lang', 'class', 'style', 'data-theme'] : ['lang'], subtree: !looks });
  }
  watchers.add(changed);
  return () => watchers.delete(changed);
}
