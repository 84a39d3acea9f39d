/** How many of the names that are typed come up among the first ten. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const source = path.resolve(import.meta.dirname, '../../../src/engines/search/index.ts');

/** Our search, as the package has it. */
export async function loadSearch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  try {
    const outfile = path.join(folder, 'search.mjs');
    await build({ entryPoints: [source], bundle: true, format: 'esm', target: 'es2022', outfile });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The part of the names that are among the first ten, when they are typed as `type` does.
 *
 * @param {(query: string) => Iterable<number>} find Places of the members found, best first.
 * @param {readonly { name: string }[]} list
 * @param {(name: string) => string | undefined} type
 * @param {number} most Of so many names, evenly over the list.
 */
export function recall(find, list, type, most) {
  const step = Math.max(1, Math.floor(list.length / most));
  let [found, asked] = [0, 0];
  const missed = [];
  for (let at = 0; at < list.length; at += step) {
    const query = type(list[at].name);
    if (query === undefined) continue;
    asked++;
    if ([...find(query)].slice(0, 10).includes(at)) found++;
    else missed.push([list[at].name, query]);
  }
  return { recall: found / asked, asked, missed: missed.slice(0, 5) };
}
