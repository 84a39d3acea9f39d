/** Writing a document: what a key, a button and a foreign document do to it, and what is never lost. */
import { expect, fixture, html, noConsole, waitUntil } from '../../../test/support/index.js';
import { pack } from '../../engines/carry/carry.js';
import './define.js';
import type { BobEditor } from './editor.js';

const book = (more: object = {}): object => ({ kind: 'book', version: 1, lang: 'en', name: 'Harbour Bakery', ...more });

async function editing(data?: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=field]'), 'shows its form', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}
const find = <T extends HTMLElement>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const field = (element: BobEditor, path: string): HTMLInputElement =>
  find(element, `[data-path="${path}"] :is(input,textarea):not([type=color])`);
async function type(element: BobEditor, path: string, text: string): Promise<void> {
  const input = field(element, path);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
async function press(element: BobEditor, selector: string): Promise<void> {
  await waitUntil(() => find(element, selector), selector, { timeout: 10_000 });
  find(element, selector).click();
  await element.updateComplete;
}
async function go(element: BobEditor, page: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '.page select');
  select.value = page;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => find(element, `[data-step=${page}]`), page, { timeout: 10_000 });
}

describe('<bob-editor>', () => {
  it('begins with an empty form of its kind, and gives what was typed as a document', async () => {
    const element = await editing(undefined, { kind: 'book' });
    await type(element, 'name', 'Fiskehuset');
    expect(element.document).to.deep.equal({ kind: 'book', version: 1, name: 'Fiskehuset' });
    expect(JSON.parse(element.export())).to.deep.equal(element.document);
  });

  it('tells of each change, of undo and of redo, and of nothing that the page itself sets', async () => {
    const element = await editing(book());
    const heard: string[] = [];
    element.addEventListener('bob-edit', ({ path }) => heard.push(path));
    await type(element, 'tagline', 'Bread from four in the morning');
    element.undo();
    expect(element.document).not.to.have.property('tagline');
    element.redo();
    expect(element.document).to.include({ tagline: 'Bread from four in the morning' });
    expect(heard).to.deep.equal(['tagline', '', '']);
  });

  it('adds to a list by its button, takes away, and brings back by undo', async () => {
    const element = await editing(book({ sectors: ['food'] }));
    await press(element, '[data-add=sectors]');
    await type(element, 'sectors[1]', 'tourism');
    expect(element.document).to.deep.include({ sectors: ['food', 'tourism'] });
    await press(element, '[data-path="sectors[0]"] button[aria-label^="Remove"]');
    expect(element.document).to.deep.include({ sectors: ['tourism'] });
    element.undo();
    expect(element.document).to.deep.include({ sectors: ['food', 'tourism'] });
  });

  it('says where an entry stood that it is gone, until the next change, with the way back', async () => {
    const sectors = ['food', 'tourism'];
    const element = await editing(book({ sectors }));
    await waitUntil(() => find(element, '.looks'), 'all of it is here', { timeout: 10_000 });
    for (const at of [0, 1]) {
      await press(element, `[data-path="sectors[${at}]"] button[aria-label^="Remove"]`);
      await waitUntil(() => find(element, '.removed'), 'says so', { timeout: 10_000 });
      const [gone, field] = [find(element, '.removed'), find(element, '[data-path="sectors[0]"]')].map(
        (one) => one.getBoundingClientRect().top,
      );
      expect(find(element, '.removed p').checkVisibility()).to.equal(true);
      expect(gone! < field!, `entry ${at}`).to.equal(at === 0);
      await press(element, '.removed button');
      expect(element.document).to.deep.include({ sectors });
      expect(find(element, '.removed')).to.equal(null);
    }
    for (const _ of sectors) await press(element, '[data-path="sectors[0]"] button[aria-label^="Remove"]');
    await waitUntil(() => find(element, '.removed + [data-add=sectors]'), 'of the last one, too', { timeout: 10_000 });
    expect(element.shadowRoot!.querySelectorAll('.removed').length).to.equal(1);
    await type(element, 'tagline', 'Bread');
    expect(find(element, '.removed')).to.equal(null);
  });

  it('keeps fields that it does not know, and values of a wrong type, until their owner takes them away', async () => {
    const odd = book({ zzz: { deep: [1, 'two'] }, location: 'Harbour 1', tagline: ['a', 'b'] });
    const element = await editing(odd);
    await type(element, 'name', 'Harbour');
    expect(element.document).to.deep.equal({ ...odd, name: 'Harbour' });
    expect(field(element, 'tagline').readOnly).to.equal(true);
    expect(field(element, 'tagline').value).to.equal('["a","b"]');
  });

  it('writes a second language beside the first, and says how much is missing', async () => {
    const element = await editing(book({ tagline: 'Bread' }));
    const select = find<HTMLSelectElement>(element, '.second select');
    select.value = 'nb';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => find(element, '[id="f-tagline-nb"]'));
    expect([...select.options].find(({ value }) => value === 'nb')!.textContent).to.match(/2/);
    const input = find<HTMLInputElement>(element, '[id="f-tagline-nb"]');
    input.value = 'Brød';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(element.document).to.deep.include({ lang: 'en', tagline: { en: 'Bread', nb: 'Brød' } });
  });

  it('turns a figure with a comma into a number, and leaves one that may be two things as it is', async () => {
    const values = [{ period: '2023', value: 1 }, { period: '2024', value: 1 }]; // prettier-ignore
    const element = await editing(book({ sections: { measurement: { indicators: [{ name: 'Bread', values }] } } }));
    await go(element, 'measurement');
    const open = async (path: string): Promise<void> => {
      await press(element, `[data-path="${path}"] > summary`);
      await waitUntil(() => find(element, `[data-path="${path}"] .field`));
    };
    await open('sections.measurement.indicators[0]');
    for (const [at, typed, read] of [[0, '4,5', 4.5], [1, '12.500', '12.500']] as const) {
      const path = `sections.measurement.indicators[0].values[${at}]`;
      await open(path);
      await type(element, `${path}.value`, typed);
      const found = (element.document as { sections: { measurement: { indicators: { values: { value: unknown }[] }[] } } }).sections.measurement.indicators[0]!.values[at]!.value; // prettier-ignore
      expect(found).to.equal(read);
    } // prettier-ignore
  });

  it('says what is wrong at its field once the owner has left it, tied to the field', async () => {
    const element = await editing(book());
    await go(element, 'reach');
    await press(element, '[data-add=contacts]');
    await waitUntil(() => field(element, 'contacts[0].email'));
    await type(element, 'contacts[0].email', 'anna at example');
    const input = field(element, 'contacts[0].email');
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    input.dispatchEvent(new FocusEvent('blur'));
    await waitUntil(() => input.getAttribute('aria-invalid') === 'true', 'is told', { timeout: 10_000 });
    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => element.shadowRoot!.getElementById(id)!);
    expect(described.map(({ textContent }) => textContent).join(' ')).to.match(/anna at example/);
  });

  it('takes a document and a link that carries one in place of this one; undo brings it back', async () => {
    const element = await editing(book());
    expect(await element.import(JSON.stringify(book({ name: 'Kaffi Bryggja' })))).to.deep.equal({});
    expect(element.document).to.include({ name: 'Kaffi Bryggja' });
    expect(await element.import(`<a href="${await pack(book({ name: 'Carried' }))}">x</a>`)).to.deep.equal({});
    expect(element.document).to.include({ name: 'Carried' });
    element.undo();
    element.undo();
    expect(element.document).to.include({ name: 'Harbour Bakery' });
  });

  it('takes a table of notices as a board, and says which cells it could not read', async () => {
    const element = await editing(book());
    const table = 'Title;Kind;Until\nBoat;Needed;2099-01-01\nHay;Offered;soon\n';
    expect(await element.import(table, { file: 'West.csv', look: true })).to.deep.equal({ left: 'Left out: West.csv line 3, "Until"' });
    expect(element.document).to.deep.include({ kind: 'board', name: 'West' });
    expect((element.document as { notices?: unknown[] }).notices).to.have.length(1);
    // nobody is asked what the columns hold: those of other kinds, and calendar files, tell it as well
    expect(await element.import('Figure;2025;2026\nMembers;12;14\n', { file: 'West.csv', look: true })).to.deep.equal({});
    expect(element.document).to.deep.include({ kind: 'figures', name: 'West' });
    const calendar = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Fair\nDTSTART:20261203\nEND:VEVENT\nEND:VCALENDAR\n';
    expect(await element.import(calendar, { file: 'Fairs.ics', look: true })).to.deep.equal({});
    expect(element.document).to.deep.include({ kind: 'events', name: 'Fairs' });
  });

  it('lets the owner choose where there are several documents, and says what a document has no place for', async () => {
    const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');
    const two = card('FN:Rasa Žemaitė', 'ORG:Prie ežero', 'BDAY:19800501') + card('FN:Kita įmonė', 'KIND:org');
    const element = await editing(book());
    expect(await element.import(two, { look: true })).to.deep.equal({ looks: true });
    expect(element.document).to.include({ name: 'Harbour Bakery' });
    const choices = (): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.found li button')];
    await waitUntil(() => choices().length, 'the choice', { timeout: 10_000 });
    expect(choices().map(({ textContent }) => textContent)).to.have.members(['Prie ežero', 'Kita įmonė']);
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'found-title', 'has the focus', { timeout: 10_000 });
    expect(find(element, '.found').textContent).to.include('Left out: BDAY');
    choices()
      .find(({ textContent }) => textContent === 'Prie ežero')!
      .click();
    await waitUntil(() => (element.document as { name?: string }).name === 'Prie ežero', 'is edited', { timeout: 10_000 });
    expect(element.document).to.deep.include({ contacts: [{ name: 'Rasa Žemaitė' }] });
    const { left } = await element.import(two);
    expect(left).to.match(/^Left out: BDAY, (?:Prie ežero|Kita įmonė)$/);
    // each as it was written
    const written = [book({ name: 'One', zzz: 1 }), book({ name: 'Two', zzz: 2 })];
    await element.import(JSON.stringify(written), { look: true });
    await waitUntil(() => choices()[1]?.textContent === 'Two', 'the second', { timeout: 10_000 });
    choices()[1]!.click();
    await waitUntil(() => (element.document as { name?: string }).name === 'Two', 'is edited', { timeout: 10_000 });
    expect(element.document).to.deep.equal(written[1]);
  });

  it('leaves the document as it is where what is opened is damaged, no document, of no kind, or too deep', async () => {
    const element = await editing(book());
    await type(element, 'tagline', 'Bread');
    const before = element.document;
    const deep = `{"kind":"book","version":1,"name":"A","x":${'['.repeat(3000)}${']'.repeat(3000)}}`;
    const cut = (await pack(book({ name: 'Cut' }))).slice(0, -9);
    for (const text of ['', '{', '[]', '{"kind":"nothing"}', '{"name":"x"}', cut, '#bob=2AAAA', deep, 'hello'])
      expect(await element.import(text), text.slice(0, 30))
        .to.have.property('trouble')
        .that.is.a('string');
    expect(element.document).to.deep.equal(before);
  });

  it('opens a document of another kind, and comes back to the first by undo', async () => {
    const element = await editing(book());
    await type(element, 'tagline', 'Bread');
    expect(await element.import('{"kind":"checklist","version":1,"title":"Closing"}')).to.deep.equal({});
    expect(element.document).to.include({ kind: 'checklist', title: 'Closing' });
    element.undo();
    element.undo();
    await waitUntil(() => (element.document as { kind: string }).kind === 'book', 'is the book again', { timeout: 10_000 });
    expect(element.document).to.include({ tagline: 'Bread' });
  });

  it('refuses a document of another kind where the page says which one', async () => {
    const element = await editing(book(), { kind: 'book' });
    const { trouble, words } = await element.import('{"kind":"checklist","version":1,"title":"Closing"}');
    expect([trouble, words]).to.deep.equal([
      'wrong-kind',
      'There is no form here for this document. Open a document that was made with this form.',
    ]);
  });

  it('makes the line for a WordPress author: a marked link without a script, and without the parts for staff', async () => {
    const sections = { concept: { text: 'We bake.' }, methods: { text: 'The secret.', audience: 'staff' } };
    const element = await editing(book({ website: 'https://harbour.example/', sections }), {
      script: 'https://cluster.example/bob/bob.js',
    });
    await go(element, 'publish');
    await press(element, 'input[value=wordpress]');
    await press(element, 'input[value=author]');
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[part~=snippet]').length === 2, 'has the line to send on', {
      timeout: 10_000,
    });
    expect([...element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[part~=snippet]')].at(-1)!.value).to.equal(
      '<script type="module" src="https://cluster.example/bob/bob.js"></script>',
    );
    await waitUntil(() => find(element, '[part~=snippet]'), 'shows the line', { timeout: 10_000 });
    const line = find<HTMLTextAreaElement>(element, '[part~=snippet]').value;
    expect(line).to.match(
      /^<a data-bob="card" data-view="full" data-src="#bob=1[\w-]+" href="https:\/\/harbour\.example\/" lang="en">Harbour Bakery<\/a>$/,
    );
    const { unpack } = await import('../../engines/carry/carry.js');
    const carried = (await unpack(/#bob=[\w-]+/.exec(line)![0])) as { sections: object };
    expect(Object.keys(carried.sections)).to.deep.equal(['concept']);
    expect(find(element, '.form').textContent).to.match(/Left out/);
  });

  it('shows nothing in the preview before there is a name, and says nothing on the console', async () => {
    await noConsole(async () => {
      const element = await editing({ kind: 'book', version: 1, lang: 'en' });
      element.style.inlineSize = '80em';
      await waitUntil(() => find(element, '.stage'), 'has a preview', { timeout: 10_000 });
      const stage = find(element, '.stage');
      await new Promise((go) => setTimeout(go, 300));
      expect(stage).to.have.property('childElementCount', 0);
      await type(element, 'name', 'Fiskehuset');
      await waitUntil(() => stage.querySelector('bob-card'), 'shows the card', { timeout: 10_000 });
      await type(element, 'name', '');
      await waitUntil(() => !stage.childElementCount, 'is empty again', { timeout: 10_000 });
    });
  });

  it('keeps a long preview in its place: the page ends where the editor does', async () => {
    const element = await editing(book());
    element.style.inlineSize = '80em';
    await waitUntil(() => find(element, '.stage'), 'has a preview', { timeout: 10_000 });
    const stage = find(element, '.stage');
    const long = Object.assign(document.createElement('div'), { style: 'block-size: 9000px' });
    const hidden = Object.assign(document.createElement('span'), { style: 'position: absolute' });
    stage.style.blockSize = '300px';
    stage.append(long, hidden);
    expect(hidden.offsetParent).to.equal(stage);
    expect(document.documentElement.scrollHeight).to.be.below(9000);
  });

  it('says before publishing that the name is missing, once, and leads to its field', async () => {
    const element = await editing({ kind: 'book', version: 1, lang: 'en', tagline: 'Bread' });
    await go(element, 'publish');
    await waitUntil(() => element.problems.some(({ path }) => path === 'name'), 'has looked at it');
    await waitUntil(() => find(element, '.todo'), 'says what is missing');
    await element.updateComplete;
    const said = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.todo li')];
    expect(said.filter(({ textContent }) => /name/i.test(textContent)).map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Add a name.',
    ]);
    said[0]!.querySelector('button')!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'f-name', 'leads to the field');
  });

  it('begins again with what was typed when the element comes back into the page', async () => {
    const element = await editing(book());
    await type(element, 'tagline', 'Bread');
    const place = element.parentElement!;
    element.remove();
    await new Promise((go) => setTimeout(go, 20));
    place.append(element);
    await element.updateComplete;
    expect(element.document).to.include({ tagline: 'Bread' });
    element.undo();
    expect(element.document).not.to.have.property('tagline');
  });
});
