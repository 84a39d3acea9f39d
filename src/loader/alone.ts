/**
 * The loader of the script of one element, `bob-card.js`. The element is defined by now, so its tags need nothing more. What finds marked links and
 * boxes (`start.ts`) comes when there may be one: here it is only known where to look.
 */
import { pinned } from '../kit/pinned.js';
import type { Known } from './known.js';
import { marksOf } from './marked.js';
import { spaceOf } from './space.js';

/** @param name That of the element: `card` for `<bob-card>`. */
export function alone(name: string, known: Known): void {
  const table = { [name]: known };
  const space = spaceOf(table);

  const come = () => {
    changes.disconnect();
    pinned(() => import('./start.js')).then(
      ({ start }) => start(table, import.meta.url),
      (error: unknown) => {
        console.warn('bob-widgets: code for marks did not load.', error);
        space.replaceSync('');
      },
    );
  };

  /** A mark, or what may hold one in a shadow root. */
  const counts = (node: Element) =>
    !(node instanceof HTMLFormElement) &&
    (node.matches(marksOf(name)) || (!node.localName.startsWith('bob-') && (node.localName.includes('-') || !!node.shadowRoot)));

  const look = (nodes: Iterable<Node>) => {
    for (const root of nodes) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Element && counts(node)) return come();
    }
  };

  const changes = new MutationObserver((records) =>
    look(records.flatMap(({ target, addedNodes, type }) => (type === 'attributes' ? target : [...addedNodes]))),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, space];
  changes.observe(document, { childList: true, subtree: true, attributeFilter: ['data-bob'] });
  look([document.documentElement]);
}
