/**
 * Fails when code and JSDoc of an element drift apart: each part, event, attribute, custom property and slot that its files use
 * must have its tag (@csspart, @fires, @attr, @cssprop, @slot) on its class or the base class, and each tag must be in use.
 *
 *     node scripts/check-manifest.mjs
 *
 * An element answers for the files of its folder and those of the kit that it reaches by imports (lazy ones, too); what the base
 * class in `kit/element/element.ts` reaches is documented there.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { classesOf, documentedOn, eventClasses, reach, usedIn } from './manifest/used.mjs';

const TAGS = { parts: '@csspart', slots: '@slot', events: '@fires', attributes: '@attr', cssProperties: '@cssprop' };
const shown = (name) => name || '(default)';

/** What is used without a tag; `above` is what the base class documents. */
export const undocumented = (label, used, documented, above) =>
  Object.entries(TAGS).flatMap(([kind, tag]) =>
    [...used[kind]]
      .filter((name) => !documented[kind].has(name) && !above?.[kind].has(name))
      .map((name) => `${label}: ${shown(name)} is used, but has no ${tag}`),
  );

/** Tags of what nothing uses, and tags that say nothing. `all`: what any of the files uses, for which the class answers. */
export const idle = (label, all, documented) =>
  Object.entries(TAGS).flatMap(([kind, tag]) =>
    [...documented[kind]].flatMap(([name, description]) => {
      if (!all.some((used) => used[kind].has(name))) return [`${label}: ${tag} ${shown(name)} is documented, but not used`];
      return description ? [] : [`${label}: ${tag} ${shown(name)} has no description`];
    }),
  );

const tsFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.(test|fixture))\.ts$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** All drift below `src`, as lines. */
export function check(src) {
  const kit = path.join(src, 'kit');
  const baseFile = path.join(kit, 'element/element.ts');
  const events = eventClasses(tsFiles(src));
  const baseFiles = existsSync(baseFile) ? reach(baseFile, [kit]) : new Map();
  const bases = new Map([...baseFiles.values()].flatMap(classesOf).map((one) => [one.name, one]));
  const problems = [];
  const base = bases.get('BobElement');
  const above = base && documentedOn(base.node);
  const usedByBase = usedIn(baseFiles.values(), events);
  const usedInKit = [usedByBase];
  if (base) problems.push(...undocumented('BobElement', usedByBase, above));
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
    const own = [...files].filter(([one]) => !baseFiles.has(one));
    const used = usedIn(own.map(([, source]) => source), events); // prettier-ignore
    const documented = documentedOn(main.node);
    problems.push(...undocumented(main.name, used, documented, above), ...idle(main.name, [used], documented));
    // what the base promises may be kept by a file of the kit that only the elements load
    usedInKit.push(usedIn(own.filter(([one]) => one.startsWith(kit)).map(([, source]) => source), events)); // prettier-ignore
  }
  if (base) problems.push(...idle('BobElement', usedInKit, above));
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
