/**
 * The npm package as somebody else gets it: packs it, puts it beside its declared dependencies and nothing else, and uses it by
 * its name, in Node and in TypeScript. Needs dist/.
 *
 *     node scripts/check-package.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** What a programmer would write first. Each line is a use of an entry; a type that is lost makes it a mistake. */
const USE = `
import { readBook, readCluster, readLoyalty, type Book } from 'bob-widgets/documents';
import { jsonLd, membersCsv, membersFromTable, vCard } from 'bob-widgets/convert';
import { assess } from 'bob-widgets/password';
import { createIndex } from 'bob-widgets/search';
import { cardId, createKeys, issueStamp, readStamp } from 'bob-widgets/stamps';
import { version } from 'bob-widgets';

const hold = (fact: boolean, what: string): void => {
  if (!fact) throw new Error(\`not so: \${what}\`);
};
const read = readBook({ kind: 'book', name: 'Harbour Bakery', founded: 'long ago', website: 'https://bakery.example/' });
const book: Book | null = read.document;
hold(book?.name === 'Harbour Bakery', 'a book is read');
hold(read.problems[0]?.hint.includes('2012') === true, 'a problem is explained');
hold(vCard(book!).includes('FN:Harbour Bakery'), 'a book becomes a vCard');
hold(JSON.stringify(jsonLd(book!)).includes('Harbour Bakery'), 'a book becomes JSON-LD');
const members = membersFromTable('name;sector\\r\\nHarbour Bakery;food\\r\\n').members;
hold(members.length === 1 && membersCsv(members).includes('Harbour Bakery'), 'a table becomes members, and they a table');
const cluster = readCluster({ kind: 'cluster', name: 'Harbour', members: [{ name: 'Bakery' }, { name: 'Museum' }] }).document;
hold(createIndex(cluster!.members as readonly unknown[]).search('musuem').count === 1, 'a member is found, misspelt');
hold(assess('Password1', { language: 'en' }).score < 3, 'a common password is weak');
const programme = readLoyalty({ kind: 'loyalty', id: 'pass', name: 'Pass', participants: [{ id: 'cafe', name: 'Café' }] }).document;
const keys = await createKeys();
const card = await cardId((await createKeys()).publicKey);
const token = await issueStamp({ programme: programme!, participant: 'cafe', card, keys });
hold(readStamp(token)?.stamp.participant === 'cafe', 'a stamp is issued and read');
hold(/^\\d+\\./.test(version), 'the version is known');
`;

/** Files that the package's `exports`, `customElements` and `sideEffects` name and that are not in it. `has`: whether a file is there. */
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

function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status) throw new Error(`${[path.basename(command), ...args].join(' ').slice(0, 120)}: ${(stderr + stdout || String(error)).trim()}`);
  if (error) throw error;
  return stdout;
}

/** Packs and unpacks into `folder/node_modules`, beside links to the declared dependencies. Gives the package's folder. */
function install(folder, { name, dependencies }) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const output = run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const [{ filename }] = Object.values(JSON.parse(output));
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, name), { recursive: true });
  run('tar', ['-xzf', path.basename(filename), '-C', path.join('node_modules', name), '--strip-components=1'], { cwd: folder });
  for (const dependency of Object.keys(dependencies)) {
    const link = path.join(modules, dependency);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', dependency), link, 'junction');
  }
  return path.join(modules, name);
}

/** Compiles the use of it, the package's own declarations included, and runs it in Node. */
function use(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'use.ts'), USE);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
  run(process.execPath, [tsc, ...options, '--module', 'nodenext', 'use.ts'], { cwd: folder });
  run(process.execPath, ['use.js'], { cwd: folder });
}

function main() {
  const pkg = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-package-'));
  try {
    const installed = install(folder, pkg);
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    const has = (file) =>
      file.includes('*') ? files.some((one) => one.startsWith(file.slice(2).split('*')[0])) : existsSync(path.join(installed, file));
    const textOf = (file) => readFileSync(path.join(installed, file), 'utf8');
    const problems = [...missingFiles(pkg, has), ...strayFiles(files, textOf, root)];
    use(folder);
    for (const problem of problems) console.error(problem);
    console.log(`package: ${files.length} files, ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    return problems.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
