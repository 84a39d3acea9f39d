/**
 * Which module travels in which chunk, so that hashes can be chained.
 *
 * A file is named by its content, and its content holds the hashes of what it loads later. So a chunk can only be
 * pinned by a chunk that it does not itself import, and the bundler's own split does not see to that. Here a module
 * that nobody shares stays with its entry or lazy module. Each other one gets a layer, at least that of its static
 * imports and above all that its own lazy imports reach; a chunk is the modules of one layer that the same entries
 * (or, where no entry does, the same lazy modules) need. Mostly there is one layer, `kit`.
 */
import { basename, dirname } from 'node:path';

const NAMES = ['kit', 'core', 'base'];

/**
 * @typedef {{ imports: string[], lazy: string[] }} Module
 * @param {Map<string, Module>} graph Modules by id, with their static and their lazy imports.
 * @param {string[]} entries Ids of the modules that the loader imports.
 * @returns {Map<string, string>} Names of chunks by module id; a module that is not in it stays with its root.
 * @throws {Error} Where a module is needed by what it loads lazily.
 */
export function chunksOf(graph, entries) {
  const known = (ids) => ids.filter((id) => graph.has(id));
  const reach = (from, of = ({ imports }) => imports) => {
    const seen = new Set([from]);
    for (const id of seen) for (const next of known(of(graph.get(id)))) seen.add(next);
    return seen;
  };
  const everything = ({ imports, lazy }) => [...imports, ...lazy];
  const lazies = [...new Set(known([...graph.values()].flatMap(({ lazy }) => lazy)))].filter((id) => !entries.includes(id)).sort();
  const below = new Map(lazies.map((id) => [id, reach(id, everything)]));
  for (const [id, { lazy }] of graph)
    for (const next of known(lazy)) if (below.get(next)?.has(id)) throw new Error(circle(graph, id, next, everything));

  const roots = new Map([...graph.keys()].map((id) => [id, []]));
  for (const root of [...entries, ...lazies].sort()) for (const id of reach(root)) roots.get(id).push(root);
  const entriesOf = (id) => roots.get(id).filter((root) => entries.includes(root));
  const shared = [...graph.keys()].filter((id) => roots.get(id).length > 1 && !entries.includes(id) && !lazies.includes(id)).sort();
  const first = shared.filter((id) => entriesOf(id).length);
  const later = shared.filter((id) => !entriesOf(id).length);

  const chunks = new Map();
  const levels = layers(graph, first, below);
  const top = Math.max(0, ...levels.values());
  for (const id of first) {
    const by = entriesOf(id);
    const of = by.length === entries.length ? [] : by.map((entry) => basename(dirname(entry)));
    chunks.set(id, [...of, NAMES[top - levels.get(id)] ?? `base${levels.get(id)}`].join('-'));
  }
  const depths = layers(graph, later, below);
  for (const id of later) chunks.set(id, [...roots.get(id).map(stem), depths.get(id) || 'base'].join('-'));
  return chunks;
}

/** The layer of each of `ids`, counted from 0 at the bottom. */
function layers(graph, ids, below) {
  const layer = new Map(ids.map((id) => [id, 0]));
  for (let changed = true; changed;) {
    changed = false;
    for (const id of ids) {
      const { imports, lazy } = graph.get(id);
      const beneath = lazy.flatMap((next) => [...(below.get(next) ?? [])]);
      const least = Math.max(0, ...imports.map((next) => layer.get(next) ?? 0), ...beneath.map((next) => (layer.get(next) ?? -1) + 1));
      if (least > layer.get(id)) changed = layer.set(id, least);
    }
  }
  return layer;
}

/** Says how `id` is needed by `lazy`, which it loads lazily. */
function circle(graph, id, lazy, of) {
  const from = new Map([[lazy, undefined]]);
  for (const at of from.keys()) for (const next of of(graph.get(at))) if (graph.has(next) && !from.has(next)) from.set(next, at);
  const path = [];
  for (let at = id; at; at = from.get(at)) path.unshift(at);
  return `${id} loads ${lazy} lazily and pins its hash, but that one needs it in turn: ${path.join(' -> ')}. Move what they share into a module of its own.`;
}

const stem = (id) => basename(id).replace(/\.\w+$/, '');
