/** The studio with keys and a screen reader: where the focus is, and what is told. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { book, documentIn, draftsIn, form, fragmentOf, launch, notice, open, site, type, until } from './site.mjs';

/** What has the focus, also inside of the editor. */
const focused = (page) =>
  page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one.id || one.getAttribute('aria-label') || one.textContent.trim();
  });

describe('the studio, with keys', { timeout: 300_000 }, () => {
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

  test('deletes one draft, also where the key is pressed again, and brings back what was deleted', async () => {
    const { page, context, errors } = await open(browser);
    const names = ['First', 'Second', 'Third', 'Fourth'];
    for (const [at, name] of names.entries()) {
      await page.goto(`${here.studio}?kind=book&draft=new`);
      await form(page);
      await type(page, 'name', name);
      await until(async () => (await draftsIn(page)).length === at + 1);
    }
    const titles = async () => (await draftsIn(page)).map(({ title }) => title).sort();
    const editor = page.locator('bob-editor');
    await editor.getByRole('button', { name: 'Open or start new' }).click();
    await editor.getByRole('button', { name: 'Delete the draft: Second' }).focus();
    await page.keyboard.press('Space');
    await until(async () => (await focused(page)) === 'deleted', 'the focus is at what was done');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    assert.deepEqual(await titles(), ['First', 'Fourth', 'Third']);
    assert.match(await editor.locator('#deleted').innerText(), /Second/);
    await editor.getByRole('button', { name: 'Delete the draft: Third' }).focus();
    await page.keyboard.press('Enter');
    await until(async () => (await titles()).length === 2);
    for (const name of ['Third', 'Second']) {
      await until(async () => (await editor.locator('#deleted').innerText()).includes(name), 'the latest first');
      await editor.locator('#deleted').focus();
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), `Bring back the draft: ${name}`);
      await page.keyboard.press('Enter');
      await until(async () => (await focused(page)) === name, 'the focus is at the draft');
    }
    assert.deepEqual(await titles(), names.toSorted());
    assert.equal(await editor.locator('#deleted').count(), 0);
    await page.keyboard.press('Enter');
    await until(async () => (await documentIn(page)).name === 'Second');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('says on each page where the reader is: in the title of the window, in a heading of the first level, and with the focus', async () => {
    const { page, context } = await open(browser, here.studio);
    await page.locator('.kinds').waitFor();
    const headings = () => page.locator('h1').allInnerTexts();
    assert.equal(await page.title(), 'What do you want to write? – Studio');
    assert.deepEqual(await headings(), ['What do you want to write?']);
    const is = async (where) => {
      await until(async () => (await page.title()) === `${where} – Studio`, where);
      assert.deepEqual(await headings(), [where]);
    };
    await page.locator('[data-kind=book]').click();
    await form(page);
    await is('The basics – Book of Business');
    await type(page, 'name', 'Harbour Bakery');
    await is('The basics – Harbour Bakery');
    const editor = page.locator('bob-editor');
    const press = async (name, where) => {
      await editor.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
      await is(`${where} – Harbour Bakery`);
      await until(async () => (await focused(page)) === 'step-title', 'the focus');
      assert.equal(await editor.locator('#step-title').innerText(), where);
    };
    await press(/^Next/, 'How to reach you');
    await press('Publish', 'Publish');
    await press('Check my page', 'Check my page');
    await press('Publish', 'Publish');
    await press('Save and export', 'Save and export');
    await press('Open or start new', 'Open or start new');
    await page.goto(`${here.studio}?kind=loyalty`);
    await form(page);
    await editor.getByRole('button', { name: 'Keys and memberships' }).focus();
    await page.keyboard.press('Enter');
    await is('Keys and memberships – Loyalty programme');
    await page.locator('header select').selectOption('nb');
    await until(async () => !(await page.title()).includes('Keys'), 'in the language');
    await context.close();
  });

  test('puts the focus at the heading when a link is opened in place of the first screen', async () => {
    const { page, context } = await open(browser, here.studio);
    await page.locator('#paste').fill(`${here.studio}${fragmentOf(book())}`);
    await page.locator('[data-open]').focus();
    await page.keyboard.press('Enter');
    await form(page);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1');
    await until(async () => (await page.locator('h1').innerText()) === 'The basics – Harbour Bakery', 'the heading');
    await context.close();
  });

  test('loads the one language that is chosen with arrow keys, not those that are passed by, and leaves the focus at the choice', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const { page, asked } = await open(browser, undefined, { context });
    await page.clock.install();
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    await page.locator('bob-editor .looks').waitFor({ state: 'attached' });
    const choice = page.locator('header select');
    await choice.evaluate((one) => (globalThis.choice = one));
    await choice.focus();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    // what the element loads ahead may still come: of interest are texts of languages
    const textsIn = (...languages) => asked.filter((address) => languages.some((one) => new RegExp(`[-.]${one}[-.]`).test(address)));
    const all = await choice.locator('option').evaluateAll((options) => options.map(({ value }) => value));
    const before = textsIn(...all);
    const passed = [];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('ArrowDown');
      passed.push(await choice.inputValue());
    }
    assert.equal(new Set(passed).size, 3);
    assert.deepEqual(textsIn(...all), before, 'nothing yet');
    assert.equal(new URL(page.url()).search, '?kind=book');
    await page.clock.runFor(2000);
    await until(() => new URL(page.url()).searchParams.get('lang') === passed.at(-1), 'the last one');
    await until(() => textsIn(passed.at(-1)).length > 0, 'its texts');
    assert.deepEqual(textsIn(...all.filter((one) => one !== passed.at(-1))), before);
    assert.deepEqual(await choice.evaluate((one) => [one === globalThis.choice, one === document.activeElement, one.value]), [
      true,
      true,
      passed.at(-1),
    ]);
    // a key that chooses does not wait
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await until(() => new URL(page.url()).searchParams.get('lang') === passed.at(-2), 'on leaving');
    await context.close();
  });

  test('gives the focus back to where it was when a notice is closed, also to a field of the editor', async () => {
    const { page, context } = await open(browser, `${here.studio}?kind=book`);
    await form(page);
    await type(page, 'name', 'Mine');
    await until(async () => (await draftsIn(page)).length === 1);
    await page.evaluate((hash) => (location.hash = hash), fragmentOf(book(), { sum: 1 }));
    await notice(page, 'link').waitFor();
    const field = page.locator('bob-editor #f-tagline');
    const close = (where) => where.getByRole('button', { name: 'Close' });
    await field.focus();
    await close(notice(page, 'link')).focus();
    await page.keyboard.press('Space');
    assert.equal(await focused(page), 'f-tagline');
    // the editor’s own
    await page.goto(here.studio);
    await page.goto(`${here.studio}?kind=book`);
    await form(page);
    const resumed = page.locator('bob-editor .notice');
    await resumed.waitFor();
    await field.focus();
    await close(resumed).focus();
    await page.keyboard.press('Space');
    await until(async () => (await focused(page)) === 'f-tagline', 'the field');
    assert.equal(await resumed.count(), 0);
    await page.reload();
    await resumed.waitFor();
    await resumed.getByRole('button', { name: 'Start a new document' }).focus();
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)) === 'step-title', 'the page');
    assert.equal((await documentIn(page)).name, undefined);
    await context.close();
  });

  test('shows what has the focus, below the bar: titles of pages from the end of the one before, and fields from both sides', async () => {
    for (const width of [360, 1280]) {
      const { page, context } = await open(browser, `${here.studio}?kind=book`, { viewport: { width, height: 640 } });
      await form(page);
      const editor = page.locator('bob-editor');
      await editor.locator('.looks').waitFor({ state: 'attached' });
      await type(page, 'name', 'Mine');
      /** What has the focus, where it is covered or out of sight. */
      const unseen = () =>
        page.evaluate(() => {
          let one = document.activeElement;
          while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
          const bar = document.querySelector('header');
          const { top } = one.getBoundingClientRect();
          const isSeen = bar.contains(one) || one === document.body || (top >= bar.offsetHeight && top < innerHeight);
          return isSeen ? '' : `${one.id || one.textContent.trim()} at ${top}`;
        });
      const pages = await editor.locator('.page option').count();
      for (let at = 1; at < pages; at++) {
        const before = await editor.locator('#step-title').innerText();
        await editor.locator('.turn .solid').focus();
        await page.keyboard.press('Enter');
        await until(async () => (await editor.locator('#step-title').innerText()) !== before, 'the next page');
        await until(async () => (await focused(page)) === 'step-title' && !(await unseen()), `title ${at} at ${width}`);
      }
      // a draft is gone on with where its owner was: on the last page, which has no field
      await page.goto(`${here.studio}?kind=book&draft=new`);
      await form(page);
      for (const key of ['Tab', 'Shift+Tab'])
        for (let press = 0; press < 40; press++) {
          await page.keyboard.press(key);
          assert.equal(await unseen(), '', `${key} ${press} at ${width}`);
        }
      await context.close();
    }
  });

  test('is read at 320 pixels with text of twice the size: nothing is beside the page, under the bar or on top of another', async () => {
    for (const locale of ['en', 'lt']) {
      const context = await browser.newContext({ locale, viewport: { width: 320, height: 640 }, bypassCSP: true });
      const { page } = await open(browser, undefined, { context });
      const faults = () =>
        page.evaluate(() => {
          const inside = (root) =>
            [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
          const name = (one) => `${one.localName} ${one.id} ${one.textContent.trim().slice(0, 30)}`;
          const seen = inside(document.body).filter((one) => one.checkVisibility() && !one.closest('.stage,.hidden,svg,option'));
          const wide = seen.filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return right > innerWidth + 1 || left < -1;
          });
          const texts = seen.filter((one) => one.matches('button,a,label,p,h1,h2,h3,h4,summary,select,input,textarea'));
          const isOver = (one, other) => {
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
          };
          const isBar = (one) => !!one.closest('header');
          const over = texts.flatMap((one, at) =>
            texts
              .slice(at + 1)
              .filter((other) => isBar(one) === isBar(other) && !one.contains(other) && isOver(one, other))
              .map((other) => `${name(one)} and ${name(other)}`),
          );
          return [...(document.documentElement.scrollWidth > innerWidth ? ['the page is wide'] : []), ...wide.map(name), ...over];
        });
      const isRight = async (what) => assert.deepEqual(await faults(), [], `${what} in ${locale}`);
      const large = () => page.addStyleTag({ content: ':root { font-size: 200% }' });
      await page.goto(here.studio);
      await page.locator('.kinds').waitFor();
      await large();
      await isRight('the first screen');
      await page.goto(`${here.studio}?kind=book`);
      await form(page);
      await large();
      const editor = page.locator('bob-editor');
      await editor.locator('.looks').waitFor({ state: 'attached' });
      await type(page, 'name', 'Harbour Bakery');
      const select = editor.locator('.page select');
      for (const step of await select.locator('option').evaluateAll((all) => all.map(({ value }) => value))) {
        await select.selectOption(step);
        await editor.locator(`[data-step=${step}]`).waitFor();
        await isRight(step);
      }
      await editor.locator('input[value=wordpress]').check();
      await editor.locator('input[name=role]').first().waitFor();
      await isRight('publish in WordPress');
      await editor.locator('.further button').last().click();
      await editor.locator('#check-source').fill('<a data-bob="card" data-src="book.json" href="/">A</a>');
      await editor.locator('.step .solid').click();
      await editor.locator('.findings').waitFor();
      await isRight('what was found in a page');
      await context.close();
    }
  });
});
