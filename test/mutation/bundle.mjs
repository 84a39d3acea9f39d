/** The test files of a group, and all that they import, as one script. It is compiled once; each run of it has modules of its own, in a few milliseconds. */
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

/** They know none of our code, and take longest to load: once for all runs. */
const packages = ['chai', 'fast-check'];

/**
 * What runs the script: it returns a function for each test file, which loads it.
 *
 * @param files Test files, from the folder that is the current one.
 */
export async function bundle(files) {
  const root = process.cwd();
  const stands = (name) => () => ({ path: path.join(root, 'test/mutation', name) });
  const { outputFiles } = await build({
    stdin: {
      contents: `export const load = {${files.map((file) => `${JSON.stringify(file)}: () => import('./${file}')`).join()}}`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: packages,
    define: { __BOB_LOADER__: 'false' },
    plugins: [
      {
        name: 'in place of the browser’s test library',
        setup(made) {
          made.onResolve({ filter: /^@open-wc\/testing$/ }, stands('assertions.ts'));
          made.onResolve({ filter: /\/support\/growth\.js$/ }, stands('growth.ts'));
        },
      },
    ],
    logLevel: 'warning',
  });
  const known = new Map(await Promise.all(packages.map(async (name) => [name, await import(name)])));
  const script = new vm.Script(`(module, require) => {${outputFiles[0].text}\n}`, { filename: 'tests.js' });
  const need = (name) => known.get(name) ?? process.getBuiltinModule(name);
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module, need);
    return module.exports.load;
  };
}
