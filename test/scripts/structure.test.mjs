/** How the files below `src/` hang together, as `npm test` checks it in a step of its own: for those who run the tests of the scripts only. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../..');

test('no file is in an import cycle, and no folder lacks its README', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-structure.mjs'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
