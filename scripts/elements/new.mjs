/**
 * `npm run new-element hello`: a complete element `<bob-hello>` with a format of its own, from `template/`, where it is called "new-thing".
 *
 * Writes the folder of the element and that of its format with its form in the editor, a story with its accessibility trees, a page of the docs, a demo; then
 * everything that follows from the manifests (`make.mjs`), and the texts with their translations.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { filesBelow } from '../files-below.mjs';
import { build as buildLocales } from '../locales/build.mjs';
import { extract } from '../locales/extract.mjs';
import { openProject, readUnits } from '../locales/project.mjs';
import { put } from '../locales/put.mjs';
import { toText } from '../locales/text.mjs';
import { writeAll } from './make.mjs';
import { faultOfName } from './names.mjs';
import { camel, pascal, readManifests } from './read.mjs';

const TEMPLATE = path.join(import.meta.dirname, 'template');

/** A text of the template for this element: its name in each way in which names are written. `order`: its place after all others. */
export function renamed(text, name, order = 0) {
  const words = name.replaceAll('-', ' ');
  return text
    .replaceAll('new-thing', name)
    .replaceAll('newThing', camel(name))
    .replaceAll('NewThing', pascal(name))
    .replaceAll('new thing', words)
    .replaceAll('New thing', words[0].toUpperCase() + words.slice(1))
    .replaceAll('order: 0', `order: ${order}`);
}

/** Writes the files of the template. Gives their paths. */
async function writeFiles(name, root, order) {
  const files = filesBelow(TEMPLATE);
  for (const file of files) {
    const target = path.join(root, renamed(file, name));
    const text = renamed(readFileSync(path.join(TEMPLATE, file), 'utf8'), name, order);
    // lines break elsewhere with a longer or shorter name
    const format = /\.(ts|json)$/.test(target) && { ...(await prettier.resolveConfig(target)), filepath: target };
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, format ? await prettier.format(text, format) : text);
  }
  return files.map((file) => renamed(file, name));
}

/** Gives the form of a format its bundle of texts, which the editor loads: after those of the other forms. Text of `locales/bundles.json`. */
export function withForm(bundles, name) {
  const form = `form${pascal(name)}`;
  const entries = Object.entries(JSON.parse(bundles));
  const after = entries.findLastIndex(([bundle]) => /^form[A-Z]/.test(bundle)) + 1;
  const all = entries.toSpliced(after, 0, [form, ['formcommon', form]]);
  return `{\n${all.map(([bundle, prefixes]) => `  ${JSON.stringify(bundle)}: [${prefixes.map((one) => JSON.stringify(one)).join(', ')}]`).join(',\n')}\n}\n`;
}

/** Translations of new texts whose English is that of a text that has been translated. */
function translations(project, locale, prefixes) {
  const units = [...readUnits(project, locale).values()];
  const known = new Map(units.filter(({ target }) => target).map(({ source, target }) => [toText(source), toText(target.pieces)]));
  const own = units.filter(({ id, target }) => prefixes.includes(id.split('.')[0]) && !target);
  return Object.fromEntries(own.flatMap(({ id, source }) => (known.has(toText(source)) ? [[id, known.get(toText(source))]] : [])));
}

/** Makes the element. Gives the paths of the files of its own. */
export async function createElement(name, root) {
  const fault = faultOfName(name, root);
  if (fault) throw new Error(fault);
  const order = 10 * Math.floor(Math.max(0, ...readManifests(root).map((one) => one.order)) / 10 + 1);
  const files = await writeFiles(name, root, order);
  const bundles = path.join(root, 'locales/bundles.json');
  writeFileSync(bundles, withForm(readFileSync(bundles, 'utf8'), name));
  await writeAll(root);
  const project = openProject(root);
  buildLocales(project); // the element imports its bundle
  extract(project);
  for (const locale of project.targets) put(project, locale, translations(project, locale, [camel(name), `form${pascal(name)}`]));
  buildLocales(project);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = path.resolve(import.meta.dirname, '../..');
  const [name] = process.argv.slice(2);
  try {
    const files = await createElement(name, root);
    console.log(`<bob-${name}> is there:\n\n${files.map((file) => `  ${file}`).join('\n')}\n`);
    console.log(`What follows from its manifest is written, too: package.json, the tables of the docs, the order of the stories.

  npx wtr --files 'src/{elements,formats}/${name}/**/*.test.ts'    its tests
  npm start                                                  build it and look at it
  node scripts/budgets.mjs --write                           the sizes in README, after a build

Then it is yours: its fields in src/formats/${name}/ (form.ts says how the editor calls them), its view in src/elements/${name}/, translations in locales/, a line in CHANGELOG.md.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
