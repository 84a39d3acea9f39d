/** A card that was drawn ahead, as declarative shadow DOM: what becomes of it when the script comes. */
import { place, replaced, seen, untilReplaced, type Placed } from '../../../test/kit/drawn-ahead.js';
import { expect, oneEvent } from '../../../test/support/index.js';
import { readBook } from '../../formats/book/index.js';
import type { BobCard } from './card.js';
import { draw, styles } from './drawn-ahead.js';

const json = { kind: 'book', version: 1, lang: 'en', name: 'MARKED', tagline: 'Soup', website: 'https://cafe.example/', location: { city: 'Akureyri' }, contacts: [{ phone: '+354 555 0100' }] }; // prettier-ignore

async function put(view: 'badge' | 'compact', src = '#drawn', withStyle = true): Promise<Placed<BobCard>> {
  const content = await draw(readBook(json).document!, 'en', view);
  return place<BobCard>({ tag: 'bob-card', attributes: `src="${src}" view="${view}"`, json, content, styles: withStyle ? styles : [] });
}

const define = (): Promise<unknown> => import('./define.js');
const inAhead = (root: ShadowRoot, selector: string): HTMLElement | null => root.querySelector<HTMLElement>(`.ahead ${selector}`);

describe('a card that was drawn ahead', () => {
  for (const view of ['compact', 'badge'] as const)
    it(`stands before its script (${view}), and becomes the element: no frame shows both or neither, nothing moves`, async () => {
      const placed = await put(view);
      const { element, root } = placed;
      expect(seen(placed)).to.equal(1);
      const { counts, tops } = await untilReplaced(placed, async () => {
        const loaded = element.document ? undefined : oneEvent(element, 'bob-load');
        await define();
        await loaded;
      });
      expect(counts, 'seen').to.deep.equal([1]);
      expect(tops, 'places of what stands below').to.have.length(1);
      expect(root.querySelector('style')).to.equal(null);
    });

  it('keeps the focus of who is in it, and gives way when they go on', async () => {
    await define();
    const placed = await put('compact', '');
    const { element: card, root } = placed;
    const link = inAhead(root, '.go a')!;
    link.focus();
    expect(seen(placed)).to.equal(1);
    card.src = '#drawn';
    await oneEvent(card, 'bob-load');
    await card.updateComplete;
    expect(root.activeElement).to.equal(link);
    expect(seen(placed)).to.equal(1);
    inAhead(root, '.facts a')!.focus();
    await new Promise(requestAnimationFrame);
    expect(root.activeElement).to.equal(inAhead(root, '.facts a'));
    (root.activeElement as HTMLElement).blur();
    await replaced(placed);
    expect(seen(placed)).to.equal(1);
  });

  it('stays where the document cannot be had', async () => {
    await define();
    const placed = await put('compact', '#nowhere');
    await oneEvent(placed.element, 'bob-error');
    await placed.element.updateComplete;
    expect(inAhead(placed.root, '.name')!.getClientRects()).to.have.length(1);
    expect(seen(placed)).to.equal(1);
  });

  it('is shown once also where a policy blocks its style', async () => {
    await define();
    const placed = await put('compact', '#drawn', false);
    await replaced(placed);
    expect(seen(placed)).to.equal(1);
  });
});
