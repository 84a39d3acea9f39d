import { expect, fixture, html } from '../../../test/support/index.js';
import './define.js';
import type { BobCard } from './card.js';
describe('smoke', () => {
  it('x', async () => {
    const card = await fixture<BobCard>(html`<bob-card view="full"></bob-card>`);
    card.data = { kind: 'book', version: 1, name: 'Anna', sections: { concept: { text: 'Hej **du**' } } };
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.include('Anna');
    expect(card.document).to.be.ok;
  });
});
