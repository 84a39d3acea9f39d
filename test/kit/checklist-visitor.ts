/** What a visitor does with a checklist, for its tests. */
import { expect, fixture, html, waitUntil } from '../support/index.js';
import type { BobChecklist } from '../../src/elements/checklist/checklist.js';
import { isSeen } from './element-suite/subject.js';

export async function put(data: unknown, attributes: Record<string, string> = {}, lang = 'en'): Promise<BobChecklist> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const list = document.createElement('bob-checklist');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  if (data) list.data = data;
  place.append(list);
  await list.updateComplete;
  return list;
}
export const ready = (list: BobChecklist) => waitUntil(() => list.document, 'is there', { timeout: 8000 });
export const all = <E extends HTMLElement = HTMLElement>(list: Element, selector: string): E[] => [
  ...list.shadowRoot!.querySelectorAll<E>(selector),
];
export const item = (list: Element, id: string): HTMLElement => all(list, `[part=item][data-id="${id}"]`)[0]!;
export async function answer(list: BobChecklist, id: string, state: string): Promise<void> {
  item(list, id).querySelector<HTMLInputElement>(`input[value=${state}]`)!.click();
  await list.updateComplete;
}
export async function open(list: BobChecklist, id: string): Promise<void> {
  item(list, id).querySelector('details')!.open = true;
  await waitUntil(() => item(list, id).querySelector('.panel'), 'opens');
}
export async function type(list: BobChecklist, id: string, selector: string, value: string): Promise<HTMLInputElement> {
  const field = item(list, id).querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input'));
  await list.updateComplete;
  return field;
}
export const press = async (list: BobChecklist, name: RegExp): Promise<void> => {
  const button = all(list, 'button').find((one) => name.test(one.textContent) && isSeen(one));
  expect(button, `a button ${name}`).to.be.ok;
  button!.click();
  await list.updateComplete;
};
export const step = (list: BobChecklist) => all(list, '[part=plan] .step').map((one) => one.textContent.trim());
export const notice = (list: BobChecklist) => all(list, '.notice')[0]!.textContent.replace(/\s+/g, ' ').trim();
