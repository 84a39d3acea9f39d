/** The script-tag build: `dist/bob.js`, `dist/bob-<element>.js`, and the sealed chunks beside them. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, minifySync } from 'vite';
import { chunksOf } from './chunks.mjs';
import { lit } from './lit.mjs';
import { literals } from './literals.mjs';
import { digest, FILES, functionOf, seal } from './seal.mjs';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');
const PINNED = path.join(src, 'kit/pinned.ts');
const SEALED = path.join(src, 'loader/sealed.ts');

/** The loader’s own part for marked links and boxes, which comes where there are any. */
const MARKS = 'marks';

/** Names of the elements: `card` for `src/elements/card/define.ts`. */
export const elements = () =>
  readdirSync(path.join(src, 'elements'))
    .filter((name) => existsSync(path.join(src, 'elements', name, 'define.ts')))
    .sort();

/** Leaves out of an element's own files those that the shared ones have too, word for word: texts, word lists, what imports nothing. */
function once(own, shared) {
  const twins = new Map([...shared].filter(([, { imports }]) => !imports.length).map(([file, { code }]) => [code, file]));
  const same = new Map(
    [...own].filter(([, { code, imports }]) => !imports.length && twins.has(code)).map(([file, { code }]) => [file, twins.get(code)]),
  );
  const bare = (file) => file.replace(/\.js$/, '');
  for (const file of same.keys()) own.delete(file);
  for (const built of own.values()) {
    built.imports = built.imports.map((file) => same.get(file) ?? file);
    for (const [file, twin] of same) built.code = built.code.replaceAll(new RegExp(`\\b${bare(file)}(?![\\w-])`, 'g'), bare(twin));
  }
  return own;
}

/** Names of the elements that the loader also takes in files of their own. */
const aloneIn = (loader) => [...loader.matchAll(/elements\/([\w-]+)\/define\.js\?alone/g)].map(([, name]) => name);

/** In place of the `pinned()` that just imports: the one that checks hashes in the loader, and in the files a way to it. */
const sealed = (loader) => ({
  name: 'sealed',
  enforce: 'pre',
  load: (id) => {
    if (id !== PINNED) return null;
    return loader ? `export { pinned } from ${JSON.stringify(SEALED)};` : `export const pinned = (sealed) => sealed(${FILES}.$);`;
  },
});

/** A second round finds some more, and leaves no hints for bundlers behind. The licences are in a file of their own. */
const tighter = (name, code) =>
  minifySync(name, code, {
    module: true,
    compress: true,
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true, legalComments: 'none' },
  }).code;

/**
 * Builds in memory.
 *
 * @returns {Promise<Map<string, { code: string, imports: string[], modules: Record<string, number> }>>} By file name; `modules`: bytes of each.
 */
async function bundle({ entry, loader, plugins, codeSplitting, define = {}, fileName = '[name].js' }) {
  const output = { entryFileNames: fileName, chunkFileNames: fileName, minify: true, comments: false, codeSplitting };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    plugins: [sealed(loader), lit, literals, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output, preserveEntrySignatures: 'allow-extension' },
    },
  });
  const files = [built].flat().flatMap(({ output }) => output);
  const sizes = (modules) =>
    Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [path.relative(root, id), renderedLength]));
  return new Map(
    files.map(({ fileName, code, imports, modules }) => [
      fileName,
      { code: tighter(fileName, code), imports: loader ? [] : imports, modules: sizes(modules) },
    ]),
  );
}

/**
 * The elements and all their lazy modules.
 *
 * @param {(chunk: { name: string }) => string} [fileName] Default: the name of the chunk.
 */
function bundleElements(names, fileName) {
  const graph = new Map();
  const entry = Object.fromEntries(
    names.map((name) => [name, name === MARKS ? path.join(src, 'loader/marks/index.ts') : path.join(src, 'elements', name, 'define.ts')]),
  );
  let chunks;
  const reader = {
    name: 'module-graph',
    renderChunk(code, { fileName }) {
      return { code: functionOf(fileName, code, this.parse(code)), map: null };
    },
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { importedIds, dynamicallyImportedIds } = this.getModuleInfo(id);
        graph.set(id, { imports: [...importedIds], lazy: [...dynamicallyImportedIds] });
      }
      chunks = chunksOf(graph, Object.values(entry));
    },
  };
  const codeSplitting = { includeDependenciesRecursively: false, groups: [{ debugName: 'layers', name: (id) => chunks.get(id) ?? null }] };
  return bundle({ entry, loader: false, plugins: [reader], codeSplitting, fileName });
}

/**
 * One element in files of its own, for pages that have no other: no other element's needs are in them, and all of its first view
 * is one file, which compresses better than two.
 */
const bundleAlone = (name) => bundleElements([name], (chunk) => `${name}-alone${chunk.name === name ? '' : `-${chunk.name}`}.js`);

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * A loader, `bob` or `bob-card`; the elements stay outside, as files of the other build.
 *
 * @param {string} [only] The element that it is for.
 * @param {boolean} [within] Whether that element's code is put into the file.
 */
function bundleLoader(name, only, within) {
  const apart = {
    name: 'elements-apart',
    enforce: 'pre',
    resolveId: (id) => {
      const [, element, alone] = /elements\/([\w-]+)\/define\.js(\?alone)?$/.exec(id) ?? [];
      if (id === './marks/index.js') return { id: `./${MARKS}.js`, external: true };
      return element ? { id: `./${element}${alone ? '-alone' : ''}.js`, external: true } : null;
    },
  };
  const entry = { [name]: path.join(src, only ? 'loader/one.ts' : 'bob.ts') };
  const define = only && {
    __BOB_ELEMENT__: JSON.stringify(only),
    __BOB_EXPORT__: JSON.stringify(camel(only)),
    __BOB_FILE__: within ? INLINE : 'undefined',
  };
  return bundle({ entry, loader: true, plugins: [apart], codeSplitting: false, define });
}

/** Where an element's file goes in its loader. */
const INLINE = '$inline';

/**
 * Builds into `dist`, with a record of the files in `build.json`: their hashes, what they need and what they load lazily.
 *
 * @returns What `seal()` says of each file.
 */
export async function buildScript(dist = path.join(root, 'dist')) {
  const names = elements();
  const files = await bundleElements([...names, MARKS]);
  const alone = aloneIn(readFileSync(path.join(src, 'loader/generated/elements.ts'), 'utf8'));
  for (const name of alone) for (const [file, built] of once(await bundleAlone(name), files)) files.set(file, built);
  const open = ['bob.js', ...names.map((name) => `bob-${name}.js`)];
  for (const [name, only] of [['bob'], ...names.map((name) => [`bob-${name}`, name])])
    for (const [file, code] of await bundleLoader(name, only, alone.includes(only))) files.set(file, code);
  const sealed = await seal(files, open);
  for (const name of alone) {
    const loader = sealed.get(`bob-${name}.js`);
    loader.code = loader.code.replace(INLINE, () => sealed.get(`${name}-alone.js`).code.replace(/^export default |;\s*$/g, ''));
    loader.pin = `bob-${name}-${digest(loader.code)}`;
  }
  mkdirSync(dist, { recursive: true });
  for (const { file, code } of sealed.values()) writeFileSync(path.join(dist, file), code);
  const current = new Set([...sealed.values()].map(({ file }) => file));
  for (const old of readdirSync(dist)) if (old.endsWith('.js') && !current.has(old)) rmSync(path.join(dist, old));
  const record = [...sealed].map(([name, { file, pin, imports, lazy, modules }]) => ({
    name,
    file,
    integrity: `sha256-${pin.slice(-43)}=`,
    imports,
    lazy,
    modules,
  }));
  writeFileSync(path.join(dist, 'build.json'), `${JSON.stringify({ elements: names, files: record }, null, 2)}\n`);
  writeFileSync(path.join(dist, 'third-party-licenses.txt'), licences(record));
  return sealed;
}

/** Our own modules that scripts make of a package. */
const MADE_OF = {
  'src/elements/directory/later/map/generated/leaflet.ts': 'leaflet',
  'src/elements/directory/later/map/generated/outlines.ts': 'world-atlas',
};

/** The licences of the packages whose code is in the files. */
function licences(record) {
  const packages = record.flatMap(({ modules }) =>
    Object.keys(modules)
      .map((id) => MADE_OF[id] ?? /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1])
      .filter(Boolean),
  );
  const text = (name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}\n`;
  };
  return [...new Set(packages)]
    .sort()
    .map(text)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
