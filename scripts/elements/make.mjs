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
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

/** Writes the modules that are not in git. */
export const writeModules = (manifests, root) =>
  Object.entries(modules(manifests, root)).forEach(([file, text]) => write(path.join(root, 'src', file), text));

async function main(root) {
  const manifests = readManifests(root);
  const faults = faultsOf(manifests, root);
  if (faults.length) throw new Error(faults.join('\n'));
  writeModules(manifests, root);
  const option = (name) => process.argv.includes(`--${name}`);
  const files = option('write') || option('check') ? await committed(manifests, root) : {};
  const other = Object.entries(files).filter(([file, text]) => readFileSync(path.join(root, file), 'utf8') !== text);
  if (option('write')) for (const [file, text] of other) write(path.join(root, file), text);
  else if (other.length)
    throw new Error(
      `Not as the manifests of the elements say: ${other.map(([file]) => file).join(', ')}. Run "npm run elements" and commit what it writes.`,
    );
  console.log(`elements: ${manifests.map(({ name }) => name).join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(path.resolve(import.meta.dirname, '../..'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
