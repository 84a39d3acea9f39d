/** How long to wait before the second try, in milliseconds: long enough for a phone to change its cell. */
const PAUSE = 800;

/**
 * Every dynamic import goes through here: `pinned(() => import('./x.js'))`, written just like that.
 *
 * In this form (npm, tests, Storybook) it imports, and tries once more when that fails. The script-tag build puts
 * `src/loader/sealed.ts` in its place: there the module and its dependencies are checked against hashes first.
 *
 * @returns The module.
 * @throws What `import()` throws, when the second try fails too.
 */
export async function pinned<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return load();
  }
}
