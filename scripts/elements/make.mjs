/**
 * All that follows from the manifests of the elements (`src/elements/<name>/manifest.ts`).
 *
 *     node scripts/elements/make.mjs           the modules in folders generated/, which are not in git (`npm run generate`)
 *     node scripts/elements/make.mjs --write   the exports of package.json, tables in the docs, order of the stories as well: to commit
 *     node scripts/elements/make.mjs --check   fails where those are not as the manifests say
 *
 * The bundles of texts (`scripts/locales/project.mjs`) and the budgets (`scripts/budgets.mjs`, `check-budgets.mjs`) are read from the manifests directly.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { fill, PLACES } from './docs.mjs';
import { modules } from './modules.mjs';
import { packageJson } from './package.mjs';
import { faultsOf, readManifests } from './read.mjs';

/** The committed files with what the manifests say, by their path. */
export async function committed(manifests, root) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const files = { 'package.json': packageJson(read('package.json'), manifests) };
  for (const [file, places] of Object.entries(PLACES)) {
    const contents = Object.fromEntries(Object.entries(places).map(([name, content]) => [name, content(manifests)]));
    const filled = fill(read(file), contents, file);
    const options = await prettier.resolveConfig(path.join(root, file));
    files[file] = file.endsWith('.ts') ? await prettier.format(filled, { ...options, filepath: file }) : filled;
  }
  return files;
}

/** Writes a file unless it is so already: a watcher would build again. */
function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The manifests, without a fault, and the modules made of them. */
function modulesFrom(root) {
  const manifests = readManifests(root);
  const faults = faultsOf(manifests, root);
  if (faults.length) throw new Error(faults.join('\n'));
  for (const [file, text] of Object.entries(modules(manifests, root))) write(path.join(root, 'src', file), text);
  return manifests;
}

/** Writes all that follows from the manifests. */
export async function writeAll(root) {
  for (const [file, text] of Object.entries(await committed(modulesFrom(root), root))) write(path.join(root, file), text);
}

async function check(root) {
  const files = Object.entries(await committed(modulesFrom(root), root));
  const other = files.filter(([file, text]) => readFileSync(path.join(root, file), 'utf8') !== text).map(([file]) => file);
  if (other.length)
    throw new Error(`Not as the manifests of the elements say: ${other.join(', ')}. Run "npm run elements" and commit what it writes.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const root = path.resolve(import.meta.dirname, '../..');
    if (process.argv.includes('--write')) await writeAll(root);
    else if (process.argv.includes('--check')) await check(root);
    else modulesFrom(root);
    const names = readManifests(root).map(({ name }) => name);
    console.log(`elements: ${names.join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
