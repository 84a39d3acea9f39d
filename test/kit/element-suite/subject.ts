/** What a rule of the element suite needs to know of an element, and what it does with it. */
import { aTimeout, expect, fixture, html, waitUntil } from '../../support/index.js';

/** What all elements of the library have (design, section 6). */
export interface TestedElement extends HTMLElement {
  src?: string | null;
  data: unknown;
  readonly document: object | null;
  readonly problems: readonly { code: string; path: string; message: string; hint: string }[];
  readonly updateComplete: Promise<boolean>;
  reload(): Promise<void>;
}

/** A text, or one by language. */
export type Words = string | Record<string, string>;

export interface Subject {
  tag: string;
  /** The address of the guarded `define` module on the test server, for whole pages. */
  entry: string;
  /** A good document with this name; the name is to be seen in every look. */
  document: (name: Words) => object;
  /** The same with every part that the element can draw, for axe, styles and languages. No picture that is not on the test server. */
  rich: (name: Words) => object;
  /** A document of another kind. */
  wrongKind: object;
  /** Attributes of each view, by its name. The first one is the one that is shown without attributes. */
  looks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Looks that are as high as the place that was kept for them, for `document()`. */
  steady: readonly string[];
  /** Calls of the storage that it may make unasked, such as `getItem` with the key: it looks for what somebody asked to keep. None if unsaid. */
  recalls?: RegExp;
  /** All attributes beside `src`, but for those that are true by being there. */
  attributes: readonly string[];
  /**
   * For an element that works without a document: it takes a ready one, so `document` is never null, no content of the page is shown in its
   * place, and it still works where its document cannot be had. `failed` is what it says then.
   */
  alone?: { failed: RegExp };
  /** It begins with a document of its own where the page gives none. What the page gives may fail as with any other. */
  blank?: true;
  /** What it says of a document of another kind; unsaid it names the element for it. */
  strange?: RegExp;
}

/** An element of this look, not yet in the page. */
export function make({ tag }: Subject, look: Readonly<Record<string, string>> = {}): TestedElement {
  const element = document.createElement(tag) as TestedElement;
  for (const [name, value] of Object.entries(look)) element.setAttribute(name, value);
  return element;
}

/** A place in the page, taken away after the test. */
export const stage = (style = ''): Promise<HTMLElement> => fixture<HTMLElement>(html`<div style=${style}></div>`);

/** The element showing `data`, in `parent`. */
export async function show(
  subject: Subject,
  data: unknown,
  look: Readonly<Record<string, string>> = {},
  parent?: Element,
): Promise<TestedElement> {
  const element = make(subject, look);
  element.data = data;
  (parent ?? (await stage())).append(element);
  await element.updateComplete;
  return element;
}

/** Waits until everything has been read. */
export const ready = (element: TestedElement): Promise<void> =>
  waitUntil(() => element.document, 'has read its document', { timeout: 8000 });

/** Waits until it says that it failed. */
export const failed = (element: TestedElement): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('[part~=error]'), 'has failed', { timeout: 8000 });

/** Every element in the shadow root, and in shadow roots in it. */
export function inside(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
}

/** What the element itself says: the words in its shadow root. */
export const words = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** Whether it has no document of the page's. */
export function expectNoDocument({ alone, blank }: Subject, element: TestedElement): void {
  if (alone ?? blank) expect(element.document).to.not.equal(undefined);
  else expect(element.document).to.equal(null);
}

/** The look of a wrong answer in a comparison of many values: only what differs. */
export function sameAs(now: readonly string[], before: readonly string[]): void {
  expect(now.filter((line, index) => line !== before[index]).slice(0, 8)).to.deep.equal([]);
  expect(now.length).to.equal(before.length);
}

/** Answers of a server that is none: `fetch` is replaced, so that each test decides when and how an answer comes. */
export interface Desk {
  /** Addresses asked for, in order. */
  readonly asked: string[];
  /** Addresses whose request was given up. */
  readonly aborted: string[];
  /** Gives an address that answers with `body` (an object as JSON), after `delay` ms; a status, or `'lost'` for no connection. */
  serve: (body: unknown, options?: { delay?: number; status?: number | 'lost'; headers?: Record<string, string> }) => string;
  /** The HTTP cache of the browser holds this for an address of `serve`. */
  hold: (url: string, body: unknown, headers?: Record<string, string>) => void;
}

let number = 0;

/** Runs `work` with such a desk and puts `fetch` back. Other addresses go to the real server. */
export async function atDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const { fetch } = window;
  const answers = new Map<string, { body: unknown; delay?: number; status?: number | 'lost'; headers?: Record<string, string> }>();
  const held = new Map<string, { body: unknown; headers?: Record<string, string> }>();
  const asked: string[] = [];
  const aborted: string[] = [];
  const text = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), document.baseURI).href;
    const answer = answers.get(url);
    if (!answer) return fetch.call(window, input, init);
    const copy = init?.cache === 'force-cache' && held.get(url);
    if (copy) return new Response(text(copy.body), { headers: copy.headers });
    asked.push(url);
    const signal = init?.signal;
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        aborted.push(url);
        reject(new DOMException('gone', 'AbortError'));
      };
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop);
      setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, answer.delay ?? 0);
    });
    if (answer.status === 'lost') throw new TypeError('Failed to fetch');
    return new Response(text(answer.body), { status: answer.status ?? 200, headers: answer.headers });
  };
  try {
    return await work({
      asked,
      aborted,
      serve: (body, options = {}) => {
        const url = new URL(`/desk/${(number += 1)}-${Date.now()}.json`, location.href).href;
        answers.set(url, { body, ...options });
        return url;
      },
      hold: (url, body, headers) => held.set(url, { body, headers }),
    });
  } finally {
    await aTimeout(0);
    window.fetch = fetch;
  }
}
