/** `?bob-check` on a page, in each engine: what they tell of a page differs. More situations, with two servers: `test/studio/self-check.test.mjs`. On built files. */
import { expect } from '@open-wc/testing';
import { frame, page, type Frame } from '../support/page.js';

const SCRIPT = '<script type="module" src="/__loader/self-check/none/bob.js"></script>';
const DESCRIPTION = '<meta name="description" content="Rye bread">';
const BOOK = {
  kind: 'book',
  version: 1,
  name: 'Harbour Bakery',
  logo: { src: '/demo/books/pictures/asg-logo.svg', alt: '' },
  tagline: 'Rye bread on the quay',
  website: 'https://harbour.example/',
  contacts: [{ name: 'Ada', email: 'ada@harbour.example', phone: '+47 555 01 23' }],
  location: { address: 'Strandgata 1', city: 'Tromsø', country: 'NO' },
};
const CARD = `<bob-card lang="en"><script type="application/json">${JSON.stringify(BOOK)}</script></bob-card>`;

describe('?bob-check', function () {
  this.timeout(60_000);
  let opened: Frame;
  afterEach(() => opened.remove());

  async function checked(address: string): Promise<{ layer: Element; codes: string[] }> {
    opened = await frame(`${address}&bob-check`);
    const layer = await opened.until((document) => document.querySelector('bob-check-layer'));
    await opened.until(() => layer.shadowRoot!.querySelector('footer'));
    const codes = [...layer.shadowRoot!.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset.code!);
    // how long the machine takes is no matter of the page
    return { layer, codes: codes.filter((code) => !code.startsWith('slow-')) };
  }

  it('finds nothing on a page that is as it should be', async () => {
    const { layer, codes } = await checked(page(`<main>${CARD}</main>`, { head: DESCRIPTION + SCRIPT }));
    expect(codes).to.deep.equal([]);
    expect(layer.shadowRoot!.querySelector('[role=status]')!.textContent).to.include('Nothing wrong');
    expect(opened.errors).to.deep.equal([]);
  });

  it('tells of a file that is not there, of what an editor took away, of small text, of quirks mode, and what a search engine misses', async () => {
    const html = `<html><head><meta charset="utf-8"><style>html { font-size: 62.5% } body { font-size: 1rem }</style>${SCRIPT}</head>
      <body><bob-card src="/test/e2e/none.json"></bob-card><bob-card></bob-card><a data-bob="password" href="/x">x</a>${CARD}</body></html>`;
    const { codes } = await checked(`/__page?${String(new URLSearchParams({ html }))}`);
    expect(codes).to.have.members([
      'not-found', 'attributes-removed', 'needs-allow', 'small-text', 'quirks', 'title-missing', 'description-missing', 'lang-missing',
    ]); // prettier-ignore
  });

  it('tells what a policy blocks', async () => {
    const card = '<bob-card src="/test/e2e/fixtures/book.json"></bob-card>';
    const csp = "connect-src 'none'";
    const { codes } = await checked(page(`<main>${card}</main>`, { csp, head: DESCRIPTION + SCRIPT }));
    expect(codes).to.include('document-blocked');
  });
});
