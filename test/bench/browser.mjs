/** One browser for a round, one fresh profile for each visit. */
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/browsers.mjs';
import { observing } from './observe.mjs';

/** A phone's width: most visits of a small firm's site come from one. */
const VIEWPORT = { width: 412, height: 823 };
const QUIET = 500; // ms without a request or a shift: the page is done
const LIMIT = 30_000; // ms

/** @param {string} spki The certificate to believe in. */
export function launch(spki) {
  const { args, ...options } = chromiumLaunchOptions();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
  return chromium.launch({ ...options, args: [...args, ...quiet, `--ignore-certificate-errors-spki-list=${spki}`] });
}

/** A page with a profile of its own: nothing cached, nothing stored. Close its context when done. */
export async function freshPage(browser, { cpu = 1 } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 2, locale: 'en' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { context, page, devtools };
}

/**
 * Visits a page and tells when its moments were painted (ms from the start of the navigation), what moved, and what it cost.
 *
 * @param {import('playwright').Browser} browser
 * @param {{ url: string, probes: Record<string, () => boolean>, cpu?: number, limit?: number }} visit `limit`: ms, default half a minute.
 * @returns {Promise<{ moments: Record<string, number>, shift: number, shifts: object[], scriptBytes: Record<string, number>, bytes: number,
 *   requests: number, answered: Record<string, number> }>} `shift`: cumulative layout shift. `bytes`: over the wire, with headers. `answered`: when each JSON had come.
 * @throws {Error} If a moment does not come in time, or a request fails.
 */
export async function visit(browser, { url, probes, cpu, limit = LIMIT }) {
  const { context, page, devtools } = await freshPage(browser, { cpu });
  try {
    let bytes = 0;
    let last = performance.now();
    const open = new Set();
    const requests = [];
    const failed = [];
    await devtools.send('Network.enable');
    const touch = () => (last = performance.now());
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('http')) return;
      requests.push(request.url);
      open.add(requestId);
      touch();
    });
    devtools.on('Network.responseReceived', ({ response }) => response.status >= 400 && failed.push(`${response.status} ${response.url}`));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (open.delete(requestId)) bytes += encodedDataLength;
      touch();
    });
    devtools.on('Network.loadingFailed', ({ requestId, errorText }) => {
      if (open.delete(requestId)) failed.push(errorText);
      touch();
    });
    await page.addInitScript({ content: observing(probes) });
    await page.goto(url, { waitUntil: 'commit', timeout: limit });
    const names = Object.keys(probes);
    await page.waitForFunction((names) => names.every((name) => globalThis.bench.moments[name]), names, { timeout: limit, polling: 100 }).catch(async () => {
      const { moments } = await page.evaluate(() => globalThis.bench);
      throw new Error(`${new URL(url).pathname}: not painted within ${limit / 1000} s: ${names.filter((name) => !moments[name]).join(', ')} ${failed.join(', ')}`);
    }); // prettier-ignore
    touch();
    while (open.size || performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
    if (failed.length) throw new Error(`${new URL(url).pathname}: ${failed.join(', ')}`);
    const seen = await page.evaluate(() => {
      const json = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.endsWith('.json'));
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      return {
        ...globalThis.bench,
        fcp,
        answered: Object.fromEntries(json.map(({ name, responseEnd }) => [new URL(name).pathname, responseEnd])),
      };
    });
    return { ...seen, bytes, requests: requests.length };
  } finally {
    await context.close();
  }
}
