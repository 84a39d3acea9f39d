/** A card that was drawn ahead, as declarative shadow DOM: what becomes of it when the script comes. */
import { render } from 'lit';
import { expect, fixture, html, oneEvent, waitUntil } from '../../../test/support/index.js';
import type { Book } from '../../formats/book/book.js';
import { readBook } from '../../formats/book/index.js';
import type { BobCard } from './card.js';
import { draw, styles } from './drawn-ahead.js';

const json = { kind: 'book', version: 1, lang: 'en', name: 'MARKED', tagline: 'Soup', website: 'https://cafe.example/', location: { city: 'Akureyri' }, contacts: [{ phone: '+354 555 0100' }] }; // prettier-ignore

/** The template as the command writes it. */
async function templateOf(book: Book, view: 'badge' | 'compact', withStyle = true): Promise<string> {
  const drawn = document.createElement('div');
  render(await draw(book, 'en', view), drawn);
  const style = withStyle ? `<style>${styles.map(({ cssText }) => cssText).join('\n')}</style>` : '';
  return `<template shadowrootmode="open">${style}<div class="ahead">${drawn.innerHTML}</div></template>`;
}

interface Placed {
  readonly card: BobCard;
  readonly root: ShadowRoot;
  /** Stands below it. */
  readonly below: HTMLElement;
}

async function put(view: 'badge' | 'compact', src = '#drawn', withStyle = true): Promise<Placed> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const template = await templateOf(readBook(json).document!, view, withStyle);
  place.setHTMLUnsafe(
    `<script type="application/json" id="drawn">${JSON.stringify(json)}</script>` +
      `<bob-card src="${src}" view="${view}" json-ld="off" lang="en">${template}<p>MARKED, the fallback</p></bob-card><p>Below</p>`,
  );
  const card = place.querySelector<BobCard>('bob-card')!;
  return { card, root: card.shadowRoot!, below: place.querySelector<HTMLElement>(':scope > p')! };
}

const define = (): Promise<unknown> => import('./define.js');
const inAhead = (root: ShadowRoot, selector: string): HTMLElement | null => root.querySelector<HTMLElement>(`.ahead ${selector}`);

/** How often its name is seen. */
function seen({ card, root }: Placed): number {
  const isSeen = (element: Element): boolean => [...element.getClientRects()].some(({ height }) => height > 0);
  return [...root.querySelectorAll('.name'), ...card.querySelectorAll('p')].filter(isSeen).length;
}

describe('a card that was drawn ahead', () => {
  for (const view of ['compact', 'badge'] as const)
    it(`stands before its script (${view}), and becomes the element: no frame shows both or neither, nothing moves`, async () => {
      const placed = await put(view);
      const { card, root, below } = placed;
      expect(seen(placed)).to.equal(1);
      const tops = new Set<number>();
      const counts = new Set<number>();
      let goes = true;
      const watch = (): void => {
        tops.add(Math.round(below.getBoundingClientRect().top * 10) / 10);
        counts.add(seen(placed));
        if (goes) requestAnimationFrame(watch);
      };
      watch();
      const loaded = card.document ? undefined : oneEvent(card, 'bob-load');
      await define();
      await loaded;
      await waitUntil(() => !root.querySelector('.ahead'), 'has been replaced', { timeout: 20_000 });
      await new Promise(requestAnimationFrame);
      goes = false;
      expect([...counts], 'seen').to.deep.equal([1]);
      expect([...tops], 'places of what stands below').to.have.length(1);
      expect(root.querySelector('style')).to.equal(null);
    });

  it('keeps the focus of who is in it, and gives way when they go on', async () => {
    await define();
    const placed = await put('compact', '');
    const { card, root } = placed;
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
    await waitUntil(() => !root.querySelector('.ahead'), 'has been replaced', { timeout: 20_000 });
    expect(seen(placed)).to.equal(1);
  });

  it('stays where the document cannot be had', async () => {
    await define();
    const placed = await put('compact', '#nowhere');
    await oneEvent(placed.card, 'bob-error');
    await placed.card.updateComplete;
    expect(inAhead(placed.root, '.name')!.getClientRects()).to.have.length(1);
    expect(seen(placed)).to.equal(1);
  });

  it('is shown once also where a policy blocks its style', async () => {
    await define();
    const placed = await put('compact', '#drawn', false);
    await waitUntil(() => !placed.root.querySelector('.ahead'), 'has been replaced', { timeout: 20_000 });
    expect(seen(placed)).to.equal(1);
  });
});
