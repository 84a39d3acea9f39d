/**
 * The npm package as somebody else gets it: packs it, puts it beside its declared dependencies and nothing else, and uses it by
 * its name: in Node, in TypeScript, and in the templates of frameworks (`test/types/`). Needs dist/.
 *
 *     node scripts/package/check.mjs           what package.json names is there, publint finds nothing, everything compiles and runs
 *     node scripts/package/check.mjs --types   are the types wrong (attw)? for each export, and in themselves; takes longer
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesBelow } from '../files-below.mjs';
import { pack, unpack } from './install.mjs';
import { compile, importAll, runUse } from './use.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Files that the package's `exports` and `customElements` name and that are not in it. `has`: whether a file is there. */
export function missingFiles({ exports, customElements }, has) {
  const files = [
    customElements,
    ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target))),
  ];
  return files.filter((file) => file && !has(file)).map((file) => `package.json names ${file}, which is not in the package`);
}

/** Files that nobody needs in a package, and paths of the machine that it was built on. */
export function strayFiles(files, textOf, machine) {
  const stray = files.filter((file) => /\.(test|stories)\.|(^|\/)(test|stories|test-results|node_modules)\//.test(file));
  const telling = files.filter((file) => /\.([cm]?js|json|ts|txt|map)$/.test(file) && textOf(file).includes(machine));
  return [...stray.map((file) => `${file} does not belong in the package`), ...telling.map((file) => `${file} tells the path ${machine}`)];
}

/** What publint says of a packed package, warnings and suggestions included. */
async function lint(tarball, pkg) {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg)}`);
}

/**
 * What attw says of it, as lines. Left out is what it says of CommonJS and of the resolution of Node 10: the package is of modules alone, and from Node 20.19 on
 * `require()` takes those.
 */
export const typeProblems = (problems) =>
  problems
    .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind))
    .map(({ kind, entrypoint, resolutionKind, fileName, typesFileName }) =>
      ['attw:', kind, entrypoint ?? typesFileName ?? fileName, resolutionKind].filter(Boolean).join(' '),
    );

async function wrongTypes(folder, tarball, pkg) {
  unpack(folder, tarball, pkg);
  compile(folder, { libraries: true });
  const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core');
  const { types, problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  return types ? typeProblems(problems) : ['attw: the package has no types'];
}

async function contents(folder, tarball, pkg) {
  const installed = unpack(folder, tarball, pkg);
  const files = filesBelow(installed);
  const has = (file) =>
    file.includes('*') ? files.some((one) => one.startsWith(file.slice(2).split('*')[0])) : existsSync(path.join(installed, file));
  const textOf = (file) => readFileSync(path.join(installed, file), 'utf8');
  compile(folder);
  runUse(folder);
  importAll(folder, pkg);
  return [...missingFiles(pkg, has), ...strayFiles(files, textOf, root), ...(await lint(tarball, pkg))];
}

async function main() {
  const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-package-'));
  try {
    const tarball = pack(folder);
    const problems = process.argv.includes('--types') ? await wrongTypes(folder, tarball, pkg) : await contents(folder, tarball, pkg);
    for (const problem of problems) console.error(problem);
    console.log(`package: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    return problems.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
