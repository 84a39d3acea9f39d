import type { Finding } from '../../schema/problem.js';
import { DocumentSource, isGiven } from './document-source.js';
import { BobErrorEvent } from './events.js';
import type { Core, Definition, LazyHost, Readable } from './host.js';
import { LaterLoader, type Later } from './later.js';
import { Lifecycle } from './lifecycle.js';
import { LocaleController } from './locale.js';
import { Theme } from './theme.js';

/** Owns the controllers of an element, and shows its document with them: once language, view and texts are here. */
export class ElementCore<D extends object & Readable, L extends Later<D>> implements Core<D, L> {
  readonly loader: LaterLoader<D, L>;
  readonly source: DocumentSource<D, L>;
  readonly locale: LocaleController;
  readonly theme: Theme;
  lazy: LazyHost<D> | undefined;
  #findings: readonly Finding[] = [];
  #turn = 0;

  constructor(readonly element: Definition<D, L>) {
    const core = this as unknown as Core;
    this.loader = new LaterLoader(this);
    this.source = new DocumentSource(this);
    this.locale = new LocaleController(element);
    this.theme = new Theme(core);
    new Lifecycle(core, () => this.source.stop());
  }

  /** At once where all is here. */
  async show(document: D): Promise<boolean> {
    const { element, locale, source } = this;
    const { signal } = source;
    const turn = ++this.#turn;
    locale.find(document.lang);
    const learn = (): Promise<unknown> | undefined => locale.learn(element.bundle);
    const view = element.prepare(document);
    const intl = this.lazy?.prepareIntl(locale.current.code);
    const needed = (view ?? intl) ? Promise.all([view, intl]).then(learn) : learn();
    if (needed) {
      if (!source.shown) element.phase = 'loading';
      await needed;
      if (signal.aborted || turn !== this.#turn) return false;
    }
    source.shown = document;
    this.theme.due = true;
    element.phase = 'ready';
    element.requestUpdate();
    return true;
  }

  idle(): void {
    this.element.phase = 'idle';
    void this.attend();
  }

  async fail(findings: readonly Finding[]): Promise<void> {
    const { element, source } = this;
    const { signal } = source;
    source.clear();
    this.#findings = findings;
    await this.showFailure();
    if (signal.aborted) return;
    if (!isGiven(element)) element.dispatchEvent(new BobErrorEvent(element.problems[0] ?? findings[0]!));
    await this.attend();
  }

  /** Quietly for the visitor, with the reasons for the owner. */
  async showFailure(): Promise<void> {
    const { element, locale } = this;
    const { signal } = this.source;
    locale.find();
    await Promise.all([locale.learn(element.bundle), this.explain(this.#findings)]);
    if (signal.aborted) return;
    element.phase = 'failed';
    element.requestUpdate();
  }

  async explain(findings: readonly Finding[]): Promise<void> {
    this.element.problems = [];
    const { loader } = this;
    if (findings.length)
      await loader.load().then(
        () => this.lazy!.explain(findings),
        () => loader.lost(),
      );
  }

  async attend(): Promise<void> {
    try {
      await this.loader.load();
      this.lazy!.readoptStyles();
      this.lazy!.moved();
    } catch {
      // What stands there stays; it does not follow its page.
    }
  }
}
