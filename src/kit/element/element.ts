import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LoadError } from '../../schema/load/load.js';
import { speaking, type Messages } from '../../schema/messages.js';
import type { Finding, Problem, Reading } from '../../schema/problem.js';
import { EmbeddedElement } from './embedded.js';
import { BobErrorEvent, BobLoadEvent } from './events.js';
import { loadMessages, uiLocale, type Bundle } from './locale.js';
import type * as Later from './later.js';
import { nearestLanguage } from '../page/ancestors.js';
import { pinned } from '../pinned.js';
import { bring, isGiven, scriptOf } from './document-source.js';
import { Speech } from './speech.js';
import { failed, loading, ready } from './states.js';
import { states } from './states.styles.js';
import { captureText } from './text-colour.js';
import { tokens } from './tokens.js';

/**
 * What every element stands on: it finds its document, its language and its colours, keeps the fallback content while
 * there is nothing to show, and tells visitor and owner apart when something goes wrong.
 *
 * Two flights: what the first view needs is here at once (`glance`); everything else follows (`read`, `ahead`).
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
export abstract class BobElement<D extends object> extends EmbeddedElement {
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

  /** What was read, or null. */
  document: D | null = null;

  /** What was wrong with the document: the place, what is there, how to mend it. */
  problems: Problem[] = [];

  /** Set where the file could not be had and the browser's own cache served: the date of that copy, if it is known. @ignore */
  protected stale: Date | true | undefined;

  /** The languages in which this element speaks now. @ignore */
  protected speech = new Speech('en', 'en');

  /** The second flight, once it is here. @ignore */
  #later: typeof Later | undefined;

  /** What is being shown: a first glance at the document, or all of it. */
  #shown: D | null = null;
  /** The last one that was read; soon it is `document`. */
  #latest: D | null = null;
  #chosen = '';
  #messages: Messages = {};
  #abort = new AbortController();
  #unwatch: (() => void) | undefined;
  #settled: Promise<unknown> = Promise.resolve();
  #owner: typeof import('./error-report.js') | undefined;
  #findings: readonly Finding[] = [];
  #remote = false;
  /** Whether a document was asked for, and neither shown nor found wanting. */
  #unfinished = false;
  #turn = 0;
  #tried: Element | null = null;
  #unpainted = true;

  constructor() {
    super();
    this.debug = false;
    this.phase = 'idle';
  }

  /** The texts of the view that is asked for, by locale; asked for once `prepare` is done. */
  protected abstract readonly bundle: Bundle;

  /** How much space to keep while loading: a class of the `states` styles. */
  protected abstract readonly reserve: string;

  /** Reads as much as the first view needs, at once; null where that cannot be done or would not do. */
  protected abstract glance(json: unknown, base: string): D | null;

  /** Reads the whole document of the element's kind; `base` is the address that its relative links are seen from. */
  protected abstract read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<D>>;

  /** Begins to load what will be needed beside the document; called as soon as there is something to load for. */
  protected ahead(): unknown {
    return undefined;
  }

  /** The element's second flight: `later.ts` and whatever else it needs once its first view stands. */
  protected abstract second(): Promise<typeof Later>;

  /** Whatever must be here before this document can be shown in this language; nothing where it can be shown at once. */
  protected prepare(_document: D): Promise<unknown> | undefined {
    return undefined;
  }

  /** The view of the document. */
  protected abstract show(document: D): TemplateResult;

  /** What follows once the whole document is shown, and again when it is shown in another way. */
  protected shown(_document: D): unknown {
    return undefined;
  }

  /** The language of the document's plain strings, and the one to speak where neither visitor nor page names one. */
  protected languageOf(_document: D): string {
    return '';
  }

  /** The document's own accent colour, if it names one. */
  protected accentOf(_document: D): string | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#watch();
    // A move is a disconnect and a connect in one task; only what was really away finds its request aborted.
    if (!this.#abort.signal.aborted) return this.#adapt();
    if (this.#unfinished || !this.document) return this.#begin();
    this.#abort = new AbortController();
    this.present();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    queueMicrotask(() => this.isConnected || this.#abort.abort());
  }

  /** Moved to another document, a window or a frame of its own. @ignore */
  adoptedCallback(): void {
    this.#later?.redress(this);
    this.#unpainted = true;
  }

  /** Reads the document again, past every cache. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    this.#begin(true);
    await this.#settled;
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('data')) this.#begin();
  }

  protected override update(changed: PropertyValues): void {
    try {
      speaking(this.#messages, () => super.update(changed));
    } catch (error) {
      // A document that no reader foresaw must not take the page with it.
      if (this.phase === 'ready') this.#settled = this.#fail([{ code: 'not-loaded', path: '', found: error }]);
    }
  }

  protected override updated(changed: PropertyValues): void {
    // Measuring colours makes the browser compute styles, which no key of a search field should wait for.
    if (!(this.#unpainted || changed.has('theme') || changed.has('phase'))) return;
    this.#unpainted = false;
    (this.#later?.paint ?? captureText)(this, this.#shown ? this.accentOf(this.#shown) : undefined);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // What stands in the page is soon read; a file may take its time, and `bob-load` tells when it is there.
    if (!this.#remote) await this.#settled;
    return super.getUpdateComplete();
  }

  /** Runs `say` in this element's language, for what is said outside of a render. */
  protected saying<T>(say: () => T): T {
    return speaking(this.#messages, say);
  }

  /** Speaks in the visitor's choice from now on. */
  protected choose(language: string): void {
    this.#chosen = language;
    this.#adapt();
  }

  /** Shows the document again in another way, once what that needs is here. */
  protected present(): void {
    // While a new document is on its way to the page, that one is meant.
    const document = this.#latest;
    const taken = this.#settled;
    if (!document) return;
    // What the other view needs may not come: then the one that stands there stays.
    const won = this.#present(document).catch(() => false);
    this.#settled = won.then((shown) => (shown ? this.shown(document) : undefined)).then(() => taken);
  }

  override render(): TemplateResult {
    if (this.phase === 'idle') return html`<slot></slot>`;
    const { theme, reserve, speech } = this;
    const looks = { theme, reserve, speech };
    if (this.phase === 'loading') return loading(looks);
    const report = this.#owner?.report(this.problems, this.debug);
    if (this.phase === 'failed' || !this.#shown) return failed(looks, report);
    return ready(looks, this.show(this.#shown), this.#later?.remark(this.stale, this.speech.locale), report);
  }

  // --- finding the document ---

  #begin(reload = false): void {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.stale = undefined;
    const script = (this.#tried = scriptOf(this));
    this.#remote = !isGiven(this) && !script;
    this.#unfinished = !this.#remote || !!this.src;
    if (!this.#unfinished) {
      this.document = this.#shown = this.#latest = null;
      this.phase = 'idle';
      return void this.#arrive().catch(() => undefined);
    }
    // No file is asked for while it is out of the page.
    if (this.#remote && !reload && !this.isConnected) return this.#abort.abort();
    this.ahead();
    this.#settled = this.#bring(script, signal, reload);
  }

  async #bring(script: Element | null, signal: AbortSignal, reload: boolean): Promise<void> {
    try {
      const coming = bring(this, script, {
        signal,
        reload,
        rescue: (...lost) =>
          this.second().then(
            ({ rescue }) => rescue(...lost),
            () => Promise.reject(lost[1] as Error),
          ),
      });
      // What is shown stays until the new document is there: no flash, no jump.
      if (coming instanceof Promise && !this.#shown) this.phase = 'loading';
      const { json, url, stale } = coming instanceof Promise ? await coming : coming;
      this.stale = stale;
      await this.#take(json, url);
    } catch (error) {
      if (!signal.aborted) await this.#fail([error instanceof LoadError ? error.finding : { code: 'not-loaded', path: '', found: error }]);
    }
  }

  /** The second flight has landed: from now on the element follows its page. */
  async #arrive(): Promise<void> {
    (this.#later = await this.second()).redress(this);
    this.#watch();
    // The page may have changed meanwhile.
    this.#adapt();
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.#later?.follow(this, this.phase === 'idle' || this.phase === 'failed', this.#tried, {
      adapt: () => this.#adapt(),
      begin: () => this.#begin(),
      script: () => scriptOf(this),
    });
  }

  // --- reading and showing it ---

  async #take(json: unknown, base: string): Promise<void> {
    const { signal } = this.#abort;
    const glance = this.glance(json, base);
    if (glance) {
      // The second flight starts when the first view stands: on a slow line it would only be in its way.
      await this.#present(glance);
      await super.getUpdateComplete();
    }
    let reading: Reading<D>;
    try {
      reading = await this.read(json, base, signal);
    } catch (error) {
      // The first view stands on its own; it is better than the fallback.
      if (glance) return void console.warn(`<${this.localName}>: a part of bob-widgets could not be loaded.`);
      throw error;
    }
    if (signal.aborted) return;
    const { document, findings } = reading;
    if (!document) return this.#fail(findings);
    this.#latest = document;
    await Promise.all([this.#present(document), this.#explain(findings)]);
    await this.#arrive().catch(() => undefined);
    if (signal.aborted) return;
    this.document = document;
    this.#unfinished = false;
    this.#adapt();
    await super.getUpdateComplete();
    if (signal.aborted) return;
    if (!isGiven(this)) this.dispatchEvent(new BobLoadEvent());
    await this.shown(document);
  }

  /** Shows a document as soon as its language and its view are here; at once where they are. False where another came first. */
  async #present(document: D): Promise<boolean> {
    const { signal } = this.#abort;
    const turn = ++this.#turn;
    this.#speak(this.languageOf(document));
    const view = this.prepare(document);
    const needed = view ? view.then(() => this.#learn()) : this.#learn();
    if (needed) {
      if (!this.#shown) this.phase = 'loading';
      await needed;
      if (signal.aborted || turn !== this.#turn) return false;
    }
    this.#shown = document;
    this.#unpainted = true;
    this.phase = 'ready';
    this.requestUpdate();
    return true;
  }

  #speak(own: string): void {
    const language = this.#chosen || nearestLanguage(this) || own || 'en';
    this.speech = new Speech(language, uiLocale(language), own);
  }

  #learn(): Promise<unknown> | undefined {
    const know = (messages: Messages): void => void (this.#messages = messages);
    const learned = loadMessages(this.bundle, this.speech.locale);
    return learned instanceof Promise ? learned.then(know) : know(learned)!;
  }

  /** The page or the visitor changed language or looks. */
  #adapt(): void {
    const before = this.speech.language;
    const { document, phase } = this;
    this.#unpainted = true;
    if (!document && phase !== 'failed') return;
    this.#speak(document ? this.languageOf(document) : '');
    if (this.speech.language === before) this.requestUpdate();
    else if (document) this.present();
    else this.#settled = this.#lament();
  }

  // --- when something is wrong ---

  async #fail(findings: readonly Finding[]): Promise<void> {
    const { signal } = this.#abort;
    this.document = this.#shown = this.#latest = null;
    this.#unfinished = false;
    this.#findings = findings;
    this.#speak('');
    await this.#lament();
    if (signal.aborted) return;
    const { code, path } = findings[0]!;
    if (!isGiven(this)) this.dispatchEvent(new BobErrorEvent(this.problems[0] ?? { code, path, hint: '' }));
    await this.#arrive().catch(() => undefined);
  }

  /** Says that there is nothing to show: quietly to the visitor, with the reasons to the owner. */
  async #lament(): Promise<void> {
    const { signal } = this.#abort;
    await Promise.all([this.#learn(), this.#explain(this.#findings)]);
    if (signal.aborted) return;
    this.phase = 'failed';
    this.requestUpdate();
  }

  /** The owner's words for what was found; they travel only when there is something to say. */
  async #explain(findings: readonly Finding[]): Promise<void> {
    const { signal } = this.#abort;
    this.problems = [];
    if (!findings.length) return;
    const owner = await pinned(() => import('./error-report.js')).catch(() => undefined);
    const problems = await owner?.problemsOf([...findings], this.speech.locale);
    if (signal.aborted || !problems) return;
    this.#owner = owner;
    this.problems = problems;
    owner!.tell(this, problems);
  }
}
