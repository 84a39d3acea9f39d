/** Members from a table: what the owner sees and chooses, and that nothing is lost. */
import { expect, fixture, html, waitUntil } from '../../../../../../test/support/index.js';
import '../../../define.js';
import type { BobEditor } from '../../../editor.js';

const cluster = (more: object = {}): object => ({ kind: 'cluster', version: 1, lang: 'nb', name: 'Klyngen', ...more });

async function editing(data: object): Promise<BobEditor> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('bob-editor');
  element.data = data;
  place.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=field]'), 'shows its form', { timeout: 10_000 });
  await waitUntil(() => element.shadowRoot?.querySelector('.stage'), 'has its preview', { timeout: 10_000 });
  element.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.click();
  await waitUntil(() => element.shadowRoot!.querySelector('#open-text'), 'opens the page', { timeout: 10_000 });
  return element;
}
const find = <T extends Element>(element: BobEditor, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const button = (element: BobEditor, words: RegExp): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.match button')].find((one) => words.test(one.textContent))!;
async function paste(element: BobEditor, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(element, '#open-text');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  find<HTMLElement>(element, '#open-text').closest('section')!.querySelector<HTMLElement>('.row button')!.click();
  await waitUntil(() => find(element, '.match'), 'shows the columns', { timeout: 10_000 });
}
async function choose(element: BobEditor, at: number, field: string): Promise<void> {
  const select = element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.match select')[at]!;
  select.value = field;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.match select')[at]!.value === field);
  await new Promise((go) => setTimeout(go, 60));
  await element.updateComplete;
}
const count = (element: BobEditor): string => find(element, '.match [role=status]').textContent.trim();
const members = (element: BobEditor): unknown => (element.document as { members?: unknown }).members;

const SHEET = 'Navn\tRing oss\tBy\nKafé\t77 01 23 45\tTromsø\nHotell\t77 01 23 46\tVadsø\nTotalt\t\t2\n';

describe('<bob-editor>, members from a table', () => {
  it('shows each column with its first values and what it holds, and how many members come', async () => {
    const element = await editing(cluster());
    await paste(element, SHEET);
    const rows = [...element.shadowRoot!.querySelectorAll('.match tbody tr')];
    expect(rows.map((row) => row.querySelector('th')!.textContent.trim())).to.deep.equal(['Navn', 'Ring oss', 'By']);
    expect(rows[1]!.querySelector('td')!.textContent).to.include('77 01 23 45').and.include('77 01 23 46');
    expect(rows.map((row) => row.querySelector('select')!.value)).to.deep.equal(['name', '', 'location.city']);
    expect(count(element)).to.match(/2$/);
    expect(find(element, '.match').textContent)
      .to.match(/Columns left out: Ring oss/)
      .and.match(/Rows left out: 1/);
    expect(find(element, '.match dl').textContent).to.include('Kafé').and.include('Tromsø');
    expect(members(element), 'nothing is taken yet').to.equal(undefined);
  });

  it('adds what was chosen to the members that are there, and undo takes it back in one step', async () => {
    const element = await editing(cluster({ members: [{ name: 'Kafé' }] }));
    await paste(element, SHEET);
    await choose(element, 1, 'phone');
    expect(find(element, '.match').textContent).to.match(/already there: 1/);
    button(element, /^\s*Add/).click();
    await element.updateComplete;
    expect(members(element)).to.deep.equal([
      { name: 'Kafé' },
      { name: 'Kafé', phone: '77 01 23 45', location: { city: 'Tromsø' } },
      { name: 'Hotell', phone: '77 01 23 46', location: { city: 'Vadsø' } },
    ]);
    element.undo();
    expect(members(element)).to.deep.equal([{ name: 'Kafé' }]);
  });

  it('replaces them, also where they were in a file', async () => {
    const element = await editing(cluster({ members: 'members.csv' }));
    await paste(element, SHEET);
    expect(button(element, /^\s*Add/)).to.equal(undefined);
    button(element, /^\s*Replace/).click();
    await element.updateComplete;
    expect(members(element)).to.have.length(2);
    element.undo();
    expect(members(element)).to.equal('members.csv');
  });

  it('keeps relative addresses as they are written, and takes nothing without a name', async () => {
    const element = await editing(cluster());
    await paste(element, 'Navn;Logo;Nettside\nA;../logo/a.png;a.example\n;b.png;\n');
    button(element, /^\s*Add/).click();
    await element.updateComplete;
    expect(members(element)).to.deep.equal([{ name: 'A', logo: { src: '../logo/a.png' }, website: 'https://a.example' }]);
  });

  it('asks for the names where no heading tells them, and takes none before', async () => {
    const element = await editing(cluster());
    await paste(element, SHEET);
    await choose(element, 0, '');
    expect(find(element, '.match [role=alert]').textContent).to.match(/name/);
    button(element, /^\s*Add/).click();
    await element.updateComplete;
    expect(members(element)).to.equal(undefined);
    expect(find(element, '.match')).not.to.equal(null);
    await choose(element, 2, 'name');
    expect(find(element, '.match [role=alert]')).to.equal(null);
    expect(count(element)).to.match(/3$/);
  });

  it('takes nothing of the choice before, however soon a button is pressed, and as one step', async () => {
    const element = await editing(cluster({ members: [{ name: 'Kafé' }] }));
    const rows = Array.from({ length: 1500 }, (_, at) => `Firm ${at};77 01 23 45;Town ${at}`);
    await paste(element, `Navn;Telefon;By\n${rows.join('\n')}\n`);
    await waitUntil(() => count(element).endsWith('1500'), `has read them: ${count(element)}`, { timeout: 10_000 });
    const pick = (at: number, field: string): void => {
      const select = element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.match select')[at]!;
      select.value = field;
      select.dispatchEvent(new Event('change'));
    };
    pick(0, '');
    pick(2, 'name');
    button(element, /^\s*Add/).click();
    button(element, /^\s*Add/).click();
    await waitUntil(() => (members(element) as unknown[]).length > 1, 'has added them', { timeout: 10_000 });
    const all = members(element) as { name: string; location?: unknown }[];
    expect(all).to.have.length(1501);
    expect(all.slice(1).every(({ name, location }) => name.startsWith('Town') && !location)).to.equal(true);
    element.undo();
    expect(members(element)).to.deep.equal([{ name: 'Kafé' }]);
  });

  it('takes nothing where the choice that is read no longer has a name', async () => {
    const element = await editing(cluster());
    await paste(element, SHEET);
    const select = element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.match select')[0]!;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    button(element, /^\s*Add/).click();
    await waitUntil(() => find(element, '.match [role=alert]'), 'asks for the name', { timeout: 10_000 });
    await new Promise((go) => setTimeout(go, 100));
    expect(members(element)).to.equal(undefined);
  });

  it('leaves out a second column for one field, names it, and gives the field to the one that is chosen', async () => {
    const element = await editing(cluster());
    await paste(element, 'Nafn;Netfang;Netfang 2\nKaffi;a@a.example;b@a.example\n');
    const held = (): string[] => [...element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.match select')].map(({ value }) => value);
    expect(held()).to.deep.equal(['name', 'email', '']);
    expect(find(element, '.match').textContent).to.match(/Columns left out: Netfang 2/);
    await choose(element, 2, 'email');
    expect(held()).to.deep.equal(['name', '', 'email']);
    expect(find(element, '.match').textContent).to.match(/Columns left out: Netfang\s/);
  });

  it('leaves all as it was at Cancel, and gives the focus back', async () => {
    const element = await editing(cluster({ members: [{ name: 'A' }] }));
    await paste(element, SHEET);
    expect(element.shadowRoot!.activeElement!.id).to.equal('match-title');
    button(element, /Cancel/).click();
    await element.updateComplete;
    expect(find(element, '.match')).to.equal(null);
    expect(element.shadowRoot!.activeElement!.id).to.equal('open-text');
    expect(members(element)).to.deep.equal([{ name: 'A' }]);
  });

  it('begins a cluster with them where a book is edited', async () => {
    const element = await editing({ kind: 'book', version: 1, name: 'Harbour' });
    await paste(element, SHEET);
    button(element, /Start a cluster/).click();
    await waitUntil(() => (element.document as { kind?: string }).kind === 'cluster', 'is a cluster', { timeout: 10_000 });
    expect(members(element)).to.have.length(2);
  });

  it('takes two thousand rows, while the page goes on', async () => {
    const element = await editing(cluster());
    const rows = Array.from({ length: 2000 }, (_, at) => `Firm ${at};77 01 23 45;Town ${at % 40}`);
    await paste(element, `Navn;Telefon;By\n${rows.join('\n')}\n`);
    await waitUntil(() => count(element).endsWith('2000'), 'has read them', { timeout: 10_000 });
    button(element, /^\s*Add/).click();
    await element.updateComplete;
    expect(members(element)).to.have.length(2000);
  });
});
