/** `dist/studio/`: the first screen, drafts, and what a link may do. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { book, documentIn, draftsIn, form, fragmentOf, launch, notice, open, site, type, until } from './site.mjs';

const demo = (file) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../demo', file), 'utf8'));

describe('the studio', { timeout: 300_000 }, () => {
  let browser;
  let here;
  before(async () => {
    browser = await launch();
    here = await site();
  });
  after(async () => {
    await browser?.close();
    await here?.end();
  });

  test('offers eight kinds, each with a sentence; a choice opens its form, and what was typed is there after a reload', async () => {
    const { page, context, asked, errors } = await open(browser, here.studio);
    await page.locator('.kinds a').first().waitFor();
    const kinds = await page
      .locator('.kinds a')
      .evaluateAll((links) => links.map(({ dataset, textContent }) => [dataset.kind, textContent.length > 40]));
    assert.deepEqual(
      kinds,
      ['book', 'cluster', 'loyalty', 'checklist', 'events', 'board', 'figures', 'password-policy'].map((kind) => [kind, true]),
    );
    assert.match(await page.locator('footer').innerText(), /Nothing is uploaded/);
    await page.locator('[data-kind=loyalty]').click();
    await form(page);
    await type(page, 'name', 'West Pass');
    await until(async () => (await draftsIn(page)).length);
    assert.equal(new URL(page.url()).search, '?kind=loyalty');
    await page.reload();
    await form(page);
    await until(async () => (await documentIn(page))?.name === 'West Pass');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      asked.filter((address) => !address.startsWith(here.origin) && !address.startsWith('data:')),
      [],
    );
    await context.close();
  });

  test('goes on with a draft of the list, and begins another one beside it', async () => {
    const { page, context } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'First');
    await until(async () => (await draftsIn(page)).length === 1);
    await page.goto(here.studio);
    await page.locator('[data-kind=book]').click();
    await form(page);
    assert.equal((await documentIn(page)).name, undefined, 'a new one');
    await type(page, 'name', 'Second');
    await until(async () => (await draftsIn(page)).length === 2);
    await page.goto(here.studio);
    await page.locator('.drafts a', { hasText: 'First' }).click();
    await form(page);
    await until(async () => (await documentIn(page))?.name === 'First');
    await page.goto(`${here.studio}?draft=none`);
    await notice(page, 'draft').waitFor();
    await page.locator('.kinds').waitFor();
    await context.close();
  });

  test('speaks the reader’s language, or the one that is chosen, which only the address keeps', async () => {
    const { page, context } = await open(browser, here.studio, { locale: 'lt-LT' });
    await page.locator('h1', { hasText: 'Ką norite rašyti?' }).waitFor();
    assert.equal(await page.locator('header option').count(), 8);
    await page.locator('header select').selectOption('et');
    await page.locator('h1', { hasText: 'Mida soovite kirjutada?' }).waitFor();
    assert.equal(new URL(page.url()).search, '?lang=et');
    await page.locator('[data-kind=book]').click();
    await form(page);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'et');
    await page
      .locator('bob-editor')
      .getByText('Avaldamine', { exact: true })
      .or(page.locator('bob-editor').getByText('Avalda', { exact: true }))
      .first()
      .waitFor();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('bob-lock'))), []);
    await context.close();
  });

  test('opens a link beside the draft, stores it as a draft of its own, and takes it out of the address; another one in the same window, too', async () => {
    const { page, context, errors } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Mine');
    await until(async () => (await draftsIn(page)).length === 1);
    await page.goto(here.studio + fragmentOf(book()));
    await form(page);
    assert.equal((await documentIn(page)).name, 'Harbour Bakery');
    assert.equal(page.url(), `${here.studio}?kind=book`);
    await notice(page, 'link').waitFor();
    await until(async () => (await draftsIn(page)).length === 2, 'it is stored at once');
    await page.evaluate(
      (fragment) => (location.hash = fragment),
      fragmentOf(JSON.stringify({ kind: 'checklist', version: 1, title: 'Before you open' })),
    );
    await until(async () => (await documentIn(page))?.kind === 'checklist');
    assert.equal(page.url(), `${here.studio}?kind=checklist`);
    await until(async () => (await draftsIn(page)).length === 3);
    const titles = (await draftsIn(page)).map(({ title }) => title).sort();
    assert.deepEqual(titles, ['Before you open', 'Harbour Bakery', 'Mine']);
    assert.deepEqual(errors, []);
    await context.close();
  });

  const LINKS = {
    damaged: [fragmentOf(book(), { sum: 1 }), /damaged/],
    'cut off': [fragmentOf(book()).slice(0, 40), /damaged/],
    empty: ['#bob=1', /damaged/],
    'a bomb': [fragmentOf(`{"kind":"book","name":"${'a'.repeat(30_000_000)}"}`), /too large/],
    oversized: [fragmentOf(book({ tagline: Array.from({ length: 180_000 }, (_, at) => at).join() })), /too large/],
    'of a newer format': [fragmentOf(book(), { version: '2' }), /newer version/],
    'a newer document': [fragmentOf(JSON.stringify({ kind: 'book', version: 7, name: 'x' })), /newer version/],
    'a newer document, as text': [fragmentOf(JSON.stringify({ kind: 'book', version: '7', name: 'x' })), /newer version/],
    'of an unknown kind': [fragmentOf('{"kind":"menu","version":1,"name":"x"}'), /cannot edit/],
    'of a kind that objects have by nature': [fragmentOf('{"kind":"constructor","version":1}'), /cannot edit/],
    'no document': [fragmentOf('[1,2]'), /cannot edit/],
    'too deep': [fragmentOf(`{"kind":"book","version":1,"name":${'['.repeat(5000)}${']'.repeat(5000)}}`), /cannot edit|damaged/],
  };
  test('says of each bad link what is wrong with it, and leaves the draft as it is', async () => {
    const { page, context, errors } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Mine');
    await until(async () => (await draftsIn(page)).length === 1);
    for (const [what, [fragment, says]] of Object.entries(LINKS)) {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await until(async () => !page.url().includes('#'), what);
      const said = notice(page, 'link');
      await said.waitFor();
      assert.match(await said.innerText(), says, what);
      assert.match(await said.innerText(), /drafts have not changed/, what);
      assert.equal((await documentIn(page)).name, 'Mine', what);
      await said.getByRole('button', { name: 'Close' }).click();
    }
    assert.deepEqual(await draftsIn(page), [{ kind: 'book', title: 'Mine' }]);
    await page.goto(here.studio + LINKS.damaged[0]);
    assert.match(await notice(page, 'link').innerText(), /damaged/);
    await page.locator('.kinds').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('asks before a link takes the place of what is stored nowhere', async () => {
    const { page, context } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await page.evaluate(() => localStorage.setItem('bob-drafts:bob-widgets', 'off'));
    await page.reload();
    await form(page);
    await type(page, 'name', 'Only here');
    await page.evaluate((hash) => (location.hash = hash), fragmentOf(book()));
    await notice(page, 'link').waitFor();
    assert.equal((await documentIn(page)).name, 'Only here');
    await notice(page, 'link').getByRole('button', { name: 'Stay here' }).click();
    assert.equal((await documentIn(page)).name, 'Only here');
    await page.evaluate((hash) => (location.hash = hash), fragmentOf(book({ name: 'Other' })));
    await notice(page, 'link').getByRole('button', { name: 'Open the link' }).click();
    await until(async () => (await documentIn(page))?.name === 'Other');
    await context.close();
  });

  test('opens what is pasted: a link, a line of a page, the text of a file; and says where there is nothing', async () => {
    const { page, context } = await open(browser, here.studio);
    const paste = async (text) => {
      await page.locator('#paste').fill(text);
      await page.locator('[data-open]').click();
    };
    await paste('Good morning');
    await notice(page, 'link').waitFor();
    await paste(JSON.stringify({ kind: 'cluster', version: 1, name: 'West Coast', members: [] }));
    await until(async () => (await documentIn(page))?.name === 'West Coast');
    assert.equal(new URL(page.url()).search, '?kind=cluster');
    await until(async () => (await draftsIn(page)).length === 1);
    await page.goto(here.studio);
    await paste(`<a data-bob="card" href="https://a.example/view.html${fragmentOf(book())}">Our book</a>`);
    await until(async () => (await documentIn(page))?.name === 'Harbour Bakery');
    await context.close();
  });

  test('runs nothing of a hostile document, and asks nobody for anything until the reader agrees', async () => {
    const foreign = here.origin.replace('127.0.0.1', 'localhost');
    const attacks = [
      '<img src=x onerror="top.ran=1">',
      '<script>top.ran=1</script>',
      // eslint-disable-next-line no-script-url -- what a hostile document says
      'javascript:top.ran=1',
      '"><svg onload=top.ran=1>',
      '[x](javascript:top.ran=1)',
      '${top.ran=1}',
      `<style>@import "${foreign}/x.css"</style>`,
    ];
    let at = 0;
    const spoil = (value, key) => {
      if (Array.isArray(value)) return value.map((one) => spoil(one));
      if (value && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
      if (typeof value !== 'string' || ['kind', 'of'].includes(key)) return value;
      return /^(src|logo|cover)$/.test(key) ? `${foreign}/picture.png` : `${value} ${attacks[at++ % attacks.length]}`;
    };
    for (const file of [
      'books/kaeru-museum.json',
      'clusters/west-coast.json',
      'practice/season.json',
      'sites/pass/programme.json',
      'policies/west-pass.json',
    ]) {
      const { page, context } = await open(browser);
      page.on('dialog', (dialog) => assert.fail(`${file} opened a dialog: ${dialog.message()}`));
      await page.goto(here.studio + fragmentOf(JSON.stringify(spoil(demo(file)))));
      await form(page);
      const select = page.locator('bob-editor .page select');
      for (const step of await select.locator('option').evaluateAll((options) => options.map(({ value }) => value))) {
        await select.evaluate((element, value) => {
          element.value = value;
          element.dispatchEvent(new Event('change'));
        }, step);
        await page.waitForTimeout(150);
      }
      await page.waitForTimeout(500);
      assert.equal(await page.evaluate(() => globalThis.ran), undefined, file);
      // what the policy stops is told as asked for, too: what counts is what came
      assert.ok(!here.requests.some((address) => /picture\.png|x\.css/.test(address)), file);
      await context.close();
    }
  });

  test('tells a screen reader a new notice alone, and leaves the focus where it was or puts it nearby', async () => {
    const { page, context } = await open(browser, `${here.studio}?draft=none`);
    await notice(page, 'draft').waitFor();
    await page.locator('.kinds').waitFor();
    assert.deepEqual(await page.locator('#notices').evaluate(({ ariaLive, ariaAtomic, role }) => [ariaLive, ariaAtomic, role]), [
      'polite',
      'false',
      null,
    ]);
    await page.evaluate(() => {
      globalThis.told = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) globalThis.told.push(node.dataset?.notice ?? node.data);
      }).observe(document.querySelector('#notices'), { childList: true, subtree: true });
    });
    await page.locator('#paste').fill('Good morning');
    await page.locator('[data-open]').click();
    await notice(page, 'link').waitFor();
    await page.locator('header select').focus();
    await page.locator('header select').selectOption('et');
    await page.locator('h1', { hasText: 'Mida soovite kirjutada?' }).waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.told), ['link'], 'nothing is told twice');
    assert.equal(await page.locator('header select').evaluate((one) => one === document.activeElement), true);
    const focused = () =>
      page.evaluate(() => document.activeElement.closest('[data-notice]')?.dataset.notice ?? document.activeElement.localName);
    await notice(page, 'draft').getByRole('button').last().focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'select', 'where it was');
    await notice(page, 'link').getByRole('button').last().focus();
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'select');
    await context.close();
  });

  test('puts the focus at the next notice, or at the page, where nothing had it before a notice that is closed', async () => {
    const { page, context } = await open(browser, here.studio + fragmentOf(book(), { sum: 1 }));
    await notice(page, 'link').waitFor();
    const close = notice(page, 'link').getByRole('button').last();
    await close.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'main');
    await context.close();
  });

  test('shows the columns of a table that is opened on the first screen, as the editor does', async () => {
    const { page, context, errors } = await open(browser, here.studio);
    const editor = page.locator('bob-editor');
    const latin = Buffer.from('Navn;Ring oss;By\nKafé Ålesund;77 01 23 45;Tromsø\nHotell;77 01 23 46;Vadsø\n', 'latin1');
    await page.locator('input[type=file]').setInputFiles({ name: 'medlemmer.csv', mimeType: 'text/csv', buffer: latin });
    await editor.locator('.match').waitFor();
    assert.equal(await documentIn(page).then(({ members }) => members), undefined, 'nothing is taken yet');
    assert.match(await editor.locator('.match').innerText(), /Kafé Ålesund/);
    await until(() => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id === 'match-title'), 'it has the focus');
    await editor.locator('.match select').nth(1).selectOption('phone');
    await editor.getByRole('button', { name: 'Start a cluster with these members' }).click();
    await until(async () => (await documentIn(page))?.kind === 'cluster');
    const { name, members } = await documentIn(page);
    assert.deepEqual([name, members.map((one) => one.phone)], ['medlemmer', ['77 01 23 45', '77 01 23 46']]);
    await until(() => new URL(page.url()).search === '?kind=cluster', 'the address');
    await page.goto(here.studio);
    await page.locator('#paste').fill('Name\tTown\nCafé\tVik\nHotel\tBol\n');
    await page.locator('[data-open]').click();
    await editor.locator('.match').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('offers no “Share” in the preview: it would share the address of the studio', async () => {
    for (const [file, part] of [
      ['books/kaeru-museum.json', 'card'],
      ['sites/pass/programme.json', 'programme'],
    ]) {
      const { page, context } = await open(browser, here.studio + fragmentOf(JSON.stringify(demo(file))), {
        viewport: { width: 1280, height: 900 },
      });
      const preview = page.locator('bob-editor .stage');
      await preview.locator(`[part~=${part}]`).waitFor();
      const share = preview.locator('[part~=share]');
      await share.first().waitFor({ state: 'attached' });
      assert.equal(await share.first().isVisible(), false, file);
      assert.equal(await preview.getByText('Share', { exact: true }).first().isVisible(), false, file);
      await context.close();
    }
  });

  test('has no accessibility problem that axe finds: first screen with a draft and a notice, in light and dark', async () => {
    const axe = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark']) {
      const { page, context } = await open(browser, `${here.studio}?kind=book`, { colorScheme, viewport: { width: 360, height: 800 } });
      await form(page);
      await type(page, 'name', 'Mine');
      await until(async () => (await draftsIn(page)).length === 1);
      await page.goto(here.studio + fragmentOf(book(), { sum: 1 }));
      await page.locator('.drafts').waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate(async () =>
        (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      );
      assert.deepEqual(found, []);
      await context.close();
    }
  });

  test('works with keys alone, and is as wide as a small phone', async () => {
    const { page, context } = await open(browser, here.studio, { viewport: { width: 320, height: 640 } });
    await page.locator('.kinds').waitFor();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(await wide(), 320);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.kind), 'book');
    await page.keyboard.press('Enter');
    await form(page);
    assert.equal(await wide(), 320);
    await context.close();
  });
});
