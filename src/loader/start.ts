import { pinned } from '../kit/pinned.js';
import { version } from '../kit/version.js';
import type { Table } from './known.js';
import type { Loading } from './loading.js';
import { addressIn, all, isBeingEdited, LOST, marksOf, PAIR, versionOf, webAddress, type Marked } from './marked.js';
import { marks as marksFor, type Marks } from './marks/index.js';

/**
 * What the script tag allows marked links and boxes to make beside what only shows something: `data-allow="password"`. Who may write a link may
 * not write a script, so only a script counts that a browser runs, and that is this one.
 */
const allowedBy = (script: string): string[] =>
  [...all<HTMLScriptElement>(document, 'script[type=module][data-allow]')]
    .filter(({ src }) => src === script)
    .flatMap(({ dataset }) => dataset.allow!.split(/\s+/));

/**
 * Finds the elements of `table` in the page, also in open shadow roots and in what is added later, and puts elements beside marked links and
 * into boxes.
 *
 * @param space The sheet that keeps their space; the page has it.
 * @param script Address of the script that the page names.
 * @param loading How their code is loaded; nothing where all of the table are defined already.
 * @returns Looks at everything again, where the code of an element could not be had.
 */
export function start(table: Table, space: CSSStyleSheet, script: string, loading?: Loading): () => void {
  const names = Object.keys(table);
  const tags = names.map((name) => `bob-${name}`);
  const allowed = allowedBy(script);
  const markable = names.filter((name) => table[name]!.shows ?? allowed.includes(name));
  const taken = markable.map(marksOf).join();
  const refused = names
    .filter((name) => !markable.includes(name))
    .map(marksOf)
    .join();
  const shown = names.filter((name) => table[name]!.shows).map((name) => `bob-${name}`);
  const lost = loading?.lost ?? new Set();
  const roots = new WeakSet<Node>();
  let marks: Marks | undefined;
  /** Offers to edit an element, where the address of the page asks for that. */
  let offer: ((element: HTMLElement) => void) | undefined;
  let warned = false;

  const warn = (...said: unknown[]) => {
    if (!warned) console.warn(...said);
    warned = true;
  };

  const take = (mark: HTMLElement, name: string) => {
    if (lost.has(name)) mark.setAttribute(LOST, '');
    (marks ??= marksFor(markable, space, lost)).take(mark);
    if (!table[name]!.shows && (!addressIn(mark) || webAddress(addressIn(mark), mark.baseURI))) loading?.load(name);
  };

  const scan = (root: ParentNode & Node) => {
    const here = [...all(root, '*')];
    if (root instanceof HTMLElement) here.unshift(root);
    for (const node of here) {
      // Its fields may have the names of what is asked here, and it is no mark.
      if (node instanceof HTMLFormElement) continue;
      if (node.shadowRoot) observe(node.shadowRoot);
      else if (node.localName.includes('-') && !tags.includes(node.localName))
        void customElements.whenDefined(node.localName).then(
          () => node.shadowRoot && observe(node.shadowRoot),
          () => {},
        );
      if (isBeingEdited(node)) continue;
      if (refused && node.matches(refused)) warn(`bob-widgets: this needs data-allow on the script tag.`, node);
      // Made for a mark: by this script or by another copy of it, or copied with the page, as a router does that keeps pages.
      if (tags.includes(node.localName) && node.dataset.marked && !(node as Marked)[PAIR]) node.remove();
      else if (taken && node.matches(taken))
        take(
          node,
          names.find((name) => node.matches(marksOf(name)))!,
        );
      loading?.found(node);
      if (shown.includes(node.localName)) offer?.(node);
    }
    marks?.arrange();
  };

  const changes = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element && node.isConnected) scan(node);
    marks?.arrange();
  });

  const observe = (root: Document | ShadowRoot) => {
    if (!roots.has(root)) {
      roots.add(root);
      if (root !== document) root.adoptedStyleSheets = [...root.adoptedStyleSheets, space];
      changes.observe(root, { childList: true, subtree: true, attributeFilter: ['data-bob'] });
    }
    scan(root);
  };

  observe(document);
  if (!loading)
    for (const name of names) {
      const there = versionOf(name);
      if (there !== version) warn(`bob-${name}: version ${there} is already on this page, so ${version} was not loaded.`);
    }
  const asks = (what: string) => new RegExp(`[?&]bob-${what}(?![\\w-])`).test(location.search);
  if (asks('check'))
    pinned(() => import('../studio/self-check/self-check.js')).then(
      ({ selfCheck }) => selfCheck(script, names, refused),
      (error: unknown) => warn('bob-widgets: what ?bob-check needs did not load.', error),
    );
  if (asks('edit'))
    pinned(() => import('../studio/edit/edit.js')).then(
      ({ edit }) => {
        offer = edit(script);
        if (offer) scan(document);
      },
      (error: unknown) => warn('bob-widgets: what ?bob-edit needs did not load.', error),
    );
  return () => {
    marks?.fail();
    scan(document);
  };
}
