/**
 * Makes the modules of the built-in checklists that are not in git. Each pack, `src/elements/checklist/packs/<name>.json`, is one document in
 * all its languages; a page loads one language of one pack, of a long one the titles first.
 *
 *     node scripts/packs/make.mjs            writes src/elements/checklist/packs/generated/
 *     node scripts/packs/make.mjs --publish  and the packs themselves to dist/packs/, for owners to copy and to change
 *     node scripts/packs/make.mjs --sizes    and tells how large they are
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languagesOf, split } from './split.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src/elements/checklist/packs');
const folder = path.join(source, 'generated');
const head = '// Made by `node scripts/packs/make.mjs` from the JSON files beside this folder: do not edit.\n';
const importing = "import { pinned } from '../../../../kit/pinned.js';\n";
const literal = (value) => JSON.stringify(value);

/** The name of a pack's files. It says nothing: blockers know words in addresses, `-social-media-` is on one of their lists. */
const stemOf = (pack) => `pack-${createHash('sha256').update(pack).digest('hex').slice(0, 4)}`;

/** Bytes of brotli of the rest of a pack up to which it travels with the titles: less than what a file and a request more cost. */
const TOGETHER = 1_500;

/** All modules: file name -> text. */
function modulesOf(packs) {
  const modules = new Map();
  for (const [name, json] of packs) {
    const languages = languagesOf(json);
    const stem = stemOf(name);
    const together = brotliCompressSync(literal(split(json, 'en')[1])).length < TOGETHER;
    for (const language of languages) {
      const parts = split(json, language);
      const file = `${stem}-${language}`;
      const rest = `export const rest: object = ${literal(parts[1])};\n`;
      const more = together
        ? `${rest}export const more = () => Promise.resolve({ rest });\n`
        : `export const more = () => pinned(() => import('./${file}-more.js'));\n`;
      modules.set(`${file}.ts`, `${head}${together ? '' : importing}\n${more}export const titles: object = ${literal(parts[0])};\n`);
      if (!together) modules.set(`${file}-more.ts`, `${head}\n${rest}`);
    }
    const lines = languages.map((language) => `  ${literal(language)}: () => pinned(() => import('./${stem}-${language}.js')),\n`);
    modules.set(`${stem}.ts`, `${head}// ${name}\n${importing}\nexport const languages = {\n${lines.join('')}};\n`);
  }
  const lines = packs.map(([name]) => `  ${literal(name)}: () => pinned(() => import('./${stemOf(name)}.js')),\n`);
  modules.set('packs.ts', `${head}${importing}\nexport const packs = {\n${lines.join('')}};\n`);
  return modules;
}

const packs = readdirSync(source)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(path.join(source, file), 'utf8'))]);
const modules = modulesOf(packs);
mkdirSync(folder, { recursive: true });
for (const [name, text] of modules) {
  const file = path.join(folder, name);
  // Written only where it differs: a file with a new date would set off every watcher.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  if (process.argv.includes('--sizes')) console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli`);
}
for (const old of readdirSync(folder)) if (!modules.has(old)) rmSync(path.join(folder, old));

if (process.argv.includes('--publish')) {
  const published = path.join(root, 'dist/packs');
  mkdirSync(published, { recursive: true });
  for (const [name, json] of packs)
    writeFileSync(path.join(published, `${name}.json`), `${JSON.stringify({ $schema: '../schema/checklist.json', ...json }, null, 2)}\n`);
}
