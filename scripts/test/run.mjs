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

function counted(step) {
  try {
    const { passed, failed, problems = [], slowest = [] } = step.count();
    return { passed, failed, slowest, problems: passed + failed === 0 ? [...problems, 'not one test ran'] : problems };
  } catch {
    return { passed: 0, failed: 0, problems: ['it wrote no results'] };
  }
}

/** `live`: the output goes straight to the terminal. Gives `{ ok, output, seconds, passed, failed, problems, slowest }`. */
export function run(step, { cwd, live }) {
  const start = performance.now();
  const done = (ok, output, more = {}) => ({
    ok,
    output,
    seconds: (performance.now() - start) / 1000,
    passed: 0,
    failed: 0,
    problems: [],
    ...more,
  });
  if (step.file && !existsSync(`${cwd}/${step.file}`)) return done(false, '', { problems: [`NOT THERE YET: ${step.file}`] });
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
    const minutes = step.minutes ?? 4;
    const timer = setTimeout(() => {
      late = true;
      kill(child);
    }, minutes * 60_000);
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      if (late) return resolve(done(false, output, { problems: [`stopped after ${minutes} minutes`] }));
      const counts = step.count ? counted(step) : {};
      const ok = code === 0 && !counts.failed && !counts.problems?.length;
      resolve(done(ok, output, counts));
    });
  });
}
