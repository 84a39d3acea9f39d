/** "Save drafts in this browser" is turned off and on again: what is written is a draft from then on, and it is said beforehand what is deleted. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { clear } from '../../../../test/kit/stored-drafts.js';
import { DATABASE } from '../../../kit/storage/drafts/names.js';
import type { BobEditor } from '../editor.js';
import { editing, find, type, WAIT } from './drafts.fixture.js';

const nameIn = ({ document }: BobEditor): unknown => (document as { name?: string }).name;

const stateIs = (element: BobEditor, state: string) => waitUntil(() => find(element, '.state')?.textContent.includes(state), state, WAIT);
const box = (element: BobEditor): HTMLInputElement => find(element, '[data-step=open] input[type=checkbox]')!;
async function turn(element: BobEditor, state: string): Promise<void> {
  if (!box(element)) find(element, '.bar .button[aria-pressed]')!.click();
  await waitUntil(() => box(element), 'the page for drafts', WAIT);
  box(element).click();
  await stateIs(element, state);
}

describe('<bob-editor> when drafts are turned off', () => {
  beforeEach(() => clear(DATABASE));
  afterEach(() => clear(DATABASE));

  it('stores what was written meanwhile once they are turned on, with undo and redo', async () => {
    const element = await editing();
    await type(element, 'Harbour');
    await stateIs(element, 'Saved in this browser');
    await turn(element, 'Not saved: you turned drafts off.');
    find(element, '.pages button')!.click();
    await element.updateComplete;
    await type(element, 'Bread', 'tagline');
    element.undo();
    // in another place of the page
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await stateIs(element, 'Not saved: you turned drafts off.');
    await turn(element, 'Saved in this browser');
    element.remove();
    const later = await editing();
    await waitUntil(() => nameIn(later) === 'Harbour', 'it goes on', WAIT);
    later.redo();
    expect(later.document).to.include({ name: 'Harbour', tagline: 'Bread' });
    later.undo();
    later.undo();
    expect(nameIn(later)).to.equal(undefined);
  });

  it('says what is deleted before the box, and with it', async () => {
    const element = await editing();
    find(element, '.bar .button[aria-pressed]')!.click();
    await waitUntil(() => box(element), 'the page for drafts', WAIT);
    const hint = find(element, `#${box(element).getAttribute('aria-describedby')}`)!;
    expect(hint.textContent).to.contain('all drafts are deleted');
    expect(hint.compareDocumentPosition(box(element)) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });
});
