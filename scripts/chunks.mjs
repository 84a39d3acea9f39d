/**
 * Which module travels in which file of the script-tag build. What one element needs comes with it, also where its lazy
 * modules need it too. What two or more elements need is `kit`, be it at once or, the second of them,
 * lazily (that one would have to load the whole first element otherwise): one file, since a file for each set of elements would be
 * one more hash and one more beginning for the compressor. A lazy module has a file. What only lazy modules share travels with the one
 * of them that is there whenever the others are asked for; where there is none such, it has a file for each set of them.
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

  const before = asked(graph, entries, lazies, roots);
  const chunks = new Map();
  const sets = new Map();
  const firsts = new Map();
  for (const [id, of] of roots) {
    const by = of.filter((root) => entries.includes(root));
    const others = whole.some(([entry, reached]) => !by.includes(entry) && reached.has(id));
    if (by.length) chunks.set(id, by.length > 1 || others ? 'kit' : nameOf(by[0]));
    else if (of.length > 1) {
      const first = of.find((root) => of.every((other) => other === root || before.get(other).has(root)));
      if (first) firsts.set(id, first);
      else if (!lazies.includes(id)) sets.set(of.join(), [...(sets.get(of.join()) ?? []), id]);
    }
  }
  const leading = new Set(firsts.values());
  for (const [id, of] of roots) {
    const first = firsts.get(id) ?? (of.length === 1 && leading.has(of[0]) ? of[0] : undefined);
    if (first) chunks.set(id, `${nameOf(first)}-${basename(first).replace(/\.\w+$/, '')}`);
  }
  [...sets.keys()].sort().forEach((key, index) => {
    for (const id of sets.get(key)) chunks.set(id, `shared${index + 1}`);
  });
  return chunks;
}

/**
 * By lazy module: the entries and lazy modules that are there for sure when it is asked for.
 *
 * A module that asks for it runs because one of its own roots was loaded, and whatever was there for that one.
 */
function asked(graph, entries, lazies, roots) {
  const all = new Set([...entries, ...lazies]);
  const before = new Map([...entries.map((entry) => [entry, new Set()]), ...lazies.map((lazy) => [lazy, all])]);
  const askers = new Map(lazies.map((lazy) => [lazy, new Set()]));
  for (const [id, { lazy }] of graph) for (const to of lazy) for (const root of roots.get(id) ?? []) askers.get(to)?.add(root);
  for (let changed = true; changed;) {
    changed = false;
    for (const lazy of lazies) {
      const sure = [...askers.get(lazy)].map((root) => new Set([...before.get(root), root]));
      const now = new Set([...(sure[0] ?? [])].filter((root) => root !== lazy && sure.every((one) => one.has(root))));
      changed ||= now.size !== before.get(lazy).size;
      before.set(lazy, now);
    }
  }
  return before;
}

/** `card` for `.../card/define.ts` and `.../card/later/controller.ts`. */
const nameOf = (id) => basename(dirname(id).replace(/\/(first|later|logic)$/, ''));
