/**
 * A reporter for Web Test Runner that writes the counts of a run to a JSON file: `{ passed, failed, skipped, files, problems, slowest }`.
 * `problems` names each failed test, `slowest` the ten files that took longest, in seconds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** All tests of a suite and of the suites in it. */
const flatten = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : []);

const seconds = (tests) => Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 100) / 10;

/** Sums the sessions (one a file and browser). A file that broke outside of its tests, or has none, counts as one failed test. */
export function count(sessions) {
  const sum = { passed: 0, failed: 0, skipped: 0, files: 0, problems: [], slowest: [] };
  for (const session of sessions) {
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
export const jsonReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    if (!file) return;
    mkdirSync(path.dirname(file), { recursive: true });
    const place = (text) => text.replaceAll(`${process.cwd()}/`, '');
    writeFileSync(file, place(JSON.stringify(count(sessions))));
  },
});
