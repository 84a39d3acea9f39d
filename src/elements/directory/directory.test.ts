/** What a visitor does with a directory. */
import { expect, waitUntil } from '../../../test/support/index.js';
import { wholeCluster } from '../../../test/kit/clusters.js';
import '../../../test/kit/directory-define.js';
import type { BobDirectory } from './directory.js';
import type { BobSearchEvent } from './events.js';

describe('<bob-directory>', () => {
  let element: BobDirectory;

  const root = (): ShadowRoot => element.shadowRoot!;
  const names = (): string[] => [...root().querySelectorAll('.member-name')].map((one) => one.textContent.trim());
  const show = async (attributes: Record<string, string> = {}): Promise<void> => {
    element = document.createElement('bob-directory') as BobDirectory;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = wholeCluster('West');
    document.body.append(element);
    await element.updateComplete;
    await waitUntil(() => root().querySelector('[part~=facet]') ?? root().querySelector('.all:not([open])'), 'is searchable');
    await waitUntil(() => element.results.length === 40);
  };
  const type = async (words: string): Promise<BobSearchEvent> => {
    const told = new Promise<BobSearchEvent>((resolve) => element.addEventListener('bob-search', resolve, { once: true }));
    const input = root().querySelector<HTMLInputElement>('[part~=search]')!;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const event = await told;
    await element.updateComplete;
    return event;
  };

  afterEach(() => element.remove());

  it('shows a first page of members, and more when asked', async () => {
    await show({ 'page-size': '10' });
    expect(names()).to.have.lengthOf(10);
    root().querySelector<HTMLElement>('[part~=more]')!.click();
    await element.updateComplete;
    expect(names()).to.have.lengthOf(20);
  });

  it('finds what is typed on a plain keyboard, marks it and tells how many', async () => {
    await show();
    await waitUntil(async () => (await type('harbuor')).count === 1, 'the index is there', { timeout: 5000, interval: 50 });
    expect(names()).to.deep.equal(['Harbour Café']);
    expect((await type('thorsnes')).count).to.equal(39);
    expect(root().querySelector('mark')?.textContent).to.equal('Þórsnes');
    expect(root().querySelector('[part~=count]')?.textContent).to.include('39');
    expect((await type('nobody at all')).count).to.equal(0);
    expect(root().querySelector('.none')).not.to.equal(null);
  });

  it('filters from outside without telling its own page', async () => {
    await show();
    let told = 0;
    element.addEventListener('bob-search', () => told++);
    await waitUntil(() => {
      element.filters = { role: ['research'] };
      return element.results.length === 8;
    });
    element.clear();
    expect(element.results).to.have.lengthOf(40);
    expect(told).to.equal(0);
  });

  it('has the members as a table, too', async () => {
    await show({ view: 'table' });
    await waitUntil(() => root().querySelector('table'), 'the table has come');
    expect(root().querySelectorAll('tbody tr[part~=member]')).to.have.lengthOf(24);
  });

  it('gives what is found as a table for Excel', async () => {
    await show();
    const text = await element.export('csv');
    expect(text.startsWith('\uFEFF')).to.equal(true);
    expect(text.trim().split('\r\n')).to.have.lengthOf(41);
  });
});
