/** Brings a message before the visitor's eyes: scrolls to it and gives it the focus, now or when it is shown, and stays while the page grows above it. */

/** So long a page may still be growing, in milliseconds. */
const SETTLES = 4000;

/** Not in a tab or dialog that is closed. Safari 16.4 cannot be asked, and there is nothing there but boxes. */
const isShown = (message: Partial<Element> & Element): boolean => message.checkVisibility?.() ?? message.getClientRects().length > 0;

/** @param signal ends with the element's place in the page */
export function scrollToMessage(message: HTMLElement, signal: AbortSignal): void {
  if (isShown(message)) return bring(message, signal);
  // A box that comes has a size.
  const waits = new ResizeObserver(() => {
    if (!isShown(message)) return;
    waits.disconnect();
    // Not here: what lays the page out anew ends in an error of the observer.
    requestAnimationFrame(() => bring(message, signal));
  });
  waits.observe(message);
  signal.addEventListener('abort', () => waits.disconnect());
}

function bring(message: HTMLElement, signal: AbortSignal): void {
  const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const show = (behavior: ScrollBehavior): void => {
    if (message.isConnected) message.scrollIntoView({ block: 'center', behavior });
  };
  message.focus({ preventScroll: true });
  show(quiet ? 'auto' : 'smooth');
  let height = document.documentElement.scrollHeight;
  // It reports the size that there is, too, which must not cut a smooth way short.
  const grows = new ResizeObserver(() => {
    const { scrollHeight } = document.documentElement;
    if (scrollHeight !== height) show('auto');
    height = scrollHeight;
  });
  grows.observe(document.documentElement);
  ended.signal.addEventListener('abort', () => grows.disconnect());
  signal.addEventListener('abort', end, { signal: ended.signal });
  setTimeout(end, SETTLES);
  // Who scrolls by hand has seen it.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(event, end, { signal: ended.signal, passive: true, capture: true });
}
