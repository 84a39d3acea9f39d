/**
 * Fails when code and JSDoc of an element drift apart: each part, event, attribute, custom property and slot that its files use
 * must have its tag (@csspart, @fires, @attr, @cssprop, @slot) on its class or the base class, and each tag must be in use.
 *
 *     node scripts/check-manifest.mjs
 *
 * An element answers for the files of its folder and those of the kit that it reaches by imports (lazy ones, too); what the base
 * class in `kit/element.ts` reaches is documented there.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { classesOf, documentedOn, eventClasses, reach, usedIn } from './manifest/used.mjs';

const TAGS = { parts: '@csspart', slots: '@slot', events: '@fires', attributes: '@attr', cssProperties: '@cssprop' };
const shown = (name) => name || '(default)';

/** Differences between what is used and what is documented; `above` is what the base class documents. */
export function drift(label, used, documented, above) {
  const problems = [];
  for (const [kind, tag] of Object.entries(TAGS)) {
    for (const name of used[kind]) {
      if (!documented[kind].has(name) && !above?.[kind].has(name)) problems.push(`${label}: ${shown(name)} is used, but has no ${tag}`);
    }
    for (const [name, description] of documented[kind]) {
      if (!used[kind].has(name)) problems.push(`${label}: ${tag} ${shown(name)} is documented, but not used`);
      else if (!description) problems.push(`${label}: ${tag} ${shown(name)} has no description`);
    }
  }
  return problems;
}

const tsFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** All drift below `src`, as lines. */
export function check(src) {
  const kit = path.join(src, 'kit');
  const baseFile = path.join(kit, 'element.ts');
  const events = eventClasses(tsFiles(src));
  const baseFiles = existsSync(baseFile) ? reach(baseFile, [kit]) : new Map();
  const bases = new Map([...baseFiles.values()].flatMap(classesOf).map((one) => [one.name, one]));
  const problems = [];
  let above;
  const base = bases.get('BobElement');
  if (base) {
    above = documentedOn(base.node);
    problems.push(...drift('BobElement', usedIn(baseFiles.values(), events), above));
  }
  const elements = path.join(src, 'elements');
  const folders = existsSync(elements) ? readdirSync(elements, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  for (const { name } of folders) {
    const file = path.join(elements, name, `${name}.ts`);
    if (!existsSync(file)) {
      problems.push(`elements/${name}: there is no ${name}.ts`);
      continue;
    }
    const files = reach(file, [path.join(elements, name), kit]);
    const main = classesOf(files.get(file)).find((one) => one.base && !/Event$/.test(one.name));
    if (!main) {
      problems.push(`elements/${name}/${name}.ts: there is no element class`);
      continue;
    }
    const own = [...files].filter(([one]) => !baseFiles.has(one)).map(([, source]) => source);
    problems.push(...drift(main.name, usedIn(own, events), documentedOn(main.node), above));
  }
  return { problems, elements: folders.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, elements } = check(path.resolve(import.meta.dirname, '../src'));
  for (const problem of problems) console.error(problem);
  console.log(
    `manifest: ${elements} element${elements === 1 ? '' : 's'}, ${problems.length} difference${problems.length === 1 ? '' : 's'} between code and JSDoc`,
  );
  process.exit(problems.length || !elements ? 1 : 0);
}
