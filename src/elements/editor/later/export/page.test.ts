/** Save and export: what the page says that a format cannot hold, and the document as HTML. */
import { axe, expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import { prerender } from '../../../../kit/prerender/index.js';
import '../../define.js';
import type { BobEditor } from '../../editor.js';

const WAIT = { timeout: 15_000 };
const hours = [{ days: ['Mo'], opens: '09:00', closes: '17:00' }];
const firm = { kind: 'book', version: 1, lang: 'en', name: 'Harbour Bakery', website: 'https://harbour.example/', hours };

type Find = <T extends HTMLElement = HTMLElement>(selector: string) => T | null;

async function opened(data: object): Promise<Find> {
  const element = await fixture<BobEditor>(html`<bob-editor .data=${data}></bob-editor>`);
  const find: Find = (selector) => element.shadowRoot!.querySelector(selector);
  await waitUntil(() => find('.page select'), 'shows its form', WAIT);
  const select = find('.page select') as HTMLSelectElement;
  select.value = 'publish';
  select.dispatchEvent(new Event('change'));
  const buttons = (): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.form button')];
  const link = (): HTMLButtonElement | undefined => buttons().find(({ textContent }) => textContent.trim().startsWith('Save and export'));
  await waitUntil(link, 'leads to the page', WAIT);
  link()!.click();
  await waitUntil(() => find('[data-step=export] h4'), 'shows the page', WAIT);
  return find;
}

const wordsIn = (find: Find, format: string): string => find(`[data-format=${format}]`)!.textContent.replace(/\s+/g, ' ');

async function exporting(data: object): Promise<(format: string) => string> {
  const find = await opened(data);
  await waitUntil(() => find('[data-format=json-ld]'), 'shows the formats', WAIT);
  return (format) => wordsIn(find, format);
}

async function withoutScript(data: object): Promise<{ find: Find; text(): string; words(): string }> {
  const find = await opened(data);
  await waitUntil(() => find('[data-format=without-script]'), 'offers it', WAIT);
  find('[data-format=without-script] summary')!.click();
  await waitUntil(() => find('[data-format=without-script] textarea'), 'is there', WAIT);
  return {
    find,
    text: () => find<HTMLTextAreaElement>('[data-format=without-script] textarea')!.value,
    words: () => wordsIn(find, 'without-script'),
  };
}

describe('<bob-editor>: what a format cannot hold', () => {
  it('depends on what else is written: places alone have hours', async () => {
    expect((await exporting(firm))('json-ld')).to.include('It cannot hold: Opening hours.');
    const location = { address: 'Strandgata 1', city: 'Akureyri', country: 'IS' };
    expect((await exporting({ ...firm, location }))('json-ld')).to.include('It holds everything');
  });

  it('is said also where something written cannot be read', async () => {
    expect((await exporting({ ...firm, contacts: 'anna@harbour.example' }))('json-ld')).to.include('It cannot hold: Opening hours.');
  });
});

describe('<bob-editor>: HTML without script', () => {
  const secret = { ...firm, tagline: 'Bread by the sea', sections: { methods: { text: 'The sour dough.', audience: 'staff' } } };

  it('is what the command renders, without any script, and without what is not public, which is told', async () => {
    const { text, words } = await withoutScript(secret);
    const { html: rendered } = await prerender(secret, { view: 'full', jsonLd: false });
    expect(text()).to.equal(rendered);
    expect(text())
      .to.include('Bread by the sea')
      .and.not.match(/<script|sour dough/);
    expect(words()).to.match(/Left out because they are only for partners or staff: [^.]*How you work/);
    await axe(document.querySelector('bob-editor')!);
  });

  it('is in the language that the owner chooses', async () => {
    const both = { ...firm, tagline: { en: 'Bread by the sea', is: 'Brauð við sjóinn' }, lang: 'en' };
    const { find, text } = await withoutScript(both);
    expect(text()).to.include('Bread by the sea');
    const choice = find<HTMLSelectElement>('#export-language')!;
    choice.value = 'is';
    choice.dispatchEvent(new Event('change'));
    await waitUntil(() => find('[data-format=without-script] textarea') && text().includes('Brauð við sjóinn'), 'is rendered anew', WAIT);
  });

  it('says where the members of a cluster are not in it', async () => {
    const cluster = { kind: 'cluster', version: 1, lang: 'en', name: 'West', members: 'https://west.example/members.csv' };
    expect((await withoutScript(cluster)).words()).to.include('The members are not in it');
    const inline = { ...cluster, members: [{ id: 'a', name: 'Anna’s' }] };
    const { text, words } = await withoutScript(inline);
    expect(text()).to.include('Anna’s');
    expect(words()).not.to.include('members');
  });

  it('says which notices are not in it, and that those stay whose days are over', async () => {
    const notices = Array.from({ length: 203 }, (_, at) => ({ kind: 'need', title: `Boat ${at}`, ...(at ? {} : { to: '2020-01-01' }) }));
    const { text, words } = await withoutScript({ kind: 'board', version: 1, lang: 'en', name: 'West', notices });
    expect(text().match(/<li /g)).to.have.length(200);
    expect(words()).to.include('Only the first 200 notices are in it').and.include('What is over stays in it until you paste it again.');
  });

  it('is not offered for what no page can show without script', async () => {
    const find = await opened({ kind: 'password-policy', version: 1, minLength: 12 });
    expect(find('[data-format=without-script]')).to.equal(null);
  });
});
