/** What comes with every lazy half: its host, and what keeps an element in step with its page. */
import type { LitElement } from 'lit';
import { rescue } from '../../schema/load/rescue.js';
import { follow } from '../controllers/page-watch.js';
import { prepareIntl } from '../intl/engine.js';
import { scriptOf } from './document-source.js';
import { redress } from './dress.js';
import type { Core, Host, LazyHost } from './host.js';
import type { Later } from './later.js';
import type { Locale } from './locale.js';
import { remark } from './stale.js';
import { paint } from './theme-measure.js';

export class ElementHost<D extends object, A extends object> implements Host<D, A>, LazyHost {
  readonly paint = paint;
  readonly prepareIntl = prepareIntl;
  readonly rescue = rescue;
  readonly #core: Core<D, Later<D>>;
  #place = new AbortController();
  #unfollow: (() => void) | undefined;

  constructor(core: Core<D, Later<D>>) {
    this.#core = core;
    core.lazy = this;
    core.element.addController({
      hostConnected: () => void (this.#place = new AbortController()),
      hostDisconnected: () => this.#place.abort(),
    });
  }

  get element(): LitElement & A {
    return this.#core.element as LitElement as LitElement & A;
  }

  get root(): ShadowRoot {
    return this.#core.element.renderRoot as ShadowRoot;
  }

  get document(): D | null {
    return this.#core.element.document;
  }

  get locale(): Locale {
    return this.#core.locale.current;
  }

  get signal(): AbortSignal {
    return this.#place.signal;
  }

  update(): void {
    this.#core.element.requestUpdate();
  }

  present(): void {
    this.#core.element.present();
  }

  say<T>(words: () => T): T {
    return this.#core.locale.say(words);
  }

  choose(language: string): void {
    this.#core.locale.chosen = language;
    this.#core.adapt();
  }

  async later<T>(coming: Promise<T>, act: (part: T) => unknown): Promise<void> {
    const { loader, element } = this.#core;
    const action = ++loader.action;
    const part = await coming.catch(() => loader.lost());
    if (part && action === loader.action && element.isConnected) await act(part);
  }

  report(): unknown {
    return this.#core.errors.render();
  }

  // --- for the kit itself ---

  follow(): void {
    const { element, source } = this.#core;
    this.unfollow();
    this.#unfollow = follow(element, ['idle', 'failed'].includes(element.phase), source.script, {
      adapt: () => this.#core.adapt(),
      begin: () => source.begin(),
      script: () => scriptOf(element),
    });
  }

  unfollow(): void {
    this.#unfollow?.();
  }

  redress(): void {
    redress(this.element);
  }

  remark(): unknown {
    return remark(this.#core.source.stale, this.locale.code);
  }
}

/**
 * Makes a lazy half: `export const create = lazyHalf(CardLater);`. What follows the host in the constructor is given by the element's
 * `loadLater`, where first view and lazy half share something.
 */
export const lazyHalf =
  <D extends object, A extends object, L extends Later<D>, More extends unknown[]>(Half: new (host: Host<D, A>, ...more: More) => L) =>
  (core: Core<D, L>, ...more: More): L =>
    new Half(new ElementHost<D, A>(core), ...more);
