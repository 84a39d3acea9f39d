/** Runs one step as a process: its output, whether it went well, and what it counted. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

const running = new Set();
const kill = (child) => {
  try {
    process.kill(-child.pid, 'SIGKILL'); // with its browsers
  } catch {
    child.kill('SIGKILL');
  }
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    running.forEach(kill);
    process.exit(130);
  });
}

/** The process of a step, to its end: `{ code, output, late }`. */
function processOf(step, { cwd, live }) {
  if (step.clear) rmSync(step.clear, { force: true });
  return new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...step.env };
    const child = spawn(process.execPath, step.args, { cwd, env, detached: true, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const add = (chunk) => (output += chunk);
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        kill(child);
      },
      minutesOf(step) * 60_000,
    );
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, late });
    });
  });
}
const minutesOf = (step) => step.minutes ?? 4;

const NOTHING = { passed: 0, failed: 0, problems: [], slowest: [], interrupted: [] };

/** What a step counted; `lost` if it has no results. */
function counted(step) {
  if (!step.count) return NOTHING;
  try {
    return { ...NOTHING, ...step.count() };
  } catch {
    return { ...NOTHING, lost: true };
  }
}

/**
 * A runner of tests that ended without results, or lost the browser, says nothing about the tests: it is started once more, for the
 * files that are missing. Those that tell a failure are not run again.
 */
async function again(step, first, counts, options) {
  const files = counts.lost ? [] : counts.interrupted;
  const [last = 'nothing'] = first.output.trim().split('\n').slice(-1);
  const what = counts.lost
    ? `the runner ended without results (exit code ${first.code}; it said last: ${last.slice(0, 200)})`
    : `the browser was lost in, or the runner ended before, ${files.join(', ')}`;
  const second = await processOf({ ...step, env: { ...step.env, ...(files.length && { FILES: files.join(',') }) } }, options);
  const more = counted(step);
  const problems = [...counts.problems, ...more.problems];
  if (more.lost) problems.push('it wrote no results, and none again');
  for (const file of more.interrupted) problems.push(`${file}: interrupted, and again`);
  return {
    run: { ...second, output: `${first.output}\n!!! ${what}: started again !!!\n${second.output}` },
    counts: {
      passed: counts.passed + more.passed,
      failed: counts.failed + more.failed + more.interrupted.length,
      slowest: counts.slowest.concat(more.slowest).sort((one, other) => other.seconds - one.seconds).slice(0, 10), // prettier-ignore
      problems,
      notes: [`${what}, and was started again`],
    },
  };
}

/** `live`: the output goes straight to the terminal. Gives `{ ok, output, seconds, passed, failed, problems, slowest, notes }`; `notes` are told in the summary, and are no failures. */
export async function run(step, { cwd, live }) {
  const start = performance.now();
  const done = (ok, output, more = {}) => ({ ok, output, seconds: (performance.now() - start) / 1000, ...NOTHING, notes: [], ...more });
  if (step.file && !existsSync(`${cwd}/${step.file}`)) return done(false, '', { problems: [`NOT THERE YET: ${step.file}`] });

  let outcome = await processOf(step, { cwd, live });
  let counts = counted(step);
  if (!outcome.late && (counts.lost || counts.interrupted.length) && step.again)
    ({ run: outcome, counts } = await again(step, outcome, counts, { cwd, live }));

  const { code, output, late } = outcome;
  if (late) return done(false, output, { ...counts, problems: [...counts.problems, `stopped after ${minutesOf(step)} minutes`] });
  const problems = [...counts.problems];
  if (counts.lost) problems.push('it wrote no results');
  for (const file of counts.interrupted ?? []) problems.push(`${file}: interrupted`);
  if (step.count && !problems.length && counts.passed + counts.failed === 0) problems.push('not one test ran');
  return done(code === 0 && !counts.failed && !problems.length, output, { ...counts, problems });
}
