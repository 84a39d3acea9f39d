/** Pages of Chromium that take one test file after another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesAgain } from '../../scripts/chromium-pages.mjs';

const config = { protocol: 'http:', port: 8000 };

/** A browser that writes down what is done in it. */
function fakeBrowser() {
  const done = [];
  const busy = [];
  const newContext = async () => {
    const page = {
      goto: async (url) => {
        if (busy.pop()) throw new Error('interrupted by another navigation');
        done.push(`goes to ${url}`);
      },
      evaluate: async () => done.push('forgets the session'),
      emulateMedia: async () => done.push('is shown as usual'),
      mouse: { move: async () => undefined },
    };
    const open = [page];
    done.push('a new context');
    return {
      open,
      newPage: async () => page,
      pages: () => open,
      newCDPSession: async () => ({ send: async (_, { origin }) => done.push(`clears ${origin}`) }),
      close: async () => done.push('is closed'),
    };
  };
  return { done, busy, browser: { newContext } };
}

async function launcher() {
  const fake = fakeBrowser();
  const { createBrowserContext, createPage } = pagesAgain(() => fake.done.push('is prepared'));
  const start = async () => {
    const context = await createBrowserContext({ browser: fake.browser, config });
    return { context, page: await createPage({ context }) };
  };
  return { ...fake, start };
}

test('the next file gets the page of one that has ended, without what that stored', async () => {
  const { done, start } = await launcher();
  const first = await start();
  await first.page.goto('about:blank');
  await first.context.close();
  assert.deepEqual(done, [
    'a new context',
    'is prepared',
    'goes to http://localhost:8000/__page',
    'forgets the session',
    'clears http://localhost:8000',
    'clears http://127.0.0.1:8000',
    'is shown as usual',
  ]);
  const second = await start();
  assert.equal(second.page, first.page);
  await second.page.goto('http://localhost:8000/?wtr-session-id=2');
  assert.equal(done.at(-1), 'goes to http://localhost:8000/?wtr-session-id=2');
});

test('a page that loads when its tests have ended already does not keep it from being left', async () => {
  const { done, busy, start } = await launcher();
  const first = await start();
  busy.push(true);
  await first.page.goto('about:blank');
  await first.context.close();
  assert.equal(done.filter((one) => one === 'goes to http://localhost:8000/__page').length, 1);
  assert.equal((await start()).page, first.page);
});

test('files side by side have a context each', async () => {
  const { start } = await launcher();
  const [first, second] = [await start(), await start()];
  assert.notEqual(first.page, second.page);
  assert.notEqual(first.context, second.context);
});

test('a context that cannot be made empty is closed, and no file gets it', async () => {
  const { done, start } = await launcher();
  const first = await start();
  first.context.open.push({});
  await first.context.close();
  assert.equal(done.at(-1), 'is closed');
  assert.notEqual((await start()).page, first.page);
  const lost = await start();
  lost.page.evaluate = () => Promise.reject(new Error('crashed'));
  await lost.context.close();
  assert.equal(done.at(-1), 'is closed');
  assert.notEqual((await start()).page, lost.page);
});
