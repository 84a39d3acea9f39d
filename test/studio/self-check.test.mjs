/** `?bob-check` on a page: what the panel tells of real situations, in the owner’s language, and that nobody else meets it. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, open, site, until } from './site.mjs';

const BOOK = {
  kind: 'book',
  version: 1,
  name: 'Harbour Bakery',
  tagline: 'Rye bread on the quay',
  website: 'https://harbour.example/',
  contacts: [{ name: 'Ada', email: 'ada@harbour.example' }],
  location: { city: 'Tromsø', country: 'NO' },
  logo: { src: 'logo.svg', alt: '' },
};
const SCRIPT = '<script type="module" src="/bob/bob.js"></script>';
const page = (body, { head = '', script = SCRIPT, doctype = '<!doctype html>' } = {}) =>
  `${doctype}<html lang="nb"><head><meta charset="utf-8"><title>Harbour Bakery</title><meta name="description" content="Rye bread">${head}${script}</head><body><main>${body}</main></body></html>`;
const CARD = '<bob-card src="/pages/book.json"></bob-card>';

describe('?bob-check', { timeout: 200_000 }, () => {
  let browser;
  let here;
  let closed;
  before(async () => {
    browser = await launch();
    here = await site();
    // a server that lets no other site read its files
    closed = await site({ 'book.json': JSON.stringify(BOOK) }, { headers: { 'Access-Control-Allow-Origin': 'https://harbour.example' } });
    here.write('pages/book.json', JSON.stringify(BOOK));
    here.write('pages/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
    here.write('good.html', page(`${CARD}<a href="/x" id="first">First</a>`));
  });
  after(async () => {
    await browser?.close();
    await here?.end();
    await closed?.end();
  });

  const panel = (one) => one.locator('bob-check-layer');
  const visit = async (file, options) => {
    const opened = await open(browser, `${here.origin}/${file}?bob-check`, options);
    await until(async () => (await panel(opened.page).locator('footer').count()) > 0);
    return opened;
  };
  const codes = (one) =>
    panel(one)
      .locator('li')
      .evaluateAll((all) => all.map((item) => item.dataset.code));
  const found = async (name, html) => {
    here.write(name, html);
    const { page: one, context } = await visit(name);
    const told = await codes(one);
    await context.close();
    // how long the machine takes is no matter of the page
    return told.filter((code) => !code.startsWith('slow-'));
  };

  test('finds nothing on a page that is as it should be, and asks nobody else', async () => {
    const { page: one, context, asked, errors } = await visit('good.html');
    assert.deepEqual(await codes(one), []);
    assert.match(await panel(one).locator('[role=status]').innerText(), /Nothing wrong/);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(here.origin)),
      [],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('is not there, and is not loaded, where the address does not ask for it', async () => {
    const { page: one, context, asked } = await open(browser, `${here.origin}/good.html?bob-checklist&x=bob-check#?bob-check`);
    await one.locator('bob-card [part~=name]').first().waitFor();
    await one.waitForTimeout(300);
    assert.equal(await panel(one).count(), 0);
    assert.deepEqual(
      asked.filter((address) => /\/self-check-/.test(address)),
      [],
    );
    await context.close();
  });

  test('tells what became of elements, what the page does to them, and what a search engine reads', async () => {
    const policy = (content) => `<meta http-equiv="content-security-policy" content="${content}">`;
    const small = '<style>html { font-size: 62.5% } body { font-size: 1rem }</style>';
    here.write('old/bob.js', '');
    here.write('pages/short.json', JSON.stringify({ kind: 'book', version: 1, name: 'Short', website: 'https://short.example/' }));
    const pages = [
      [
        page(
          `<bob-card src="/none.json"></bob-card><bob-card></bob-card><bob-card src="${closed.origin}/book.json"></bob-card><a data-bob="password" href="/x">x</a>${CARD}`,
          { doctype: '', head: small, script: `${SCRIPT}<script type="module" src="/old/bob.js"></script>` },
        ),
        ['two-versions', 'not-found', 'attributes-removed', 'cors', 'needs-allow', 'small-text', 'quirks'],
      ],
      [page(CARD, { head: policy("connect-src 'none'") }), ['document-blocked']],
      [
        page(`${CARD}<bob-card id="b" src="/pages/short.json"></bob-card><style>#b { display: none }</style>`, {
          head: policy("img-src 'none'"),
        }),
        ['picture-blocked', 'hidden', 'json-ld-incomplete'],
      ],
      [
        `<!doctype html><html><head><meta charset="utf-8"><meta name="robots" content="noindex">${SCRIPT}<script type="application/ld+json">{,}</script></head><body>${CARD}</body></html>`,
        ['title-missing', 'description-missing', 'lang-missing', 'noindex', 'json-ld-broken'],
      ],
    ];
    const told = await Promise.all(pages.map(([html], at) => found(`situation-${at}.html`, html)));
    assert.deepEqual(
      told,
      pages.map(([, expected]) => expected),
    );
  });

  test('tells of a jump below the element, also before it looked', async () => {
    const jump = `<p style="block-size: 300px">Below</p><script>
      addEventListener('bob-load', ({ target }) => requestAnimationFrame(() => requestAnimationFrame(() => { target.style.paddingTop = '300px' })));
    </script>`;
    assert.deepEqual(await found('jump.html', page(CARD + jump)), ['layout-shift']);
  });

  test('on a phone: speaks the owner’s language, not the page’s; axe finds nothing; it copies its result as text, and gives the focus back', async () => {
    const axe = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
    here.write('bad.html', page(`<a href="/x" id="first" autofocus>First</a><bob-card src="/none.json"></bob-card>`));
    const context = await browser.newContext({
      locale: 'da-DK',
      viewport: { width: 360, height: 700 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page: one } = await visit('bad.html', { context });
    assert.equal(await panel(one).getAttribute('lang'), 'da');
    assert.equal(await one.evaluate(() => document.querySelector('bob-check-layer').shadowRoot.activeElement?.localName), 'h2');
    await one.evaluate(axe);
    for (const colorScheme of ['light', 'dark']) {
      await one.emulateMedia({ colorScheme });
      const violations = await one.evaluate(async () =>
        (await globalThis.axe.run({ include: [['bob-check-layer']] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      );
      assert.deepEqual(violations, [], colorScheme);
    }
    assert.ok(await one.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await panel(one).locator('footer button').first().click();
    const text = await until(() => one.evaluate(() => navigator.clipboard.readText()));
    assert.match(text, new RegExp(`${here.origin}/bad.html\n`));
    assert.match(text, /<bob-card>\n {2}http:\/\/[^ ]*none\.json/);
    await one.keyboard.press('Escape');
    assert.equal(await panel(one).count(), 0);
    assert.equal(await one.evaluate(() => document.activeElement?.id), 'first');
    await context.close();
  });
});
