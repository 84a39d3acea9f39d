import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseProblems } from '../../scripts/package/release.mjs';

const READY = {
  pkg: { version: '1.2.0', repository: { url: 'git+https://example.org/bob-widgets.git' } },
  changelog: '# Changelog\n\n## [1.2.0] - 2026-11-25\n\n## [1.1.0] - 2026-01-01\n',
  tags: ['v1.2.0'],
  changed: [],
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ci.example/' },
};

test('nothing stands against a release from CI of a commit with its tag, its repository and its entry in the changelog', () => {
  assert.deepEqual(releaseProblems(READY), []);
});

test('a release from elsewhere, of another commit, or without its entry is refused, each with its reason', () => {
  const reasons = (more) => releaseProblems({ ...READY, ...more });
  for (const [more, reason] of [
    [{ env: { CI: '1' } }, /CI/],
    [{ pkg: { ...READY.pkg, private: true } }, /private/],
    [{ pkg: { version: '1.2.0' } }, /repository/],
    [{ tags: ['v1.1.0'] }, /tag v1\.2\.0/],
    [{ changelog: '## [1.2.0] - unreleased\n' }, /CHANGELOG/],
    [{ changelog: '## [1x2x0] - 2026-11-25\n' }, /CHANGELOG/],
    [{ changed: ['src/bob.ts'] }, /src\/bob\.ts/],
  ]) {
    assert.equal(reasons(more).length, 1);
    assert.match(reasons(more)[0], reason);
  }
});
