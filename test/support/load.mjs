/** A module of `src` in this Node, as the build would make it. */
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/** @param {string} entry Path of the module from the root of the project. */
export async function load(entry) {
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: path.join(root, entry), formats: ['es'] } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output.find((file) => file.isEntry).code)}`);
}
