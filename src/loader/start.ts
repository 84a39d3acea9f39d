import { version } from '../kit/version.js';
import type { Known } from './elements.js';
import { isBeingEdited, upgrade, webAddress } from './marked.js';
import { spaceOf } from './space.js';

const idle = (act: () => void): unknown => (window.requestIdleCallback ?? setTimeout)(act);

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
  const findingOf = (name: string) => `bob-${name},a[data-bob=${name}],div.bob-${name}`;
  const finding = names.map(findingOf).join();
  const space = spaceOf(table);
  const asked = new Set<string>();
  const ahead = new Set<string>();
  const roots = new WeakSet<Node>();
  let warned = false;

  const warn = (...said: unknown[]) => {
    if (!warned) console.warn(...said);
    warned = true;
  };

  const load = (tag: string) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    const check = () => {
      const there = (customElements.get(tag) as unknown as { version?: string }).version;
      if (there !== version) warn(`${tag}: version ${there} is here already, version ${version} gives way.`);
    };
    const name = tag.slice(4);
    const { alone, load } = table[name]!;
    const count = (selector: string) => document.querySelectorAll(selector).length;
    if (customElements.get(tag)) check();
    else
      (alone && asked.size < 2 && count(finding) === count(findingOf(name)) ? alone : load)().then(check, (error: unknown) => {
        warn(`${tag}: its code could not be had as published; the page keeps what it has.`, error);
      });
  };

  /** The element's document starts on its way together with its code; its own request takes over this one. */
  const fetchAhead = (element: HTMLElement) => {
    const href = webAddress(element.getAttribute('src'), element.baseURI);
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

  const come = (element: HTMLElement) => {
    near.unobserve(element);
    if (!customElements.get(element.localName)) fetchAhead(element);
    load(element.localName);
  };

  const found = (element: HTMLElement) => {
    if (customElements.get(element.localName)) return load(element.localName);
    // Asking for the place now spares the wait for the first frame, which may wait for the page's styles.
    const { top, bottom, width } = element.getBoundingClientRect();
    if (width && top < 2 * innerHeight && bottom > -innerHeight) return come(element);
    near.observe(element);
    const rest = () => idle(() => load(element.localName));
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  };

  const scan = (root: ParentNode & Node) => {
    const here = [...root.querySelectorAll<HTMLElement>('*')];
    if (root instanceof HTMLElement) here.unshift(root);
    for (const node of here) {
      if (node.shadowRoot) observe(node.shadowRoot);
      else if (node.localName.includes('-') && !tags.includes(node.localName))
        void customElements.whenDefined(node.localName).then(
          () => node.shadowRoot && observe(node.shadowRoot),
          () => {},
        );
      if (!node.matches(finding) || isBeingEdited(node)) continue;
      const element = tags.includes(node.localName) ? node : upgrade(node, names);
      if (element) found(element);
    }
  };

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) scan(node);
  });

  const observe = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, space];
    changes.observe(root, { childList: true, subtree: true });
    scan(root);
  };

  observe(document);
  addEventListener('load', () => scan(document));
  if (atOnce) tags.forEach(load);
}
