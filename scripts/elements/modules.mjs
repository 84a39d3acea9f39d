/** The modules that are made of the manifests, in folders `generated/`: not in git. By their path below `src/`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { classesOf, documentedOn, reach } from '../manifest/used.mjs';
import { camel, pascal } from './read.mjs';

const HEAD = '/** Made by scripts/elements/make.mjs from the manifests of the elements. */';
const module = (...lines) => `${[HEAD, ...lines].join('\n')}\n`;
const json = (value) => JSON.stringify(value);
const record = (entries) => ['{', ...entries.map(([key, value]) => `  ${json(key)}: ${value},`), '}'].join('\n');

/** The loader's table, and each line of it by itself for the script of one element. */
function table(manifests) {
  const line = ({ name, display, space, budget }) => {
    const file = `'../../elements/${name}/define.js`;
    return [
      `export const ${camel(name)}: Known = {`,
      `  load: () => pinned(() => import(${file}')),`,
      // the first view of an element with a budget is worth files of its own
      ...(budget ? [`  alone: () => pinned(() => import(${file}?alone')),`] : []),
      ...(display ? ['  shows: true,'] : []),
      `  space: ${json(space)},`,
      '};',
    ].join('\n');
  };
  return module(
    `import { pinned } from '../../kit/pinned.js';`,
    `import type { Known } from '../known.js';`,
    '',
    ...manifests.map(line),
    '',
    '/** By name: `card` for `<bob-card>`. */',
    `export const elements: Readonly<Record<string, Known>> = ${record(manifests.map(({ name }) => [name, camel(name)]))};`,
  );
}

/** The attributes of the element that have an `@attr` tag. */
export function attributesOf(root, name) {
  const file = path.join(root, 'src/elements', name, `${name}.ts`);
  const main = classesOf(reach(file, []).get(file)).find((one) => one.name === `Bob${pascal(name)}`);
  if (!main) throw new Error(`src/elements/${name}/${name}.ts exports no class Bob${pascal(name)}.`);
  return [...documentedOn(main.node).attributes.keys()];
}

const attributes = (manifests, root) =>
  module(
    '/** What an element takes from its mark as `data-*`, beside what all take. Nothing else that a mark says gets to the element. */',
    `export const attributes: Readonly<Record<string, readonly string[]>> = ${record(
      manifests.map(({ name, passed = [] }) => [name, json([...attributesOf(root, name), ...passed])]),
    )};`,
  );

const kinds = (manifests) =>
  module(
    '/** The element that reads documents of a kind. */',
    `export const elements: Readonly<Record<string, string>> = ${record(
      manifests.filter(({ main }) => main).map(({ name, kind }) => [kind, json(`bob-${name}`)]),
    )};`,
  );

const classes = (manifests, root) =>
  module(
    ...manifests.flatMap(({ name }) => [
      `export { Bob${pascal(name)} } from '../elements/${name}/${name}.js';`,
      ...(existsSync(path.join(root, 'src/elements', name, 'events.ts')) ? [`export * from '../elements/${name}/events.js';`] : []),
    ]),
  );

export const modules = (manifests, root) => ({
  'generated/elements.ts': classes(manifests, root),
  'loader/generated/elements.ts': table(manifests),
  'loader/marks/generated/attributes.ts': attributes(manifests, root),
  'schema/explain/generated/kinds.ts': kinds(manifests),
});
