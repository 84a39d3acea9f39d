/**
 * What each page loads in which round trip, and the bytes of the script-tag build beside their budgets. `npm run build` prints it.
 *
 *     node scripts/budgets.mjs            fails over a budget, and where the sizes in README are not these
 *     node scripts/budgets.mjs --report   only prints
 *     node scripts/budgets.mjs --write    writes the sizes into README, between `<!-- sizes -->` and `<!-- /sizes -->`
 *     node scripts/budgets.mjs --files    also prints each file
 *     node scripts/budgets.mjs --modules  also prints the modules in each file that comes before the first view
 *
 * It counts files by what they import; `check-budgets.mjs` measures in a browser what really comes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { budgetsOf, FILES, LOADER, SECOND } from './budgets/definition.mjs';
import { filesOf, pages } from './budgets/pages.mjs';
import { brotli, needs, rows, second } from './budgets/sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const README = path.join(root, 'README.md');
const RECORD = path.join(root, 'dist/build.json');
const option = (name) => process.argv.includes(`--${name}`);

const BUDGETS = budgetsOf(root);

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** The README's table: rounded up to a tenth, so that it does not change with every comma. */
const table = (found) =>
  [
    '| brotli | size | budget |',
    '|---|--:|--:|',
    ...found.map(({ what, bytes, budget }) => `| ${what} | ${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB | ${budget / 1000} kB |`),
  ].join('\n');

if (!existsSync(RECORD)) {
  console.error('There is no dist/build.json: run "npm run build" first.');
  process.exit(1);
}
const record = JSON.parse(readFileSync(RECORD, 'utf8'));
const sealed = new Map(record.files.map((one) => [one.name, { ...one, code: readFileSync(path.join(root, 'dist', one.file), 'utf8') }]));
const found = [...rows(sealed, record.elements, LOADER, BUDGETS), second(sealed, record.elements, SECOND)];

if (option('files'))
  for (const one of [...sealed.values()].sort((a, b) => a.file.localeCompare(b.file))) {
    console.log(
      `  ${one.file.padEnd(28)} ${String(brotli(one.code)).padStart(6)}  ${one.imports.length ? `needs ${one.imports.join(' ')}` : ''}`,
    );
  }
if (option('modules'))
  for (const element of record.elements)
    for (const name of needs(sealed, `${element}.js`)) {
      console.log(`modules of ${name}, bytes before minifying`);
      for (const [id, bytes] of Object.entries(sealed.get(name).modules).sort((a, b) => b[1] - a[1]))
        console.log(`  ${String(bytes).padStart(6)}  ${id}`);
    }
console.log(pages(sealed, record.elements, BUDGETS).join('\n'));
const files = filesOf(sealed);
console.log(
  `\n${sealed.size} script files; ${files} of ${FILES} for all elements in one language, without packs${files > FILES ? ' (too many)' : ''}\n`,
);
for (const { what, bytes, budget } of found)
  console.log(`  ${bytes > budget ? '✗' : '✓'} ${what.padEnd(62)} ${kB(bytes).padStart(9)} of ${kB(budget)}`);

let failed = files > FILES || found.some(({ bytes, budget }) => bytes > budget);
const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
const written = readme.replace(/(<!-- sizes -->)[^]*?(<!-- \/sizes -->)/, (_, start, end) => `${start}\n\n${table(found)}\n\n${end}`);
if (option('write') && written !== readme) writeFileSync(README, written);
else if (!option('report') && written !== readme) {
  console.error('The sizes in README.md are not those of this build: run "node scripts/budgets.mjs --write".');
  failed = true;
}
if (failed && !option('report')) process.exit(1);
