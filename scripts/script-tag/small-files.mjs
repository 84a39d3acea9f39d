/**
 * Joins small files of lazy modules: each file costs a request, its hash in all files that name it, and an upload for owners who host the files themselves.
 *
 * A small file goes into another one if no module then loads more than it may that it has no use for, and no files import each other in a circle.
 */

/** Length of the code of a small file, without comments: about 6 kB on the wire. */
const SMALL = 20_000;
/** How much more code a module may load because of all joining: so much, or this part of what it loads anyway, whichever is more. */
const MORE = 70_000;
const PART = 0.7;

/**
 * @param {Map<string, { imports: string[], size?: number }>} graph Modules by id.
 * @param {Map<string, string>} fileOf The file of each module.
 * @param {string[]} roots Ids of the modules that are loaded by themselves: entries and lazy modules.
 * @param {object} may
 * @param {(a: string, b: string) => boolean} may.join Whether these two files may be one.
 * @param {(root: string) => number | undefined} may.load How much more this root may load; `MORE` or `PART` if unsaid.
 * @param {Map<string, Set<string>>} before By root: the roots that are there for sure when it is loaded.
 * @returns {Map<string, string>} The new file by the old one.
 */
export function joinSmall(graph, fileOf, roots, may, before) {
  const files = filesOf(graph, fileOf);
  const joined = new Map();
  /** By root: its file, and how much more it may load. */
  const starts = new Map(
    roots.map((root) => {
      const file = fileOf.get(root);
      const loads = [...reach(files, [file])].reduce((sum, name) => sum + files.get(name).size, 0);
      return [root, { file, left: may.load(root) ?? Math.max(MORE, loads * PART) }];
    }),
  );
  for (let next; (next = cheapest());) {
    const { small, into, more } = next;
    for (const [start, size] of more) start.left -= size;
    join(files, small, into);
    for (const start of starts.values()) if (start.file === small) start.file = into;
    joined.set(small, into);
    for (const [from, to] of joined) if (to === small) joined.set(from, into);
  }
  return joined;

  function cheapest() {
    const loaded = [...starts].map(([root, start]) => ({
      start,
      own: reach(files, [start.file]),
      has: reach(files, [start.file, ...[...before.get(root)].map((one) => starts.get(one).file)]),
    }));
    let best;
    for (const [small, { size }] of files) {
      if (size > SMALL) continue;
      for (const into of files.keys()) {
        if (into === small || !may.join(small, into) || isCircle(files, small, into)) continue;
        const more = moreIn(loaded, small, into);
        const cost = more && [...more.values()].reduce((sum, one) => sum + one, 0);
        if (more && (!best || cost < best.cost)) best = { small, into, more, cost };
      }
    }
    return best;
  }

  /** How much more each root loads if these are one file; undefined where that is too much. */
  function moreIn(loaded, one, other) {
    const all = reach(files, [one, other]);
    const more = new Map();
    for (const { start, own, has } of loaded) {
      if (!own.has(one) && !own.has(other)) continue;
      const size = [...all].reduce((sum, file) => sum + (has.has(file) ? 0 : files.get(file).size), 0);
      if (size > start.left) return undefined;
      more.set(start, size);
    }
    return more;
  }
}

/** By file: the length of its code, and the files that it imports. */
function filesOf(graph, fileOf) {
  const files = new Map();
  for (const [id, { imports, size = 0 }] of graph) {
    const name = fileOf.get(id);
    if (!name) continue;
    if (!files.has(name)) files.set(name, { size: 0, needs: new Set() });
    const file = files.get(name);
    file.size += size;
    for (const to of imports) if (fileOf.has(to) && fileOf.get(to) !== name) file.needs.add(fileOf.get(to));
  }
  return files;
}

function join(files, from, to) {
  const file = files.get(to);
  file.size += files.get(from).size;
  for (const one of files.get(from).needs) file.needs.add(one);
  files.delete(from);
  for (const other of files.values()) if (other.needs.delete(from)) other.needs.add(to);
  file.needs.delete(to);
}

/** Whether one leads to the other by way of a third. */
function isCircle(files, one, other) {
  const leads = (from, to) =>
    reach(
      files,
      [...files.get(from).needs].filter((name) => name !== to),
    ).has(to);
  return leads(one, other) || leads(other, one);
}

/** What these files need, they themselves included. */
function reach(files, from) {
  const seen = new Set(from);
  for (const name of seen) for (const to of files.get(name).needs) seen.add(to);
  return seen;
}
