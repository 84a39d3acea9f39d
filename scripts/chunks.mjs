/**
 * Which module travels in which file of the script-tag build. What one element needs comes with it, also where its lazy
 * modules need it too. What two or more elements need is `kit`, be it at once or, the second of them,
 * lazily (that one would have to load the whole first element otherwise): one file, since a file for each set of elements would be
 * one more hash and one more beginning for the compressor. A lazy module has a file, and what only lazy modules share has one for
 * each set of them.
 */
import { basename, dirname } from 'node:path';

/**
 * @typedef {{ imports: string[], lazy: string[] }} Module
 * @param {Map<string, Module>} graph Modules by id, with their static and their lazy imports.
 * @param {string[]} entries Ids of the modules that the loader imports: `.../card/define.ts`.
 * @returns {Map<string, string>} Names of files by module id; a module that is not in it stays with its root.
 */
export function chunksOf(graph, entries) {
  const reach = (from, next = ({ imports }) => imports) => {
    const seen = new Set([from]);
    for (const id of seen) for (const to of next(graph.get(id))) if (graph.has(to)) seen.add(to);
    return seen;
  };
  const whole = entries.map((entry) => [entry, reach(entry, ({ imports, lazy }) => [...imports, ...lazy])]);
  const lazies = [...new Set([...graph.values()].flatMap(({ lazy }) => lazy))].filter((id) => graph.has(id) && !entries.includes(id));
  const roots = new Map([...graph.keys()].map((id) => [id, []]));
  for (const root of [...entries, ...lazies].sort()) for (const id of reach(root)) roots.get(id).push(root);

  const chunks = new Map();
  const sets = new Map();
  for (const [id, of] of roots) {
    const by = of.filter((root) => entries.includes(root));
    const others = whole.some(([entry, reached]) => !by.includes(entry) && reached.has(id));
    if (by.length) chunks.set(id, by.length > 1 || others ? 'kit' : nameOf(by[0]));
    else if (of.length > 1 && !lazies.includes(id)) sets.set(of.join(), [...(sets.get(of.join()) ?? []), id]);
  }
  [...sets.keys()].sort().forEach((key, index) => {
    for (const id of sets.get(key)) chunks.set(id, `shared${index + 1}`);
  });
  return chunks;
}

const nameOf = (entry) => basename(dirname(entry));
