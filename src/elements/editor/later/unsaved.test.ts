/** Where nothing can be stored: the owner is warned, can save a file, and is asked before the page is left with what is nowhere else. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { taken } from '../../../../test/kit/harmless-files.js';
import { clear, fail, failing, withDatabase } from '../../../../test/kit/stored-drafts.js';
import { DATABASE, switchOf } from '../../../kit/storage/drafts/names.js';
import type { BobEditor } from '../editor.js';
import { editing, find, notice, type, WAIT } from './drafts.fixture.js';

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
const saved = (element: BobEditor) => waitUntil(() => find(element, '.state')?.textContent === 'Saved in this browser', 'saved', WAIT);

describe('<bob-editor> where drafts cannot be stored', () => {
  beforeEach(() => clear(DATABASE));
  afterEach(() => clear(DATABASE));

  it('warns, and asks before the page is left with what was typed, until that is in a file', () =>
    withDatabase(fail('SecurityError'), async () => {
      const element = await editing();
      await waitUntil(() => notice(element), 'warns', WAIT);
      expect(notice(element)).to.match(/^Not saved: this browser does not allow it here\..* Save as a file$/);
      expect(asks(), 'nothing was typed').to.equal(false);
      await type(element, 'Harbour');
      expect(asks()).to.equal(true);
      const files = await taken(() => find(element, '.notice button')!.click());
      expect(files.map(([name, text]) => [name, JSON.parse(text) as unknown])).to.deep.equal([
        ['harbour.draft.json', { kind: 'book', version: 1, name: 'Harbour' }],
      ]);
      expect(asks(), 'the file holds it').to.equal(false);
      await type(element, 'Harbour Bakery');
      expect(asks(), 'the file does not hold it').to.equal(true);
      const place = element.parentElement!;
      element.remove();
      expect(asks(), 'the editor is gone').to.equal(false);
      place.append(element);
      await waitUntil(asks, 'it is here again', WAIT);
    }));

  it('does not ask where the file is saved on its own page', () =>
    withDatabase(fail('SecurityError'), async () => {
      const element = await editing();
      await waitUntil(() => notice(element), 'warns', WAIT);
      await type(element, 'Harbour');
      const select = find<HTMLSelectElement>(element, '.page select')!;
      select.value = 'publish';
      select.dispatchEvent(new Event('change'));
      const more = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.further button')];
      await waitUntil(() => more().length, 'further pages', WAIT);
      more()[0]!.click();
      await waitUntil(() => find(element, '[data-step=export] .solid'), 'the file', WAIT);
      expect(asks()).to.equal(true);
      await taken(() => find(element, '[data-step=export] .solid')!.click());
      expect(asks()).to.equal(false);
    }));

  it('warns and asks when there is no room, and neither when there is again', async () => {
    const element = await editing();
    await type(element, 'Harbour');
    expect(asks(), 'on its way').to.equal(false);
    await saved(element);
    const restore = failing('QuotaExceededError');
    try {
      await type(element, 'Harbour Bakery');
      await waitUntil(() => notice(element).includes('no space left'), 'warns', WAIT);
      expect(asks()).to.equal(true);
    } finally {
      restore();
    }
    await type(element, 'Harbour Bakery and more');
    await waitUntil(() => !notice(element), 'is stored', WAIT);
    expect(asks()).to.equal(false);
  });

  it('asks where its owner has turned drafts off, and not where they are stored', async () => {
    const element = await editing();
    await type(element, 'Harbour');
    await saved(element);
    expect([asks(), notice(element)]).to.deep.equal([false, '']);
    element.remove();
    localStorage.setItem(switchOf(DATABASE), 'off');
    const other = await editing();
    await type(other, 'Bakery');
    await waitUntil(asks, 'asks', WAIT);
    other.undo();
    expect(asks(), 'there is nothing').to.equal(false);
  });
});
