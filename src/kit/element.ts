import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Finding, Problem, Reading } from '../documents/problem.js';
import { loadJson, LoadError, parseJson } from '../documents/load.js';
import { msg, speaking, type Messages } from '../documents/messages.js';
import { BobErrorEvent, BobLoadEvent } from './events.js';
import { loadMessages, uiLocale, type Bundle } from './locale.js';
import { nearestLanguage, watchPage } from './page.js';
import { pinned } from './pinned.js';
import { Speech } from './speech.js';
import { paint } from './theme.js';
import { states } from './states.styles.js';
import { tokens } from './tokens.js';
import { version } from './version.js';

type State = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * What every element stands on: it finds its document, its language and its colours, keeps the fallback content while
 * there is nothing to show, and tells visitor and owner apart when something goes wrong.
 *
 * @attr {string} src - Address of the JSON file (absolute or relative to the page), or `#id` of a `<script type="application/json">` in the page.
 * @attr {'auto'|'light'|'dark'} theme - `auto` (default) takes colours from the page; `light` and `dark` bring their own surface.
 * @attr {boolean} debug - Shows the owner what was wrong with the document. On localhost it is always shown.
 * @slot - The fallback: shown until the document is there, and kept when it cannot be had.
 * @csspart loading - The reserved space while the document is on its way.
 * @csspart error - What stands there when the document could not be had.
 * @fires {BobLoadEvent} bob-load - The document has been read and is shown.
 * @fires {BobErrorEvent} bob-error - The document could not be had or read (`code`, `path`, `hint`).
 * @cssprop [--bob-accent=currentColor] - The one accent colour; it is moved to a readable contrast where it has too little.
 * @cssprop [--bob-text=inherit] - Text colour where `theme` is `light` or `dark`.
 * @cssprop [--bob-surface=transparent] - Background where `theme` is `light` or `dark`.
 * @cssprop [--bob-line=20 % of the text colour] - Hairlines.
 * @cssprop [--bob-muted=76 % of the text colour] - Secondary text.
 * @cssprop [--bob-radius=0.5em] - Corner radius.
 * @cssprop [--bob-font-size=1em] - Size of the body text.
 */
export abstract class BobElement<D extends object> extends LitElement {
  /** The version of the library that this class came with. */
  static readonly version: string = version;

  static override properties = {
    src: {},
    data: { attribute: false },
    theme: {},
    debug: { type: Boolean },
    state: { state: true },
  };

  static override styles = [tokens, states];

  declare src: string | null | undefined;
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  declare debug: boolean;
  /** The document as an object; wins over a child script and over `src`. */
  declare data: unknown;
  /** @ignore */
  declare protected state: State;

  /** What was read, or null. */
  document: D | null = null;

  /** What was wrong with the document: the place, what is there, how to mend it. */
  problems: Problem[] = [];

  /** What the owner's file was when it had to be served from the browser's cache. @ignore */
  protected stale: Date | boolean | undefined;

  /** The languages in which this element speaks now. @ignore */
  protected speech = new Speech('en', 'en');

  /** The language that the visitor chose; wins over the page's. @ignore */
  protected chosenLanguage = '';

  #messages: Messages = {};
  #abort: AbortController | undefined;
  #unwatch: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #settled: Promise<unknown> = Promise.resolve();
  #owner: typeof import('./owner.js') | undefined;
  #unpainted = false;
  #quiet = false;
  #warned = false;

  constructor() {
    super();
    this.debug = false;
    this.state = 'idle';
  }

  /** The texts of this element's first view, by locale. */
  protected abstract readonly bundle: Bundle;

  /** Reads a document of the element's kind; `base` is the address that its relative links are seen from. */
  protected abstract read(json: unknown, base: string): Reading<D>;

  /** Whatever the document needs before it can be shown; nothing where it can be shown at once. */
  protected prepare(_document: D): Promise<unknown> | undefined {
    return undefined;
  }

  /** The document's own accent colour, if it names one. */
  protected accentOf(_document: D): string | undefined {
    return undefined;
  }

  /** The view of the document. */
  protected abstract show(document: D): TemplateResult;

  /** How much space to keep while loading: a class of the `states` styles. */
  protected get reserve(): string {
    return 'line';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPage(this, () => this.#adapt());
    // A move is a disconnect and a connect in one task; only a real return finds its request aborted.
    if (this.hasUpdated) {
      if (this.#abort?.signal.aborted && this.state !== 'ready') this.#begin(false);
      this.#adapt();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    queueMicrotask(() => {
      if (!this.isConnected) this.#abort?.abort();
    });
  }

  /** Reads the document again, past every cache. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    this.#begin(true);
    await this.#settled;
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('data')) this.#begin(false);
  }

  protected override update(changed: PropertyValues): void {
    speaking(this.#messages, () => super.update(changed));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.state !== 'loading') await this.#settled;
    return done && !this.isUpdatePending;
  }

  /** Runs `say` in this element's language, for what is said outside of a render. */
  protected saying<T>(say: () => T): T {
    return speaking(this.#messages, say);
  }

  override render(): TemplateResult {
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : nothing;
    const { locale } = this.speech;
    if (this.state === 'ready' && this.document)
      return html`<div class="box" lang=${locale} data-theme=${theme}>${this.show(this.document)}${this.#report()}</div>`;
    if (this.state === 'failed')
      return html`<div class="box failed" part="error" data-theme=${theme}>
        <slot></slot>
        <p class="quiet" role="status" lang=${locale}>${msg('This part of the page cannot be shown just now.', { id: 'kit.failed' })}</p>
        ${this.#report()}
      </div>`;
    return this.state === 'loading'
      ? html`<div class="box keep ${this.reserve}" part="loading" aria-busy="true" data-theme=${theme}><slot></slot></div>`
      : html`<slot></slot>`;
  }

  // --- source ---

  #begin(fresh: boolean): void {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#quiet = this.data !== undefined && this.data !== null;
    const script = this.#quiet ? undefined : this.#script();
    this.#watchChildren(!this.#quiet && !this.src);
    if (this.#quiet) this.#take(this.data, document.baseURI);
    else if (script) this.#attempt(() => this.#take(parseJson(script.textContent ?? ''), document.baseURI));
    else if (this.src && !this.src.startsWith('#')) {
      // What is shown stays until the new document is there: no flash, no jump.
      if (!this.document) this.state = 'loading';
      const { signal } = abort;
      this.#settled = loadJson(absolute(this.src), { signal, reload: fresh })
        .then(({ json, url, stale }) => {
          this.stale = stale;
          return signal.aborted ? undefined : this.#take(json, url);
        })
        .catch((error: unknown) => (signal.aborted ? undefined : this.#fail(error)));
    } else if (this.src) this.#fail(new LoadError({ code: 'no-such-script', path: '', found: this.src }));
    else {
      this.document = null;
      this.state = 'idle';
    }
  }

  #attempt(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      this.#settled = this.#fail(error);
    }
  }

  /** The script that holds the document: a child, or the one that `src="#id"` names. */
  #script(): Element | null {
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (child || !this.src?.startsWith('#')) return child;
    const id = this.src.slice(1);
    return (this.getRootNode() as Document | ShadowRoot).getElementById?.(id) ?? document.getElementById(id);
  }

  #watchChildren(watch: boolean): void {
    this.#children?.disconnect();
    if (!watch) return;
    this.#children = new MutationObserver(() => this.#begin(false));
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  // --- reading and showing ---

  #take(json: unknown, base: string): Promise<unknown> | undefined {
    const { document, findings } = this.read(json, base);
    const waits = [this.#explain(findings)];
    if (!document) return (this.#settled = this.#fail(undefined, findings));
    return (this.#settled = this.#present(document, waits));
  }

  async #present(document: D, waits: (Promise<unknown> | undefined)[] = []): Promise<void> {
    const { signal } = this.#abort!;
    this.#speak(document);
    const needed = [this.#learn(), this.prepare(document), ...waits].filter(Boolean);
    if (needed.length) {
      if (!this.document) this.state = 'loading';
      try {
        await Promise.all(needed);
      } catch (error) {
        return signal.aborted ? undefined : this.#fail(error);
      }
      if (signal.aborted) return;
    }
    this.document = document;
    this.state = 'ready';
    this.#repaint();
    await this.updateDone();
    if (signal.aborted) return;
    if (!this.#quiet) this.dispatchEvent(new BobLoadEvent());
    this.shown(document);
  }

  /** What follows once a document is shown, and again when it is shown in another way. @ignore */
  protected shown(_document: D): unknown {
    return undefined;
  }

  /** One finished render, without waiting for what the element itself waits for. @ignore */
  protected updateDone(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  #speak(document: D): void {
    const language = this.chosenLanguage || nearestLanguage(this) || this.languageOf(document) || 'en';
    this.speech = new Speech(language, uiLocale(language), this.languageOf(document));
  }

  /** The language to speak where neither visitor nor page names one. */
  protected languageOf(_document: D): string {
    return '';
  }

  #learn(): Promise<unknown> | undefined {
    const learned = loadMessages(this.bundle, this.speech.locale);
    if (!(learned instanceof Promise)) this.#messages = learned;
    else
      return learned.then((messages) => {
        this.#messages = messages;
      });
    return undefined;
  }

  /** Shows the document again in another way, once what that needs is here. @ignore */
  protected present(): void {
    if (this.document) this.#settled = this.#present(this.document);
  }

  /** The page or the visitor changed language or looks. */
  #adapt(): void {
    const { document } = this;
    if (!document) return;
    const before = this.speech.language;
    this.#speak(document);
    if (this.speech.language === before) this.#repaint();
    else this.#settled = this.#present(document);
  }

  /** Speaks in the visitor's choice from now on. @ignore */
  protected choose(language: string): void {
    this.chosenLanguage = language;
    this.#adapt();
  }

  #repaint(): void {
    this.#unpainted = true;
    this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#unpainted || !this.document) return;
    this.#unpainted = false;
    paint(this, this.accentOf(this.document));
  }

  // --- when something is wrong ---

  async #fail(error: unknown, findings: readonly Finding[] = error instanceof LoadError ? [error.finding] : [{ code: 'not-loaded', path: '' }]): Promise<void> {
    const { signal } = this.#abort!;
    this.document = null;
    this.speech = new Speech(nearestLanguage(this) || 'en', uiLocale(nearestLanguage(this) || 'en'));
    await Promise.allSettled([this.#learn(), this.#explain(findings)]);
    if (signal.aborted) return;
    this.state = 'failed';
    this.requestUpdate();
    const { code, path, hint } = this.problems[0] ?? { code: findings[0]?.code ?? 'not-loaded', path: '', hint: '' };
    if (!this.#quiet) this.dispatchEvent(new BobErrorEvent(code, path, hint));
  }

  /** The owner's words for what the reader found; they travel only when there is something to say. */
  #explain(findings: readonly Finding[]): Promise<void> | undefined {
    this.problems = [];
    if (!findings.length) return undefined;
    const { signal } = this.#abort!;
    return pinned(() => import('./owner.js')).then(
      async (owner) => {
        const problems = await owner.problemsOf([...findings], this.speech.locale);
        if (signal.aborted) return;
        this.#owner = owner;
        this.problems = problems;
        if (!this.#warned) owner.warn(this.localName, problems);
        this.#warned = true;
        this.requestUpdate();
      },
      () => {
        this.problems = findings.map(({ code, path }) => ({ code, path, message: code, hint: '' }));
      },
    );
  }

  #report(): TemplateResult | typeof nothing {
    return this.#owner && this.problems.length && (this.debug || this.#owner.isOwner()) ? this.#owner.report(this.problems) : nothing;
  }
}

/** The address seen from the page; what is none is left to the loader, which says so. */
const absolute = (src: string): string => {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
};
