/** A module of `src/`, for this Node: the sources are TypeScript. */
import path from 'node:path';
import { build } from 'vite';
import './settings.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Bundles a module and imports it. `entry` is its path from the root. */
export async function load(entry) {
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(root, entry), formats: ['es'] },
      rolldownOptions: { external: /^node:/, output: { codeSplitting: false } },
    },
  });
  return import(`data:text/javascript,${encodeURIComponent(output.find((file) => file.isEntry).code)}`);
}
