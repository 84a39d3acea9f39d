/**
 * Builds all that is published, into `dist/`: `npm run build`.
 *
 *     node scripts/build.mjs            everything, then the sizes
 *     node scripts/build.mjs --script   only what the script tag loads
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildNpm } from './build-npm.mjs';
import { buildScript } from './script-tag/build.mjs';
import { buildStudio } from './studio/build.mjs';
import { buildPages } from './view/build.mjs';
import { buildWordPress } from './wordpress/build.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const only = process.argv.includes('--script');

function run(script, ...args) {
  const file = path.join(root, 'scripts', script);
  if (!existsSync(file)) return;
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status) process.exit(status);
}

try {
  run('map/make.mjs');
  run('packs/make.mjs', '--publish');
  run('locales.mjs', 'build');
  run('elements/make.mjs');
  await buildScript(dist);
  if (!only) {
    await buildPages(dist);
    await buildStudio(dist);
    buildWordPress(dist);
    await buildNpm(path.join(dist, 'npm'));
    run('schema.mjs');
    run('manifest.mjs');
    run('../demo/sites/pass/make.mjs');
    run('../demo/sites/frame/make.mjs');
    mkdirSync(path.join(root, 'demo/clusters/generated'), { recursive: true });
    run(
      '../dist/npm/src/cli/bob-widgets.js',
      'index',
      'demo/clusters/all-senses-group.json',
      '--out',
      'demo/clusters/generated/books.json',
    );
  }
  run('budgets.mjs', '--report');
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exit(1);
}
