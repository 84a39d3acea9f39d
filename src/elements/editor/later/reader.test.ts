/** What readers of the editor's forms found: names of things, keys, and where one was. */
import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import '../define.js';
import type { BobEditor } from '../editor.js';

async function editing(data?: object, attributes: Readonly<Record<string, string>> = {}): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = data;
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=field]'), 'shows its form', { timeout: 10_000 });
  await waitUntil(() => element.shadowRoot?.querySelector('.looks'), 'all of it is here', { timeout: 10_000 });
  return element;
}
const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
async function go(element: BobEditor, page: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '.page select');
  select.value = page;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => find(element, `[data-step=${page}]`), page, { timeout: 10_000 });
}
async function type(element: BobEditor, path: string, text: string): Promise<void> {
  const input = find<HTMLInputElement>(element, `[data-path="${path}"] :is(input,textarea)`);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
async function open(element: BobEditor): Promise<void> {
  find(element, '[aria-pressed]').click();
  await waitUntil(() => find(element, '[data-step=open]'), 'opens the page', { timeout: 10_000 });
}
const book = (more: object = {}): object => ({ kind: 'book', version: 1, lang: 'en', name: 'Harbour', ...more });

describe('<bob-editor>, as it is read and used by keys', () => {
  it('says which fields must be filled in', async () => {
    const element = await editing(book({ contacts: [{ name: 'A' }] }));
    expect(find(element, '#f-name').getAttribute('aria-required')).to.equal('true');
    for (const id of ['f-tagline', 'f-logo.src']) expect(find(element, `[id="${id}"]`).hasAttribute('aria-required'), id).to.equal(false);
    const select = find<HTMLSelectElement>(element, '.second select');
    select.value = 'is';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => find(element, '[id="f-name-is"]'));
    expect(find(element, '#f-name-en').getAttribute('aria-required')).to.equal('true');
    expect(find(element, '#f-name-is').hasAttribute('aria-required')).to.equal(false);
  });

  it('has a toolbar that is one stop of Tab, with arrows from tool to tool', async () => {
    const element = await editing(book());
    const bar = find(element, '[role=toolbar]');
    const tools = [...bar.querySelectorAll<HTMLElement>('button,select')].filter((one) => one.getClientRects().length);
    const press = (key: string): boolean =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    expect(tools.map(({ tabIndex }) => tabIndex)).to.deep.equal(tools.map((_, at) => (at ? -1 : 0)));
    tools[0]!.focus();
    for (const one of tools.slice(1)) {
      press('ArrowRight');
      expect(element.shadowRoot!.activeElement).to.equal(one);
      expect(one.tabIndex).to.equal(0);
    }
    press('ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(tools[0]);
    press('End');
    expect(element.shadowRoot!.activeElement).to.equal(tools.at(-1));
    press('Home');
    expect(element.shadowRoot!.activeElement).to.equal(tools[0]);
    expect(press('ArrowDown'), 'is left to the tool').to.equal(true);
    find(element, '#f-name').focus();
    expect(tools.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([tools[0]]);
  });

  it('goes on at the page and with the second language where its owner stopped', async () => {
    const first = await editing(undefined, { kind: 'checklist' });
    await type(first, 'title', `Reopened ${Math.random()}`);
    const select = find<HTMLSelectElement>(first, '.second select');
    select.value = 'is';
    select.dispatchEvent(new Event('change'));
    await go(first, 'about');
    await waitUntil(() => find(first, '.state').textContent === 'Saved in this browser', 'is saved', { timeout: 5000 });
    await new Promise((done) => setTimeout(done, 200));
    first.remove();
    const second = await editing(undefined, { kind: 'checklist' });
    await waitUntil(() => find(second, '[data-step=about]'), 'the same page', { timeout: 5000 });
    expect(find<HTMLSelectElement>(second, '.second select').value).to.equal('is');
    await open(second);
    find<HTMLInputElement>(second, '.check input').click();
    await waitUntil(() => !find<HTMLInputElement>(second, '.check input').checked);
    await new Promise((done) => setTimeout(done, 100));
    find<HTMLInputElement>(second, '.check input').click();
    await new Promise((done) => setTimeout(done, 100));
  });

  it('begins a template in the language of the form, and does not take its example for a name', async () => {
    const element = await editing(undefined, { kind: 'book', lang: 'nb' });
    await open(element);
    find(element, '.choose button').click();
    await waitUntil(() => (element.document as { lang?: string }).lang === 'nb', 'says its language', { timeout: 5000 });
    await go(element, 'publish');
    await waitUntil(() => find(element, '.todo'), 'tells what is missing', { timeout: 5000 });
    expect(find(element, '.todo').textContent).to.match(/navn/i);
    await go(element, 'basics');
    await type(element, 'name', 'Fiskehuset');
    await go(element, 'publish');
    expect(find(element, '.todo').textContent).not.to.match(/navn/i);
  });

  it('keeps what is empty in fields that it does not know', async () => {
    const strange = { x: '', y: [], z: { deep: [''] } };
    const element = await editing(book({ tagline: '', ...strange }));
    expect(JSON.parse(element.export())).to.deep.equal(book(strange));
  });

  it('offers the few values of a field as a choice, and keeps another', async () => {
    const element = await editing({ kind: 'password-policy', version: 1, title: 'T', minScore: 3, classes: 2.5 });
    await go(element, 'rules');
    const score = find<HTMLSelectElement>(element, '[data-path=minScore] select');
    expect([...score.options].map(({ value }) => value)).to.deep.equal(['', '0', '1', '2', '3', '4']);
    expect(score.value).to.equal('3');
    score.value = '0';
    score.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.document).to.include({ minScore: 0, classes: 2.5 });
    expect(find<HTMLSelectElement>(element, '[data-path=classes] select').value).to.equal('2.5');
  });

  it('writes days within a sentence as their language does', async () => {
    const hours = [{ days: ['Mo', 'Tu', 'PH'], opens: '08:00', closes: '10:00' }];
    for (const [lang, words] of [
      ['da', /^Mandag, tirsdag og helligdage/i],
      ['en', /^Monday, Tuesday,? and Public holidays/],
    ] as const) {
      const element = await editing(book({ hours }), { lang });
      await go(element, 'place');
      const text = find(element, '[data-path="hours[0]"] summary').textContent.trim();
      expect(text).to.match(words);
      if (lang === 'da') expect(text).to.match(/^M.* t/);
    }
  });

  it('fills in latitude and longitude from what was copied from a map, as one step', async () => {
    const element = await editing(book({ location: { city: 'Vardø', lat: 1 } }));
    await go(element, 'place');
    const field = find<HTMLInputElement>(element, '[id="f-location|position"]');
    const put = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };
    const location = (): unknown => (element.document as { location?: unknown }).location;
    await put('https://www.google.com/maps/place/X/@1,2,17z/data=!3d70.3705!4d31.1099');
    expect(location()).to.deep.equal({ city: 'Vardø', lat: 70.3705, lon: 31.1099 });
    expect(field.value).to.equal('');
    expect(find(element, '[id="f-location|position-said"]').textContent).to.include('70.3705, 31.1099');
    element.undo();
    expect(location()).to.deep.equal({ city: 'Vardø', lat: 1 });
    await put('https://maps.app.goo.gl/abc');
    expect(location()).to.deep.equal({ city: 'Vardø', lat: 1 });
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(find(element, '[id="f-location|position-said"]').textContent).to.include('Short links');
    expect(field.value, 'is not lost').to.include('goo.gl');
  });
});
