/** The script-tag build: `dist/bob.js`, `dist/bob-<element>.js`, and the pinned files beside them. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { readManifests } from '../elements/read.mjs';
import { integrity } from '../integrity/plugin.mjs';
import { chunksOf } from './chunks.mjs';
import { everFor, firstView, namesFor, pinnedName, pinnedView } from './first-view.mjs';
import { usersOf } from './graph.mjs';
import { licences } from './licences.mjs';
import { styles } from './styles.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const src = path.join(root, 'src');
const PINNED = path.join(src, 'kit/pinned.ts');
const SEALED = path.join(src, 'loader/sealed.ts');

/** The loader’s own part for marked links, boxes and shadow roots, which comes where there may be any. */
const START = 'start';
/** What `?bob-edit` in the address of a page needs. It brings what it shares with the editor itself: no page has both. */
const EDIT = 'edit';
/** What `?bob-check` needs, in the same way. */
const CHECK = 'self-check';

/** Whether a module is run where nothing of it is used: `lit` brings `LitElement`, which no element of ours extends (`src/kit/element/embedded.ts`). */
const isRun = (id) => !id.endsWith('/lit-element/lit-element.js');

const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*\n/gm;

/** Names of the elements: `card` for `src/elements/card/define.ts`. */
export const elements = () =>
  readdirSync(path.join(src, 'elements'))
    .filter((name) => existsSync(path.join(src, 'elements', name, 'define.ts')))
    .sort();

/** Builds in memory; the plugins of the chain keep what comes of it. */
async function bundle({ entry, plugins, codeSplitting, nameOf = ({ name }) => name }) {
  const output = {
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `${nameOf(chunk)}.js`,
    minify: true,
    comments: false,
    codeSplitting,
  };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [styles, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output,
        preserveEntrySignatures: 'allow-extension',
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        treeshake: { moduleSideEffects: isRun },
      },
    },
  });
}

/**
 * The elements and all their lazy modules.
 *
 * @returns {Promise<{ lazies: Map<string, string>, users: Map<string, string[]> }>} The files of the lazy modules: names by path; the elements that
 *   ever need a module, by its path.
 */
async function bundleElements(names, chain) {
  const entry = Object.fromEntries(names.map((name) => [name, path.join(src, 'elements', name, 'define.ts')]));
  const aside = readManifests(root).flatMap(({ name, aside }) => (aside ? [entry[name]] : []));
  const listed = readManifests(root).flatMap(({ name, budget }) => (budget ? [entry[name]] : []));
  const onRequest = readManifests(root).flatMap(({ name, onRequest = [] }) =>
    onRequest.map((module) => path.join(path.dirname(entry[name]), `${module}.ts`)),
  );
  const views = readManifests(root).flatMap(({ name, views = {} }) =>
    Object.values(views).map((file) => path.join(src, 'elements', name, `${file}.ts`)),
  );
  let chunks;
  let lazies;
  let users;
  const reader = {
    name: 'module-graph',
    buildEnd() {
      const graph = new Map();
      for (const id of this.getModuleIds()) {
        const { importedIds, dynamicallyImportedIds, code } = this.getModuleInfo(id);
        graph.set(id, { imports: [...importedIds], lazy: [...dynamicallyImportedIds], size: code?.replace(COMMENT, '').length });
      }
      users = usersOf(graph, Object.values(entry));
      ({ chunks, names: lazies } = chunksOf(graph, Object.values(entry), views, aside, onRequest, listed));
    },
  };
  const codeSplitting = { includeDependenciesRecursively: false, groups: [{ debugName: 'chunks', name: (id) => chunks.get(id) ?? null }] };
  await bundle({
    entry,
    plugins: [reader, ...chain.files()],
    codeSplitting,
    nameOf: ({ name, facadeModuleId }) => lazies.get(facadeModuleId) ?? name,
  });
  return { lazies, users };
}

/** The elements and what comes with them stay outside of the loader, as files of the other build. */
const apart = (lazies) => ({
  name: 'elements-apart',
  enforce: 'pre',
  resolveId(id, importer) {
    const [, element, alone] = /elements\/([\w-]+)\/define\.js(\?alone)?$/.exec(id) ?? [];
    if (element) return { id: `./${alone ? pinnedName(element) : element}.js`, external: true };
    const [, of, view] = /elements\/([\w-]+)\/.*\?view=(\w+)$/.exec(id) ?? [];
    if (of) return { id: `./${pinnedName(of, view)}.js`, external: true };
    if (id === './start.js') return { id: `./${START}.js`, external: true };
    const lazy = importer && lazies.get(path.resolve(path.dirname(importer), id).replace(/\.js$/, '.ts'));
    return lazy ? { id: `./${lazy}.js`, external: true } : null;
  },
});

/** What `start` loads: the tools of an owner, their source by the name of their file. */
const TOOLS = { [EDIT]: 'studio/edit/edit', [CHECK]: 'studio/self-check/self-check' };
const toolsApart = {
  name: 'tools-apart',
  enforce: 'pre',
  resolveId(id) {
    const [name] = Object.entries(TOOLS).find(([, file]) => id.endsWith(`/${file}.js`)) ?? [];
    return name ? { id: `./${name}.js`, external: true } : null;
  },
};

/**
 * Builds into `dist`, with a record of the files in `build.json`: their hashes, what they need and what they load lazily.
 *
 * @returns What `seal()` says of each file.
 */
export async function buildScript(dist = path.join(root, 'dist')) {
  const names = elements();
  // Those that show something before their lazy half is there.
  const manifests = readManifests(root);
  const standing = manifests.flatMap(({ name, budget }) => (budget ? [name] : []));
  const chain = integrity({ pinned: PINNED, sealed: SEALED });
  const { lazies, users } = await bundleElements(names, chain);
  const outside = apart(lazies);
  const built = chain.built();
  for (const [name, file] of Object.entries({ [START]: 'loader/start', ...TOOLS }))
    await bundle({ entry: { [name]: path.join(src, `${file}.ts`) }, plugins: [toolsApart, ...chain.files()], codeSplitting: false });
  await bundle({ entry: { bob: path.join(src, 'bob.ts') }, plugins: [outside, ...chain.entry()], codeSplitting: false });
  for (const name of names) {
    const within = namesFor(name, built);
    const { views: own = {}, tool } = manifests.find((one) => one.name === name);
    const views = new Map();
    for (const [view, file] of Object.entries(own)) {
      const lazy = lazies.get(path.join(src, 'elements', name, `${file}.ts`));
      const last = `${lazy}.js`;
      const more = namesFor(lazy, built).filter((one) => !within.includes(one));
      views.set(last, `${pinnedName(name, view)}.js`);
      const plugins = [pinnedView({ built, within: more, last }), ...chain.files(more, [`${pinnedName(name)}.js`])];
      await bundle({ entry: { [pinnedName(name, view)]: firstView.ENTRY }, plugins, codeSplitting: false });
    }
    const pinned = [pinnedView({ built, within, views }), ...chain.files(within)];
    if (!tool) await bundle({ entry: { [pinnedName(name)]: firstView.ENTRY }, plugins: pinned, codeSplitting: false });
    const others = everFor(built, (id) => users.get(id)?.includes(name));
    const alone = [
      outside,
      firstView({ name, built, within, others, src, views, isListed: standing.includes(name) }),
      ...chain.entry(within),
    ];
    await bundle({ entry: { [`bob-${name}`]: firstView.ENTRY }, plugins: alone, codeSplitting: false });
  }
  const listed = new Map(standing.flatMap((name) => [name, pinnedName(name), `bob-${name}`].map((file) => [`${file}.js`, `${name}.js`])));
  const open = ['bob.js', ...names.map((name) => `bob-${name}.js`)];
  const second = names.map((name) => `${name}.js`);
  const sealed = await chain.seal(open, listed, [`${START}.js`], second);
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
    modules: sizesOf(modules),
  }));
  writeFileSync(path.join(dist, 'build.json'), `${JSON.stringify({ elements: names, files: record }, null, 2)}\n`);
  writeFileSync(path.join(dist, 'third-party-licenses.txt'), licences(record));
  return sealed;
}

/** Bytes of each module before minifying, by its path from the root. */
const sizesOf = (modules) =>
  Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [path.relative(root, id), renderedLength]));
