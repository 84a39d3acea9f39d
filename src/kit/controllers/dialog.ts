/** A modal dialog inside of an element: named, closed by Escape, by its button, by a click beside it, and with its element; focus comes back. */
import { html, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../../schema/messages.js';
import { dialogStyles } from './dialog.styles.js';
import { dress } from '../element/dress.js';
import { cross } from '../ui/icons-more.js';

/**
 * Opens a dialog in the element's box, so that it has the box's colours.
 *
 * @param anchor any node inside of the element's shadow root
 * @param label the dialog's name for screen readers
 * @param draw what it shows; called again by the function that comes back
 * @param name a class for the styles
 */
export function openDialog(anchor: Element, label: string, name: string, draw: (dialog: HTMLDialogElement) => TemplateResult): () => void {
  dress(anchor.getRootNode() as ShadowRoot, dialogStyles);
  const box = anchor.closest('.box') ?? anchor.parentElement!;
  const dialog = document.createElement('dialog');
  dialog.className = name;
  dialog.setAttribute('aria-label', label);
  const closeWords = msg('Close', { id: 'kit.close' });
  const update = (): void =>
    void render(
      html`<button type="button" class="icon-button close" aria-label=${closeWords} title=${closeWords} @click=${() => dialog.close()}>
          ${cross()}
        </button>
        ${draw(dialog)}`,
      dialog,
    );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // What is taken out of the page, if only to be moved, is modal no more; and who holds a camera must hear of it.
  const host = (anchor.getRootNode() as ShadowRoot).host as Partial<ReactiveControllerHost> | undefined;
  const leave = {
    hostDisconnected: () => {
      dialog.close();
      // The browser's own event waits for the next frame, which a page in the background never has.
      dialog.dispatchEvent(new Event('close'));
    },
  };
  host?.addController?.(leave);
  dialog.addEventListener('close', () => {
    host?.removeController?.(leave);
    dialog.remove();
  });
  update();
  box.append(dialog);
  if (dialog.isConnected) dialog.showModal();
  // It was on its way when its element left the page: whoever asked for it hears the end.
  else queueMicrotask(leave.hostDisconnected);
  return update;
}
