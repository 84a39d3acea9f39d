/**
 * Dialogs in a frame. One that is as tall as its content may be taller than the screen, so that its middle is out of sight: there a dialog opens where the
 * reader pressed. One as low as a badge has no room for any: it asks for some.
 */

/** More than this a frame is not asked to grow for a dialog, in pixels. */
const ROOM = 560;
const MARGIN = 32;

/** Where the reader pressed last, by mouse, finger or key. */
function pressed({ clientX, clientY, target }: MouseEvent): number {
  const byKey = clientX === 0 && clientY === 0;
  return byKey && target instanceof Element ? target.getBoundingClientRect().top : clientY;
}

function place({ style }: HTMLDialogElement, top: number, height: number): void {
  style.maxBlockSize = `${height}px`;
  style.insetBlock = `${Math.max(0, Math.min(top, innerHeight - height))}px auto`;
  style.marginBlock = '0';
}

/** @param atLeast asks the page around for a height */
export function keepDialogsInSight(atLeast: (height: number) => void): void {
  let at = 0;
  addEventListener('click', (event) => (at = pressed(event)), { capture: true });
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function () {
    const room = screen.availHeight * 0.7;
    const isTall = innerHeight > screen.availHeight;
    // before it opens: what has the focus then is scrolled to
    if (isTall) place(this, at - room / 2, room);
    showModal.call(this);
    const height = this.getBoundingClientRect().height;
    if (isTall) place(this, at - height / 2, Math.min(height, room));
    else atLeast(Math.min(this.scrollHeight + MARGIN, ROOM));
    this.addEventListener('close', () => atLeast(0), { once: true });
  };
}
