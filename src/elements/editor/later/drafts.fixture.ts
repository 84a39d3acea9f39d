/** An editor with all of its parts, in whose form a name is typed, for tests of drafts. */
import { fixture, html, waitUntil } from '../../../../test/support/index.js';
import '../define.js';
import type { BobEditor } from '../editor.js';

export const WAIT = { timeout: 10_000 };

export const find = <T extends HTMLElement>(element: BobEditor, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);

export async function editing(): Promise<BobEditor> {
  const element = await fixture<BobEditor>(html`<bob-editor kind="book"></bob-editor>`);
  await waitUntil(() => find(element, '.looks'), 'all of it is here', WAIT);
  return element;
}

export async function type(element: BobEditor, text: string, field = 'name'): Promise<void> {
  const input = find<HTMLInputElement>(element, `[data-path=${field}] input`)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** What the editor tells above the form. */
export const notice = (element: BobEditor): string => find(element, '.notice')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
