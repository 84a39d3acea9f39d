/** Our own TypeScript, for scripts: bundled to a file for a moment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** @param {string} source Path of a module from the root of the repository. */
export async function withSource(source) {
  const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
  const outfile = path.join(folder, 'source.mjs');
  try {
    await build({ entryPoints: [path.join(root, source)], bundle: true, format: 'esm', target: 'es2022', outfile });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
