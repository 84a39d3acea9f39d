import { carries } from '../../engines/carry/carries.js';
import { loadJson, LoadError, parseJson, type Loaded } from '../../schema/load/load.js';
import type { Core, Readable } from './host.js';
import type { Later } from './later.js';

interface Sourced extends HTMLElement {
  readonly data: unknown;
  readonly src: string | null | undefined;
}

/** Whether the host page gave the document itself. */
export const isGiven = ({ data }: Sourced): boolean => data !== undefined && data !== null;

/** The script that holds the document: a child, or the one that `src="#id"` names, in the element's own tree or in the page. */
export function scriptOf(element: Sourced): Element | null {
  const { src } = element;
  if (isGiven(element)) return null;
  const child = element.querySelector(':scope > script[type="application/json"]');
  if (child || !src?.startsWith('#')) return child;
  const id = src.slice(1);
  return (element.getRootNode() as Document).getElementById?.(id) ?? document.getElementById(id);
}

/** The address seen from the page; what is none stays as it is, and the loader says so. */
const absolute = (href: string): string => Object.assign(document.createElement('a'), { href }).href;

/**
 * Where an element's document comes from: its property, a script in the page, or an address. A preview of it is shown at once where there
 * is one, then the whole document. The last one that was asked for wins. It does not show anything itself, and does not know of languages.
 */
export class DocumentSource<D extends object & Readable, L extends Later<D>> {
  /** What is shown: a preview of the document, or all of it. */
  shown: D | null = null;
  /** Set where the file could not be had and the browser's own cache served: the date of that copy, if it is known. */
  stale: Date | true | undefined;
  /** The script that was read. */
  script: Element | null = null;
  /** Whether it comes from an address. */
  remote = false;
  /** Done when the document is shown or has failed. */
  settled: Promise<unknown> = Promise.resolve();
  /** Whether it is not here yet, or not all of it. */
  unfinished = false;
  #abort = new AbortController();

  constructor(private readonly core: Core<D, L>) {}

  /** Aborted when another document is asked for, or the element leaves the page. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  stop(): void {
    this.#abort.abort();
  }

  /** What was stopped may go on. */
  renew(): void {
    this.#abort = new AbortController();
  }

  begin(reload = false): void {
    const { element } = this.core;
    this.stop();
    this.renew();
    this.stale = undefined;
    this.script = scriptOf(element);
    this.remote = !isGiven(element) && !this.script;
    this.unfinished = !this.remote || !!element.src;
    if (!this.unfinished) {
      this.clear();
      return this.core.idle();
    }
    // No file is asked for while the element is out of the page.
    if (this.remote && !reload && !element.isConnected) return this.stop();
    element.ahead();
    this.settled = this.#load(reload);
  }

  clear(): void {
    this.core.element.document = this.shown = null;
    this.unfinished = false;
  }

  async #load(reload: boolean): Promise<void> {
    const { core, signal } = this;
    try {
      const coming = this.#find(reload);
      // What is shown stays until the new document is there: no flash, no jump.
      if (coming instanceof Promise && !this.shown) core.element.phase = 'loading';
      const { json, url, stale } = coming instanceof Promise ? await coming : coming;
      this.stale = stale;
      await this.#take(json, url);
    } catch (error) {
      if (!signal.aborted) await core.fail([error instanceof LoadError ? error.finding : { code: 'not-loaded', path: '', found: error }]);
    }
  }

  /** The JSON and the address that its relative links are seen from; at once where it stands in the page. */
  #find(reload: boolean): Loaded | Promise<Loaded> {
    const { core, script, signal } = this;
    const { element, loader } = core;
    const { data, src } = element;
    const url = document.baseURI;
    if (isGiven(element)) return { json: data, url };
    if (script) return { json: parseJson(script.textContent ?? ''), url };
    if (carries(src!)) return loader.load().then(() => core.lazy!.carried(src!));
    if (src!.startsWith('#')) throw new LoadError({ code: 'no-such-script', path: '', id: src!.slice(1) });
    return (
      element.own?.(src!) ??
      loadJson(absolute(src!), {
        signal,
        reload,
        parse: element.parse,
        large: () => element.ahead(true),
        rescue: (...lost) =>
          loader.load().then(
            () => core.lazy!.rescue(...lost),
            () => Promise.reject(lost[1] as Error),
          ),
      })
    );
  }

  /** @param stands whether the first view stands already, and only the whole is missing */
  async #take(json: unknown, base: string, stands = false): Promise<void> {
    const { core, signal } = this;
    const { element, loader } = core;
    let preview = !stands && element.preview(json, base);
    if (preview instanceof Promise) {
      if (!this.shown) element.phase = 'loading';
      preview = await preview;
      if (signal.aborted) return;
    }
    if (preview) {
      // The lazy half is loaded when the first view stands: on a slow line it would only be in its way.
      await core.show(preview);
      await element.rendered();
    }
    try {
      const reading = await element.read(json, base, signal);
      if (!signal.aborted) await core.lazy!.finish(reading);
    } catch (error) {
      if (signal.aborted) return;
      if (!preview && !stands) throw error;
      // The first view stands on its own; it is better than the fallback. What the visitor does next tries again.
      loader.resume = () => {
        loader.resume = undefined;
        if (!signal.aborted) this.settled = this.#take(json, base, true);
      };
      return loader.lost();
    }
  }
}
