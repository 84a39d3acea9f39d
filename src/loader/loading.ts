/** How `bob.js` loads the code of the elements that it finds. The script of one element has that element's code, and none of this. */
import { carries } from '../engines/carry/carries.js';
import { version } from '../kit/version.js';
import { code } from './generated/code.js';
import type { Code, Table } from './known.js';
import { addressIn, all, isBeingEdited, LOST, marksOf, STATE, versionOf, webAddress } from './marked.js';
import { nearFirst } from './near.js';
import { second } from './sealed.js';

export interface Loading {
  /** Loads what a tag or a mark asks for, in its turn; a tag that was made for a mark comes with that. */
  found(node: HTMLElement): void;
  /** Loads and defines an element, by name. */
  load(name: string): void;
  /** Names of elements whose code could not be had. */
  readonly lost: ReadonlySet<string>;
}

/** The languages in which the library speaks, and those that fall back to one of them (`kit/element/messages.ts`, `schema/text.ts`); not English, which is in the code. */
const TRANSLATED = /^(n[bno]|da|fo|is|kl|et|lv|lt)\b/i;

const fetched = new Set<string>();

/** Its document is on its way together with the code: the element's own request takes over this one. */
function prepare(element: HTMLElement): void {
  const href = webAddress(addressIn(element), element.baseURI);
  // a script in the page, or a document that the address carries
  if (!href || href[0] === '#' || carries(href) || fetched.has(href) || 'data' in element || element.querySelector('script')) return;
  fetched.add(href);
  // WebKit asks twice for what has the page's own origin.
  if (/^Apple/.test(navigator.vendor) && new URL(href).origin === location.origin) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href });
  link.onload = link.onerror = () => link.remove();
  all(document, ':root')[0]!.append(link);
}

/** @param again Looks at the page again, where an element was lost. */
export function loadingOf(table: Table, again: () => void): Loading {
  const names = Object.keys(table);
  const asked = new Set<string>();
  const lost = new Set<string>();
  let warned = false;
  /** Done when the one file of the first kind is there, for what that holds need not come again. */
  let first: Promise<unknown> | undefined;

  const bring = (name: string, view: string): Promise<unknown> => {
    const beside = () => second(name);
    const { alone = beside, texts, views }: Partial<Code> = code[name] ?? {};
    // They travel beside the code, which asks for them when it is there. Without them it speaks English.
    if (TRANSLATED.test(document.documentElement.lang)) texts?.().catch(() => {});
    if (!first) return (first = views?.[view]?.().catch(alone) ?? alone());
    second().catch(() => {});
    return first.catch(() => {}).then(beside);
  };

  const load = (name: string, view = '') => {
    if (asked.has(name)) return;
    asked.add(name);
    const fail = (...said: unknown[]) => {
      if (!warned) console.warn(`bob-${name}:`, ...said);
      warned = true;
      lost.add(name);
      again();
    };
    const check = () => {
      const there = versionOf(name);
      if (there !== version) fail(`version ${there} is here already, ${version} was not loaded.`);
    };
    if (customElements.get(`bob-${name}`)) check();
    else bring(name, view).then(check, (error: unknown) => fail('did not load, or was changed.', error));
  };

  /** The element that a node is, or that a mark of those asks for that need no leave. */
  const nameOf = (node: Element) =>
    names.find((name) => node.localName === `bob-${name}` || (table[name]!.shows && node.matches(marksOf(name))));

  const find = nearFirst(prepare, (node) => load(nameOf(node)!, node.getAttribute('view') ?? ''));

  const found = (node: HTMLElement) => {
    const name = nameOf(node);
    if (!name || isBeingEdited(node)) return;
    if (lost.has(name)) node.setAttribute(LOST, '');
    if (node.hasAttribute(STATE)) return;
    if (node.localName !== `bob-${name}` && addressIn(node) && !webAddress(addressIn(node), node.baseURI)) return;
    find(node);
  };

  return { found, load, lost };
}
