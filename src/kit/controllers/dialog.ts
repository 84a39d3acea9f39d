/** A modal dialog inside of an element: named, closed by Escape, by its button, by a click beside it, and with its element; focus comes back. */
import { html, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import { dialogStyles } from './dialog.styles.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { rememberFocus } from '../ui/focus.js';
import { cross } from '../ui/icons-more.js';

/** One that is open. It closes with its element: what is taken out of the page, if only to be moved, is modal no more, and who holds a camera must hear of it. */
class Dialog implements ReactiveController {
  readonly #dialog = document.createElement('dialog');
  readonly #closeWords = msg('Close', { id: 'kit.close' });
  readonly #host: Partial<ReactiveControllerHost> | undefined;

  constructor(
    anchor: Element,
    label: string,
    name: string,
    private readonly draw: (dialog: HTMLDialogElement) => TemplateResult,
  ) {
    const dialog = this.#dialog;
    const root = anchor.getRootNode() as ShadowRoot;
    // the browser gives the focus back to what opened it, which may be gone by then
    const restore = rememberFocus(root);
    adoptStyles(root, dialogStyles);
    dialog.className = name;
    dialog.setAttribute('aria-label', label);
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      this.#host?.removeController?.(this);
      dialog.remove();
      restore();
    });
    this.#host = root.host as Partial<ReactiveControllerHost> | undefined;
    this.#host?.addController?.(this);
    this.update();
    (anchor.closest('.box') ?? anchor.parentElement!).append(dialog);
    if (dialog.isConnected) dialog.showModal();
    // It was on its way when its element left the page: whoever asked for it hears the end.
    else queueMicrotask(() => this.hostDisconnected());
  }

  hostDisconnected(): void {
    this.#dialog.close();
    // The browser's own event waits for the next frame, which a page in the background never has.
    this.#dialog.dispatchEvent(new Event('close'));
  }

  update(): void {
    const dialog = this.#dialog;
    const words = this.#closeWords;
    render(
      html`<button type="button" class="icon-button close" aria-label=${words} title=${words} @click=${() => dialog.close()}>
          ${cross()}
        </button>
        ${this.draw(dialog)}`,
      dialog,
    );
  }
}

/**
 * Opens a dialog in the element's box, so that it has the box's colours.
 *
 * @param anchor any node inside of the element's shadow root
 * @param label the dialog's name for screen readers
 * @param draw what it shows; called again by the function that comes back
 * @param name a class for the styles
 */
export function openDialog(anchor: Element, label: string, name: string, draw: (dialog: HTMLDialogElement) => TemplateResult): () => void {
  const dialog = new Dialog(anchor, label, name, draw);
  return () => dialog.update();
}
