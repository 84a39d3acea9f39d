/**
 * One element by its own script (`bob-card.js`, say), for builders that want a file for each tag, and for the fastest first view: the loader with a
 * table of one, and the files of that element's first view bundled into it. It is one trip, and the `integrity` of the one tag covers it.
 *
 * The lazy files are the same as for `bob.js`: they find here, by file name, what they would import from the files that are put in.
 */
import path from 'node:path';
import { parseAst } from 'vite';

const ENTRY = 'virtual:one-element';
const CODE = '\0pinned-file:';

/** Names of the files that an element's first view needs, what they import first. */
export function namesFor(element, built) {
  const files = new Map(built.map((file) => [file.name, file]));
  const names = new Set();
  const add = (name) => {
    for (const to of files.get(name).imports) if (!names.has(to)) add(to);
    names.add(name);
  };
  add(`${element}.js`);
  return [...names];
}

/** What the lazy files import from each: names of exports, by file name. */
function importedFrom(built, within) {
  const files = new Map(built.map((file) => [file.name, file]));
  const used = new Map(within.map((name) => [name, new Set()]));
  const reached = new Set(within);
  for (const name of reached) {
    const { code } = files.get(name);
    for (const [, to] of code.matchAll(/\b(?:import\(|from )["']\.\/([^"']+)["']/g)) reached.add(to);
    if (within.includes(name)) continue;
    for (const node of parseAst(code).body)
      if (node.type === 'ImportDeclaration')
        for (const { imported } of node.specifiers) used.get(path.basename(node.source.value))?.add(imported.name);
  }
  return used;
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The plugin: its entry starts the loader for one element, with the code of these files.
 *
 * @param {{ name: string, built: { name: string, imports: string[], code: string }[], within: string[], src: string }} options
 *   `built`: all files as they are before they become functions; `within`: names of those that are put in.
 */
export function firstView({ name, built, within, src }) {
  const used = importedFrom(built, within);
  const from = (module) => JSON.stringify(path.join(src, 'loader', module));
  const shared = within.map((file, index) => {
    const names = [...used.get(file)];
    const bindings = names.map((one) => `${one} as ${one}_${index}`).join(', ');
    const exported = names.map((one) => `${one}: ${one}_${index}`).join(', ');
    return {
      imported: `import { ${bindings} } from ${JSON.stringify(CODE + file)};`,
      kept: `files[${JSON.stringify(file.replace(/\.js$/, ''))}] = { ${exported} };`,
    };
  });
  const entry = `
    import { files } from ${from('sealed.ts')};
    ${shared.map(({ imported }) => imported).join('\n')}
    import { ${camel(name)} as element } from ${from('generated/elements.ts')};
    import { start } from ${from('start.ts')};
    ${shared.map(({ kept }) => kept).join('\n')}
    start({ ${JSON.stringify(name)}: element });
  `;
  return {
    name: 'first-view',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.endsWith(ENTRY)) return `\0${ENTRY}`; // Vite takes an entry for a path
      if (id.startsWith(CODE)) return id;
      if (!importer?.startsWith(CODE) || !id.startsWith('./')) return null;
      return within.includes(id.slice(2)) ? CODE + id.slice(2) : { id, external: true };
    },
    load(id) {
      if (id === `\0${ENTRY}`) return entry;
      if (!id.startsWith(CODE)) return null;
      return `import { files as $files } from ${from('sealed.ts')};\n${built.find((file) => file.name === id.slice(CODE.length)).code}`;
    },
  };
}
firstView.ENTRY = ENTRY;
