/** `dist/view.html`: one file with its styles and a classic script, which modules in a folder or in a sandboxed frame could not be. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { digest } from '../integrity/seal.mjs';
import { styles } from '../script-tag/styles.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'src/studio/view');

/** The code as it may stand in a page: no end of the script in a text of it. */
const inPage = (code) => code.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');

/** The definitions of elements count, though nothing is taken from them: package.json names those of the npm build alone. */
const definitions = {
  name: 'definitions',
  transform: { filter: { id: /\/elements\/[\w-]+\/define\.ts$/ }, handler: () => ({ moduleSideEffects: true }) },
};

/** A carried document names no checklist that comes along: half a megabyte of texts that nobody could see. */
const withoutPacks = {
  name: 'without-packs',
  load: { filter: { id: /\/checklist\/packs\/(generated\/)?pack-[^/]+\.ts$/ }, handler: () => 'export default {};' },
};

async function script() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [styles, definitions, withoutPacks],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(folder, 'view.ts'), formats: ['iife'], name: 'bobView' },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  const [{ code }, ...others] = output;
  if (others.length) throw new Error(`view.html would need more than one file: ${others.map(({ fileName }) => fileName).join(', ')}.`);
  return inPage(code);
}

/**
 * The policy holds for good, also after the reader has agreed: no script but ours, no form. Frames are films, which start when the reader says so.
 *
 * @param {string} code
 */
const policyFor = (code) =>
  `default-src 'none'; script-src 'sha256-${digest(code)}='; style-src 'unsafe-inline'; img-src * data: blob:; media-src * data: blob:; connect-src *; frame-src https:; form-action 'none'; base-uri 'none'`;

export async function buildView(dist) {
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  const code = await script();
  const style = transform({ filename: 'view.css', code: Buffer.from(read('view.css')), minify: true }).code.toString();
  const parts = { policy: policyFor(code), styles: style, script: code };
  const page = read('view.html').replace(/\s*\{(policy|styles|script)\}\s*/g, (_, name) => parts[name]);
  writeFileSync(path.join(dist, 'view.html'), page);
}
