import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from '../../scripts/json-reporter.mjs';

const tests = (...results) => results.map((result) => ({ name: 'x', passed: result === 'passed', skipped: result === 'skipped' }));
const session = (passed, testResults, errors = []) => ({ testFile: '/a.test.ts', passed, testResults, errors });

test('counts the tests of nested suites', () => {
  const suite = {
    tests: tests('passed'),
    suites: [{ tests: tests('passed', 'failed'), suites: [{ tests: tests('skipped'), suites: [] }] }],
  };
  const { passed, failed, skipped, files } = count([session(false, suite)]);
  assert.deepEqual({ passed, failed, skipped, files }, { passed: 2, failed: 1, skipped: 1, files: 1 });
});

test('names each failed test with its message, and the files that took longest', () => {
  const test = (name, duration, error) => ({ name, duration, passed: !error, skipped: false, error });
  const file = (testFile, ...tests) => ({ testFile, passed: true, testResults: { tests, suites: [] }, errors: [] });
  const { problems, slowest } = count([
    file('/a.test.ts', test('opens', 1200), test('closes', 800, { message: 'Timeout' })),
    file('/b.test.ts', test('waits', 60_000)),
  ]);
  assert.deepEqual(problems, ['/a.test.ts: closes: Timeout']);
  assert.deepEqual(slowest, [
    { file: '/b.test.ts', seconds: 60 },
    { file: '/a.test.ts', seconds: 2 },
  ]);
});

test('a file that breaks outside of its tests is a failure', () => {
  const broken = count([session(false, undefined, [{ message: 'Could not import' }])]);
  assert.equal(broken.failed, 1);
  assert.match(broken.problems[0], /a\.test\.ts: Could not import/);
  assert.equal(count([session(false, { tests: tests('passed'), suites: [] }, [{ message: 'late' }])]).failed, 1);
});

test('a file without a test is a failure', () => {
  assert.equal(count([session(true, { tests: [], suites: [] })]).failed, 1);
});
