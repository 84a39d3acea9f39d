/**
 * `npm run new-element` makes an element that works: in a copy of the project, types, format and manifests of the new element are right, and it passes its
 * own tests, the element suite among them.
 *
 *     node scripts/elements/check-new.mjs            as `npm test` runs it
 *     node scripts/elements/check-new.mjs --build    also lint, texts and JSDoc, builds the copy, and draws its stories, as in `npm run test:all`
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const copy = path.join(root, '.cache/new-element');
const NAME = 'hello-there';
const whole = process.argv.includes('--build');

/** What is not copied: packages, what is built, and what no step here reads. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', '.cache', '.git', 'coverage']);

function run(title, file, ...args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: copy, encoding: 'utf8', env: { ...process.env, BROWSERS: 'chromium', RESULTS: '' } }); // prettier-ignore
  console.log(`${status ? '✗' : '✓'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status) throw new Error(`${title} failed:\n${stdout}${stderr}`);
  return stdout;
}

const bin = (name, entry = readBin(name)) => path.join(root, 'node_modules', name, entry);
function readBin(name) {
  const { bin: entries } = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return typeof entries === 'string' ? entries : (entries[name.split('/').pop()] ?? Object.values(entries)[0]);
}

function main() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(root))
    if (!LEFT_OUT.has(entry)) cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  const said = run(`a new element "${NAME}"`, 'scripts/elements/new.mjs', NAME);
  const files = said.match(/^ {2}\S+\.\S+$/gm).map((line) => line.trim());
  const code = files.filter((file) => file.endsWith('.ts'));
  run('the manifests', 'scripts/elements/make.mjs', '--check');
  run('structure', 'scripts/check-structure.mjs');
  run('format', bin('prettier'), '--check', '--log-level=warn', 'package.json', '.storybook', ...files);
  // the tests and stories of others stay as they were: `npm test` checks their types once
  const types = { extends: './tsconfig.json', files: code, include: ['src', 'locales/generated'], exclude: ['src/**/*.test.ts'] };
  writeFileSync(path.join(copy, 'tsconfig.new.json'), JSON.stringify(types));
  run('types', bin('typescript', 'bin/tsc'), '--noEmit', '--project', 'tsconfig.new.json');
  run('its tests', bin('@web/test-runner'), '--files', ...code.filter((file) => file.endsWith('.test.ts')), 'src/formats/form.test.ts', 'src/loader/marks/attributes.test.ts', 'src/loader/space.test.ts'); // prettier-ignore
  if (!whole) return;
  run('texts', 'scripts/locales.mjs', 'check');
  run('code and JSDoc agree', 'scripts/check-manifest.mjs');
  run('lint', bin('eslint'), '--max-warnings=0', ...code);
  run('build', 'scripts/build.mjs');
  run('schemas', 'scripts/check-schemas.mjs');
  run(
    'tests of the scripts',
    '--test',
    'test/scripts/elements.test.mjs',
    'test/scripts/front-door.test.mjs',
    'test/scripts/file-names.test.mjs',
  );
  run('its stories', bin('vitest'), 'run', '--project=storybook', `stories/${NAME}`);
}

try {
  main();
  rmSync(copy, { recursive: true, force: true });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
