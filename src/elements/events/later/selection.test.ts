/** The visitor's own list: in the page, on their device only when they ask for it, and as a calendar file. */
import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import '../define.js';
import type { BobEvents } from '../events.js';
import { small, whole } from '../events.fixture.js';

const KEY = 'bob-events:1:west';

async function show(calendar: object = whole('West')): Promise<BobEvents> {
  const element = await fixture<BobEvents>(html`<bob-events lang="en"><script type="application/json">${JSON.stringify(calendar)}</script></bob-events>`); // prettier-ignore
  await waitUntil(() => find(element, '.foot'), 'all of it is here');
  return element;
}
const find = (element: BobEvents, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const filter = (element: BobEvents): HTMLElement | null => find(element, '[data-filter=id]');
const row = (element: BobEvents, id: string): HTMLElement => find(element, `[part~=event][data-id=${id}]`)!;

/** Opens what is below an event, and presses the button for the list. */
async function list(element: BobEvents, id: string): Promise<HTMLElement> {
  const details = row(element, id).querySelector('details')!;
  details.open = true;
  await waitUntil(() => details.querySelector('[data-list]'), 'it is open');
  const button = details.querySelector<HTMLElement>('[data-list]')!;
  button.focus();
  button.click();
  await element.updateComplete;
  return button;
}
const press = async (element: BobEvents, selector: string): Promise<void> => {
  find(element, selector)!.click();
  await element.updateComplete;
};

describe('<bob-events> and the visitor’s list', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('offers none where there is one event, and no filter while nothing is on it', async () => {
    const one = await show(small('West'));
    one.shadowRoot!.querySelector('details')!.open = true;
    await waitUntil(() => find(one, '.actions'));
    expect(find(one, '[data-list]')).to.equal(null);
    const element = await show();
    expect(filter(element)).to.equal(null);
    expect(find(element, '[data-keep]')).to.equal(null);
  });

  it('says what each button does, and with which event', async () => {
    const element = await show();
    const button = await list(element, 'fund');
    expect(button.ariaLabel).to.equal('Remove from my list: Apply to the Development Fund');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(row(element, 'fund').querySelector('.listed')!.textContent).to.equal('On my list');
    button.click();
    await element.updateComplete;
    expect(button.ariaLabel).to.equal('Add to my list: Apply to the Development Fund');
    expect(row(element, 'fund').querySelector('.listed')).to.equal(null);
  });

  it('shows what is on it, alone, and says how many these are', async () => {
    const element = await show();
    await list(element, 'fund');
    await list(element, 'course');
    expect(filter(element)!.textContent.trim()).to.equal('My list (2)');
    await press(element, '[data-filter=id]');
    expect(filter(element)!.ariaPressed).to.equal('true');
    expect(element.results).to.deep.equal(['course/2026-12-07T13:00', 'fund']);
    expect(element.filters.id).to.deep.equal(['fund', 'course/2026-12-07T13:00']);
    await waitUntil(() => find(element, '.found')!.textContent === '2 events found', 'is told');
    await press(element, '[data-filter=id]');
    expect(element.results.length).to.be.above(2);
  });

  it('keeps the focus in the calendar when an event leaves the list that is shown, and shows all when none is left', async () => {
    const element = await show();
    await list(element, 'fund');
    await list(element, 'meeting');
    await press(element, '[data-filter=id]');
    await list(element, 'fund');
    expect(element.results).to.deep.equal(['meeting']);
    expect(element.shadowRoot!.activeElement).to.equal(filter(element));
    row(element, 'meeting').querySelector<HTMLElement>('[data-list]')!.click();
    await element.updateComplete;
    expect(element.results.length).to.be.above(2);
    expect(filter(element)).to.equal(null);
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.bar button'), 'has the focus');
  });

  it('gives the times on it as a calendar file, not the series that they are of', async () => {
    const element = await show();
    await list(element, 'course');
    expect(await element.export('ics')).to.include('RRULE');
    await press(element, '[data-filter=id]');
    const file = await element.export('ics');
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(file).to.not.include('RRULE');
    expect(file).to.include('SUMMARY:Course: words that sell');
  });

  it('stores nothing until the visitor asks for it, then each change, and deletes it again', async () => {
    const element = await show();
    await list(element, 'fund');
    expect(localStorage).to.have.length(0);
    expect(find(element, '[data-keep]')!.textContent.trim()).to.equal('Remember my list on this device');
    await press(element, '[data-keep]');
    expect(localStorage.getItem(KEY)).to.equal('["fund"]');
    await list(element, 'meeting');
    expect(localStorage.getItem(KEY)).to.equal('["fund","meeting"]');
    const again = await show();
    expect(filter(again)!.textContent.trim()).to.equal('My list (2)');
    await press(again, '[data-keep]');
    expect(localStorage).to.have.length(0);
    expect(filter(again)!.textContent.trim(), 'stays in the page').to.equal('My list (2)');
    expect(find(element, '[data-keep]')!.textContent.trim(), 'in the other one, too').to.equal('Remember my list on this device');
  });

  it('hears of what another calendar of the page, or another tab, has done', async () => {
    const element = await show();
    const other = await show();
    await list(element, 'fund');
    await press(element, '[data-keep]');
    await other.updateComplete;
    expect(filter(other)!.textContent.trim()).to.equal('My list (1)');
    localStorage.setItem(KEY, '["meeting","fair"]');
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '["meeting","fair"]' }));
    await element.updateComplete;
    expect(filter(element)!.textContent.trim()).to.equal('My list (2)');
    expect(row(element, 'fund').querySelector('.listed')).to.equal(null);
  });

  for (const stored of ['', 'null', '{"fund":true}', '["fund"', '[1,null,["fund"]]', '["no-such-event","__proto__"]'])
    it(`shows all events where “${stored}” is stored`, async () => {
      localStorage.setItem(KEY, stored);
      const element = await show();
      expect(element.results).to.have.length(7);
      expect(filter(element)).to.equal(null);
    });

  it('says so where the page cannot store it', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const element = await show();
      await list(element, 'fund');
      await press(element, '[data-keep]');
      expect(find(element, '.foot')!.textContent).to.include('This page cannot save your list.');
      expect(filter(element)!.textContent.trim()).to.equal('My list (1)');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
