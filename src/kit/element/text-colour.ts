/**
 * Before the second flight measures (`theme.ts`): the colour of the text as it is computed for the box, so that the accent is
 * a colour and not a word that means another one in each place; and light text is taken for a sign of a dark page.
 */
export function captureText(element: HTMLElement): void {
  const box = element.shadowRoot?.querySelector<HTMLElement>('.box');
  if (!box) return;
  const { color } = getComputedStyle(box);
  box.style.setProperty('--_ink', color);
  // Green carries most of a colour's light. What is not rgb() waits for the second flight.
  const green = /^rgba?\(\d+, (\d+)/.exec(color)?.[1];
  if (green) box.style.setProperty('--_scheme', +green > 140 ? 'dark' : 'light');
}
