import type { ReactiveController } from 'lit';
import type { Core } from './host.js';

/** Fits an element's colours to its page: roughly at first, measured (`theme-measure.ts`) once the lazy half is here. */
export class Theme implements ReactiveController {
  /**
   * Whether the colours may be others when the element has been drawn. Measuring has the browser compute styles, so it is not
   * done at each drawing.
   */
  due = true;

  constructor(private readonly core: Core) {
    core.element.addController(this);
  }

  hostUpdated(): void {
    if (!this.due) return;
    this.due = false;
    const { element, lazy, source } = this.core;
    (lazy?.applyTheme ?? captureText)(element, source.shown?.color);
  }
}

/**
 * The colour of the text as it is computed for the box, so that the accent is a colour and not a word that means another one in each
 * place; and light text is taken for a sign of a dark page.
 */
export function captureText(element: HTMLElement): void {
  const box = element.shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) return;
  const { color } = getComputedStyle(box);
  box.style.setProperty('--_ink', color);
  // Green carries most of a colour's light. What is not rgb() waits until it is measured.
  const green = /^rgba?\(\d+, (\d+)/.exec(color)?.[1];
  if (green) box.style.setProperty('--_scheme', +green > 140 ? 'dark' : 'light');
}
