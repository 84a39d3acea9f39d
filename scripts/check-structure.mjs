/**
 * How the files below `src/` hang together: no import cycle (type imports and `import()` count, too: they also tie two files together), and a
 * README.md in every folder with more than five files.
 *
 *     node scripts/check-structure.mjs
 *
 * What does not hold yet is listed here by folder. The lists may only shrink: an entry that is no longer needed is a failure as well.
 * Why not a published tool: dependency-cruiser asks for a newer Node than we support, madge brings parsers of its own for a dozen languages. TypeScript,
 * which is here anyway, lists the imports of all files in half a second. Which layer may import which is checked by ESLint (`eslint/layers.mjs`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesBelow } from './files-below.mjs';

/** Folders that still have an import cycle. */
const KNOWN_CYCLES = [];

/** Folders that still lack their README.md. */
const KNOWN_FOLDERS = [];

const MOST = 5;

/**
 * The groups of files that import each other (Tarjan's strongly connected components of more than one file), each sorted.
 *
 * @param {Map<string, string[]>} graph Files and what they import.
 */
export function cyclesOf(graph) {
  const cycles = [];
  const stack = [];
  const order = new Map();
  const lowest = new Map();
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    for (const next of graph.get(file)) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) lowest.set(file, Math.min(lowest.get(file), visit(next)));
      else if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file), order.get(next)));
    }
    if (lowest.get(file) === order.get(file)) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || graph.get(file).includes(file)) cycles.push(group.sort());
    }
    return lowest.get(file);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return cycles;
}

/** A shortest way from a file of the group back to itself: what to look at. */
export function wayThrough(group, graph) {
  const [start] = group;
  const ways = [[start]];
  for (const way of ways) {
    for (const next of graph.get(way.at(-1))) {
      if (next === start) return [...way, start];
      if (group.includes(next) && !ways.some((other) => other.includes(next))) ways.push([...way, next]);
    }
  }
  return group;
}

/** What a file imports: relative ones only, `./x.js` as the `x.ts` that it is. */
export const importsOf = (file, text) =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, '')).replace(/\.js$/, '.ts'));

/** The innermost folder that holds all of the files. */
function folderOf(files) {
  const [first, ...others] = files.map((file) => path.posix.dirname(file).split('/'));
  const same = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return first.slice(0, same < 0 ? undefined : same).join('/') || '.';
}

/**
 * What is wrong, as lines.
 *
 * @param {Map<string, string>} sources TypeScript files by path below `src/`, with their text.
 * @param {Map<string, string[]>} folders Folders with the names of their files.
 */
export function checkStructure(sources, folders, { cycles: knownCycles = [], folders: knownFolders = [] } = {}) {
  const graph = new Map([...sources].map(([file, text]) => [file, importsOf(file, text)]));
  const cycles = cyclesOf(graph).map((group) => ({ folder: folderOf(group), way: wayThrough(group, graph) }));
  const bare = [...folders].filter(([, files]) => files.length > MOST && !files.includes('README.md'));
  const unneeded = (known, found, what) =>
    known
      .filter((folder) => !found.includes(folder))
      .map((folder) => `src/${folder} ${what}: take it out of the list in scripts/check-structure.mjs`);
  return [
    ...cycles
      .filter(({ folder }) => !knownCycles.includes(folder))
      .map(({ folder, way }) => `import cycle in src/${folder}: ${way.map((file) => path.posix.relative(folder, file)).join(' -> ')}`),
    ...bare
      .filter(([folder]) => !knownFolders.includes(folder))
      .map(([folder, files]) => `src/${folder} has ${files.length} files and no README.md: say what it is for and where to start`),
    ...unneeded(knownCycles, cycles.map(({ folder }) => folder), 'has no import cycle any more'), // prettier-ignore
    ...unneeded(knownFolders, bare.map(([folder]) => folder), 'needs no README.md any more'), // prettier-ignore
  ];
}

function main() {
  const src = path.resolve(import.meta.dirname, '../src');
  const files = filesBelow(src).filter((file) => !/(^|\/)generated\//.test(file));
  const folders = groupBy(files, path.posix.dirname);
  const names = new Map([...folders].map(([folder, own]) => [folder, own.map((file) => path.posix.basename(file))]));
  const sources = new Map(
    files.filter((file) => /(?<!\.test)\.ts$/.test(file)).map((file) => [file, readFileSync(path.join(src, file), 'utf8')]),
  );
  const problems = checkStructure(sources, names, { cycles: KNOWN_CYCLES, folders: KNOWN_FOLDERS });
  for (const problem of problems) console.error(problem);
  const known = `known: ${KNOWN_CYCLES.length} folders with a cycle, ${KNOWN_FOLDERS.length} without README`;
  console.log(
    `structure: ${sources.size} files, ${folders.size} folders, ${problems.length} problem${problems.length === 1 ? '' : 's'}; ${known}`,
  );
  return problems.length ? 1 : 0;
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main());
