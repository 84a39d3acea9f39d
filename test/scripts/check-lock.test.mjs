import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLock } from '../../scripts/check-lock.mjs';

const lock = (packages) => ({ lockfileVersion: 3, packages });

test('a whole lock is fine, with optional dependencies nested or hoisted', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { b: '1', '@c/d': '1' } },
    'node_modules/b': {},
    'node_modules/a/node_modules/@c/d': {},
  };
  assert.deepEqual(checkLock(lock(packages)), []);
  const deep = { 'node_modules/x/node_modules/@y/z': { optionalDependencies: { b: '1' } }, 'node_modules/b': {} };
  assert.deepEqual(checkLock(lock(deep)), []);
});

test('a missing optional dependency and a registry address are told', () => {
  const problems = checkLock(
    lock({ 'node_modules/a': { optionalDependencies: { b: '1' } }, 'node_modules/c': { resolved: 'https://registry.example/c.tgz' } }),
  );
  assert.equal(problems.length, 2);
  assert.match(problems[0], /optional dependency b/);
  assert.match(problems[1], /"resolved" address/);
});
