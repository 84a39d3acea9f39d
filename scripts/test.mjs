/**
 * `npm test`: everything that must hold, in all engines that this machine has. The last line is `N passed, N failed`: tests over
 * all engines, and each failed step without tests of its own as one failure.
 *
 *     node scripts/test.mjs                  all steps
 *     node scripts/test.mjs lint types       only these (their ids stand in the headings)
 *     node scripts/test.mjs --all            with other dates and time zones, and long runs of the property tests
 *     node scripts/test.mjs --all properties
 *     BROWSERS=chromium node scripts/test.mjs
 *     REQUIRE_ENGINES=chromium,firefox,webkit …   an engine that cannot be had is a failure
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { find, wanted } from './browsers.mjs';
import { run } from './test/run.mjs';
import { sideBySide } from './test/side-by-side.mjs';
import { morePhases, phases } from './test/steps.mjs';

const cwd = path.resolve(import.meta.dirname, '..');
const all = process.argv.includes('--all');
const only = process.argv.slice(2).filter((word) => word !== '--all');
const chosen = (step) => !only.length || only.includes(step.id);
const start = performance.now();
const outcomes = [];

const heading = (text) => console.log(`\n━━ ${text} ${'━'.repeat(Math.max(3, 96 - text.length))}`);

function report(step, outcome, live) {
  if (!live) {
    heading(`${step.id}: ${step.title}`);
    if (outcome.output.trim()) console.log(outcome.output.trimEnd());
  }
  for (const problem of outcome.problems) console.log(`✗ ${problem}`);
  const tests = outcome.passed + outcome.failed ? `, ${outcome.passed} passed, ${outcome.failed} failed` : '';
  console.log(`${outcome.ok ? '✓' : '✗ FAILED:'} ${step.id} (${outcome.seconds.toFixed(1)} s${tests})`);
}

/** Of one step at a time the output goes straight to the terminal. */
async function phase({ most, steps }) {
  const live = most === 1;
  await sideBySide(steps.filter(chosen), most, async (step) => {
    if (live) heading(`${step.id}: ${step.title}`);
    const outcome = await run(step, { cwd, live });
    report(step, outcome, live);
    outcomes.push({ step, ...outcome });
  });
}

async function main() {
  mkdirSync(path.join(cwd, 'test-results'), { recursive: true });
  const browsers = { id: 'browsers', title: 'find or install the browsers', args: ['scripts/browsers.mjs'], minutes: 15 };
  await phase({ most: 1, steps: [browsers] });
  const engines = wanted().filter((engine) => find(engine));
  for (const one of [...phases(engines), ...(all ? morePhases(engines) : [])]) await phase(one);

  const lost = wanted().filter((engine) => !engines.includes(engine));
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes.filter((outcome) => !outcome.ok);
  const steps = broken.filter((outcome) => outcome.failed === 0).length;
  heading('summary');
  for (const { step, ok, seconds, passed, failed } of outcomes) {
    const tests = passed + failed ? `${passed} passed, ${failed} failed` : '';
    console.log(`${ok ? '✓' : '✗'} ${step.id.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`);
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s in all`);
  for (const { step, slowest = [] } of outcomes)
    if (slowest.length) console.log(`slowest in ${step.id}: ${slowest.map(({ file, seconds }) => `${file} ${seconds} s`).join(', ')}`);
  for (const { step, notes } of outcomes) for (const note of notes) console.log(`!!! ${step.id}: ${note} !!!`);
  // once more at the end, where a log that is cut still shows them
  for (const { step, problems } of broken) for (const problem of problems) console.log(`✗ ${step.id}: ${problem}`);
  for (const engine of lost) console.log(`!!! NOT TESTED IN ${engine.toUpperCase()}: this machine has no such browser. !!!`);
  if (broken.length) console.log(`failed: ${broken.map(({ step }) => step.id).join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed') + steps} failed`);
  return broken.length || !outcomes.length ? 1 : 0;
}

process.exitCode = await main();
