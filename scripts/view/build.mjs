/** `dist/view.html` and `dist/embed.html`: one file each with its styles and a classic script, which modules in a folder or in a sandboxed frame could not be. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { digest } from '../integrity/seal.mjs';
import { styles } from '../script-tag/styles.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const studio = path.join(root, 'src/studio');

/** The code as it may stand in a page: no end of the script in a text of it. */
const inPage = (code) => code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');

/** The definitions of elements count, though nothing is taken from them: package.json names those of the npm build alone. */
const definitions = {
  name: 'definitions',
  transform: {
    filter: { id: /\/elements\/[\w-]+\/define\.ts$|\/studio\/embed\/generated\/elements\.ts$/ },
    handler: () => ({ moduleSideEffects: true }),
  },
};

/** These pages show documents, and no checklist that comes along: half a megabyte of texts that nobody could see. */
const withoutPacks = {
  name: 'without-packs',
  load: { filter: { id: /\/checklist\/packs\/(generated\/)?pack-[^/]+\.ts$/ }, handler: () => 'export default {};' },
};

/** @param {string} name of the page, its folder and its script */
async function script(name) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [styles, definitions, withoutPacks],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(studio, name, `${name}.ts`), formats: ['iife'], name: 'bobPage' },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  const [{ code }, ...others] = output;
  if (others.length) throw new Error(`${name}.html would need more than one file: ${others.map(({ fileName }) => fileName).join(', ')}.`);
  return inPage(code);
}

/**
 * The policy holds for good, also after the reader has agreed: no script but ours, no form. Frames are films, which start when the reader says so.
 *
 * @param {string} code
 */
const policyFor = (code) =>
  `default-src 'none'; script-src 'sha256-${digest(code)}='; style-src 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:; connect-src *; frame-src https:; form-action 'none'; base-uri 'none'`;

/** @param {...string} files of `src/studio/`, in their order */
const stylesOf = (...files) =>
  transform({
    filename: files.at(-1),
    code: Buffer.concat(files.map((file) => readFileSync(path.join(studio, file)))),
    minify: true,
  }).code.toString();

async function buildPage(dist, name, ...styleSheets) {
  const code = await script(name);
  const parts = { policy: policyFor(code), styles: stylesOf(...styleSheets), script: code };
  const page = readFileSync(path.join(studio, name, `${name}.html`), 'utf8');
  writeFileSync(
    path.join(dist, `${name}.html`),
    page.replace(/\s*\{(policy|styles|script)\}\s*/g, (_, part) => parts[part]),
  );
}

export async function buildPages(dist) {
  await buildPage(dist, 'view', 'view/view.css');
  await buildPage(dist, 'embed', 'view/view.css', 'embed/embed.css');
}
