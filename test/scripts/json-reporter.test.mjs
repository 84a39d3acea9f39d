import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { count, jsonReporter } from '../../scripts/json-reporter.mjs';

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

test('a file whose browser was lost is interrupted, and so is one that was not reached; neither is a failed test', () => {
  const results = { tests: tests('passed'), suites: [] };
  const of = (testFile, status, message, testResults) => ({
    testFile,
    status,
    passed: false,
    testResults,
    errors: message ? [{ message }] : [],
  });
  const { passed, failed, problems, interrupted } = count([
    { ...of('/a.test.ts', 'FINISHED', undefined, results), passed: true },
    of('/b.test.ts', 'FINISHED', 'Tests were interrupted because the browser disconnected.'),
    of('/c.test.ts', 'FINISHED', 'The browser was lost: invalid session id'),
    of('/d.test.ts', 'TEST_STARTED'),
    of('/e.test.ts', 'SCHEDULED'),
    of('/f.test.ts', 'FINISHED', 'Tests were interrupted because the page navigated to /x.'),
  ]);
  assert.deepEqual(interrupted, ['/b.test.ts', '/c.test.ts', '/d.test.ts', '/e.test.ts']);
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
  assert.match(problems.join(), /^\/f\.test\.ts: /);
});

test('the results are on the disk after each file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-results-'));
  const file = path.join(folder, 'results.json');
  const reporter = jsonReporter(file);
  const sessions = [{ testFile: '/a.test.ts', status: 'FINISHED', passed: true, testResults: { tests: tests('passed'), suites: [] } }];
  sessions.push({ testFile: '/b.test.ts', status: 'TEST_STARTED' });
  reporter.start({ sessions: { all: () => sessions } });
  reporter.reportTestFileResults();
  const { passed, interrupted } = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual({ passed, interrupted }, { passed: 1, interrupted: ['/b.test.ts'] });
  rmSync(folder, { recursive: true });
});
