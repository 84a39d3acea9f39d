/**
 * Kills Chromium in the middle of typing, again and again, and reads what was kept: of all that was typed, at most the last second may be missing.
 *
 *     node test/kill/drafts.mjs        RUNS=5
 *
 * In `npm run test:all`. The draft module stands in a page of its own, bundled here; keys are real ones, sent by the browser's own protocol.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumLaunchOptions, find } from '../../scripts/browsers.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = Number(process.env.RUNS ?? 5);
const SECOND = 1000;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The field of one draft: the only one there is, or a new one. What stands in it is what was kept. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Draft</title><textarea rows="10" cols="80"></textarea><script type="module">
import { openDrafts } from '/drafts.js';
const field = document.querySelector('textarea');
const drafts = openDrafts();
const [first] = await drafts.list();
const draft = first ? await drafts.open(first.id) : drafts.create('book', { kind: 'book' });
field.value = draft.document.name ?? '';
field.addEventListener('input', () => draft.write({ op: 'set', path: ['name'], value: field.value, was: undefined }, Date.now(), 'name typing'));
field.focus();
field.setSelectionRange(field.value.length, field.value.length);
window.draft = draft;
document.title = 'Ready';
</script>`;

async function bundle() {
  const [{ output }] = [
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, lib: { entry: 'src/kit/storage/drafts/drafts.ts', formats: ['es'] } },
    }),
  ].flat();
  return output[0].code;
}

async function serve(code) {
  const server = createServer((request, response) => {
    const isCode = request.url === '/drafts.js';
    response.setHeader('Content-Type', isCode ? 'text/javascript' : 'text/html');
    response.end(isCode ? code : PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function open(address, profile) {
  const { args } = chromiumLaunchOptions();
  const executablePath = find('chromium').executable;
  const browser = await puppeteer.launch({ executablePath, args, headless: true, userDataDir: profile });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.title === 'Ready');
  return { browser, page };
}

/** The browser's main process, and with it what keeps the database. */
async function kill(browser) {
  const child = browser.process();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Types until `end`; gives each text with the time at which its last key was pressed. */
async function type(page, text, state) {
  const typed = [];
  while (!state.isOver) {
    text += SIGNS[text.length % SIGNS.length];
    typed.push({ text, at: Date.now() });
    try {
      await page.keyboard.press(text.at(-1));
    } catch {
      break; // killed
    }
  }
  return typed;
}

const profile = mkdtempSync(path.join(tmpdir(), 'bob-kill-'));
const server = await serve(await bundle());
const address = `http://127.0.0.1:${server.address().port}/`;
try {
  let before = '';
  for (let run = 1; run <= RUNS; run++) {
    const { browser, page } = await open(address, profile);
    assert.equal(await page.$eval('textarea', (field) => field.value), before, 'what was kept is what the run before has read');
    const state = { isOver: false };
    const typing = type(page, before, state);
    await wait(1500 + 400 * run);
    const killedAt = Date.now();
    await kill(browser);
    state.isOver = true;
    const typed = await typing;

    const again = await open(address, profile);
    const kept = await again.page.$eval('textarea', (field) => field.value);
    const steps = await again.page.evaluate(() => window.draft.history.done.length);
    await again.browser.close();
    const last = typed.at(-1).text;
    const due = typed.findLast(({ at }) => at <= killedAt - SECOND)?.text ?? before;
    assert.ok(last.startsWith(kept), 'what was kept is the beginning of what was typed, without a gap');
    assert.ok(kept.length >= due.length, `${due.length - kept.length} keys older than a second are missing`);
    assert.ok(kept.length > before.length && steps > 0, 'something was kept, with its history');
    console.log(
      `run ${run}: ${typed.length} keys typed, killed, ${last.length - kept.length} missing (up to ${last.length - due.length} allowed)`,
    );
    before = kept;
  }
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
