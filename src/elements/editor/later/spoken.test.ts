/** What the editor says to those who do not see it, and what it leaves unsaid. */
import { aTimeout, expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { openDrafts } from '../../../kit/storage/drafts/drafts.js';
import { listDrafts } from '../../../kit/storage/drafts/list.js';
import '../define.js';
import type { BobEditor } from '../editor.js';

const WAIT = { timeout: 10_000 };
const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const region = (element: BobEditor): HTMLElement => find(element, '.editor > [role=status]');
const book = (more: object = {}): object => ({ kind: 'book', version: 1, lang: 'en', name: 'Harbour', ...more });

async function editing(data?: object, attributes: Readonly<Record<string, string>> = {}): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = data;
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.looks'), 'all of it is here', WAIT);
  return element;
}
/** All that is said from now on, in order. */
function listen(element: BobEditor): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const text = region(element).textContent.trim();
    if (text) said.push(text);
  }).observe(region(element), { childList: true, characterData: true, subtree: true });
  return said;
}
async function type(element: BobEditor, path: string, text: string): Promise<void> {
  const input = find<HTMLInputElement>(element, `[data-path="${path}"] :is(input,textarea)`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
const leave = (element: BobEditor, path: string): boolean =>
  find(element, `[data-path="${path}"] :is(input,textarea)`).dispatchEvent(new FocusEvent('blur'));
async function go(element: BobEditor, page: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '.page select');
  select.value = page;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => find(element, `[data-step=${page}]`), page, WAIT);
}
async function openPage(element: BobEditor): Promise<void> {
  find(element, '[aria-pressed]').click();
  await waitUntil(() => find(element, '[data-step=open]'), 'opens the page', WAIT);
}
async function choose(input: HTMLInputElement, text: string): Promise<void> {
  const list = new DataTransfer();
  list.items.add(new File([text], 'file.json', { type: 'application/json' }));
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
}
const described = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (field.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('<bob-editor>, as it speaks', () => {
  it('says once after a pause that all is saved, not at each key, and shows and says nothing where nothing was written', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('bob-editor');
    element.data = book({ name: `Nothing yet ${Math.random()}` });
    const shown = new Set<string>();
    place.append(element);
    const observer = new MutationObserver(() => shown.add(find(element, '.state')?.textContent.trim() ?? ''));
    observer.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    await waitUntil(() => find(element, '.looks'), 'all of it is here', WAIT);
    await aTimeout(500);
    observer.disconnect();
    expect([...shown].join('')).to.equal('');
    const said = listen(element);
    for (const text of ['B', 'Br', 'Bre', 'Brea', 'Bread']) {
      await type(element, 'tagline', text);
      await aTimeout(60);
    }
    expect(find(element, '.state').closest('[role=status],[aria-live]')).to.equal(null);
    expect(said).to.deep.equal([]);
    await waitUntil(() => said.length, 'is said', WAIT);
    await aTimeout(500);
    expect(said).to.deep.equal(['Saved in this browser']);
  });

  it('says once in each of two tabs that the draft is open in the other', async () => {
    const element = await editing(undefined, { kind: 'book' });
    let id = '';
    element.addEventListener('bob-draft', ({ draft }) => (id = draft));
    await type(element, 'name', `Two tabs ${Math.random()}`);
    await waitUntil(() => find(element, '.state').textContent === 'Saved in this browser', 'is saved', WAIT);
    id ||= (await listDrafts())[0]!.id;
    const said = listen(element);
    const tab = openDrafts();
    const theirs = (await tab.open(id))!;
    const words = 'Also open in another tab. Changes in both are saved.';
    await waitUntil(() => said.includes(words), 'is said', WAIT);
    expect(find(element, '.state').textContent).to.equal(words);
    await type(element, 'tagline', 'Bread');
    theirs.write({ op: 'set', path: ['founded'], value: 1900, was: undefined });
    await waitUntil(() => (element.document as { founded?: number }).founded === 1900, 'comes from the other tab', WAIT);
    await aTimeout(2500);
    expect(said.filter((text) => text === words)).to.have.lengthOf(1);
    await tab.remove(id);
    await tab.close();
  });

  it('lets what was done be heard before it says that it is saved', async () => {
    const element = await editing(book({ sectors: ['food', 'tourism'] }));
    const said = listen(element);
    find(element, '[data-path="sectors[0]"] button[aria-label^="Remove"]').click();
    await waitUntil(() => said.length, 'is said', WAIT);
    const at = performance.now();
    await waitUntil(() => said.length > 1, 'is saved', WAIT);
    expect(said).to.deep.equal(['Removed. You can undo.', 'Saved in this browser']);
    expect(performance.now() - at).to.be.above(1500);
  });

  it('says what was undone and redone, each time, and nothing where there is nothing left; the focus stays', async () => {
    const element = await editing(book());
    await type(element, 'tagline', 'Bread');
    await waitUntil(() => find(element, '.state').textContent === 'Saved in this browser', 'is saved', WAIT);
    const said = listen(element);
    const [undo, redo] = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tool')];
    for (const [button, words] of [[undo, 'Undone: In one line'], [redo, 'Redone: In one line'], [undo, 'Undone: In one line']] as const) {
      said.length = 0;
      button!.focus();
      button!.click();
      await waitUntil(() => said.includes(words), words, WAIT);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    } // prettier-ignore
    expect(undo!.disabled).to.equal(false);
    expect(undo!.getAttribute('aria-disabled')).to.equal('true');
    said.length = 0;
    undo!.click();
    await aTimeout(300);
    expect(said).to.deep.equal([]);
  });

  it('clears an error while the field is filled in, shows a new one only when it is left, and says that once', async () => {
    const element = await editing(book());
    const name = find<HTMLInputElement>(element, '#f-name');
    const isBad = (): boolean => name.getAttribute('aria-invalid') === 'true';
    const said = listen(element);
    await type(element, 'name', '');
    await aTimeout(600);
    expect(isBad(), 'not before it is left').to.equal(false);
    leave(element, 'name');
    await waitUntil(isBad, 'is told', WAIT);
    expect(described(name)).to.match(/so nothing can be shown yet\. Fill it in\.$/);
    await waitUntil(() => said.some((one) => one.endsWith('so nothing can be shown yet. Fill it in.')), 'is said', WAIT);
    await type(element, 'name', 'H');
    expect(isBad(), 'is right at once').to.equal(false);
    expect(described(name)).not.to.include('Fill it in');
    await type(element, 'name', '');
    await aTimeout(600);
    leave(element, 'name');
    await waitUntil(isBad, 'is told again', WAIT);
    said.length = 0;
    leave(element, 'name');
    await aTimeout(2500);
    expect(said.filter((one) => one.includes('Fill it in'))).to.have.length.below(2);
  });

  it('keeps what is still wrong while it is written anew, and clears it when it is right', async () => {
    const element = await editing(book({ contacts: [{ name: 'Anna', email: 'anna at example' }] }));
    await go(element, 'reach');
    find(element, '[data-path="contacts[0]"] > summary').click();
    await waitUntil(() => find(element, '[data-path="contacts[0].email"] input'));
    const email = find<HTMLInputElement>(element, '[data-path="contacts[0].email"] input');
    const isBad = (): boolean => email.getAttribute('aria-invalid') === 'true';
    leave(element, 'contacts[0].email');
    await waitUntil(isBad, 'is told', WAIT);
    await type(element, 'contacts[0].email', 'anna at example.org');
    await aTimeout(300);
    expect(isBad()).to.equal(true);
    await type(element, 'contacts[0].email', 'anna@example.org');
    await waitUntil(() => !isBad(), 'is right', WAIT);
    await type(element, 'contacts[0].email', 'anna');
    await aTimeout(600);
    expect(isBad(), 'a new error waits').to.equal(false);
    leave(element, 'contacts[0].email');
    await waitUntil(isBad, 'is told again', WAIT);
  });

  it('tells at the entry of a list what is wrong with it', async () => {
    const element = await editing(book({ languages: ['en', 'not a language'] }));
    const entry = find(element, '[data-path="languages[1]"] select');
    entry.dispatchEvent(new FocusEvent('blur'));
    await waitUntil(() => entry.getAttribute('aria-invalid') === 'true', 'is told', WAIT);
    expect(described(entry)).to.match(/“not a language” cannot be read/);
    expect(described(find(element, '[data-path="languages[0]"] select'))).not.to.include('cannot be read');
  });

  it('calls each group of fields by the name of its entry', async () => {
    const element = await editing(book({ contacts: [{ name: 'Anna' }, { name: 'Birk' }, {}] }));
    await go(element, 'reach');
    const records = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.record')];
    expect(records.map((one) => one.getAttribute('aria-label'))).to.deep.equal(
      records.map((one) => one.querySelector('summary')!.textContent.trim()),
    );
    expect(records[0]!.getAttribute('aria-label')).to.equal('Anna');
    records[0]!.querySelector('summary')!.click();
    await waitUntil(() => find(element, '.record .more'), 'is open', WAIT);
    for (const one of element.shadowRoot!.querySelectorAll('.more')) expect(one.getAttribute('aria-label')).to.equal('More fields');
    expect(element.shadowRoot!.querySelectorAll('.more').length).to.be.above(0);
  });

  it('describes nothing with its own name', async () => {
    const element = await editing(book({ sectors: ['food'] }));
    for (const one of element.shadowRoot!.querySelectorAll('[aria-label][title]')) expect.fail(one.outerHTML);
    const summary = find(element, '.example summary');
    expect(summary.hasAttribute('aria-label')).to.equal(false);
    expect(summary.textContent).to.match(/Example: /);
  });
});

describe('<bob-editor>, where a document is opened', () => {
  it('says what was found, again for the same file', async () => {
    const element = await editing(book());
    await openPage(element);
    const said = listen(element);
    for (let count = 1; count < 3; count++) {
      await choose(find(element, '.file input'), JSON.stringify(book({ name: 'Harbour Bakery' })));
      await waitUntil(() => said.filter((one) => one === 'Found: Harbour Bakery').length === count, `said ${count}`, WAIT);
    }
  });

  it('ties an error to what it is of: the file, or the text', async () => {
    const element = await editing(book());
    await openPage(element);
    const [file, text] = [find<HTMLInputElement>(element, '.file input'), find<HTMLTextAreaElement>(element, '#open-text')];
    const isBad = (field: HTMLElement): boolean => field.getAttribute('aria-invalid') === 'true' && !!described(field);
    await choose(file, '{"kind":"nothing"}');
    await waitUntil(() => isBad(file), 'is of the file', WAIT);
    expect(isBad(text)).to.equal(false);
    text.value = '{"kind":"nothing"}';
    text.dispatchEvent(new InputEvent('input'));
    find(element, '.field + .row button').click();
    await waitUntil(() => isBad(text), 'is of the text', WAIT);
    expect(isBad(file)).to.equal(false);
    expect(described(file)).to.equal('');
    const wrong = find(element, '#open-wrong p').getBoundingClientRect();
    expect(wrong.top - file.parentElement!.getBoundingClientRect().bottom, 'is clear of the button').to.be.above(6);
  });

  it('says at its field that the source of the page is missing', async () => {
    const element = await editing(book());
    await go(element, 'publish');
    await waitUntil(() => find(element, '.further button'), 'has further pages', WAIT);
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.further button')].at(-1)!.click();
    await waitUntil(() => find(element, '#check-source'), 'the page', WAIT);
    const source = find(element, '#check-source');
    expect(described(source)).to.equal('');
    find(element, '[data-step=check-page] .solid').click();
    await waitUntil(() => source.getAttribute('aria-invalid') === 'true', 'is tied', WAIT);
    expect(described(source)).to.include('Paste the source of the page first.');
  });

  it('says in one sentence what was found in a page, and leaves the list to who wants to read it', async () => {
    const element = await editing(book());
    await go(element, 'publish');
    await waitUntil(() => find(element, '.further button'), 'has further pages', WAIT);
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.further button')].at(-1)!.click();
    await waitUntil(() => find(element, '#check-source'), 'the page', WAIT);
    const said = listen(element);
    const check = async (text: string): Promise<string | undefined> => {
      said.length = 0;
      const source = find<HTMLTextAreaElement>(element, '#check-source');
      source.value = text;
      source.dispatchEvent(new InputEvent('input'));
      find(element, '[data-step=check-page] .solid').click();
      await waitUntil(() => said.length, 'is said', WAIT);
      return said.at(-1);
    };
    expect(await check('<a data-bob="card" data-src="book.json" href="/">A</a>')).to.equal('Problems found: 1. They are listed below.');
    expect(find(element, '.findings').closest('[aria-live],[role=status],[role=alert]')).to.equal(null);
    const script = '<script type="module" src="https://cluster.example/bob/bob.js"></script>';
    expect(await check(`${script}<a data-bob="card" data-src="book.json" href="/">A</a>`)).to.equal('Nothing wrong was found.');
    expect(await check('')).to.equal('Paste the source of the page first.');
    expect(said).to.have.lengthOf(1);
  });

  it('says “Copied.” each time', async () => {
    const element = await editing(book({ website: 'https://harbour.example/' }), { script: 'https://cluster.example/bob/bob.js' });
    await go(element, 'publish');
    await waitUntil(() => find(element, 'input[value=html]'), 'asks for the site', WAIT);
    find(element, 'input[value=html]').click();
    await waitUntil(() => find(element, '[aria-label^="Copy"]'), 'has the line', WAIT);
    const said = listen(element);
    for (let count = 1; count < 3; count++) {
      find(element, '[aria-label^="Copy"]').click();
      await waitUntil(() => said.filter((one) => /^Cop/.test(one)).length === count, `said ${count}`, WAIT);
    }
  });
});
