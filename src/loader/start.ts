import { pinned } from '../kit/pinned.js';
import { version } from '../kit/version.js';
import type { Known } from './known.js';
import type { Loading } from './loading.js';
import { addressIn, all, isBeingEdited, LOST, marksOf, PAIR, webAddress, type Marked } from './marked.js';
import type { Marks } from './marks/index.js';
import { spaceOf } from './space.js';

/**
 * What the script tag allows marked links and boxes to make beside what only shows something: `data-allow="password"`. Who may write a link may
 * not write a script, so only a script counts that a browser runs, and that is this one.
 */
const allowedBy = (script: string): string[] =>
  [...all<HTMLScriptElement>(document, 'script[type=module][data-allow]')]
    .filter(({ src }) => src === script)
    .flatMap(({ dataset }) => dataset.allow!.split(/\s+/));

/**
 * Finds the elements of `table` in the page, also in open shadow roots and in what is added later, and loads them.
 *
 * @param table What there is, by name: `card` for `<bob-card>`.
 * @param script Address of the script that the page names.
 * @param loading How their code is loaded; nothing where all of the table are defined already.
 */
export function start(table: Readonly<Record<string, Known>>, script: string, loading?: Loading): void {
  const names = Object.keys(table);
  const tags = names.map((name) => `bob-${name}`);
  const allowed = allowedBy(script);
  const markable = names.filter((name) => table[name]!.shows ?? allowed.includes(name));
  const findingOf = (name: string) => `bob-${name}${markable.includes(name) ? `,${marksOf(name)}` : ''}`;
  const finding = names.map(findingOf).join();
  const refused = names
    .filter((name) => !markable.includes(name))
    .map(marksOf)
    .join();
  const space = spaceOf(table);
  const asked = new Set<string>();
  const roots = new WeakSet<Node>();
  const lost = new Set<string>();
  let marks: Marks | undefined;
  let coming: Promise<void> | undefined;
  let withoutMarks = false;
  let warned = false;

  const warn = (...said: unknown[]) => {
    if (!warned) console.warn(...said);
    warned = true;
  };

  const load = (tag: string) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    const name = tag.slice(4);
    const fail = (...said: unknown[]) => {
      warn(...said);
      lost.add(name);
      marks?.fail();
      scan(document);
    };
    const check = () => {
      const there = (customElements.get(tag) as unknown as { version?: string }).version;
      if (there !== version) fail(`${tag}: version ${there} is already on this page, so ${version} was not loaded.`);
    };
    if (customElements.get(tag)) return check();
    const isSole = !names.some((other) => other !== name && all(document, findingOf(other))[0]);
    loading!.load(name, isSole).then(check, (error: unknown) => fail(`${tag}: the script could not be loaded, or was changed.`, error));
  };

  /** The tag that a node is, or that a mark asks for. */
  const tagOf = (node: Element) => `bob-${names.find((name) => node.matches(findingOf(name)))}`;

  const come = (node: HTMLElement) => {
    if (!customElements.get(tagOf(node))) loading!.prepare(node);
    load(tagOf(node));
  };
  const find = loading?.inTurn(come, (node) => load(tagOf(node)));
  const found = (node: HTMLElement) => (!find || customElements.get(tagOf(node)) ? load(tagOf(node)) : find(node));

  /** The code that puts elements beside marks comes where there are any. */
  const take = (mark: HTMLElement) => {
    coming ??= pinned(() => import('./marks/index.js')).then(
      (loaded) => void (marks = loaded.marks(markable, space, lost)),
      (error: unknown) => {
        warn('bob-widgets: code for marks did not load.', error);
        withoutMarks = true;
        scan(document);
      },
    );
    void coming.then(() => {
      marks?.take(mark);
      marks?.arrange();
    });
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
      if (refused && node.matches(refused) && !isBeingEdited(node)) warn(`bob-widgets: this needs data-allow on the script tag.`, node);
      if (!node.matches(finding) || isBeingEdited(node)) continue;
      const isMark = !tags.includes(node.localName);
      if (lost.has(tagOf(node).slice(4)) || (isMark && withoutMarks)) node.setAttribute(LOST, '');
      const { marked } = node.dataset;
      // Made for a mark: by this script or by another copy of it, or copied with the page, as a router does that keeps pages.
      if (!isMark && marked) {
        if (!(node as Marked)[PAIR]) node.remove();
        continue;
      }
      if (isMark) take(node);
      if (!isMark || !addressIn(node) || webAddress(addressIn(node), node.baseURI)) found(node);
    }
  };

  const changes = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element && node.isConnected) scan(node);
    marks?.arrange();
  });

  const observe = (root: Document | ShadowRoot) => {
    if (!roots.has(root)) {
      roots.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, space];
      changes.observe(root, { childList: true, subtree: true, attributeFilter: ['data-bob'] });
    }
    scan(root);
  };

  observe(document);
  addEventListener('load', () => scan(document));
  if (!loading) tags.forEach(load);
}
