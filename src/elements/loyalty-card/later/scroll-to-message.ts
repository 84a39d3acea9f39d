/** Scrolls to a message, and stays there while the page is still growing above it. */

/** So long a page may still be growing, in milliseconds. */
const SETTLES = 4000;

export function scrollToMessage(message: HTMLElement): void {
  const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ended = new AbortController();
  const { signal } = ended;
  const show = (behavior: ScrollBehavior): void => {
    if (message.isConnected) message.scrollIntoView({ block: 'center', behavior });
  };
  message.focus({ preventScroll: true });
  show(quiet ? 'auto' : 'smooth');
  const grows = new ResizeObserver(() => show('auto'));
  grows.observe(document.documentElement);
  signal.addEventListener('abort', () => grows.disconnect());
  setTimeout(() => ended.abort(), SETTLES);
  // Who scrolls by hand has seen it.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(event, () => ended.abort(), { signal, passive: true, capture: true });
}
