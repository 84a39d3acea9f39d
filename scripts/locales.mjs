/**
 * The texts of the library in eight languages. See locales/README.md.
 *
 *     node scripts/locales.mjs extract            updates locales/*.xlf from the source
 *     node scripts/locales.mjs build              makes locales/generated/ from them (not in git)
 *     node scripts/locales.mjs check              fails where the two differ or a translation is missing or wrong
 *     node scripts/locales.mjs glossary           fails where a text, a checklist or the docs have a word that locales/glossary/ forbids
 *     node scripts/locales.mjs find <locale> "words"   prints the ids of texts with these words, as they are seen on a page
 *     node scripts/locales.mjs todo <locale>      prints what waits for a translation, as JSON
 *     node scripts/locales.mjs put <locale> <file.json> [--replace]   writes such a file's translations
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './locales/build.mjs';
import { check } from './locales/check.mjs';
import { extract } from './locales/extract.mjs';
import { find } from './locales/find.mjs';
import { glossaryFaults } from './locales/glossary.mjs';
import { LocalesError, openProject } from './locales/project.mjs';
import { put, todo } from './locales/put.mjs';

const project = openProject(resolve(import.meta.dirname, '..'));
const [command, locale, file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const print = (lines) => console.log(lines.join('\n'));

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new LocalesError(`${path} cannot be read: ${error.message}.`);
  }
}

const commands = {
  extract: () => print(extract(project)),
  build: () => print(build(project)),
  todo: () => print([JSON.stringify(todo(project, locale), null, 2)]),
  put() {
    if (!file) throw new LocalesError('Say which language and which file: node scripts/locales.mjs put nb texts.json');
    const { written, kept } = put(project, locale, readJson(file), { replace: process.argv.includes('--replace') });
    print([`${locale}: ${written.length} written`, ...(kept.length ? [`${kept.length} reviewed ones kept: ${kept.join(', ')}`] : [])]);
  },
  find() {
    const found = find(project, locale, file);
    print(
      found.length
        ? found.map(({ where, text, english, state }) =>
            [where, state && `(${state})`, `\n  ${text}`, english && `\n  ${english}`].join(' '),
          )
        : ['No text has these words.'],
    );
  },
  glossary() {
    const faults = glossaryFaults(project);
    if (faults.length) throw new LocalesError(faults);
  },
  check() {
    const { faults, rows } = check(project);
    console.table(Object.fromEntries(rows.map(({ language, ...row }) => [language, row])));
    if (faults.length) throw new LocalesError(faults);
  },
};

try {
  if (!Object.hasOwn(commands, command ?? '')) throw new LocalesError(`Say what to do: ${Object.keys(commands).join(', ')}.`);
  commands[command]();
} catch (error) {
  if (!(error instanceof LocalesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
