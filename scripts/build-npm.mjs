/** The npm build: `dist/npm/`, one module for each of ours with its types; Lit and the other dependencies stay outside. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** Files that `package.json` exports, by the name that they get under `dist/npm/`. */
export function entries() {
  const src = path.join(root, 'src');
  const found = {
    index: path.join(src, 'index.ts'),
    documents: path.join(src, 'formats/index.ts'),
    convert: path.join(src, 'engines/convert/index.ts'),
    search: path.join(src, 'engines/search/index.ts'),
    password: path.join(src, 'engines/password/index.ts'),
    practice: path.join(src, 'engines/checklist/index.ts'),
    stamps: path.join(src, 'engines/stamps/index.ts'),
    cli: path.join(src, 'cli/bob-widgets.ts'),
  };
  for (const name of readdirSync(path.join(src, 'elements'))) found[`bob-${name}`] = path.join(src, 'elements', name, 'define.ts');
  return Object.fromEntries(Object.entries(found).filter(([, file]) => existsSync(file)));
}

export async function buildNpm(dist = path.join(root, 'dist/npm')) {
  const entry = Object.fromEntries(Object.values(entries()).map((file) => [path.relative(root, file).replace(/\.ts$/, ''), file]));
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
  const options = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rootDir', root, '--outDir', dist];
  const files = Object.values(entries());
  const tsconfig = path.join(root, 'tsconfig.types.json');
  const args = existsSync(tsconfig) ? ['-p', tsconfig, '--outDir', dist] : [...options, ...files];
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status) throw new Error('The types could not be written.');
}
