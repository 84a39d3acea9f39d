/** Drafts that this editor cannot open: it says why, leaves them as they are, and gives them as a file. */
import { expect, oneEvent, waitUntil } from '../../../../test/support/index.js';
import { taken } from '../../../../test/kit/harmless-files.js';
import { clear, everything, openRaw, put } from '../../../../test/kit/stored-drafts.js';
import { DATABASE } from '../../../kit/storage/drafts/names.js';
import { editing, find, notice, type, WAIT } from './drafts.fixture.js';

async function store(id: string, document: object & { kind: string; name: string }): Promise<void> {
  const { kind, name } = document;
  await put(DATABASE, 'drafts', id, { id, kind, title: name, changed: Date.now(), bytes: 1, seq: 1 });
  await put(DATABASE, 'snapshots', id, { seq: 1, text: JSON.stringify({ document, done: [], undone: [] }) });
}
/** What is stored of a draft, with its keys. */
const stored = async (id: string): Promise<string> =>
  JSON.stringify(Object.values(await everything(DATABASE, true)).map((rows) => rows.filter(([key]) => [key].flat()[0] === id)));

describe('<bob-editor> and drafts that it cannot open', () => {
  beforeEach(() => clear(DATABASE));
  afterEach(() => clear(DATABASE));

  it('says that a draft is of a newer version, leaves it to the byte, and gives it as a file', async () => {
    const newer = { kind: 'book', version: 2, name: 'Harbour', chapters: [1] };
    await store('newer', newer);
    const before = await stored('newer');
    const element = await editing();
    await waitUntil(() => notice(element).includes('newer version'), 'says so', WAIT);
    expect(notice(element)).to.contain('“Harbour”');
    const files = await taken(() => find(element, '.notice button')!.click());
    expect(files.map(([name, text]) => [name, JSON.parse(text) as unknown])).to.deep.equal([['harbour.draft.json', newer]]);
    await type(element, 'Another');
    await waitUntil(() => find(element, '.state')?.textContent === 'Saved in this browser', 'is stored', WAIT);
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.notice button')].at(-1)!.click();
    await waitUntil(() => !notice(element), 'is closed', WAIT);
    find(element, '.bar .button[aria-pressed]')!.click();
    await waitUntil(() => find(element, '[data-draft=newer]'), 'is listed', WAIT);
    find(element, '[data-draft=newer]')!.click();
    await waitUntil(() => notice(element).includes('newer version'), 'says so again', WAIT);
    expect(element.document).to.deep.equal({ kind: 'book', version: 1, name: 'Another' });
    expect(await stored('newer')).to.equal(before);
  });

  it('says of a draft whose kind it does not know what it is, and offers no way that leads nowhere', async () => {
    const strange = { kind: 'menu', version: 1, name: 'Market day' };
    await store('strange', strange);
    const element = await editing();
    await waitUntil(() => find(element, '.bar .button[aria-pressed]'), 'has its bar', WAIT);
    find(element, '.bar .button[aria-pressed]')!.click();
    await waitUntil(() => find(element, '[aria-label="Delete the draft: Market day"]'), 'is listed', WAIT);
    expect(find(element, '[data-strange]')!.textContent).to.contain('Its kind is “menu”');
    expect(find(element, '[data-draft=strange]')).to.equal(null);
    const kept = oneEvent(element, 'bob-draft');
    const page = element.parentElement!;
    element.remove();
    page.append(element);
    await kept;
    await waitUntil(() => find(element, '[data-strange]'), 'is listed when its own draft is kept', WAIT);
    const give = find(element, '[data-give]')!;
    expect(give.ariaLabel).to.equal('Save the draft as a file: Market day');
    const files = await taken(async () => {
      give.click();
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(files.map(([name, text]) => [name, JSON.parse(text) as unknown])).to.deep.equal([['market-day.draft.json', strange]]);
    find(element, '[aria-label="Delete the draft: Market day"]')!.click();
    await waitUntil(() => !find(element, '[data-strange]'), 'is deleted', WAIT);
    expect(await stored('strange')).to.equal(JSON.stringify([[], [], [], []]));
  });

  it('lists drafts with short and long names in the same way: the name, and below it when it was changed and what can be done', async () => {
    await store('short', { kind: 'book', name: 'A' });
    await store('long', { kind: 'book', name: 'Harbour Bakery and Museum of Old Ovens' });
    const element = await editing();
    element.style.cssText = 'display: block; inline-size: 340px';
    find(element, '.bar .button[aria-pressed]')!.click();
    await waitUntil(() => find(element, '[aria-label="Delete the draft: A"]'), 'is listed', WAIT);
    for (const row of element.shadowRoot!.querySelectorAll('.drafts li:has([aria-label^=Delete])')) {
      const [name, changed, away] = [...row.children].map((one) => one.getBoundingClientRect());
      expect(changed!.top, row.textContent).to.be.at.least(name!.bottom - 1);
      expect(away!.top < changed!.bottom && changed!.top < away!.bottom, row.textContent).to.equal(true);
    }
  });

  it('says that all drafts are of a newer version, and gives them as they lie there', async () => {
    const raw = await openRaw(DATABASE, 7);
    raw.close();
    const element = await editing();
    await type(element, 'Harbour');
    await waitUntil(() => notice(element).includes('newer version of this editor'), 'says so', WAIT);
    const files = await taken(async () => {
      find(element, '.notice button + button')!.click();
      await new Promise((done) => setTimeout(done, 200));
    });
    expect(files.map(([name, text]) => [name, Object.keys(JSON.parse(text) as object)])).to.deep.equal([
      ['drafts.json', ['changes', 'drafts', 'snapshots', 'versions']],
    ]);
  });
});
