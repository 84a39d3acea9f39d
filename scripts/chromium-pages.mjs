/**
 * Pages of Chromium that take one test file after another: a context and the processes of a page for each file cost more than most files. Each page keeps
 * a context of its own, so that files side by side share nothing; what a file has stored is thrown away after it.
 */
const STORED = 'cookies,indexeddb,local_storage,cache_storage,service_workers,file_systems,shared_storage,storage_buckets';

/** For `playwrightLauncher()`. `prepare(page)` is called once for each page. */
export function pagesAgain(prepare) {
  const idle = [];
  const pages = new WeakMap();

  async function open({ browser, config }) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await prepare(page);
    pages.set(context, page);
    const devtools = await context.newCDPSession(page);
    const origins = ['localhost', '127.0.0.1'].map((host) => `${config.protocol}//${host}:${config.port}`);
    const go = page.goto.bind(page);
    const empty = `${origins[0]}/__page`;
    // The launcher leaves each file for an empty page: one of this site keeps the process. Tests may end before their own page has loaded, which then comes between.
    page.goto = (url) => (url === 'about:blank' ? go(empty).catch(() => go(empty)) : go(url));
    const close = context.close.bind(context);
    // and closes the context then
    context.close = async () => {
      try {
        if (context.pages().length !== 1) throw new Error('a file left a window open');
        await page.evaluate(() => sessionStorage.clear());
        for (const origin of origins) await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
        await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
        await page.mouse.move(0, 0);
        idle.push(context);
      } catch {
        await close();
      }
    };
    return context;
  }

  return {
    createBrowserContext: async (options) => idle.pop() ?? (await open(options)),
    createPage: async ({ context }) => pages.get(context),
  };
}
