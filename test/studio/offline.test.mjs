/** The studio without the internet: after the first visit, with a new version, and when that is ended. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, afterEach, describe, test } from 'node:test';
import { buildStudio } from '../../scripts/studio/build.mjs';
import { documentIn, draftsIn, form, fragmentOf, launch, open, site, type, until } from './site.mjs';

const workers = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('bob-studio'));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)])),
    );
  });
/** All is kept that the page needs, and it answers. */
const ready = (page, language) =>
  until(async () => {
    const [files = []] = Object.values(await kept(page));
    return (
      files.length > 50 &&
      files.some((url) => url.includes(`/formCommon-${language}`) || new RegExp(`/\\w+-${language}-[\\w]{8}\\.js$`).test(url)) &&
      (await page.evaluate(() => !!navigator.serviceWorker.controller))
    );
  }, 'all is kept');
const choose = (page, step) =>
  page.locator('bob-editor .page select').evaluate((select, value) => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }, step);

describe('the studio offline', { timeout: 400_000 }, () => {
  let browser;
  let here;
  before(async () => (browser = await launch()));
  after(() => browser?.close());
  beforeEach(
    async () =>
      (here = await site({
        'bob/studio/other.html': '<!doctype html><title>Other</title><img src="../x.svg">',
        'bob/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'index.html': '<!doctype html><title>Site</title>',
      })),
  );
  afterEach(() => here?.end());

  test('after the first visit all of it works without the server: each kind with its preview and its last pages, in the reader’s language', async () => {
    const { page, context, errors } = await open(browser, here.studio, { locale: 'lt' });
    await ready(page, 'lt');
    await here.stop();
    const shown = {
      'bob-card': { kind: 'book', name: 'Harbour' },
      'bob-directory': { kind: 'cluster', name: 'West', members: [{ name: 'Harbour Bakery' }] },
      'bob-loyalty-programme': { kind: 'loyalty', id: 'west', name: 'West Pass', participants: [{ id: 'a', name: 'Harbour Bakery' }] },
      'bob-checklist': { kind: 'checklist', id: 'a', title: 'Ready', groups: [{ title: 'A', items: [{ id: 'b', title: 'B' }] }] },
      'bob-password': { kind: 'password-policy', minLength: 12 },
    };
    for (const [tag, document] of Object.entries(shown)) {
      await page.goto(here.studio);
      await page.goto(here.studio + fragmentOf(JSON.stringify({ version: 1, ...document })));
      await form(page);
      await page.locator(`bob-editor [part=preview] ${tag} .box`).first().waitFor({ timeout: 20_000 });
      await choose(page, 'publish');
      await page.locator('bob-editor [data-step=publish]').waitFor();
      await page.locator('bob-editor .bar button[aria-pressed]').click();
      await page.locator('bob-editor [data-step=open]').waitFor();
    }
    await page.goto(here.studio);
    await page.locator('h1', { hasText: 'Ką norite rašyti?' }).waitFor();
    assert.equal(await page.locator('.drafts li').count(), 3);
    await page.getByRole('button', { name: 'Rodyti visus juodraščius (5)' }).press('Enter');
    assert.equal(await page.locator('.drafts li').count(), 5);
    assert.equal(await page.locator('.drafts li').nth(3).locator('a:focus').count(), 1, 'the focus is at the first that came');
    assert.equal(await page.locator('[data-act=all-drafts]').count(), 0);
    assert.equal((await draftsIn(page)).length, 5);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('keeps files of its list and nothing else, and answers for no other page', async () => {
    const { page, context } = await open(browser, here.studio);
    await ready(page, 'en');
    await page.goto(`${here.studio}other.html`);
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    await page.evaluate(() => Promise.all(['../x.svg', '../view.html', '../bob.js', 'other.html'].map((file) => fetch(file))));
    const [files] = Object.values(await kept(page));
    const { origin } = here;
    const allowed = [
      `${origin}/bob/studio/`,
      ...readdirSync(here.bob)
        .filter((file) => /-[\w]{8}\.js$/.test(file))
        .map((file) => `${origin}/bob/${file}`),
    ];
    for (const file of files) assert.ok(allowed.includes(file) || /\/bob\/(bob\.js|studio\/studio\.(js|css))\?[\w]{8}$/.test(file), file);
    await here.stop();
    await assert.rejects(page.goto(`${here.studio}other.html`));
    await assert.rejects(page.goto(`${origin}/`));
    await context.close();
  });

  test('a new version waits while somebody writes, then takes over without losing a letter; files of the old one are at hand until then', async () => {
    const { page, context, errors } = await open(browser, here.studio);
    await ready(page, 'en');
    const old = Object.keys(await kept(page));
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Harbour');
    // another bob.js, and the lazy files of the old one are gone from the server
    appendFileSync(path.join(here.bob, 'bob.js'), '\n// the next one');
    const record = JSON.parse(readFileSync(path.join(here.bob, 'build.json'), 'utf8'));
    const lazy = record.files.find(({ name }) => name === 'publish-page.js');
    const renamed = 'publish-page-NewOne_1.js';
    renameSync(path.join(here.bob, lazy.file), path.join(here.bob, renamed));
    lazy.file = renamed;
    here.write('bob/build.json', JSON.stringify(record));
    await buildStudio(here.bob);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const notice = page.locator('[data-notice=version]');
    await notice.waitFor({ timeout: 30_000 });
    assert.equal(Object.keys(await kept(page)).length, 2);
    await choose(page, 'publish');
    await page.locator('bob-editor [data-step=publish]').waitFor();
    await choose(page, 'basics').catch(() => {});
    await page.locator('bob-editor .page select').evaluate((select) => {
      select.value = select.options[0].value;
      select.dispatchEvent(new Event('change'));
    });
    await page.locator('bob-editor [data-path=tagline] input').pressSequentially('Bread from four in the morning');
    await notice.getByRole('button', { name: 'Use it now' }).click();
    await until(async () => {
      const names = Object.keys(await kept(page).catch(() => ({})));
      return names.length === 1 && names[0] !== old[0];
    }, 'the old version is gone');
    await form(page);
    await until(async () => (await documentIn(page))?.tagline === 'Bread from four in the morning');
    assert.equal((await documentIn(page)).name, 'Harbour');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('a new version that cannot be had whole leaves the old one as it is', async () => {
    const { page, context } = await open(browser, here.studio);
    await ready(page, 'en');
    const old = Object.keys(await kept(page));
    appendFileSync(path.join(here.bob, 'bob.js'), '\n// the next one');
    await buildStudio(here.bob);
    // the upload is half done: the list tells of a file that is another one still
    appendFileSync(path.join(here.bob, 'bob.js'), '\n// and a later one');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
    await page.waitForTimeout(1500);
    await here.stop();
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    assert.ok(Object.keys(await kept(page)).includes(old[0]));
    await context.close();
  });

  test('the kill switch: sw-off.js in the place of sw.js deletes what is kept, and goes; drafts stay', async () => {
    const { page, context } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Harbour');
    await until(async () => (await draftsIn(page)).length);
    await ready(page, 'en');
    await page.evaluate(() => caches.open('another of the site'));
    copyFileSync(path.join(here.bob, 'studio/sw-off.js'), path.join(here.bob, 'studio/sw.js'));
    await page.reload();
    await until(async () => !(await workers(page)).length && !Object.keys(await kept(page)).length, 'it is gone');
    assert.ok(await page.evaluate(() => caches.has('another of the site')));
    await page.reload();
    await form(page);
    assert.deepEqual(await draftsIn(page), [{ kind: 'book', title: 'Harbour' }]);
    await page.waitForTimeout(500);
    assert.deepEqual(await kept(page), {}, 'it stays away');
    await context.close();
  });

  test('?offline=off ends it in this browser, also where what is kept is broken', async () => {
    const { page, context } = await open(browser, here.studio);
    await ready(page, 'en');
    await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.startsWith('bob-studio'));
      await (await caches.open(name)).put(location.href, new Response('broken', { headers: { 'Content-Type': 'text/html' } }));
    });
    await page.reload();
    assert.equal(await page.locator('body').innerText(), 'broken');
    await page.goto(`${here.studio}?offline=off`);
    await page.locator('[data-notice=offline]').waitFor();
    await until(async () => !(await workers(page)).length && !Object.keys(await kept(page)).length, 'it is gone');
    await page.reload();
    await page.locator('.kinds').waitFor();
    assert.deepEqual(await workers(page), []);
    await context.close();
  });

  test('Trusted Types of the site: kept where they name our policy; else the page says so at its foot, and works the same', async () => {
    const strict = (names) => `require-trusted-types-for 'script'; trusted-types lit-html dompurify${names}`;
    for (const [names, said] of [
      [' bob-studio', 'now also works without the internet'],
      ['', 'Here, the studio needs the internet.'],
    ]) {
      const context = await browser.newContext({ locale: 'en' });
      await context.route(/\/bob\/studio\/(\?.*)?$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strict(names) } });
      });
      const { page, errors } = await open(browser, `${here.studio}?kind=book`, { context });
      await form(page);
      await page.locator('footer', { hasText: said }).waitFor({ timeout: 20_000 });
      assert.equal((await workers(page)).length, names ? 1 : 0);
      await type(page, 'name', 'Harbour');
      await until(async () => (await draftsIn(page)).length);
      assert.equal(await page.locator('#notices').innerText(), '');
      assert.deepEqual(errors, []);
      await context.close();
    }
  });

  test('where there is no service worker the page works the same', async () => {
    for (const spoil of ['none', 'no file']) {
      const context = await browser.newContext({ locale: 'en', ...(spoil === 'none' && { serviceWorkers: 'block' }) });
      if (spoil === 'none') await context.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined }));
      else rmSync(path.join(here.bob, 'studio/sw.js'));
      const { page, errors } = await open(browser, `${here.studio}?kind=book`, { context });
      await form(page);
      await type(page, 'name', 'Harbour');
      await until(async () => (await draftsIn(page)).length);
      assert.deepEqual(errors, [], spoil);
      assert.equal(await page.locator('#notices').innerText(), '', spoil);
      await context.close();
    }
  });
});
