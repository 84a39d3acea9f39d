/**
 * A reporter for Web Test Runner that writes the counts of a run to a JSON file: `{ passed, failed, skipped, files, problems, slowest, interrupted }`.
 * `problems` names each failed test, `slowest` the ten files that took longest, in seconds; `interrupted` the files whose browser was lost and those
 * that were not reached. It writes after each file: a run that ends before its end has results, too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** All tests of a suite and of the suites in it. */
const flatten = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : []);

const seconds = (tests) => Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 100) / 10;

/** The browser was lost, or never came: nothing is known of the tests. */
const isLost = ({ errors = [], testResults }) =>
  !testResults &&
  errors.some(({ message }) => /browser disconnected|browser was lost|unable to create and start|did not start after/.test(message));
const isInterrupted = (session) => (session.status !== undefined && session.status !== 'FINISHED') || isLost(session);

/** Sums the sessions (one a file and browser). A file that broke outside of its tests, or has none, counts as one failed test. */
export function count(sessions) {
  const sum = { passed: 0, failed: 0, skipped: 0, files: 0, problems: [], slowest: [], interrupted: [] };
  for (const session of sessions) {
    if (isInterrupted(session)) {
      sum.interrupted.push(session.testFile);
      continue;
    }
    const tests = flatten(session.testResults);
    const failures = tests.filter((test) => !test.passed && !test.skipped);
    const failed = failures.length;
    sum.problems.push(...failures.map(({ name, error }) => `${session.testFile}: ${name}: ${String(error?.message).slice(0, 200)}`));
    sum.slowest.push({ file: session.testFile, seconds: seconds(tests) });
    sum.files += 1;
    sum.passed += tests.filter((test) => test.passed && !test.skipped).length;
    sum.skipped += tests.filter((test) => test.skipped).length;
    sum.failed += failed;
    const broken = !session.passed && failed === 0;
    if (broken || tests.length === 0) {
      sum.failed += 1;
      sum.problems.push(`${session.testFile}: ${broken ? (session.errors?.[0]?.message ?? 'did not finish') : 'no test in it'}`);
    }
  }
  sum.slowest = sum.slowest.sort((one, other) => other.seconds - one.seconds).slice(0, 10);
  return sum;
}

/** Does nothing when `file` is undefined. */
export function jsonReporter(file) {
  let sessions;
  const write = () => {
    if (!file) return;
    mkdirSync(path.dirname(file), { recursive: true });
    const place = (text) => text.replaceAll(`${process.cwd()}/`, '');
    writeFileSync(file, place(JSON.stringify(count(sessions.all()))));
  };
  return {
    start: (run) => ({ sessions } = run),
    reportTestFileResults: write,
    onTestRunFinished: write,
  };
}
