/**
 * From an empty form to a card that visitors see, as owners do it: on the built files, in Chromium. The bounds are of issue and design: a first card within two
 * minutes, a book with three sections within five, by the reckoning in owner.mjs.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { form, launch, open, site } from '../studio/site.mjs';
import { Owner } from './owner.mjs';
import { asAuthor } from './wordpress.mjs';

const MINUTE = 60;

describe('an owner publishes a book', { timeout: 300_000 }, () => {
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

  /** An owner before the empty form of a book. */
  async function begin({ lang = 'en', at = 'desktop' } = {}) {
    const size = at === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 };
    const { page, context, errors } = await open(browser, undefined, { locale: lang, viewport: size, hasTouch: at === 'phone' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(here.studio);
    const owner = new Owner(page, at);
    await owner.read(page.locator('main'));
    await page.locator('[data-kind=book]').click();
    await form(page);
    owner.seconds += 2.65;
    await owner.read();
    return { owner, page, context, errors };
  }

  /** A page of theirs with this line in it, as a visitor sees it. */
  async function visit(html, { address, ...options } = {}) {
    const name = `${Math.random().toString(36).slice(2)}.html`;
    if (html !== undefined) here.write(name, `<!doctype html><meta charset="utf-8"><title>Our firm</title><p>Welcome.</p>\n${html}\n`);
    const { page, context, errors, asked } = await open(browser, address ?? `${here.origin}/${name}`, options);
    return { page, context, errors, asked };
  }

  const within = (owner, seconds, what) => {
    console.log(`# ${what}: ${owner.report}`);
    assert.ok(owner.seconds < seconds, `${what}: ${owner.report}, of ${seconds} s`);
  };

  test('a first card, on a page of bare HTML, within two minutes', async () => {
    const { owner, context, errors } = await begin();
    await owner.type('Name', 'Harbour Bakery');
    await owner.type('In one line', 'Bread from the old oven by the quay');
    await owner.turnTo('How to reach you');
    await owner.type('Website', 'https://harbour.example');
    await owner.turnTo('Publish');
    await owner.press('radio', /my own HTML/);
    await owner.read();
    const line = await owner.copy(/^Copy/);
    owner.seconds += 10; // to find the place in the page, and paste
    within(owner, 2 * MINUTE, 'first card');
    assert.doesNotMatch(line, /\n/, 'one line');
    const visitor = await visit(line);
    const card = visitor.page.locator('bob-card');
    await card.getByText('Harbour Bakery').first().waitFor();
    await card.getByText('Bread from the old oven by the quay').waitFor();
    assert.deepEqual([...errors, ...visitor.errors], []);
    assert.deepEqual(visitor.asked.filter((address) => !address.startsWith(here.origin)), []); // prettier-ignore
    await context.close();
    await visitor.context.close();
  });

  test('a book with three sections, within five minutes', async () => {
    const { owner, page, context } = await begin();
    const three = {
      'Business concept': 'We bake with flour from the island and sea salt from our own bay.',
      'What sets you apart': 'The oven is from 1911, and we still heat it with driftwood.',
      'How you work': 'We bake at four, open at seven, and close when the bread is gone.',
    };
    await owner.type('Name', 'Harbour Bakery');
    await owner.type('In one line', 'Bread from the old oven by the quay');
    for (const [title, text] of Object.entries(three)) {
      await owner.turnTo(title);
      await owner.type('In your own words', text);
    }
    await owner.turnTo('Publish');
    await owner.press('radio', /my own HTML/);
    await owner.read();
    const line = await owner.copy(/^Copy/);
    owner.seconds += 10;
    within(owner, 5 * MINUTE, 'three sections');
    const visitor = await visit(line.replace(/<bob-card /, '<bob-card view="full" '));
    for (const text of Object.values(three)) await visitor.page.locator('bob-card').getByText(text).waitFor();
    assert.equal(await page.locator('bob-editor').evaluate(({ problems }) => problems.length), 0);
    await context.close();
    await visitor.context.close();
  });

  test('a first card on a phone of 360 px, in Lithuanian', async () => {
    const { owner, page, context } = await begin({ lang: 'lt', at: 'phone' });
    const form = page.locator('bob-editor .form');
    const labels = await form
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => field.labels?.[0]?.innerText.split('\n')[0]));
    await owner.type(labels[0], 'Uosto kepykla');
    await owner.type(labels[1], 'Duona iš senos krosnies prie krantinės');
    const pages = await page.locator('bob-editor nav.pages option').allInnerTexts();
    await owner.turnTo(pages.at(-1));
    await owner.press('radio', /HTML/);
    await owner.read();
    const line = await owner.copy(/^Kopijuoti/);
    owner.seconds += 10;
    within(owner, 2 * MINUTE, 'first card on a phone, in Lithuanian');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing to scroll sideways');
    const visitor = await visit(line, { locale: 'lt', viewport: { width: 360, height: 740 } });
    await visitor.page.locator('bob-card').getByText('Uosto kepykla').first().waitFor();
    await context.close();
    await visitor.context.close();
  });

  test('an author in WordPress, without the right to write script: the link works, and is a card where the site has the script', async () => {
    const { owner, context } = await begin();
    await owner.type('Name', 'Harbour Bakery');
    await owner.turnTo('Publish');
    await owner.press('radio', 'WordPress');
    await owner.read();
    await owner.press('radio', /Author/);
    await owner.read();
    const line = await owner.copy(/^Copy/);
    owner.seconds += 15;
    within(owner, 2 * MINUTE, 'author in WordPress');
    const post = asAuthor(line);
    assert.match(post, /^\s*<a /, 'a link is left');
    const without = await visit(post);
    const link = without.page.getByRole('link', { name: /Harbour Bakery/ });
    await link.waitFor();
    await link.click();
    await without.page.locator('bob-card').getByText('Harbour Bakery').first().waitFor();
    await without.context.close();
    const visitor = await visit(`${post}<script type="module" src="/bob/bob.js"></script>`);
    await visitor.page.locator('bob-card').getByText('Harbour Bakery').first().waitFor();
    assert.deepEqual(visitor.errors, []);
    await context.close();
    await visitor.context.close();
  });

  test('without any website: a link that opens as a page, which says that nobody checked it', async () => {
    const { owner, context } = await begin();
    await owner.type('Name', 'Harbour Bakery');
    await owner.turnTo('Publish');
    await owner.press('radio', 'I have no website');
    await owner.read();
    const link = await owner.copy(/^Copy/);
    within(owner, 2 * MINUTE, 'no website');
    assert.ok(URL.canParse(link), link);
    const visitor = await visit(undefined, { address: link });
    await visitor.page.locator('bob-card').getByText('Harbour Bakery').first().waitFor();
    await visitor.page.getByText(/has not checked it/).first().waitFor(); // prettier-ignore
    await context.close();
    await visitor.context.close();
  });
});
