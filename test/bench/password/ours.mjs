/** Our assessment, bundled as it is, with the lists of languages. */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { withSource } from '../../../scripts/words/bundle.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'src/engines/password');

export const LANGUAGES = ['en', 'nb', 'da', 'sv', 'fi', 'is', 'et', 'lv', 'lt'];
export const PHRASES = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt'];

/** The public functions; all lists are bundled with them, so that loading is at once. */
export const ours = () => withSource('src/engines/password/index.ts');

async function brotli(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', write: false, external },
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

/** Bytes after brotli of the code with the commonest passwords, of each list, and of each list for passphrases. */
export async function bytes() {
  const code = await brotli(
    `export { assess, loadWords } from './index.ts';`,
    [...LANGUAGES, ...PHRASES.map((name) => `phrases-${name}`)].map((name) => `./lists/${name}.js`),
  );
  const common = await brotli(`export { common } from './lists/common.ts';`);
  const of = async (names, prefix) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await brotli(`export * from './lists/${prefix}${name}.ts';`)])));
  return { code, common, lists: await of(LANGUAGES, ''), phrases: await of(PHRASES, 'phrases-') };
}
