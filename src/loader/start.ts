import { pinned } from '../kit/pinned.js';
import { version } from '../kit/version.js';
import type { Known } from './elements.js';
import { addressIn, isBeingEdited, LOST, marksOf, PAIR, webAddress, type Marked } from './marked.js';
import type { Marks } from './marks/index.js';
import { spaceOf } from './space.js';

/** `root.querySelectorAll`, which an `<img name="querySelectorAll">` takes away from a document, and an `<input>` from its form. */
const all = <T extends HTMLElement>(root: Node, selector: string): NodeListOf<T> => {
  const { prototype }: { prototype: { querySelectorAll(selector: string): unknown } } =
    root instanceof Document ? Document : root instanceof Element ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector) as NodeListOf<T>;
};

/**
 * What the script tag allows marked links and boxes to make beside what only shows something: `data-allow="password"`. Who may write a link may
 * not write a script, so only a script counts that a browser runs, and that is this one.
 */
const allowed = [...all<HTMLScriptElement>(document, 'script[type=module][data-allow]')]
  .filter(({ src }) => src === import.meta.url)
  .flatMap(({ dataset }) => dataset.allow!.split(/\s+/));

// Where a browser has none (Safari), an element with this id takes its name.
const idle = (act: () => void): unknown => (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(act);

/**
 * Finds the elements of `table` in the page, also in open shadow roots and in what is added later, and loads those near
 * the viewport first, the rest when the page has loaded and is idle.
 *
 * @param table What there is, by name: `card` for `<bob-card>`.
 * @param atOnce Load all of them without waiting for the first to appear.
 */
export function start(table: Readonly<Record<string, Known>>, atOnce = false): void {
  const names = Object.keys(table);
  const tags = names.map((name) => `bob-${name}`);
  const markable = names.filter((name) => table[name]!.shows ?? allowed.includes(name));
  const findingOf = (name: string) => `bob-${name}${markable.includes(name) ? `,${marksOf(name)}` : ''}`;
  const finding = names.map(findingOf).join();
  const refused = names
    .filter((name) => !markable.includes(name))
    .map(marksOf)
    .join();
  const space = spaceOf(table);
  const asked = new Set<string>();
  const ahead = new Set<string>();
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
      if (there !== version) fail(`${tag}: version ${there} is here already, version ${version} gives way.`);
    };
    const { alone, load } = table[name]!;
    const count = (selector: string) => all(document, selector).length;
    if (customElements.get(tag)) check();
    else
      (alone && asked.size < 2 && count(finding) === count(findingOf(name)) ? alone : load)().then(check, (error: unknown) =>
        fail(`${tag}: its code could not be had as published; the page keeps what it has.`, error),
      );
  };

  /** The element's document starts on its way together with its code; its own request takes over this one. */
  const fetchAhead = (element: HTMLElement) => {
    const href = webAddress(addressIn(element), element.baseURI);
    if (!href || href[0] === '#' || ahead.has(href) || 'data' in element || element.querySelector('script')) return;
    ahead.add(href);
    // WebKit asks twice for what has the page's own origin.
    if (/^Apple/.test(navigator.vendor) && new URL(href).origin === location.origin) return;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href });
    link.onload = link.onerror = () => link.remove();
    document.head?.append(link);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target as HTMLElement);
    },
    { rootMargin: '100%' },
  );

  /** The tag that a node is, or that a mark asks for. */
  const tagOf = (node: Element) => `bob-${names.find((name) => node.matches(findingOf(name)))}`;

  const come = (node: HTMLElement) => {
    near.unobserve(node);
    if (!customElements.get(tagOf(node))) fetchAhead(node);
    load(tagOf(node));
  };

  const found = (node: HTMLElement) => {
    const tag = tagOf(node);
    if (customElements.get(tag)) return load(tag);
    // Asking for the place now spares the wait for the first frame, which may wait for the page's styles.
    const { top, bottom, width } = node.getBoundingClientRect();
    if (width && top < 2 * innerHeight && bottom > -innerHeight) return come(node);
    near.observe(node);
    const rest = () => idle(() => load(tag));
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  };

  /** The code that puts elements beside marks comes where there are any. */
  const take = (mark: HTMLElement) => {
    coming ??= pinned(() => import('./marks/index.js')).then(
      (loaded) => void (marks = loaded.marks(markable, space, lost)),
      (error: unknown) => {
        warn('bob-widgets: marked links and boxes stay as they are.', error);
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
      if (refused && node.matches(refused) && !isBeingEdited(node))
        warn(`bob-widgets: a marked link or box makes this one only with data-allow on the script tag.`, node);
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
  if (atOnce) tags.forEach(load);
}
