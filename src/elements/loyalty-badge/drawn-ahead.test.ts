/** A badge that was drawn ahead, as declarative shadow DOM: what becomes of it when the script comes. */
import { place, seen, untilReplaced } from '../../../test/kit/drawn-ahead.js';
import { axe, expect } from '../../../test/support/index.js';
import { readLoyalty } from '../../formats/loyalty/index.js';
import { draw, styles } from './drawn-ahead.js';
import type { BobLoyaltyBadge } from './loyalty-badge.js';

const json = { kind: 'loyalty', version: 1, id: 'pass', lang: 'en', name: 'MARKED', hub: 'https://west.example/pass' };

describe('a badge that was drawn ahead', () => {
  for (const view of ['plate', 'line'] as const)
    it(`stands before its script (${view}), leads to the programme, and becomes the element: nothing moves`, async () => {
      const content = await draw(readLoyalty(json).document!, 'en', view);
      const placed = await place<BobLoyaltyBadge>({
        tag: 'bob-loyalty-badge',
        attributes: `src="#drawn" view="${view}"`,
        json,
        content,
        styles,
      });
      const { element, root } = placed;
      const link = root.querySelector<HTMLAnchorElement>('.ahead a')!;
      if (!customElements.get('bob-loyalty-badge')) {
        expect(link.href).to.equal('https://west.example/pass');
        // it claims no check that nobody made
        expect(link.textContent).to.include('We take part in').and.not.match(/check/i);
        await axe(element);
      }
      expect(seen(placed)).to.equal(1);
      const width = link.getBoundingClientRect().width;
      const { counts, tops } = await untilReplaced(placed, () => import('./define.js'));
      expect(counts, 'seen').to.deep.equal([1]);
      expect(tops, 'places of what stands below').to.have.length(1);
      expect(root.querySelector('style')).to.equal(null);
      const button = root.querySelector<HTMLElement>('button.badge')!;
      expect(button.getBoundingClientRect().width).to.be.at.least(view === 'line' ? 1 : width - 0.5);
    });
});
