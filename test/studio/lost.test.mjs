/** `dist/studio/`: what it cannot open, and what it cannot store: said, never lost. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { book, documentIn, draftsIn, form, fragmentOf, launch, notice, open, site, type, until } from './site.mjs';

describe('the studio and what it cannot open or store', { timeout: 300_000 }, () => {
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

  test('says of a file that it cannot use what the editor says of it, and reads older encodings as that does', async () => {
    const { page, context, errors } = await open(browser, `${here.studio}?kind=book&draft=new`);
    await form(page);
    const editor = page.locator('bob-editor');
    const words = async (locator) =>
      (await locator.innerText())
        .replace(/\s+/g, ' ')
        .replace(/ Close$/, '')
        .trim();
    const file = (name, bytes) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    const useless = [
      file('letter.docx', 'PK\u0003\u0004word/document.xml'),
      file('members.xlsx', 'PK\u0003\u0004xl/workbook.xml'),
      file('flyer.pdf', '%PDF-1.7\n1 0 obj'),
      file('photo.jpg', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      file('empty.json', ''),
      file('half.json', '{"kind":"book","version":1,"name":'),
      file('menu.json', '{"kind":"menu","version":1}'),
      file('large.txt', Buffer.alloc(1_100_000, 'a')),
    ];
    await editor.getByRole('button', { name: 'Open or start new' }).click();
    const expected = [];
    for (const one of useless) {
      await editor.locator('[data-step=open] input[type=file]').setInputFiles(one);
      await editor.locator('#open-wrong p').first().waitFor();
      expected.push(await words(editor.locator('#open-wrong')));
    }
    assert.equal(new Set(expected).size > 2, true, expected.join());
    await page.goto(here.studio);
    await page.locator('.kinds').waitFor();
    for (const [at, one] of useless.entries()) {
      await page.locator('input[type=file]').setInputFiles(one);
      await until(async () => (await words(notice(page, 'link'))) === expected[at], `${one.name}: ${expected[at]}`);
      await notice(page, 'link').getByRole('button', { name: 'Close' }).click();
    }
    const latin = Buffer.from(book({ name: 'Kafé Ålesund' }), 'latin1');
    await page.locator('input[type=file]').setInputFiles(file('book.json', latin));
    await until(async () => (await documentIn(page))?.name === 'Kafé Ålesund');
    await page.goto(here.studio);
    const card = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kepykla\r\nKIND:org\r\nBDAY:20100501\r\nEND:VCARD\r\n';
    await page.locator('input[type=file]').setInputFiles(file('card.vcf', card));
    await until(async () => (await documentIn(page))?.name === 'Kepykla');
    assert.match(await notice(page, 'link').innerText(), /Left out: BDAY/);
    await page.goto(here.studio);
    const wide = Buffer.from(
      `\ufeff<p><a href="https://a.example/view.html${fragmentOf(book({ name: 'Mølla' }))}">Our book</a></p>`,
      'utf16le',
    );
    await page.locator('input[type=file]').setInputFiles(file('page.html', wide));
    await until(async () => (await documentIn(page))?.name === 'Mølla');
    assert.match(await notice(page, 'link').innerText(), /Nobody has checked/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('says what is with a draft that it cannot open: it can be saved as a file, and one of a strange kind deleted', async () => {
    const { page, context, errors } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Newer');
    await until(async () => (await draftsIn(page)).length === 1);
    await page.goto(here.studio);
    await page.locator('.drafts').waitFor();
    const change = (kind, version) =>
      page.evaluate(
        async ([kind, version]) => {
          const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
          const database = await done(indexedDB.open('bob-widgets'));
          const stores = database.transaction(['drafts', 'snapshots', 'changes'], 'readwrite');
          const [summary] = await done(stores.objectStore('drafts').getAll());
          const { id, seq } = summary;
          stores.objectStore('drafts').put({ ...summary, kind }, id);
          const document = { kind, version, name: 'Newer', more: 1 };
          stores.objectStore('snapshots').put({ seq, text: JSON.stringify({ document, done: [], undone: [] }) }, id);
          stores.objectStore('changes').clear();
          await new Promise((resolve) => (stores.oncomplete = resolve));
          database.close();
        },
        [kind, version],
      );
    const saved = async (button) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return [download.suggestedFilename(), JSON.parse(readFileSync(await download.path(), 'utf8'))];
    };
    await change('book', 2);
    await page.locator('.drafts a').click();
    await notice(page, 'draft').waitFor();
    assert.match(await notice(page, 'draft').innerText(), /“Newer” was saved by a newer version of the studio/);
    assert.equal(await page.locator('bob-editor').count(), 0);
    assert.deepEqual(await saved(notice(page, 'draft').getByRole('button', { name: 'Save as a file' })), [
      'newer.draft.json',
      { kind: 'book', version: 2, name: 'Newer', more: 1 },
    ]);
    await change('menu', 1);
    await page.goto(here.studio);
    await page.locator('.drafts').waitFor();
    assert.equal(await page.locator('.drafts a').count(), 0, 'no way that leads nowhere');
    assert.match(await page.locator('.drafts').innerText(), /Its kind is “menu”/);
    assert.deepEqual(await saved(page.getByRole('button', { name: 'Save the draft as a file: Newer' })), [
      'newer.draft.json',
      { kind: 'menu', version: 1, name: 'Newer', more: 1 },
    ]);
    await page.getByRole('button', { name: 'Delete the draft: Newer' }).click();
    assert.equal((await draftsIn(page)).length, 1, 'asks before');
    await notice(page, 'draft').getByRole('button', { name: 'Delete' }).click();
    await until(async () => !(await draftsIn(page)).length);
    await until(async () => !(await page.locator('.drafts').count()));
    await page.evaluate(async () => {
      const request = indexedDB.open('bob-widgets', 7);
      await new Promise((resolve) => (request.onsuccess = resolve));
      request.result.close();
    });
    await page.goto(here.studio);
    await notice(page, 'draft').waitFor();
    const [name, all] = await saved(notice(page, 'draft').getByRole('button', { name: 'Save as a file' }));
    assert.deepEqual([name, Object.keys(all)], ['drafts.json', ['changes', 'drafts', 'snapshots', 'versions']]);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('asks at once before a link takes the place of what cannot be stored, and asks before the page is left', async () => {
    const { page, context } = await open(browser);
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Only here');
    await page.locator('bob-editor .notice').waitFor();
    await page.evaluate((hash) => (location.hash = hash), fragmentOf(book()));
    await notice(page, 'link').waitFor();
    assert.equal((await documentIn(page)).name, 'Only here');
    const leaves = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await leaves(), false);
    await notice(page, 'link').getByRole('button', { name: 'Stay here' }).click();
    assert.equal((await documentIn(page)).name, 'Only here');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('bob-editor .notice button').click()]);
    assert.equal(download.suggestedFilename(), 'only-here.draft.json');
    await until(leaves, 'a file holds it');
    await context.close();
  });
});
