/** A document of very long lists in the editor: a short link can carry it. */
import { expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import '../../define.js';
import '../../../card/define.js';
import type { BobEditor } from '../../editor.js';

const WAIT = { timeout: 20_000 };

describe('<bob-editor>: a document of very long lists', () => {
  it('is previewed up to a number of entries, which is said, and keeps them all', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element: BobEditor = document.createElement('bob-editor');
    element.style.inlineSize = '80em';
    element.data = { kind: 'book', version: 1, lang: 'en', name: 'A', contacts: Array.from({ length: 60_000 }, () => ({ name: 'a' })) };
    place.append(element);
    const card = (): (HTMLElement & { data?: { contacts: unknown[] } }) | null | undefined =>
      element.shadowRoot?.querySelector('.stage > bob-card');
    await waitUntil(() => card()?.shadowRoot?.textContent.includes('A'), 'is previewed', WAIT);
    expect(card()!.data!.contacts).to.have.length(200);
    await waitUntil(
      () => element.shadowRoot!.querySelector('.preview')!.textContent.includes('first 200 entries of each list'),
      'is said',
      WAIT,
    );
    expect((JSON.parse(element.export()) as { contacts: unknown[] }).contacts).to.have.length(60_000);
  });
});
