import { html, noChange, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, Reading } from '../../schema/problem.js';
import { EmbeddedElement } from './embedded.js';
import { ElementCore } from './core.js';
import type { Definition, Host, LaterModule, LazyHost, Readable } from './host.js';
import type { Later } from './later.js';
import type { Locale } from './locale.js';
import type { Bundle } from './messages.js';
import { failed, loading, ready } from './states.js';
import { states } from './states.styles.js';
import { tokens } from './tokens.js';

/**
 * The base of every element: its attributes, and what is drawn in each phase. Controllers do the rest (`core.ts` puts them
 * together): they find its document, its language and its colours, and keep the fallback content while there is nothing to show.
 *
 * The class has what the first view needs, from a preview of the document. Everything else is in its lazy half (`Later`).
 *
 * @attr {string} src - Address of the JSON file (absolute or relative to the page), or `#id` of a `<script type="application/json">` in the page.
 * @attr {'auto'|'light'|'dark'} theme - `auto` (default) takes colours from the page; `light` and `dark` bring their own surface.
 * @attr {boolean} debug - Shows the owner what was wrong with the document. On localhost it is always shown.
 * @slot - The fallback: shown until the document is there, and kept when it cannot be had.
 * @csspart loading - The reserved space while the document is on its way.
 * @csspart error - What stands there when the document could not be had.
 * @csspart stale - The remark that a saved copy is shown, where the network failed.
 * @csspart problems - The owner's list of what was wrong.
 * @fires {BobLoadEvent} bob-load - The document has been read and is shown.
 * @fires {BobErrorEvent} bob-error - The document could not be had or read (`code`, `path`, `hint`).
 * @cssprop [--bob-accent=currentColor] - The one accent colour, by default that of the text; it is moved to a readable contrast where it has too little.
 * @cssprop [--bob-text=#1b1d20] - Text colour where `theme` is `light` or `dark`; in `auto` it is the page's.
 * @cssprop [--bob-surface=#fff] - Background where `theme` is `light` or `dark`; in `auto` it is the page's.
 * @cssprop [--bob-line=color-mix(in srgb, currentColor 20%, transparent)] - Hairlines.
 * @cssprop [--bob-muted=color-mix(in srgb, currentColor 76%, transparent)] - Secondary text.
 * @cssprop [--bob-radius=0.5em] - Corner radius.
 * @cssprop [--bob-font-size=1em] - Size of the body text.
 */
export abstract class BobElement<D extends object & Readable, L extends Later<D> = Later<D>> extends EmbeddedElement {
  static override properties = {
    src: {},
    data: { attribute: false },
    theme: {},
    debug: { type: Boolean },
    phase: { state: true },
  };

  static override styles = [tokens, states];

  declare src: string | null | undefined;
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  declare debug: boolean;
  /** The document as an object; wins over a child script and over `src`. */
  declare data: unknown;

  /**
   * What was read, or null.
   *
   * @readonly
   */
  document: D | null = null;

  /**
   * What was wrong with the document: the place, what is there, how to mend it.
   *
   * @readonly
   */
  problems: Problem[] = [];

  // The controllers call what is protected here.
  readonly #core = new ElementCore<D, L>(this as unknown as Definition<D, L>);

  /** Another document was given, and what stands there stays until that can be shown. */
  #waits = false;

  constructor() {
    super();
    this.debug = false;
    this.phase = 'idle';
  }

  /** What the lazy half is made with, once that is here. @ignore */
  protected get host(): (Host<D, this> & LazyHost) | undefined {
    return this.#core.lazy as never;
  }

  /** The lazy half, once it is here. @ignore */
  protected get later(): L | undefined {
    return this.#core.loader.half;
  }

  /** The language that the element speaks now. @ignore */
  protected get locale(): Locale {
    return this.#core.locale.current;
  }

  /** The texts of the view that is asked for, by locale; asked for once `prepare` is done. */
  protected abstract readonly bundle: Bundle;

  /** How much space to keep while loading: a class of the `states` styles. */
  protected abstract readonly reserve: string;

  /** Loads the lazy half: `return pinned(() => import('./later/controller.js'));` */
  protected abstract loadLater(): Promise<LaterModule<D, L>>;

  /** Reads as much as the first view needs: at once, or when a part of the view is here; null where that cannot be done or would not do. */
  protected preview(_json: unknown, _base: string): D | null | Promise<D | null> {
    return null;
  }

  /** Reads the whole document. */
  protected async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<D>> {
    return (await this.#core.loader.load()).read(json, base, signal);
  }

  /**
   * Begins to load what will be needed beside the document; called as soon as there is something to load for, and again where that is a large file, once
   * a good part of it has come.
   */
  protected ahead(_large?: boolean): unknown {
    return undefined;
  }

  /** Loads the lazy half before it is asked for: for `ahead`, where there is no first view without it. Undefined where it cannot be had. */
  protected preload(): Promise<L | undefined> {
    return this.#core.loader.load().catch(() => undefined);
  }

  /** Whatever must be here before this document can be shown in this language; nothing where it can be shown at once. */
  protected prepare(document: D): Promise<unknown> | undefined {
    return this.later?.prepare?.(document);
  }

  /** The view of the document. */
  protected show(document: D): unknown {
    return this.later?.view?.(document);
  }

  /** What follows once the whole document is shown, and again when it is shown in another way. */
  protected shown(document: D): unknown {
    return this.later?.shown?.(document);
  }

  /** Shows the document again in another way, once what that needs is here. */
  protected present(): void {
    this.#core.lazy?.showAgain();
  }

  /** Has the lazy half answer the visitor, now or once it is here: then the last action wins. */
  protected act(action: (later: L) => unknown): void {
    this.#core.loader.act(action);
  }

  /** Moved to another document, a window or a frame of its own. @ignore */
  adoptedCallback(): void {
    this.#core.lazy?.readoptStyles();
  }

  /** Reads the document again, past every cache. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    const { source } = this.#core;
    source.begin(true);
    await source.settled;
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { source } = this.#core;
    const { shown } = source;
    const isOther = changed.has('src') || changed.has('data');
    if (!this.hasUpdated || isOther) source.begin();
    this.#waits = isOther && this.hasUpdated && changed.size < 2 && source.shown === shown;
    if (changed.has('theme') || changed.has('phase')) this.#core.theme.due = true;
  }

  protected override update(changed: PropertyValues): void {
    try {
      this.#core.locale.say(() => super.update(changed));
    } catch (error) {
      // A document that no reader foresaw must not take the page with it, nor leave the update under way for good.
      this.isUpdatePending = false;
      if (this.phase === 'ready') this.#core.source.settled = this.#core.fail([{ code: 'not-loaded', path: '', found: error }]);
    }
  }

  /** Resolves when the element has drawn, whatever it still loads. @ignore */
  protected rendered(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const { source } = this.#core;
    await super.getUpdateComplete();
    // What stands in the page is soon read; a file may take its time, and `bob-load` tells when it is there.
    if (!source.remote) await source.settled;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult | typeof noChange {
    if (this.#waits) return noChange;
    if (this.phase === 'idle') return html`<slot></slot>`;
    const { theme, reserve, locale } = this;
    const looks = { theme, reserve, locale };
    if (this.phase === 'loading') return loading(looks);
    const { source, lazy } = this.#core;
    const { shown } = source;
    const report = lazy?.report();
    if (this.phase === 'failed' || !shown) return failed(looks, report);
    return ready(looks, this.show(shown), lazy?.remark(), report);
  }
}
