/**
 * What the script tag does at once: it keeps the space of elements, and finds their tags in the page itself, now and later. Most pages need no more.
 * What looks into shadow roots and puts elements beside marked links (`start.ts`) comes where there may be any.
 */
import { pinned } from '../kit/pinned.js';
import type { Table } from './known.js';
import type { Loading } from './loading.js';
import { all, LOST, marksOf, STATE } from './marked.js';
import { spaceOf } from './space.js';

/**
 * @param table What there is, by name: `card` for `<bob-card>`.
 * @param script Address of the script that the page names.
 * @param loadingOf How their code is loaded; nothing where all of the table are defined already.
 */
export function find(table: Table, script: string, loadingOf?: (table: Table, again: () => void) => Loading): void {
  const marks = Object.keys(table).map(marksOf).join();
  const space = spaceOf(table);
  let coming: Promise<void> | undefined;
  let without = false;

  let again = () => look([document.documentElement]);
  const loading = loadingOf?.(table, () => again());

  const come = () => {
    coming ??= pinned(() => import('./start.js')).then(
      (loaded) => {
        changes.disconnect();
        again = loaded.start(table, space, script, loading);
      },
      (error: unknown) => {
        console.warn('bob-widgets: marks did not load.', error);
        without = true;
        again();
      },
    );
  };

  const look = (roots: Iterable<Node>) => {
    for (const root of roots)
      if (root instanceof Element)
        for (const node of [root, ...all(root, '*')]) {
          // Its fields may have the names of what is asked here, and it is no mark.
          if (node instanceof HTMLFormElement) continue;
          const isMark = node.matches(marks);
          const isOurs = node.localName.startsWith('bob-');
          if (isMark && without) node.setAttribute(LOST, '');
          // a mark, an element that was made for one, or what may hold one in a shadow root
          else if (isMark || (isOurs ? node.hasAttribute(STATE) : node.localName.includes('-') || node.shadowRoot)) come();
          if (isMark || isOurs) loading?.found(node as HTMLElement);
        }
  };

  const changes = new MutationObserver((records) =>
    look(records.flatMap(({ target, addedNodes, type }) => (type === 'attributes' ? target : [...addedNodes]))),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, space];
  changes.observe(document, { childList: true, subtree: true, attributeFilter: ['data-bob'] });
  again();
  addEventListener('load', () => again());
  // one of ours shows another one inside of itself
  addEventListener('bobloader:inside', come);
  // what an owner asks for: `start.ts` knows what there is
  if (/[?&]bob-/.test(location.search)) come();
}
