/** How `bob.js` loads the code of the elements that it finds. The script of one element has that element's code, and none of this. */
import { code } from './generated/code.js';
import { addressIn, webAddress } from './marked.js';
import { nearFirst } from './near.js';

export interface Loading {
  /**
   * Loads and defines an element, by name.
   *
   * @param isSole whether the page has no other kind
   */
  load(name: string, isSole: boolean): Promise<unknown>;
  /** Whatever can start together with the code of this element. */
  prepare(element: HTMLElement): void;
  /** Decides when each one found is loaded. */
  inTurn: typeof nearFirst;
}

/** The languages in which the library speaks, and those that fall back to one of them (`kit/element/messages.ts`, `schema/text.ts`); not English, which is in the code. */
const TRANSLATED = /^(n[bno]|da|fo|is|kl|et|lv|lt)\b/i;

const fetched = new Set<string>();

/** Done when the one file of the first kind is there, for what that holds need not come again. */
let first: Promise<unknown> | undefined;

export const loading: Loading = {
  load(name, isSole) {
    const { element, alone, texts } = code[name]!;
    // They travel beside the code, which asks for them when it is there. Without them it speaks English.
    if (TRANSLATED.test(document.documentElement.lang)) texts?.().catch(() => {});
    if (!first && isSole && alone) return (first = alone());
    return (first ??= Promise.resolve()).then(element, element);
  },

  /** Its document is on its way: its own request takes over this one. */
  prepare(element) {
    const href = webAddress(addressIn(element), element.baseURI);
    if (!href || href[0] === '#' || fetched.has(href) || 'data' in element || element.querySelector('script')) return;
    fetched.add(href);
    // WebKit asks twice for what has the page's own origin.
    if (/^Apple/.test(navigator.vendor) && new URL(href).origin === location.origin) return;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href });
    link.onload = link.onerror = () => link.remove();
    document.head?.append(link);
  },

  inTurn: nearFirst,
};
