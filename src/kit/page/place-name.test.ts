import { expect, fixture, html } from '../../../test/support/index.js';
import { placeName } from './place-name.js';

describe('the name of a place in the address', () => {
  it("is the document's for the first, with the id or the number of each other one that shows the same", async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p data-keeps data-src="west"></p>
        <p data-keeps data-src="east"></p>
        <p data-src="west"></p>
        <p data-keeps data-src="west" id="shop"></p>
        <p data-keeps data-src="west"></p>
        <p data-keeps></p>
        <p data-keeps></p>
      </div>`,
    );
    const all = [...page.children] as (HTMLElement & { src?: string; document?: object })[];
    for (const one of all) one.src = one.dataset.src!;
    const names = (): string[] => all.map((one) => placeName(one, 'west', '[data-keeps]'));
    expect(names()).to.deep.equal(['west', 'west', 'west', 'west.shop', 'west.3', 'west', 'west']);
    all[6]!.document = all[5]!.document = { id: 'same' };
    expect(names()[6]).to.equal('west.2');
    Object.assign(all[3]!.dataset, { marked: 'ready' });
    expect(names()[3], 'an id that the loader gave').to.equal('west.2');
  });
});
