/** The clock of the tests in Node, and how a run is asked for another day, time zone or seed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const cwd = path.resolve(import.meta.dirname, '../..');

/** What a Node with the settings prints. Nothing of our own settings goes along. */
function node(code, env = {}) {
  const { TEST_NOW, TEST_TZ, TZ, TEST_SEED, TEST_RUNS, TEST_CLOCK_OFFSET, NODE_OPTIONS, ...rest } = process.env;
  const args = ['--import=./test/support/settings.mjs', '--input-type=module', '-e', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, env: { ...rest, ...env }, encoding: 'utf8' });
  return stdout.trim() || stderr;
}

test('the clock begins at the moment that is asked for, in the time zone that is asked for', () => {
  const code = 'console.log(new Date().toISOString().slice(0, 13), new Date().getDate(), new Date().getHours(), typeof Date())';
  assert.equal(node(code, { TEST_NOW: '2028-02-29T20:00:00Z', TEST_TZ: 'Asia/Kolkata' }), '2028-02-29T20 1 1 string');
  assert.equal(node(code, { TEST_NOW: '2028-02-29T20:00:00Z', TEST_TZ: 'America/Nuuk' }), '2028-02-29T20 29 18 string');
  assert.match(node(code), /^2026-11-25T10 25 12 string$/);
});

test('it goes on by itself, and is the same in the processes that are started', () => {
  const code = `
    import { spawnSync } from 'node:child_process';
    const begun = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const child = Number(spawnSync(process.execPath, ['-p', 'Date.now()'], { encoding: 'utf8' }).stdout);
    console.log(Date.now() - begun >= 300, child >= begun + 300, Date.now() >= child);`;
  assert.equal(node(code), 'true true true');
});

test('the seed is fixed unless chance is asked for, and told in any case', () => {
  const code = "console.log((await import('./test/support/settings.mjs')).summary)";
  assert.equal(node(code), node(code));
  const chances = new Set([1, 2, 3].map(() => node(code, { TEST_SEED: 'random' })));
  assert.equal(chances.size, 3);
  assert.match(node(code, { TEST_SEED: '7', TEST_RUNS: '5' }), /seed 7, 5 times the runs$/);
  assert.match(node(code, { TEST_NOW: 'tomorrow' }), /is no moment/);
});

test('no test takes fast-check by itself, without the seed', async () => {
  const eslint = new ESLint({ cwd });
  const rulesOf = async (file) => (await eslint.calculateConfigForFile(path.join(cwd, file))).rules['no-restricted-imports'];
  for (const file of ['src/kit/text/text.test.ts', 'test/kit/element-suite/trouble.ts', 'stories/card/views.stories.ts'])
    assert.match(JSON.stringify(await rulesOf(file)), /fast-check/, file);
  assert.equal(await rulesOf('test/support/properties.ts'), undefined);
});
