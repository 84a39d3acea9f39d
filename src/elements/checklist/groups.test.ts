/** Groups that fold up: on phones all but the first, and wherever the visitor wants it. */
import { aTimeout, axe, expect, waitUntil } from '../../../test/support/index.js';
import { all, answer, item, press, put, ready } from '../../../test/kit/checklist-visitor.js';
import { isSeen } from '../../../test/kit/element-suite/subject.js';
import './define.js';
import type { BobChecklist } from './checklist.js';

const data = {
  kind: 'checklist',
  version: 1,
  id: 'shop',
  title: 'The shop',
  groups: ['Doors', 'Windows', 'Roof'].map((title, at) => ({
    id: `g${at}`,
    title,
    intro: 'Look at it.',
    items: [1, 2].map((one) => ({ id: `g${at}-${one}`, title: `${title} ${one}`, weight: 3 })),
  })),
};
const groups = (list: BobChecklist): HTMLDetailsElement[] => all<HTMLDetailsElement>(list, '.group > details');
const open = (list: BobChecklist): boolean[] => groups(list).map((one) => one.open);
const told = async (): Promise<void> => void (await aTimeout(50));

async function on(phone: boolean): Promise<BobChecklist> {
  const own = matchMedia;
  globalThis.matchMedia = (query) => (query === '(max-width: 40em)' ? ({ matches: phone } as MediaQueryList) : own.call(globalThis, query));
  try {
    const list = await put(data);
    await ready(list);
    await list.updateComplete;
    return list;
  } finally {
    globalThis.matchMedia = own;
  }
}

describe('<bob-checklist>: groups', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('are all open where there is room, and but for the first folded up on a phone', async () => {
    expect(open(await on(false))).to.deep.equal([true, true, true]);
    expect(open(await on(true))).to.deep.equal([true, false, false]);
  });

  it('say how far they are, also folded up; the heading is in what opens them', async () => {
    const list = await on(true);
    await answer(list, 'g0-1', 'done');
    const heads = groups(list).map((one) => one.querySelector('summary')!);
    expect(heads.map((one) => one.querySelector('h3')!.textContent)).to.deep.equal(['Doors', 'Windows', 'Roof']);
    expect(heads.map((one) => one.querySelector('.count')!.textContent)).to.deep.equal(['1 of 2 done', '0 of 2 done', '0 of 2 done']);
    for (const head of heads) expect(isSeen(head.querySelector('.count')!)).to.equal(true);
    expect(item(list, 'g1-1').checkVisibility()).to.equal(false);
    await axe(list);
  });

  it('stay as the visitor left them while the page lives: with each answer, and where the element is moved', async () => {
    const list = await on(true);
    for (const at of [0, 2]) groups(list)[at]!.querySelector('summary')!.click();
    await told();
    const left = [false, false, true];
    expect(open(list)).to.deep.equal(left);
    await answer(list, 'g2-1', 'done');
    expect(open(list)).to.deep.equal(left);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(list);
    await list.updateComplete;
    await told();
    expect(open(list)).to.deep.equal(left);
    place.remove();
  });

  it('open for a search in the page, which opens native details by itself', async () => {
    const list = await on(true);
    // what a browser does with what it has found
    groups(list)[1]!.open = true;
    await told();
    await answer(list, 'g0-1', 'done');
    expect(open(list)).to.deep.equal([true, true, false]);
  });

  it('open for the way to the next item', async () => {
    const list = await on(true);
    for (const id of ['g0-1', 'g0-2']) await answer(list, id, 'done');
    await press(list, /Go to the next unanswered item/);
    await waitUntil(() => list.shadowRoot!.activeElement, 'has the focus');
    expect(item(list, 'g1-1').contains(list.shadowRoot!.activeElement)).to.equal(true);
    expect(item(list, 'g1-1').checkVisibility()).to.equal(true);
  });

  it('are printed whole, and as they were after', async () => {
    const list = await on(true);
    dispatchEvent(new Event('beforeprint'));
    expect(open(list)).to.deep.equal([true, true, true]);
    dispatchEvent(new Event('afterprint'));
    await told();
    expect(open(list)).to.deep.equal([true, false, false]);
    list.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(open(list)).to.deep.equal([true, false, false]);
  });
});
