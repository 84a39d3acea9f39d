/** The npm build: `dist/npm/`, one module for each of ours with its types; Lit and the other dependencies stay outside. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The sources of what `package.json` exports and of its commands: `dist/npm/src/index.js` is made of `src/index.ts`. */
export function entries() {
  const { exports, bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const built = [...Object.values(exports).map((target) => target.default), ...Object.values(bin)].filter((file) =>
    file?.startsWith('./dist/npm/'),
  );
  return built.map((file) => path.join(root, file.replace(/^\.\/dist\/npm\//, '').replace(/\.js$/, '.ts')));
}

export async function buildNpm(dist = path.join(root, 'dist/npm')) {
  const entry = Object.fromEntries(entries().map((file) => [path.relative(root, file).replace(/\.ts$/, ''), file]));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: (id) => !/^[./\0]/.test(id) && !path.isAbsolute(id),
        output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
      },
    },
  });
  const args = ['-p', path.join(root, 'tsconfig.types.json'), '--outDir', dist];
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status) throw new Error('The types could not be written.');
}
