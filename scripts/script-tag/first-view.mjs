/**
 * All files of an element's first view in one, since many small files compress worse than one:
 *
 * - `bob-card.js`, the script of one element, for builders that want a file for each tag, and for the fastest first view: with a small loader. It is
 *   one trip, and the `integrity` of the one tag covers it.
 * - `card-card.js`, which `bob.js` loads for the first kind of element that it finds on a page.
 *
 * The lazy files are the same for all: they find here, by file name, what they would import from the files that are put in.
 */
import path from 'node:path';
import { parseAst } from 'vite';
import { FILES } from '../integrity/file-function.mjs';

const ENTRY = 'virtual:one-element';
const CODE = '\0pinned-file:';

/** Names of the files that a file needs, what they import first, itself last: those of an element's first view. */
export const namesFor = (element, built) => withImports(built, [`${element}.js`]);

/** Names of the files that an element ever needs: those of modules that it needs, and what these files import. */
export const everFor = (built, isNeeded) => withImports(built, built.filter(({ modules }) => modules.some(isNeeded)).map(({ name }) => name)); // prettier-ignore

/** Names of these files and of all that they import, in the order in which they run. */
function withImports(built, from) {
  const files = new Map(built.map((file) => [file.name, file]));
  const names = new Set();
  const add = (name) => {
    for (const to of files.get(name).imports) if (!names.has(to)) add(to);
    names.add(name);
  };
  from.forEach(add);
  return [...names];
}

/** What others of these files import from those that are put in: names of exports, by file name. */
function importedFrom(built, within, others) {
  const used = new Map(within.map((name) => [name, new Set()]));
  for (const file of built) {
    if (within.includes(file.name) || !others.includes(file.name)) continue;
    for (const { from, names } of importsOf(file)) for (const name of names) used.get(from)?.add(name);
  }
  return used;
}

/** Each is asked for once for each element. */
const parsed = new WeakMap();

/** What a file imports: the names of the other files, and of their exports. */
function importsOf(file) {
  if (!parsed.has(file)) {
    const nodes = parseAst(file.code).body.filter(({ type }) => type === 'ImportDeclaration');
    const imports = nodes.map(({ source, specifiers }) => ({
      from: path.basename(source.value),
      names: specifiers.map(({ imported }) => imported.name),
    }));
    parsed.set(file, imports);
  }
  return parsed.get(file);
}

/**
 * The plugin for an entry with the code of these files in it.
 *
 * @param {{ name: string, imports: string[], code: string }[]} built All files as they are before they become functions.
 * @param {string[]} within Names of those that are put in.
 * @param {string[]} others Names of files that may come later.
 * @param {string} table Imports the table of what is there, where it is not the parameter of a file.
 * @param {string} [then] What the entry does.
 * @param {Map<string, string>} [views] The one file of a view, by the file that it stands for.
 */
function holding({ built, within, others, table = '', then = '', views = new Map() }) {
  const used = importedFrom(built, within, others);
  const kept = within.map((file, index) => {
    const names = [...used.get(file)].sort(); // in one order, whichever file names them first; and it compresses better
    return `import { ${names.map((one) => `${one} as ${one}_${index}`).join(', ')} } from ${JSON.stringify(CODE + file)};
      ${FILES}[${JSON.stringify(file.replace(/\.js$/, ''))}] = { ${names.map((one) => `${one}: ${one}_${index}`).join(', ')} };`;
  });
  const entry = [table, ...kept, then].join('\n');
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
      const { code } = built.find((file) => file.name === id.slice(CODE.length));
      return `${table}\n${code.replace(/(?<=\bimport\(["'`]\.\/)[^"'`]+/g, (file) => views.get(file) ?? file)}`;
    },
  };
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The plugin for the script of one element; its entry starts the loader for that. `src`: the folder of the sources; `isListed`: its lists stand in a file. */
export function firstView({ name, built, within, others, src, isListed, views }) {
  const from = (module) => JSON.stringify(path.join(src, 'loader', module));
  return holding({
    built,
    within,
    views,
    others,
    table: `import { files as ${FILES} } from ${from('sealed.ts')};`,
    then: `
      import { ${camel(name)} as element } from ${from('generated/elements.ts')};
      import { find } from ${from('find.ts')};
      find({ ${JSON.stringify(name)}: element }, import.meta.url);
      ${isListed ? `setTimeout(() => ${FILES}.$().catch(() => {}));` : ''}
    `,
  });
}
firstView.ENTRY = ENTRY;

/** The plugin for one pinned file with the first view. Elements of other kinds may come after it. `last`: the file whose exports are its own. */
export const pinnedView = ({ built, within, views, last }) =>
  holding({
    built,
    within,
    views,
    others: built.map(({ name }) => name),
    then: last && `export * from ${JSON.stringify(CODE + last)};`,
  });

/** The name of that file: `card-card` with the first view of an element, `card-full` with what one of its views needs beside that. */
export const pinnedName = (name, view = name) => `${name}-${view}`;
