/** Pictures of other sites: for which document the reader agreed to them. On the built files, in Chromium. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { book, documentIn, draftsIn, form, fragmentOf, launch, notice, open, site, until } from './site.mjs';

describe('agreement to pictures', { timeout: 300_000 }, () => {
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

  test('shows pictures of other sites once the reader agrees, but not for another link', async () => {
    const foreign = here.origin.replace('127.0.0.1', 'localhost');
    for (const name of ['One', 'Two']) here.write(`${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const withLogo = (name) => fragmentOf(book({ name, logo: { src: `${foreign}/${name}.svg`, alt: '' } }));
    const { page, context } = await open(browser, here.studio + withLogo('One'));
    const seen = (name) => here.requests.filter((address) => address === `/${name}.svg`).length;
    await notice(page, 'pictures').waitFor();
    assert.match(await notice(page, 'pictures').innerText(), /localhost/);
    assert.equal(seen('One'), 0);
    await notice(page, 'pictures').getByRole('button', { name: 'Show them' }).click();
    await until(() => seen('One'));
    assert.equal((await documentIn(page)).name, 'One', 'the draft is still open');
    await page.evaluate((hash) => (location.hash = hash), withLogo('Two'));
    await until(async () => (await documentIn(page).catch(() => undefined))?.name === 'Two');
    await notice(page, 'pictures').waitFor();
    assert.equal(seen('Two'), 0);
    await context.close();
  });

  test('asks again for each document that comes into the open page: pasted in the editor, brought back by redo, another draft; not for the draft itself', async () => {
    const foreign = here.origin.replace('127.0.0.1', 'localhost');
    for (const name of ['Mine', 'Theirs']) here.write(`${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const withLogo = (name) => fragmentOf(book({ name, logo: { src: `${foreign}/${name}.svg`, alt: '' } }));
    const seen = (name) => here.requests.filter((address) => address === `/${name}.svg`).length;
    const { page, context, errors } = await open(browser, here.studio + withLogo('Mine'));
    const editor = page.locator('bob-editor');
    const isNamed = (name) => until(async () => (await documentIn(page).catch(() => undefined))?.name === name, name);
    const agree = () => notice(page, 'pictures').getByRole('button', { name: 'Show them' }).click();
    const asks = async (what) => {
      await notice(page, 'pictures').waitFor();
      assert.equal(seen('Theirs'), 0, what);
    };
    await notice(page, 'pictures').waitFor();
    await agree();
    await until(() => seen('Mine'));
    assert.match(page.url(), /draft=/);
    // typing goes on with the pictures
    await editor.getByRole('button', { name: 'Open or start new' }).click();
    await editor.locator('#open-text').fill(`${here.studio}${withLogo('Theirs')}`);
    await editor.getByRole('button', { name: 'Open', exact: true }).click();
    await editor.getByRole('button', { name: 'Edit this' }).click();
    await isNamed('Theirs');
    await asks('pasted');
    await editor.getByRole('button', { name: 'Undo' }).click();
    await isNamed('Mine');
    await notice(page, 'pictures').waitFor();
    const before = seen('Mine');
    await until(async () => /Saved/.test(await editor.locator('.state').innerText()), 'saved');
    await agree();
    await until(() => seen('Mine') > before, 'shown again');
    await form(page);
    await isNamed('Mine');
    await editor.getByRole('button', { name: 'Redo' }).click();
    await isNamed('Theirs');
    await asks('redone');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('keeps an agreement for its draft alone: loading the page again keeps it, another draft in the same page ends it', async () => {
    const foreign = here.origin.replace('127.0.0.1', 'localhost');
    for (const name of ['Third', 'Fourth']) here.write(`${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const withLogo = (name) => fragmentOf(book({ name, logo: { src: `${foreign}/${name}.svg`, alt: '' } }));
    const seen = (name) => here.requests.filter((address) => address === `/${name}.svg`).length;
    const { page, context } = await open(browser, here.studio + withLogo('Fourth'));
    const editor = page.locator('bob-editor');
    await notice(page, 'pictures').waitFor();
    await until(async () => (await draftsIn(page)).length === 1);
    await page.goto('about:blank');
    await page.goto(here.studio + withLogo('Third'));
    await notice(page, 'pictures').getByRole('button', { name: 'Show them' }).click();
    await until(() => seen('Third'));
    const before = seen('Third');
    await page.reload();
    await until(() => seen('Third') > before, 'after a reload');
    await form(page);
    await editor.locator('[data-path=name] input').first().pressSequentially('!');
    await page.waitForTimeout(600);
    assert.equal(await notice(page, 'pictures').count(), 0, 'typing changes nothing of it');
    await editor.getByRole('button', { name: 'Open or start new' }).click();
    await editor.getByRole('button', { name: 'Fourth', exact: true }).click();
    await until(async () => (await documentIn(page))?.name === 'Fourth');
    await notice(page, 'pictures').waitFor();
    assert.equal(seen('Fourth'), 0);
    assert.doesNotMatch(page.url(), /draft=/);
    await context.close();
  });
});
