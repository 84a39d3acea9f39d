/** A site with the built files in `/bob/`, in a folder of its own, and a browser for it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { crc32 } from '../../dist/npm/src/engines/carry/crc32.js';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** @param {Record<string, string>} pages More files, by path. */
export async function site(pages = {}, options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-studio-'));
  const bob = path.join(folder, 'bob');
  mkdirSync(bob);
  for (const name of readdirSync(dist))
    if (/\.js$|^view\.html$|^build\.json$|^studio$/.test(name)) cpSync(path.join(dist, name), path.join(bob, name), { recursive: true });
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const [name, text] of Object.entries(pages)) write(name, text);
  const server = await serve({ root: folder, ...options });
  let isOpen = true;
  const stop = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  return {
    bob,
    write,
    stop,
    requests: server.requests,
    origin: server.origin,
    studio: `${server.origin}/bob/studio/`,
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const launch = () => chromium.launch(chromiumLaunchOptions());

/** A page, with all that it asks for and all that goes wrong in it. */
export async function open(browser, address, { context, ...options } = {}) {
  context ??= await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  const asked = [];
  const errors = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  if (address) await page.goto(address);
  return { page, context, asked, errors };
}

/** Waits until the form stands. */
export const form = (page) => page.locator('bob-editor [part~=field]').first().waitFor({ timeout: 30_000 });

/** The text of a short book. */
export const book = (more) => JSON.stringify({ kind: 'book', version: 1, name: 'Harbour Bakery', ...more });

/** What the studio tells above the form, by its name. */
export const notice = (page, id) => page.locator(`[data-notice=${id}]`);

export const type = async (page, path, text) => {
  const field = page.locator(`bob-editor [data-path="${path}"] :is(input,textarea)`).first();
  await field.fill(text);
};

export const documentIn = (page) => page.evaluate(() => document.querySelector('bob-editor')?.document);

/** The drafts that are stored, by what a list shows of them. */
export const draftsIn = (page) =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'bob-widgets')) return [];
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('bob-widgets');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found = await new Promise((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return found.map(({ kind, title }) => ({ kind, title }));
  });

export async function until(ready, what = String(ready)) {
  for (let tries = 0; tries < 400; tries++) {
    const found = await ready();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never: ${what}`);
}

/** A fragment of any bytes: also of what `pack` would not make. */
export function fragmentOf(json, { sum, version = '1' } = {}) {
  const bytes = Buffer.from(json);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(sum ?? crc32(bytes));
  return `#bob=${version}${Buffer.concat([head, deflateRawSync(bytes)]).toString('base64url')}`;
}
