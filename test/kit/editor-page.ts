/** An editor with its form and its preview, and what must not happen while somebody uses it. */
import { aTimeout, expect, fixture, html, ran, recordConsole, requestsOf, waitUntil } from '../support/index.js';
import type { BobEditor } from '../../src/elements/editor/editor.js';
import { checkHarmless } from './harmless.js';

export const WAIT = { timeout: 20_000, interval: 5 };
/** What the form is made of, and the map. */
const OWN = 'input, .map-surface, .map-surface *';

export class EditorPage {
  constructor(readonly element: BobEditor) {}

  static async open(data: object | undefined, attributes: Readonly<Record<string, string>> = {}): Promise<EditorPage> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('bob-editor');
    for (const [name, value] of Object.entries({ script: `${location.origin}/dist/bob.js`, ...attributes }))
      element.setAttribute(name, value);
    if (data) element.data = data;
    element.style.inlineSize = '80em';
    place.append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.stage'), 'stands', WAIT);
    return new EditorPage(element);
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.element.shadowRoot!.querySelectorAll<T>(selector)];
  }

  async go(step: string): Promise<void> {
    const [select] = this.all<HTMLSelectElement>('.page select');
    select!.value = step;
    select!.dispatchEvent(new Event('change'));
    await waitUntil(() => this.all(`[data-step=${step}]`).length, step, WAIT);
  }

  get steps(): string[] {
    return [...this.all<HTMLSelectElement>('.page select')[0]!.options].filter(({ disabled }) => !disabled).map(({ value }) => value);
  }

  /** All records, and what is behind "More". */
  async unfold(): Promise<void> {
    for (let depth = 0; depth < 9; depth++) {
      const closed = this.all('.form details:not([open]) > summary');
      if (!closed.length) return;
      for (const one of closed) one.click();
      await aTimeout(0);
      await this.element.updateComplete;
    }
  }

  harmless(): void {
    checkHarmless(this.element, OWN);
  }

  /** What can be copied. */
  get lines(): string[] {
    return this.all<HTMLTextAreaElement>('[part~=snippet]').map(({ value }) => value);
  }
}

/** Runs `work`, in which nothing may happen but what is asked for. */
export async function nothingElse(work: () => Promise<void>): Promise<void> {
  const runs = ran();
  const record = recordConsole();
  const title = document.head.innerHTML;
  const { urls } = await requestsOf(work, 300).finally(record.stop);
  // what the elements say to the owner of the page, and Lit to its developer
  expect(record.lines.filter((line) => !/^warn: (<bob-|Element bob-editor scheduled an update)/.test(line))).to.deep.equal([]);
  expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
  expect(runs()).to.equal(0);
  expect(document.head.innerHTML.length - title.length, 'nothing is put into the page').to.equal(0);
  for (const name of ['polluted', 'x', 'en', 'is', 'name']) expect(name in {}, name).to.equal(false);
}
