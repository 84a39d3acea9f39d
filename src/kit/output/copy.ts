/** Puts a text on the clipboard, also where a frame or a page without https forbids the usual way. */

/** The older way, which needs a field with the text in it. Under a modal dialog only what is in the dialog can be selected. */
function copyBySelection(text: string, near: Element): boolean {
  const focused = (near.getRootNode() as Document | ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', inlineSize: '1px', blockSize: '1px', opacity: '0' });
  (near.closest('dialog') ?? near).append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way, in all three engines
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
  }
}

/**
 * Copies a text in answer to a click. Never throws.
 *
 * @param near an element that can hold others: inside of the dialog that is open, else anywhere
 * @returns whether it is on the clipboard; where not, show the text so that it can be selected
 */
export async function copyText(text: string, near: Element = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}
