import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkVersion } from '../../scripts/check-version.mjs';

const files = (version, changelog = `# Changes\n\n## ${version} (2026-11-23)\n\n## 0.0.1\n`) => ({
  pkg: { version: '1.2.0' },
  lock: { packages: { '': { version } } },
  source: `export const version = '${version}';`,
  changelog,
});

test('the same version everywhere is fine, with or without brackets in the changelog', () => {
  assert.deepEqual(checkVersion(files('1.2.0')), []);
  assert.deepEqual(checkVersion(files('1.2.0', '## [1.2.0] - 2026-11-23')), []);
});

test('each file that says something else is named', () => {
  assert.equal(checkVersion(files('1.1.0')).length, 3);
  assert.deepEqual(checkVersion(files('1.2.0', '# Changes')), ['CHANGELOG.md says nothing, package.json says 1.2.0']);
});
