/** The package's exports: those of the elements by their manifests, and those that are declared here. */

/** Pure logic and formats that belong to no single element. */
export const SHARED = {
  documents: { folder: 'formats', what: 'the readers of the formats, texts and languages, loading' },
  convert: {
    folder: 'engines/convert',
    what: 'books and members as vCard, h-card, schema.org JSON-LD, CSV, and back; tables as members; whatever is pasted as a document; programmes as schema.org, Google Wallet and Apple Wallet (not signed)',
  },
  carry: {
    folder: 'engines/carry',
    what: 'a document in the fragment of a link, `#bob=1…`: packed and unpacked; how long it may be, what a QR code holds',
  },
  prerender: { folder: 'kit/prerender', what: 'documents as HTML with microformats and schema.org data, for pages without script' },
};

const NOTHING = './dist/types/none.js';
const types = (file, script) => ({ types: `./dist/types/${file}.d.ts`, ...(script && { node: NOTHING }), default: script ?? NOTHING });

/** Types of the tags, by the framework whose templates know them then. */
const FRAMEWORKS = ['react', 'vue', 'svelte', 'solid', 'jsx'];

/** Files of `dist/`. */
const FILES = {
  ...Object.fromEntries(FRAMEWORKS.map((name) => [`./${name}`, types(name)])),
  // on a server there is no page, and nothing to do
  './bob.js': types('script', './dist/bob.js'),
  './schema/*': './dist/schema/*',
  './packs/*': './dist/packs/*',
  './custom-elements.json': './dist/custom-elements.json',
  './package.json': './package.json',
};

/** Pure logic that runs in Node, by the name of its export. */
export const logic = (manifests) => ({ ...SHARED, ...Object.assign({}, ...manifests.map(({ exports }) => exports)) });

const module = (file) => ({ types: `./dist/npm/src/${file}.d.ts`, default: `./dist/npm/src/${file}.js` });

/** The field `exports` of package.json. */
export function exportsOf(manifests) {
  const names = manifests.map(({ name }) => name).sort();
  return {
    '.': module('index'),
    ...Object.fromEntries(names.map((name) => [`./bob-${name}`, module(`elements/${name}/define`)])),
    ...Object.fromEntries(Object.entries(logic(manifests)).map(([name, { folder }]) => [`./${name}`, module(`${folder}/index`)])),
    ...FILES,
  };
}

/** package.json with them, as npm writes it. */
export const packageJson = (text, manifests) => `${JSON.stringify({ ...JSON.parse(text), exports: exportsOf(manifests) }, null, 2)}\n`;
