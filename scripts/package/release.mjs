/**
 * Publishes the package, in CI alone: with provenance, a signed statement of the commit and the workflow that it was built by. See docs/releasing.md.
 *
 *     node scripts/package/release.mjs             says what still stands against a release
 *     node scripts/package/release.mjs --publish   builds, checks and publishes
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './install.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** What stands against a release, as lines. `tags`: those of the commit; `changed`: files that are not committed. */
export function releaseProblems({ pkg, changelog, tags, changed, env }) {
  const { version, repository, private: isPrivate } = pkg;
  const heading = changelog.split('\n').find((line) => /^## \[/.test(line)) ?? '';
  return [
    env.ACTIONS_ID_TOKEN_REQUEST_URL || env.SIGSTORE_ID_TOKEN
      ? ''
      : 'This is no job that may sign: publish from CI, where the job may ask for an identity token.',
    isPrivate ? 'package.json says that the package is private.' : '',
    (repository?.url ?? repository) ? '' : 'package.json names no repository: provenance is refused without the one that CI runs in.',
    tags.includes(`v${version}`) ? '' : `The commit has no tag v${version}.`,
    new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`).test(heading)
      ? ''
      : `CHANGELOG.md does not begin with “## [${version}] - ” and a day.`,
    changed.length ? `Not committed: ${changed.slice(0, 5).join(', ')}.` : '',
  ].filter(Boolean);
}

const lines = (command, ...args) => run(command, args, { cwd: root }).split('\n').filter(Boolean);

function step(command, ...args) {
  console.log(`> ${[path.basename(command), ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Nothing was published.');
}

function main() {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const pkg = JSON.parse(read('package.json'));
  const problems = releaseProblems({
    pkg,
    changelog: read('CHANGELOG.md'),
    tags: lines('git', 'tag', '--points-at', 'HEAD'),
    changed: lines('git', 'status', '--porcelain').map((line) => line.slice(3)),
    env: process.env,
  });
  for (const problem of problems) console.error(problem);
  if (problems.length || !process.argv.includes('--publish')) return problems.length ? 1 : 0;
  const node = (script, ...args) => step(process.execPath, path.join('scripts', script), ...args);
  node('check-version.mjs');
  node('build.mjs');
  node('budgets.mjs');
  node('package/check.mjs');
  node('package/check.mjs', '--types');
  // a version with a hyphen is a trial; nobody gets it who does not ask for it
  step('npm', 'publish', '--provenance', '--access', 'public', '--ignore-scripts', '--tag', pkg.version.includes('-') ? 'next' : 'latest');
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
