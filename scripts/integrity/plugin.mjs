/**
 * The integrity chain of the script-tag build as a Vite plugin: see README.md beside it.
 *
 *     const chain = integrity({ pinned: '…/kit/pinned.ts', sealed: '…/loader/sealed.ts' });
 *     await build({ plugins: [chain.files()], … });              the elements and their lazy modules
 *     await build({ plugins: [chain.entry()], … });              bob.js, which pins them
 *     const sealed = await chain.seal(['bob.js']);
 */
import { FILES, toFunction } from './file-function.mjs';
import { seal } from './seal.mjs';

/**
 * @param {{ pinned: string, sealed: string }} modules Paths of the module whose `pinned()` just imports, and of the one that checks.
 */
export function integrity({ pinned, sealed }) {
  const files = new Map();
  const rendered = new Map();

  const replace = (text) => ({ name: 'integrity:pinned', enforce: 'pre', load: (id) => (id === pinned ? text : null) });

  const collect = (kept) => ({
    name: 'integrity:collect',
    generateBundle(_, bundle) {
      for (const { fileName, code, imports, modules } of Object.values(bundle))
        files.set(fileName, { code, modules, ...kept(fileName, imports) });
    },
  });

  return {
    /**
     * For a build of files that are pinned: makes each a function of those that it imports.
     *
     * @param {string[]} [within] Names of other pinned files whose code is in them.
     * @param {string[]} [after] Names of the pinned files that must run before, where it is not those that they import.
     */
    files: (within = [], after) => [
      replace(`export const pinned = (sealed) => sealed(${FILES}.$);`),
      {
        name: 'integrity:functions',
        renderChunk(code, { fileName }) {
          rendered.set(fileName, code);
          return { code: toFunction(fileName, code, this.parse(code)), map: null };
        },
      },
      collect((_, imports) => ({ imports: after ?? imports, within })),
    ],

    /**
     * For a build of one file that a page names itself.
     *
     * @param {string[]} [within] Names of pinned files whose code is in it.
     */
    entry: (within = []) => [replace(`export { pinned } from ${JSON.stringify(sealed)};`), collect(() => ({ imports: [], within }))],

    /** What `files()` has built. */
    built: () =>
      [...files].map(([name, { imports, modules }]) => ({ name, imports, modules: Object.keys(modules), code: rendered.get(name) })),

    /** See `seal.mjs`. */
    seal: (open, listed, late, second) => seal(files, open, listed, late, second),
  };
}
