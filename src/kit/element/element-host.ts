/** The host of every lazy half. */
import type { ReactiveElement } from 'lit';
import type { Core, Host } from './host.js';
import type { Later } from './later.js';
import { LazyElementHost } from './lazy-host.js';
import type { Locale } from './locale.js';

export class ElementHost<D extends object, A extends object> extends LazyElementHost<D> implements Host<D, A> {
  #place = new AbortController();

  constructor(core: Core<D, Later<D>>) {
    super(core);
    if (!core.element.isConnected) this.#place.abort();
    core.element.addController({
      hostConnected: () => void (this.#place = new AbortController()),
      hostDisconnected: () => this.#place.abort(),
    });
  }

  get element(): ReactiveElement & A {
    return this.core.element as ReactiveElement as ReactiveElement & A;
  }

  get root(): ShadowRoot {
    return this.core.element.renderRoot as ShadowRoot;
  }

  get document(): D | null {
    return this.core.element.document;
  }

  get locale(): Locale {
    return this.core.locale.current;
  }

  get signal(): AbortSignal {
    return this.#place.signal;
  }

  update(): void {
    this.core.element.requestUpdate();
  }

  present(): void {
    this.core.element.present();
  }

  async showEarly(preview: D): Promise<void> {
    await this.core.show(preview);
    await this.core.element.rendered();
  }

  say<T>(words: () => T): T {
    return this.core.locale.say(words);
  }

  choose(language: string): void {
    this.core.locale.chosen = language;
    this.adapt();
  }

  async later<T>(coming: Promise<T>, act: (part: T) => unknown): Promise<void> {
    const { loader, element } = this.core;
    const action = ++loader.action;
    const part = await coming.catch(() => loader.lost());
    if (part && action === loader.action && element.isConnected) await act(part);
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
