/** A card with the whole book, and ways to its parts. */
import { fixture, html, waitUntil } from '../support/index.js';
import type { BobCard } from '../../src/elements/card/card.js';

export const isChromium = navigator.userAgent.includes('Chrome/');

export const put = async (data: unknown, attributes: Record<string, string> = {}, style = ''): Promise<BobCard> => {
  const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  const card = document.createElement('bob-card');
  for (const [name, value] of Object.entries({ view: 'full', ...attributes })) card.setAttribute(name, value);
  card.data = data;
  place.append(card);
  await card.updateComplete;
  return card;
};
export const all = (card: Element, selector: string) => [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
export const one = (card: Element, selector: string) => all(card, selector)[0]!;
export const chapters = (card: Element) => all(card, '[data-section]').map(({ dataset }) => dataset.section);
export const button = (card: Element, text: RegExp) =>
  all(card, 'button').find((each) => text.test(each.textContent) || text.test(each.getAttribute('aria-label') ?? ''))!;
export const link = (card: Element, text: RegExp) => all(card, 'nav a').find((each) => text.test(each.textContent))!;
export const active = (card: Element) => card.shadowRoot!.activeElement as HTMLElement | null;
export const dialog = (card: Element) =>
  waitUntil(() => one(card, 'dialog[open]')).then(() => one(card, 'dialog[open]') as HTMLDialogElement);
export const closed = (card: Element) => waitUntil(() => !one(card, 'dialog'), 'dialog is gone');

/** Gives `value` for a name of `target` while `work` runs. */
export async function having(target: object, name: string, value: unknown, work: () => Promise<unknown>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
}
