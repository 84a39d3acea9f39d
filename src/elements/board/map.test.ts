/** The map of a notice board. What every map does is tested with that of the directory. */
import { axe, expect, requestsOf, waitUntil } from '../../../test/support/index.js';
import './define.js';
import type { BobBoard } from './board.js';
import { whole } from './board.fixture.js';

const HOSTILE = 'Doors & windows <img src=x onerror="window.hacked = true"> &lt;b>';
const at = (id: string, title: string, lat?: number, lon?: number): Record<string, unknown> => ({
  id,
  kind: id.startsWith('n') ? 'need' : 'offer',
  title,
  location: { city: 'Borgarnes', ...(lat !== undefined && { lat, lon }) },
});
const board = (...notices: unknown[]): object => ({ ...whole('West'), notices });
const three = board(at('need', 'Hay', 64.54, -21.92), at('offer', HOSTILE, 65.68, -18.09), at('off', 'Paint'));

async function show(data: object, attributes: Record<string, string> = {}): Promise<BobBoard> {
  const element = document.createElement('bob-board');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await waitUntil(() => one(element, '.foot'), 'is complete', { timeout: 10_000 });
  return element;
}

const all = (element: BobBoard, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: BobBoard, selector: string): HTMLElement | undefined => all(element, selector)[0];
const markers = (element: BobBoard): string[] =>
  all(element, '.spot:not([inert]) .marker').map((marker) => marker.getAttribute('aria-label') ?? marker.textContent.trim());
const toggle = (element: BobBoard): HTMLElement => one(element, '[part~=map-switch]')!;

async function map(element: BobBoard): Promise<void> {
  toggle(element).click();
  await waitUntil(() => one(element, '.marker'), 'the map is there', { timeout: 10_000 });
}

describe('the map of <bob-board>', () => {
  afterEach(() => document.querySelectorAll('bob-board').forEach((element) => element.remove()));

  // the first one: the lazy half is not here yet
  it('has its place before it is offered: the notices stay where they are', async () => {
    const element = document.createElement('bob-board');
    element.data = board(at('need', 'Hay', 64.54, -21.92), at('offer', 'Paint'));
    document.body.append(element);
    await new Promise<void>((resolve) => {
      new MutationObserver(() => one(element, '.notices') && resolve()).observe(element.shadowRoot!, { subtree: true, childList: true });
    });
    expect(one(element, '.foot')).to.equal(undefined);
    const top = (): number => one(element, '.notices')!.getBoundingClientRect().top;
    const before = top();
    await waitUntil(() => toggle(element), 'is complete', { timeout: 10_000 });
    expect(top()).to.be.closeTo(before, 1);
  });

  it('is offered only where an open notice has a position', async () => {
    expect(toggle(await show(three)).textContent.trim()).to.equal('Show on a map');
    expect(toggle(await show(board(at('a', 'Paint'), { ...at('b', 'Hay', 64.5, -21.9), done: true })))).to.equal(undefined);
  });

  it('shows the notices by their titles, which are text, and hides again', async () => {
    const element = await show(three);
    await map(element);
    const titles = all(element, '.title').map(({ textContent }) => textContent);
    expect(titles[1]).to.match(/^Doors & windows/);
    expect(markers(element)).to.have.members(titles.slice(0, 2));
    expect(element.shadowRoot!.querySelector('.map :is(img, b)')).to.equal(null);
    expect((window as { hacked?: true }).hacked).to.equal(undefined);
    expect(one(element, '.map-count')!.textContent).to.equal('2 notices on the map');
    expect(one(element, '.map-without summary')!.textContent.trim()).to.equal('1 notice not on the map');
    expect(one(element, '.map')!.getAttribute('aria-label')).to.equal('Map of notices');
    const width = (selector: string): number => one(element, selector)!.getBoundingClientRect().width;
    expect(width('.map-surface')).to.be.closeTo(width('.notices'), 1);
    await axe(element);
    toggle(element).click();
    await element.updateComplete;
    expect(one(element, '.map')).to.equal(undefined);
    expect(all(element, '[part~=notice]').length).to.equal(3);
  });

  it('opens a notice in the list, also on a later page', async () => {
    const many = Array.from({ length: 20 }, (_, index) => at(`n${index}`, `Notice ${index}`));
    const element = await show(board(...many, at('last', 'Hay', 64.54, -21.92)));
    await map(element);
    one(element, '.marker')!.click();
    await waitUntil(() => one(element, '[data-id=last] details[open]'), 'it is open');
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('[data-id=last]'), 'it has the focus');
  });

  it('lists those at one place, and goes on doing so when the board is drawn again', async () => {
    const element = await show(board(at('need', 'Hay', 64.54, -21.92), at('offer', 'Paint', 64.54, -21.92)));
    await map(element);
    expect(markers(element)).to.deep.equal(['2 notices, Borgarnes']);
    one(element, '.marker')!.click();
    await waitUntil(() => one(element, '[role=dialog]'), 'the list is there');
    element.requestUpdate();
    await element.updateComplete;
    const names = all(element, '[role=dialog] li button');
    expect(names.map(({ textContent }) => textContent)).to.deep.equal(['Hay', 'Paint']);
    names[1]!.click();
    await waitUntil(() => one(element, '[data-id=offer] details[open]'), 'it is open');
  });

  it('shows what the filters leave, and is not on paper', async () => {
    const element = await show(three);
    await map(element);
    element.filters = { kind: ['need'] };
    await waitUntil(() => markers(element).join() === 'Hay', 'one is left');
    element.filters = { tag: ['none'] };
    await waitUntil(() => one(element, '.map-count')!.textContent.startsWith('None of these notices'), 'none is left');
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(one(element, '.map, .map-switch')).to.equal(undefined);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('asks no other server before the visitor agrees to tiles', async () => {
    const tiles = 'https://tiles.example/{z}/{x}/{y}.png';
    let element!: BobBoard;
    const { urls } = await requestsOf(async () => {
      element = await show(three, { tiles, 'tiles-by': 'Example Maps' });
      await map(element);
    });
    expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
    expect(one(element, '[part~=map-consent]')!.textContent).to.include('tiles.example');
    expect(all(element, '.map img').length).to.equal(0);
    one(element, '[part~=map-consent]')!.click();
    await waitUntil(() => one(element, '.map img[src^="https://tiles.example/"]'), 'tiles are asked for');
    await element.updateComplete;
    expect(one(element, '.map-source')!.textContent).to.equal('Example Maps');
  });
});
