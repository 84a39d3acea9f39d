/**
 * Frameworks for the tests: `/__framework/<name>.js` is `fixtures/frameworks/<name>.js` with what it needs from npm, in one file. `/__site/<page>`
 * serves the HTML that a test has put there, as a site of several pages.
 */
import path from 'node:path';
import { compile } from 'svelte/compiler';
import { build } from 'vite';

const folder = path.join(import.meta.dirname, 'fixtures/frameworks');
const made = new Map();
const pages = new Map();

const svelte = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte.md') ? { ...compile(code, { filename: id, generate: 'client' }).js, moduleType: 'js' } : null,
};

async function bundle(name) {
  const [{ output }] = [
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      // React checks more, and mounts twice in strict mode, where it is not built for production
      define: { 'process.env.NODE_ENV': '"development"', ngDevMode: 'false', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' }, // prettier-ignore
      resolve: { conditions: ['browser', 'development', 'import', 'module', 'default'] },
      plugins: [svelte],
      build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(folder, `${name}.js`), formats: ['es'] } },
    }),
  ].flat();
  return output[0].code;
}

export default async function frameworks(ctx, next) {
  const [, name] = /^\/__framework\/(\w+)\.js$/.exec(ctx.path) ?? [];
  if (name) {
    if (!made.has(name)) made.set(name, bundle(name));
    ctx.type = 'text/javascript';
    ctx.body = await made.get(name);
    ctx.path = '/__made';
    return undefined;
  }
  if (!ctx.path.startsWith('/__site/')) return next();
  if (ctx.query.put !== undefined) pages.set(ctx.path, ctx.query.put);
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Cache-Control', 'no-store');
  ctx.body = pages.get(ctx.path) ?? '';
  return undefined;
}
