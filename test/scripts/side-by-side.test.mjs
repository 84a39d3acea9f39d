import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from '../../scripts/test/side-by-side.mjs';

/** Steps that end when they are told to; what has begun, in order. */
function stage() {
  const begun = [];
  const ends = new Map();
  const run = ({ id }) =>
    new Promise((done, failed) => {
      begun.push(id);
      ends.set(id, { done, failed });
    });
  const end = async (id, error) => {
    const { done, failed } = ends.get(id);
    if (error) failed(error);
    else done();
    await new Promise(setImmediate);
  };
  return { begun, run, end };
}

test('begins steps in their order, no more at a time than is said', async () => {
  const { begun, run, end } = stage();
  const all = sideBySide([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], 2, run);
  assert.deepEqual(begun, ['a', 'b']);
  await end('b');
  assert.deepEqual(begun, ['a', 'b', 'c']);
  await end('a');
  await end('c');
  await end('d');
  await all;
});

test('passes over a step whose needs have not ended, and takes it as soon as they have', async () => {
  const { begun, run, end } = stage();
  const all = sideBySide([{ id: 'build' }, { id: 'pages', needs: ['build'] }, { id: 'more', needs: ['pages'] }, { id: 'lint' }], 2, run);
  assert.deepEqual(begun, ['build', 'lint']);
  await end('lint');
  assert.deepEqual(begun, ['build', 'lint']);
  await end('build');
  assert.deepEqual(begun, ['build', 'lint', 'pages']);
  await end('pages');
  await end('more');
  await all;
});

test('takes what is not in the list as there', async () => {
  const { begun, run, end } = stage();
  const all = sideBySide([{ id: 'pages', needs: ['build'] }], 3, run);
  assert.deepEqual(begun, ['pages']);
  await end('pages');
  await all;
});

test('tells steps that wait for each other, and passes on what a step throws', async () => {
  const needs = [{ id: 'a', needs: ['b'] }, { id: 'b', needs: ['a'] }]; // prettier-ignore
  await assert.rejects(
    sideBySide(needs, 2, async () => undefined),
    /wait for each other: a, b/,
  );
  const { run, end } = stage();
  const all = assert.rejects(sideBySide([{ id: 'a' }], 2, run), /out of order/);
  await end('a', new Error('out of order'));
  await all;
});
