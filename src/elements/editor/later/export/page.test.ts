/** Save and export: what the page says that a format cannot hold. */
import { expect, fixture, html, waitUntil } from '../../../../../test/support/index.js';
import '../../define.js';
import type { BobEditor } from '../../editor.js';

const WAIT = { timeout: 15_000 };
const hours = [{ days: ['Mo'], opens: '09:00', closes: '17:00' }];
const firm = { kind: 'book', version: 1, lang: 'en', name: 'Harbour Bakery', website: 'https://harbour.example/', hours };

async function exporting(data: object): Promise<(format: string) => string> {
  const element = await fixture<BobEditor>(html`<bob-editor .data=${data}></bob-editor>`);
  const find = (selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
  await waitUntil(() => find('.page select'), 'shows its form', WAIT);
  const select = find('.page select') as HTMLSelectElement;
  select.value = 'publish';
  select.dispatchEvent(new Event('change'));
  const buttons = (): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.form button')];
  const link = (): HTMLButtonElement | undefined => buttons().find(({ textContent }) => textContent.trim().startsWith('Save and export'));
  await waitUntil(link, 'leads to the page', WAIT);
  link()!.click();
  await waitUntil(() => find('[data-format=json-ld]'), 'shows the formats', WAIT);
  return (format) => find(`[data-format=${format}]`)!.textContent.replace(/\s+/g, ' ');
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
