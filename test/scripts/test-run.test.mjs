/** How `npm test` runs a step: a runner that dies is started again, a test that fails is not. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { run } from '../../scripts/test/run.mjs';

const cwd = mkdtempSync(path.join(tmpdir(), 'bob-run-'));
after(() => rmSync(cwd, { recursive: true }));
let number = 0;

/** A step whose runner does so in its first, its second… run: writes these results, if any, and ends with this code. */
function stepOf(...runs) {
  const name = path.join(cwd, String(number++));
  const [fake, results, calls] = [`${name}.mjs`, `${name}.json`, `${name}.calls`];
  writeFileSync(
    fake,
    `import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
     const calls = ${JSON.stringify(calls)};
     const before = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\\n').length : 0;
     appendFileSync(calls, (process.env.FILES ?? 'all') + '\\n');
     const { results, code = 0, wait = 0 } = ${JSON.stringify(runs)}[before];
     console.log('run ' + before);
     if (results) writeFileSync(${JSON.stringify(results)}, JSON.stringify(results));
     setTimeout(() => process.exit(code), wait);`,
  );
  return {
    step: { id: 'fake', args: [fake], clear: results, count: () => JSON.parse(readFileSync(results, 'utf8')), again: true },
    /** What each run was asked for. */
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
  };
}
const whole = { passed: 3, failed: 0 };
const runOf = ({ step }) => run(step, { cwd, live: false });

test('a runner that ends without results is started again, and that is told', async () => {
  const fake = stepOf({ code: 1 }, { results: whole });
  const { ok, passed, failed, notes, problems, output } = await runOf(fake);
  assert.deepEqual({ ok, passed, failed, problems }, { ok: true, passed: 3, failed: 0, problems: [] });
  assert.deepEqual(fake.calls(), ['all', 'all']);
  assert.deepEqual(notes, ['the runner ended without results (exit code 1; it said last: run 0), and was started again']);
  assert.match(output, /run 0\n\n!!! the runner ended without results .*: started again !!!\nrun 1/);
});

test('the files whose browser was lost are run again, and only those', async () => {
  const fake = stepOf({ code: 1, results: { ...whole, interrupted: ['b.test.ts', 'c.test.ts'] } }, { results: { passed: 2, failed: 0 } });
  const { ok, passed, notes } = await runOf(fake);
  assert.deepEqual({ ok, passed }, { ok: true, passed: 5 });
  assert.deepEqual(fake.calls(), ['all', 'b.test.ts,c.test.ts']);
  assert.match(notes[0], /b\.test\.ts, c\.test\.ts/);
});

test('what is lost twice is a failure', async () => {
  const dead = await runOf(stepOf({ code: 1 }, { code: 1 }));
  assert.equal(dead.ok, false);
  assert.deepEqual(dead.problems, ['it wrote no results, and none again']);
  const interrupted = { code: 1, results: { passed: 1, failed: 0, interrupted: ['b.test.ts'] } };
  const lost = await runOf(stepOf(interrupted, interrupted));
  assert.deepEqual([lost.ok, lost.failed, lost.problems], [false, 1, ['b.test.ts: interrupted, and again']]);
});

test('a test that fails fails, and is not run again', async () => {
  const failing = { code: 1, results: { passed: 2, failed: 1, problems: ['a: b'] } };
  const fake = stepOf(failing);
  const { ok, failed, problems, notes } = await runOf(fake);
  assert.deepEqual({ ok, failed, problems, notes }, { ok: false, failed: 1, problems: ['a: b'], notes: [] });
  assert.equal(fake.calls().length, 1);

  const lost = stepOf({ code: 1, results: { ...failing.results, interrupted: ['b.test.ts'] } }, { results: whole });
  const outcome = await runOf(lost);
  assert.deepEqual([outcome.ok, outcome.passed, outcome.failed, outcome.problems], [false, 5, 1, ['a: b']]);
  const late = stepOf({ code: 1, results: { ...whole, interrupted: ['b.test.ts'] } }, failing);
  assert.equal((await runOf(late)).ok, false);
});

test('an exit code, no test at all, and a step that takes too long are failures', async () => {
  assert.equal((await runOf(stepOf({ code: 1, results: whole }))).ok, false);
  assert.deepEqual((await runOf(stepOf({ results: { passed: 0, failed: 0 } }))).problems, ['not one test ran']);
  const slow = stepOf({ wait: 60_000 });
  slow.step.minutes = 0.005;
  const { ok, problems } = await runOf(slow);
  assert.deepEqual({ ok, problems }, { ok: false, problems: ['stopped after 0.005 minutes'] });
  assert.ok(slow.calls().length <= 1, 'is not started again');
});

test('a step that counts nothing is what its exit code says, and is never started again', async () => {
  const { step, calls } = stepOf({ code: 0 });
  assert.equal((await run({ ...step, count: undefined }, { cwd, live: false })).ok, true);
  assert.equal(calls().length, 1);
  const file = await run({ ...step, file: 'not-there' }, { cwd, live: false });
  assert.deepEqual([file.ok, file.problems], [false, ['NOT THERE YET: not-there']]);
});
