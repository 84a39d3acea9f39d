/** Makes the modules of texts that the browser loads: `locales/generated/<bundle>/<locale>.ts`, and a table of loaders a bundle. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familiesOf, isNeeded } from './plurals.mjs';
import { bundlesOf, readUnits } from './project.mjs';
import { toMessage } from './text.mjs';

const head = '// Made by `node scripts/locales.mjs build` from locales/*.xlf: do not edit.\n';

/** A translation that may be shown: there, and not of an older English text. */
export const isUsable = (unit) => Boolean(unit?.target) && unit.target.attributes.state !== 'needs-translation';

/** Languages whose missing texts come from another language before English. */
export const standIns = { kl: 'da' };

/** The texts of one language, id -> message; at run time English replaces those that are missing. */
export function messagesOf(project, locale) {
  const units = readUnits(project, locale);
  const others = standIns[locale] ? readUnits(project, standIns[locale]) : new Map();
  const families = familiesOf(units.keys());
  const messages = {};
  for (const [id, unit] of units) {
    const chosen = [unit, others.get(id)].find(isUsable);
    if (chosen && isNeeded(id, locale, families)) messages[id] = toMessage(chosen.target.pieces, chosen.source);
  }
  return messages;
}

function localeModule(messages) {
  const lines = Object.entries(messages).map(([id, message]) => `  ${JSON.stringify(id)}: ${JSON.stringify(message)},\n`);
  return `${head}import type { Messages } from '../../../src/schema/messages.js';\n\nexport default {\n${lines.join('')}} satisfies Messages;\n`;
}

/** Bundles up to this size, all languages together, in characters, are one file: the first load then needs one hash, not seven. */
const SMALL = 13_000;

function loaderModule(bundle, locales, together) {
  const imported = together ? `import('./${bundle}/all.js')` : undefined;
  const one = together
    ? `const one = (locale: ${locales.map((locale) => `'${locale}'`).join(' | ')}) => () => pinned(() => ${imported}).then((all) => ({ default: all.default[locale] }));\n\n`
    : '';
  const lines = locales.map(
    (locale) => `  ${locale}: ${together ? `one('${locale}')` : `() => pinned(() => import('./${bundle}/${locale}.js'))`},\n`,
  );
  return `${head}import { pinned } from '../../src/kit/pinned.js';\n\n${one}export const ${bundle} = {\n${lines.join('')}};\n`;
}

const allModule = (locales) =>
  `${head}${locales.map((locale) => `import ${locale} from './${locale}.js';\n`).join('')}\nexport default { ${locales.join(', ')} };\n`;

/** All modules of `locales/generated`: path -> text. */
function modulesOf(project, all) {
  const modules = new Map();
  for (const bundle of Object.keys(project.bundles)) {
    const own = project.targets.map((locale) => inBundle(project, bundle, all[locale]));
    const together = JSON.stringify(own).length <= SMALL;
    project.targets.forEach((locale, index) => modules.set(`${bundle}/${locale}.ts`, localeModule(own[index])));
    if (together) modules.set(`${bundle}/all.ts`, allModule(project.targets));
    modules.set(`${bundle}.ts`, loaderModule(bundle, project.targets, together));
  }
  return modules;
}

const inBundle = (project, bundle, messages) =>
  Object.fromEntries(Object.entries(messages).filter(([id]) => bundlesOf(project, id).includes(bundle)));

/**
 * Writes the modules, and deletes those of bundles that no longer exist. An unchanged file is not written, so
 * that a server that watches does not start anew. Returns a sentence a bundle.
 */
export function build(project) {
  const generated = join(project.root, 'locales/generated');
  const all = Object.fromEntries(project.targets.map((locale) => [locale, messagesOf(project, locale)]));
  const modules = modulesOf(project, all);
  for (const [path, text] of modules) {
    const file = join(generated, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  for (const path of readdirSync(generated, { recursive: true })) {
    if (path.endsWith('.ts') && !modules.has(path.replaceAll('\\', '/'))) rmSync(join(generated, path));
  }
  return Object.keys(project.bundles).map((bundle) => {
    const counts = project.targets.map((locale) => `${locale} ${Object.keys(inBundle(project, bundle, all[locale])).length}`);
    return `${bundle}: ${counts.join(', ')}`;
  });
}
