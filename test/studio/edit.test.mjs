/** `?bob-edit` on a page, and "Edit" of `view.html`: which studio they open, and that nothing happens by itself. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { documentIn, form, fragmentOf, launch, open, site, until } from './site.mjs';

const BOOK = { kind: 'book', version: 1, name: 'Harbour Bakery', logo: { src: 'logo.svg', alt: '' }, zzz: 'kept' };
const page = (body, script = '/bob/bob.js', attributes = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><script type="module" src="${script}" ${attributes}></script></head><body>${body}</body></html>`;

describe('?bob-edit', { timeout: 200_000 }, () => {
  let browser;
  let here;
  let other;
  before(async () => {
    browser = await launch();
    here = await site();
    other = await site();
    const cards = `<main><bob-card src="/pages/book.json"></bob-card><a data-bob="card" data-src="${fragmentOf(JSON.stringify({ ...BOOK, name: 'Carried' }))}" href="/">Carried</a><bob-password></bob-password></main>`;
    here.write('pages/book.json', JSON.stringify(BOOK));
    here.write('pages/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    here.write('page.html', page(cards));
    here.write('lt.html', page(cards, '/bob/bob.js', '', 'lt'));
    here.write(
      'large.html',
      page(
        `<bob-card src="/large.json"></bob-card><bob-card src="/made.php?id=7"></bob-card><bob-card src="/%C3%85pne%20b%C3%B8ker.json"></bob-card>`,
      ),
    );
    here.write('large.json', JSON.stringify({ ...BOOK, zzz: Array.from({ length: 160_000 }, (_, at) => at).join() }));
    for (const name of ['made.php', 'Åpne bøker.json'])
      here.write(name, JSON.stringify({ ...BOOK, name: 'Kafé Bryggja', zzz: Array.from({ length: 160_000 }, (_, at) => at).join() }));
    here.write('foreign.html', page(cards, `${other.origin}/bob/bob.js`));
    here.write('named.html', page(cards, `${other.origin}/bob/bob.js`, `data-studio="${other.studio}"`));
    here.write('odd.html', page(cards, '/bob/bob.js', 'data-studio="javascript:alert(1)"'));
    // what whoever may write a text, but no script, could leave in the page
    const planted = `<a data-bob="card" data-studio="${other.studio}" href="/x">x</a><script type="text/plain" src="/bob/bob.js" data-studio="${other.studio}"></script><script type="module" src="/bob/studio/none.js" data-studio="${other.studio}"></script>`;
    here.write('planted.html', page(planted + cards));
  });
  after(async () => {
    await browser?.close();
    await here?.end();
    await other?.end();
  });

  /** The buttons: their root is closed to the page, not to us. */
  const buttons = (one, name = /^Edit/) => one.locator('bob-edit-layer').getByRole('button', { name });
  const opened = async (one, act) => {
    const [popup] = await Promise.all([one.context().waitForEvent('page', { timeout: 20_000 }), act()]);
    return popup;
  };
  const root = `Element.prototype.attachShadow = ((attach) => function (options) { return attach.call(this, { ...options, mode: 'open' }) })(Element.prototype.attachShadow)`;
  const visit = async (address, options) => {
    const context = await browser.newContext({ locale: 'en', ...options });
    await context.addInitScript(root);
    return open(browser, address, { context });
  };

  test('offers a button on each element that displays something, which opens the studio beside the script with the document as it is written', async () => {
    const { page: one, context, errors } = await visit(`${here.origin}/page.html?bob-edit`);
    await until(async () => (await buttons(one).count()) === 2);
    const popup = await opened(one, () => buttons(one, 'Edit “Harbour Bakery”').click());
    await form(popup);
    await until(async () => (await documentIn(popup))?.name === 'Harbour Bakery');
    assert.ok(popup.url().startsWith(here.studio));
    const { zzz, logo } = await documentIn(popup);
    assert.equal(zzz, 'kept', 'a field that no reader knows');
    assert.equal(logo.src, `${here.origin}/pages/logo.svg`, 'seen from its file');
    assert.equal(await popup.evaluate(() => [String(opener), document.referrer].join()), 'null,');
    const second = await opened(one, () => buttons(one, 'Edit “Carried”').click());
    await until(async () => (await documentIn(second))?.name === 'Carried');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('asks for nothing and opens nothing without a click, and not at a click by script', async () => {
    const { page: one, context } = await visit(`${here.origin}/page.html?bob-edit`);
    await until(async () => (await buttons(one).count()) === 2);
    const before = here.requests.length;
    await buttons(one)
      .first()
      .evaluate((button) => button.click());
    await one.waitForTimeout(800);
    assert.equal(context.pages().length, 1);
    assert.deepEqual(
      here.requests.slice(before).filter((file) => /studio|book\.json/.test(file)),
      [],
    );
    await context.close();
  });

  test('offers nothing, and loads nothing, where the address does not ask for it', async () => {
    for (const search of ['', '?x=bob-edit', '#?bob-edit', '?bob-editor']) {
      const { page: one, context, asked } = await visit(`${here.origin}/page.html${search}`);
      await one.locator('bob-card [part~=name]').first().waitFor();
      await one.waitForTimeout(300);
      assert.equal(await one.locator('bob-edit-layer').count(), 0, search);
      assert.deepEqual(
        asked.filter((address) => /\/edit-[\w]{8}\.js/.test(address)),
        [],
        search,
      );
      await context.close();
    }
  });

  test('opens no studio of another site, but for the one that the script tag names', async () => {
    for (const file of ['foreign.html', 'odd.html']) {
      const { page: one, context } = await visit(`${here.origin}/${file}?bob-edit`);
      await one.locator('bob-card [part~=name]').first().waitFor();
      await one.waitForTimeout(800);
      assert.equal(await one.locator('bob-edit-layer').count(), 0, file);
      await context.close();
    }
    const named = await visit(`${here.origin}/named.html?bob-edit`);
    await until(async () => (await buttons(named.page).count()) === 2);
    const popup = await opened(named.page, () => buttons(named.page).first().click());
    assert.ok(popup.url().startsWith(other.studio));
    await named.context.close();
    const planted = await visit(
      `${here.origin}/planted.html?bob-edit=${encodeURIComponent(other.studio)}&data-studio=${encodeURIComponent(other.studio)}`,
    );
    await until(async () => (await buttons(planted.page).count()) >= 2);
    const own = await opened(planted.page, () => buttons(planted.page, 'Edit “Harbour Bakery”').click());
    assert.ok(own.url().startsWith(here.studio), own.url());
    await planted.context.close();
  });

  test('says where a document is too large for a link, and gives it as a file', async () => {
    const { page: one, context } = await visit(`${here.origin}/large.html?bob-edit`);
    await until(async () => (await buttons(one).count()) === 3);
    await buttons(one).first().click();
    const save = one.locator('bob-edit-layer').getByRole('link', { name: 'Save the file' });
    await save.waitFor();
    const [download] = await Promise.all([one.waitForEvent('download'), save.click()]);
    assert.equal(download.suggestedFilename(), 'large.json', 'as the file that it came from');
    for (const [at, name] of [
      [1, 'kafe-bryggja.json'],
      [2, 'Åpne bøker.json'],
    ]) {
      await buttons(one).nth(at).click();
      const link = one.locator('bob-edit-layer > div').nth(at).getByRole('link', { name: 'Save the file' });
      const [other] = await Promise.all([one.waitForEvent('download'), link.click()]);
      assert.equal(other.suggestedFilename(), name);
    }
    assert.equal(context.pages().length, 1);
    await context.close();
  });

  test('speaks the language of the page', async () => {
    const { page: one, context } = await visit(`${here.origin}/lt.html?bob-edit`);
    await buttons(one, 'Redaguoti: „Harbour Bakery“').waitFor();
    await context.close();
  });

  test('view.html leads to the studio beside it with its document, on a site only', async () => {
    for (const [tag, document] of [
      ['bob-card', BOOK],
      [
        'bob-checklist',
        { kind: 'checklist', version: 1, id: 'a', title: 'Ready', groups: [{ title: 'A', items: [{ id: 'b', title: 'B' }] }] },
      ],
    ]) {
      const { page: one, context } = await visit(`${here.origin}/bob/view.html${fragmentOf(JSON.stringify(document))}`);
      await one.locator(tag).waitFor();
      const popup = await opened(one, () => one.getByRole('link', { name: 'Edit', exact: true }).click());
      await until(async () => (await documentIn(popup))?.kind === document.kind);
      assert.equal(await popup.evaluate(() => String(opener)), 'null');
      assert.equal(await one.locator('dialog[open]').count(), 0);
      await context.close();
    }
    const file = await visit(`file://${here.bob}/view.html${fragmentOf(JSON.stringify(BOOK))}`);
    await file.page.locator('bob-card [part~=name]').waitFor();
    assert.equal(await file.page.getByRole('link', { name: 'Edit', exact: true }).count(), 0);
    await file.context.close();
  });
});
