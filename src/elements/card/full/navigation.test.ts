/** The list of chapters where it is a strip that is too long. */
import { aTimeout, axe, expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import '../define.js';
import type { BobCard } from '../card.js';

const topics = Array.from({ length: 14 }, (_, at) => ({ id: `t${at}`, title: `A chapter of some length ${at}`, text: 'Words.' }));

async function strip(width: string, count = 14) {
  const place = await fixture<HTMLElement>(html`<div style="width: ${width}"></div>`);
  const card: BobCard = document.createElement('bob-card');
  card.view = 'full';
  card.data = { kind: 'book', version: 1, name: 'Long', topics: topics.slice(0, count) };
  place.append(card);
  const one = <E extends HTMLElement>(selector: string): E => card.shadowRoot!.querySelector<E>(selector)!;
  await waitUntil(() => one('.chapters a'), 'has chapters', { timeout: 5000 });
  const list = one('.chapters ul');
  const isShown = (name: string): boolean => one(`.further.${name}`).getClientRects().length > 0;
  const ends = (): string => ['back', 'on'].filter(isShown).join(' ');
  return { card, list, one, ends };
}

describe('the list of chapters of a whole book', () => {
  it('shows at which end there is more, and a mouse can reach all of it', async () => {
    const { card, list, one, ends } = await strip('40em');
    await waitUntil(() => ends() === 'on', 'goes on');
    const sides = (element: Element) => element.getBoundingClientRect();
    expect(sides(one('.further.on')).right).to.be.closeTo(sides(list).right, 1);
    await axe(card);
    for (let at = 0; at < 20 && ends() !== 'back'; at++) {
      const before = list.scrollLeft;
      one('.further.on').click();
      await waitUntil(() => list.scrollLeft !== before, 'moves');
      // a smooth way takes its time
      let seen: number;
      do {
        seen = list.scrollLeft;
        await aTimeout(120);
      } while (seen !== list.scrollLeft);
    }
    expect(ends()).to.equal('back');
    const last = sides(list.querySelector('li:last-child a')!);
    expect(last.left >= sides(list).left - 1 && last.right <= sides(list).right + 1).to.equal(true);
  });

  it('has no buttons where all of it is in view, in a strip or in a column', async () => {
    const short = await strip('40em', 2);
    expect(short.ends()).to.equal('');
    const wide = await strip('75em');
    expect(getComputedStyle(wide.list).flexDirection).to.equal('column');
    expect(wide.ends()).to.equal('');
  });

  it('follows its width', async () => {
    const { card, ends } = await strip('40em');
    await waitUntil(() => ends() === 'on', 'goes on');
    card.parentElement!.style.width = '75em';
    await waitUntil(() => ends() === '', 'is a column');
  });

  it('has links for the keyboard, which bring themselves beside the buttons; the buttons are told to nobody else', async () => {
    const { list, one, ends } = await strip('40em');
    await waitUntil(() => ends() === 'on', 'goes on');
    for (const button of ['.further.back', '.further.on']) {
      expect(one(button).tabIndex).to.equal(-1);
      expect(one(button).getAttribute('aria-hidden')).to.equal('true');
    }
    const link = list.querySelectorAll('a')[5]!;
    link.focus();
    await waitUntil(() => ends() === 'back on', 'is in the middle');
    await waitUntil(() => {
      const { left, right } = link.getBoundingClientRect();
      return left >= one('.further.back').getBoundingClientRect().right - 1 && right <= one('.further.on').getBoundingClientRect().left + 1;
    }, 'stands free');
  });
});
