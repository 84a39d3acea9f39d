/** What was drawn ahead (`bob-widgets render --shadow`) stands in the shadow root until the element shows its document itself. */

/** The box of what was drawn ahead; its styles stand before it. */
export const AHEAD = 'ahead';

/**
 * Takes it away. By then its own styles hide it, but a policy may block these. Who has the focus in it keeps it until they go on.
 */
export function takeOver({ shadowRoot }: Element): void {
  const ahead = shadowRoot?.querySelector(`.${AHEAD}`);
  if (!ahead) return;
  const clear = (): void => {
    if (ahead.matches(':focus-within')) return;
    if (ahead.previousElementSibling?.localName === 'style') ahead.previousElementSibling.remove();
    ahead.remove();
  };
  // where the focus goes is known afterwards
  ahead.addEventListener('focusout', () => queueMicrotask(clear));
  clear();
}
