/** Password fields for tests: put into a form, and typed into. */
import { fixture, html, nextFrame, waitUntil } from '../support/index.js';
import '../../src/elements/password/define.js';
import type { BobPassword } from '../../src/elements/password/password.js';

/** Random to look at, and in no list. */
export const SECRET = 'Zk7-mosi-hraun-Qp2';

export const part = (field: BobPassword, name: string): HTMLElement | null => field.shadowRoot!.querySelector(`[part~="${name}"]`);
/** The input that the visitor types in. */
export const input = (field: BobPassword): HTMLInputElement => (field.querySelector('input') ?? part(field, 'input')) as HTMLInputElement;
export const rule = (field: BobPassword, name: string): string | undefined =>
  field.shadowRoot!.querySelector<HTMLElement>(`[data-rule="${name}"]`)?.dataset.ok;
export const words = (field: BobPassword): string => field.shadowRoot!.textContent.replace(/\s+/g, ' ');
export const button = (field: BobPassword, name: RegExp): HTMLButtonElement =>
  [...field.shadowRoot!.querySelectorAll('button')].find((one) => name.test(one.ariaLabel ?? one.textContent))!;

/** Puts a field into a form, and waits until it can be used. */
export async function put(template: unknown): Promise<{ form: HTMLFormElement; field: BobPassword }> {
  const form = await fixture<HTMLFormElement>(html`<form>${template}</form>`);
  form.addEventListener('submit', (event) => event.preventDefault());
  const field = form.querySelector('bob-password') as BobPassword;
  await waitUntil(() => field.document, 'is ready', { timeout: 8000 });
  return { form, field };
}

/** As if the visitor typed it, all at once; waits until it has been assessed with every list. */
export async function type(field: BobPassword, text: string): Promise<void> {
  const box = input(field);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (text) await waitUntil(() => field.assessment?.lists.pending.length === 0, 'is assessed', { timeout: 15_000 });
  await field.updateComplete;
  await nextFrame();
}
