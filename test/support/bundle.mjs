/**
 * Test files in few pieces, for runs of many of them: a page that asks the test server for each of its hundreds of modules takes longer to load than
 * to test. Each test file keeps its address, and what several need is in chunks, so that a page has no module that its test file does not reach.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.resolve(import.meta.dirname, '../..');

/** Pages in frames load these by their address. */
const elements = () =>
  readdirSync(path.join(root, 'src/elements'))
    .map((name) => `src/elements/${name}/define.ts`)
    .filter((file) => existsSync(path.join(root, file)));

/** Our source stays under `/src/`: the element suite reads in a stack whose code it was. */
const folderOf = (id) => {
  const file = path.relative(root, id);
  if (file.endsWith('.test.ts')) return null; // keeps what is its own, and with it `import.meta.url`
  return /^src\//.test(file) ? 'src/__chunk' : file.startsWith('test/') ? '__chunk/test' : '__chunk/package';
};

/** The bundle of these test files: `{ code, map }` by address. */
export async function bundle(files) {
  const input = Object.fromEntries([...files, ...elements()].map((file) => [file.replace(/\.ts$/, ''), path.join(root, file)]));
  const bundled = await rolldown({
    input,
    cwd: root,
    platform: 'browser',
    tsconfig: path.join(root, 'tsconfig.json'),
    external: /^\/__web-dev-server__/,
    resolve: { conditionNames: ['development', 'import', 'module', 'default'], mainFields: ['module', 'main'], extensionAlias: { '.js': ['.ts', '.js'] } }, // prettier-ignore
    transform: { target: 'es2022', define: { __BOB_LOADER__: 'false', 'process.env.NODE_ENV': '"development"' } },
    treeshake: false,
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'silent',
  });
  try {
    const { output } = await bundled.generate({
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].ts',
      // a name of its own would be made of all that need it
      chunkFileNames: ({ moduleIds: [id] }) => `${folderOf(id) ?? '__chunk/test'}-[hash].js`,
      strictExecutionOrder: true,
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: folderOf, entriesAware: true }] },
    });
    return new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
  } finally {
    await bundled.close();
  }
}

/**
 * Serves the bundle. Where a file cannot be bundled, all come as they are: so just that one fails, and the others are tested. An element with a query comes as it
 * is, too: for tests that run its module once more, or read in the addresses which modules have been loaded.
 */
export function bundled(files) {
  const made = bundle(files).catch((error) => {
    process.stderr.write(`the tests are not bundled: ${error.message}\n`);
    return new Map();
  });
  return async (ctx, next) => {
    const body = !(ctx.querystring && ctx.path.endsWith('/define.ts')) && (await made).get(ctx.path);
    if (!body) return next();
    ctx.type = ctx.path.endsWith('.map') ? 'application/json' : 'text/javascript';
    ctx.body = body;
    return undefined;
  };
}
