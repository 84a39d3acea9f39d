/** Somebody at a browser: signed in by their role, or a visitor. */
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/browsers.mjs';
import { PASSWORD } from './site.mjs';

export const launch = () => chromium.launch(chromiumLaunchOptions());

/** Errors of the page itself. What WordPress asks of other sites (pictures of people) finds nobody in a test. */
function listen(page, errors) {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /bob|integrity|module/i.test(message.text() + message.location().url) && !/favicon/.test(message.text())) errors.push(`${message.text()} ${message.location().url}`); // prettier-ignore
  });
}

/** @returns `{ page, context, errors, nonce }` of somebody who is signed in. */
export async function signIn(browser, site, role) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  listen(page, errors);
  await page.goto(`${site.origin}/wp-login.php`);
  // WordPress puts the focus there a moment after loading: what is typed before goes astray
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.fill('#user_login', role);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  const nonce = await (await context.request.get(`${site.origin}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
  return { role, page, context, errors, nonce };
}

/** A page as a visitor sees it, with what it moved while it was loading. */
export async function visit(browser, address, { width = 1280, script = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const errors = [];
  listen(page, errors);
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.hadRecentInput ? 0 : entry.value))).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
  });
  await page.goto(address);
  return { page, context, errors };
}

/** What the editor of the screen holds, once it holds something. */
export async function documentIn(page) {
  await page.waitForFunction(() => document.querySelector('bob-editor')?.document);
  return page.evaluate(() => document.querySelector('bob-editor').document);
}

/** Types the name in the editor's form. */
export async function writeName(page, name) {
  await documentIn(page);
  await page.locator('bob-editor [part~="field"][data-path="name"]').locator('input, textarea').first().fill(name);
  await page.waitForFunction((wanted) => document.querySelector('bob-editor').document?.name === wanted, name);
}

/** Presses a button of WordPress' own, and waits for its answer. */
export async function save(page, button = '#publish') {
  await Promise.all([page.waitForURL(/message=/), page.click(button)]);
  return Number(new URL(page.url()).searchParams.get('post'));
}

/** The post as the block editor saves it. Gives its address. */
export async function writePost(page, origin, blocks, status) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/blocks')?.getBlockType('bob-widgets/card') && wp.data.select('core/editor').getCurrentPostId(),
  );
  return page.evaluate(
    async ([list, state]) => {
      const made = list.map(([name, attributes]) => wp.blocks.createBlock(name, attributes));
      await wp.data.dispatch('core/block-editor').resetBlocks(made);
      await wp.data.dispatch('core/editor').editPost({ title: `Post ${crypto.randomUUID().slice(0, 4)}`, status: state });
      await wp.data.dispatch('core/editor').savePost();
      const editor = wp.data.select('core/editor');
      return { address: editor.getPermalink(), status: editor.getCurrentPostAttribute('status'), id: editor.getCurrentPostId() };
    },
    [blocks, status],
  );
}

/** Waits until the elements of a kind on the page have their documents. */
export const shown = (page, tag) => page.waitForFunction((name) => [...document.querySelectorAll(name)].every((one) => one.document) && document.querySelector(name), tag); // prettier-ignore
