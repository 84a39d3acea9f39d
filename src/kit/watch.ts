/** Keeps a shown element in step with its page. It comes with the second flight. */

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
  const nodes: Node[] = [document.documentElement, document.body];
  // Each shadow root that it stands in, and the page around them.
  for (let root: Node | undefined = element.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode()) nodes.push(root);
  for (const node of nodes) {
    if (!node || observed.has(node)) continue;
    observed.add(node);
    const looks = node instanceof Element;
    observer.observe(node, { attributeFilter: looks ? ['lang', 'class', 'style', 'data-theme'] : ['lang'], subtree: !looks });
  }
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Calls `changed` when something is put below a node or changes there: a script with the document may come late. */
export function watchBelow(node: Node, changed: () => void): () => void {
  const below = new MutationObserver(changed);
  below.observe(node, { childList: true, subtree: true, characterData: true });
  return () => below.disconnect();
}
