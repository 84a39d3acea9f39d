import { ReactiveElement, render, type PropertyValues, type RenderOptions } from 'lit';
import { version } from '../version.js';

/** By what a marked link or box knows whether its element shows something: see `src/loader/marks/`. */
const STATE = 'data-marked';

/**
 * An element in a page that others write: frameworks that set its properties, and a loader that puts it beside a marked link.
 *
 * Of LitElement it needs only `update()`: what that does beside it (old browsers, directives that outlive a disconnect) each first view would pay for.
 */
export abstract class EmbeddedElement extends ReactiveElement {
  /** The version of the library that this class came with. */
  static readonly version: string = version;

  /** @ignore */
  declare protected phase: 'idle' | 'loading' | 'ready' | 'failed';

  #options?: RenderOptions;

  constructor() {
    super();
    this.addController({
      hostUpdated: () => {
        if (this.hasAttribute(STATE) && this.getAttribute(STATE) !== this.phase) this.setAttribute(STATE, this.phase);
      },
    });
  }

  /** What stands in the element now. */
  protected abstract render(): unknown;

  protected override update(changed: PropertyValues): void {
    const view = this.render();
    super.update(changed);
    // before what was drawn ahead of the script
    render(view, this.renderRoot, (this.#options ??= { host: this, renderBefore: this.renderRoot.firstChild }));
  }

  /** A framework sets whatever a page names: where the property only tells something, that must not throw and take down the page. @ignore */
  protected static override finalize(): void {
    super.finalize();
    for (const [name, accessor] of Object.entries(Object.getOwnPropertyDescriptors(this.prototype)))
      if (accessor.get && !accessor.set) Object.defineProperty(this.prototype, name, { ...accessor, set: () => undefined });
  }
}
