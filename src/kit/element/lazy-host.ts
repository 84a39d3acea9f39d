/** What the kit does for an element once its lazy half is here: shows the whole document, and keeps the element in step with its page. */
import type { Loaded, LoadError, Rescue } from '../../schema/load/load.js';
import { rescue } from '../../schema/load/rescue.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { follow } from '../controllers/page-watch.js';
import { pinned } from '../pinned.js';
import { prepareIntl } from '../intl/engine.js';
import { isGiven, scriptOf } from './document-source.js';
import { readoptStyles } from './adopt-styles.js';
import { ErrorReport } from './error-report.js';
import { BobLoadEvent } from './load-event.js';
import type { Core, LazyHost, Readable } from './host.js';
import type { Later } from './later.js';
import { remark } from './stale.js';
import { takeOver } from './take-over.js';
import { applyTheme } from './theme-measure.js';

export class LazyElementHost<D extends object & Readable> implements LazyHost<D> {
  readonly applyTheme = applyTheme;
  readonly prepareIntl = prepareIntl;
  /** Sheets and calendars have addresses that are not those of their files. */
  readonly rescue: Rescue = (...lost) =>
    /^webcal|^https:\/\/docs\.g/.test((lost[1] as Partial<LoadError>).finding?.url ?? '')
      ? pinned(() => import('./carried.js')).then(({ fileBehind }) => fileBehind(...lost))
      : rescue(...lost);
  readonly carried = (src: string): Promise<Loaded> => pinned(() => import('./carried.js')).then(({ carried }) => carried(src));
  /** The last document that was read; soon it is shown. */
  #latest: D | null = null;
  /** Aborted when another one is asked for. */
  #signal: AbortSignal | undefined;
  readonly #errors: ErrorReport;
  #told: readonly Finding[] = [];
  #unfollow: (() => void) | undefined;

  constructor(protected readonly core: Core<D, Later<D>>) {
    core.lazy = this;
    this.#errors = new ErrorReport(core);
  }

  async finish({ document, findings }: Reading<D>): Promise<unknown> {
    const { core } = this;
    const { element, source } = core;
    const { signal } = source;
    if (!document) return core.fail(findings);
    this.#latest = document;
    this.#told = [];
    this.#signal = signal;
    await Promise.all([core.show(document), core.explain(findings)]);
    // What explains them has just been loaded: a key that was pressed meanwhile is answered first.
    if (findings.length) await new Promise((go) => setTimeout(go));
    await core.attend();
    if (signal.aborted) return undefined;
    element.document = document;
    source.unfinished = false;
    element.requestUpdate();
    this.adapt();
    await element.rendered();
    if (signal.aborted) return undefined;
    takeOver(element);
    if (!isGiven(element)) element.dispatchEvent(new BobLoadEvent());
    return element.shown(document);
  }

  showAgain(): void {
    // While a new document is on its way to the page, that one is meant.
    const { source, element, loader } = this.core;
    const { settled } = source;
    // The preview of another document may stand there already.
    const early = source.unfinished && this.#signal !== source.signal;
    const latest = source.shown && (early ? source.shown : this.#latest);
    if (!latest) return;
    // What the other view needs may not come: then the one that stands there stays.
    const won = this.core.show(latest).catch(() => loader.lost());
    source.settled = won.then((shown) => (shown && !early ? element.shown(latest) : undefined)).then(() => settled);
  }

  /** Language or looks of the page are others. */
  protected adapt(): void {
    const { element, locale, source, theme } = this.core;
    const { language } = locale.current;
    const { document } = element;
    theme.due = true;
    if (!document && element.phase !== 'failed') return;
    locale.find(document?.lang);
    if (locale.current.language !== language) {
      if (document) element.present();
      else source.settled = this.core.showFailure();
    } else if (!element.isUpdatePending) theme.hostUpdated();
  }

  moved(): void {
    const { element, source } = this.core;
    this.unfollow();
    this.#unfollow = follow(element, ['idle', 'failed'].includes(element.phase), source.script, {
      adapt: () => this.adapt(),
      begin: () => source.begin(),
      script: () => scriptOf(element),
    });
    this.adapt();
  }

  returned(): void {
    const { element, source } = this.core;
    this.moved();
    if (source.unfinished || !element.document) return source.begin();
    source.renew();
    element.present();
  }

  unfollow(): void {
    this.#unfollow?.();
  }

  readoptStyles(): void {
    readoptStyles(this.core.element);
  }

  remark(): unknown {
    return remark(this.core.source.stale, this.core.locale.current.code);
  }

  explain(findings: readonly Finding[]): Promise<void> {
    this.#told = findings;
    return this.#errors.explain(findings);
  }

  /** What is told later is added to what the document's own reader said. */
  async tell(findings: readonly Finding[]): Promise<void> {
    await this.explain([...this.#told, ...findings]);
    this.core.element.requestUpdate();
  }

  report(): unknown {
    return this.#errors.render();
  }
}
