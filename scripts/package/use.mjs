/** Uses the installed package as programmers do. Each throws with what went wrong. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { link, run } from './install.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** What the files in `test/types/` need; the package itself does not. */
const FRAMEWORKS = ['react', '@types/react', 'preact', 'solid-js', 'svelte', 'vue'];

const OPTIONS =
  '--strict --exactOptionalPropertyTypes --target es2022 --lib es2023,dom,dom.iterable --module nodenext --jsx react-jsx --outDir built';

/** Compiles `test/types/` against the package. `libraries`: checks its types themselves, too, as a program without `skipLibCheck` does. */
export function compile(folder, { libraries = false } = {}) {
  link(path.join(folder, 'node_modules'), FRAMEWORKS);
  const types = path.join(root, 'test/types');
  cpSync(types, folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const files = readdirSync(types).filter((file) => /\.tsx?$/.test(file));
  run(process.execPath, [tsc, ...OPTIONS.split(' '), ...(libraries ? [] : ['--skipLibCheck']), ...files], { cwd: folder });
}

/** Runs what `compile` made of `use.ts`. */
export const runUse = (folder) => run(process.execPath, ['built/use.js'], { cwd: folder });

/** Imports each export in plain Node, as a page's framework does on a server: nothing may throw, and no global may come but those of Lit. */
export function importAll(folder, { name, exports }) {
  const entries = Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry));
  const file = path.join(folder, 'server.mjs');
  writeFileSync(
    file,
    `const failed = [];
for (const entry of ${JSON.stringify(entries.map((entry) => name + entry.slice(1)))}) {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  try { await import(entry); } catch (error) { failed.push(entry + ': ' + error.message); }
  for (const one of Object.getOwnPropertyNames(globalThis))
    if (!before.has(one) && !/^(lit|reactive)[A-Z]|^customElements$/.test(one)) failed.push(entry + ' leaves the global ' + one);
}
if (failed.length) { console.error(failed.join('\\n')); process.exitCode = 1; }`,
  );
  run(process.execPath, [file], { cwd: folder });
}
