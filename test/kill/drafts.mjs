/**
 * Kills Chromium in the middle of typing, again and again, and reads what was kept: of all that was typed, at most the last second may be missing.
 *
 *     node test/kill/drafts.mjs        RUNS=5
 *
 * In `npm run test:all`. The page is the studio of the build; keys are real ones, sent by the browser's own protocol, and the process that is killed is the
 * browser itself.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, find } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const SECOND = 1000;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The studio as an owner finds it: with the draft that it goes on with by itself. */
async function open(address, profile) {
  const { args } = chromiumLaunchOptions();
  const executablePath = find('chromium').executable;
  const browser = await puppeteer.launch({ executablePath, args, headless: true, userDataDir: profile });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 }); // the preview is drawn along
  await page.goto(address);
  // what becomes of the draft is said once it is known whether there is one
  await page.waitForFunction(() => document.querySelector('bob-editor')?.shadowRoot?.querySelector('.stage'));
  await page.waitForFunction(async () => {
    const stored = (await indexedDB.databases()).some(({ name }) => name === 'bob-widgets');
    return !stored || document.querySelector('bob-editor').document?.name;
  });
  await page.evaluate(() => {
    const field = document.querySelector('bob-editor').shadowRoot.querySelector('[data-path=name] input');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  return { browser, page };
}

const nameIn = (page) => page.evaluate(() => document.querySelector('bob-editor').document?.name ?? '');
const mayUndo = (page) =>
  page.evaluate(() => !!document.querySelector('bob-editor').shadowRoot.querySelector('.bar .tool[aria-disabled=false]'));

/** The browser's main process, and with it what keeps the database. */
async function kill(browser) {
  const child = browser.process();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Types until `end`; gives each text with the time at which its last key was pressed. */
async function type(page, text, state) {
  const { typed } = state;
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
const server = await serve({ root: path.resolve(import.meta.dirname, '../../dist') });
const address = `${server.origin}/studio/?kind=book`;
try {
  let before = '';
  for (let run = 1; run <= RUNS; run++) {
    const { browser, page } = await open(address, profile);
    assert.equal(await nameIn(page), before, 'what was kept is what the run before has read');
    const state = { isOver: false, typed: [] };
    const typing = type(page, before, state);
    while (state.typed.length < 20) await wait(50); // the first keys wait until the page is done
    await wait(1500 + 400 * run);
    const killedAt = Date.now();
    await kill(browser);
    state.isOver = true;
    const typed = await typing;

    const again = await open(address, profile);
    const kept = await nameIn(again.page);
    const hasSteps = await mayUndo(again.page);
    await again.browser.close();
    const last = typed.at(-1).text;
    const due = typed.findLast(({ at }) => at <= killedAt - SECOND)?.text ?? before;
    assert.ok(last.startsWith(kept), 'what was kept is the beginning of what was typed, without a gap');
    assert.ok(kept.length >= due.length, `${due.length - kept.length} keys older than a second are missing`);
    assert.ok(kept.length > before.length && hasSteps, 'something was kept, with its history');
    console.log(
      `run ${run}: ${typed.length} keys typed, killed, ${last.length - kept.length} missing (up to ${last.length - due.length} allowed)`,
    );
    before = kept;
  }
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
