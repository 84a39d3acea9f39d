/**
 * Joins small files of lazy modules: each file costs a request, its hash in all files that name it, and an upload for owners who host the files themselves.
 *
 * A small file goes into another one if no module then loads more than it may that it has no use for, and no files import each other, or hold each
 * other's hashes, in a circle.
 */

/** Length of the code of a small file, without comments: about 18 kB on the wire. */
const SMALL = 60_000;
/** How much more code a module may load because of all joining: so much, or as much again as it loads anyway, whichever is more. */
const MORE = 100_000;
const PART = 1;

/**
 * @param {Map<string, { imports: string[], lazy?: string[], size?: number }>} graph Modules by id.
 * @param {Map<string, string>} fileOf The file of each module.
 * @param {string[]} roots Ids of the modules that are loaded by themselves: entries and lazy modules.
 * @param {object} may
 * @param {(a: string, b: string) => boolean} may.join Whether these two files may be one.
 * @param {(root: string) => number | undefined} may.load How much more this root may load; `MORE` or `PART` if unsaid.
 * @param {(root: string) => string[]} [may.oneOf] Roots one of which this root loads at once, in any case: what all of these need is nothing more to load.
 * @param {(file: string) => boolean} [may.isListed] Whether what this file loads lazily stands in lists, where it is several files.
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
  const refused = new Set();
  for (let next; (next = cheapest());) {
    const { small, into, more } = next;
    if (holdsItself(withJoined(files, small, into), may.isListed)) {
      refused.add(`${small} ${into}`);
      continue;
    }
    for (const [start, size] of more) start.left -= size;
    join(files, small, into);
    for (const start of starts.values()) if (start.file === small) start.file = into;
    joined.set(small, into);
    for (const [from, to] of joined) if (to === small) joined.set(from, into);
  }
  return joined;

  function cheapest() {
    const names = [...files.keys()];
    const sizes = names.map((name) => files.get(name).size);
    const indexOf = new Map(names.map((name, index) => [name, index]));
    const indexes = (some) => [...some].map((name) => indexOf.get(name));
    const needs = names.map((name) => indexes(reach(files, [name])));
    const loaded = [...starts].map(([root, start]) => {
      const has = new Uint8Array(names.length);
      const there = [start.file, ...[...before.get(root)].map((one) => starts.get(one).file)];
      for (const index of [...indexes(reach(files, there)), ...indexes(neededByAll(may.oneOf?.(root) ?? []))]) has[index] = 1;
      return { start, has };
    });
    /** By file: the roots that load it. */
    const loading = names.map(() => []);
    for (const root of loaded) for (const index of needs[indexOf.get(root.start.file)]) loading[index].push(root);
    let best;
    for (const [one, small] of names.entries()) {
      if (sizes[one] > SMALL) continue;
      for (const [other, into] of names.entries()) {
        if (one === other || !may.join(small, into) || refused.has(`${small} ${into}`)) continue;
        const all = [...new Set([...needs[one], ...needs[other]])];
        const found = moreIn(new Set([...loading[one], ...loading[other]]), all, sizes, best?.cost);
        if (found && !isCircle(files, small, into)) best = { small, into, ...found };
      }
    }
    return best;
  }

  function neededByAll(some) {
    const [first = new Set(), ...others] = some.map((root) => reach(files, [starts.get(root).file]));
    return [...first].filter((file) => others.every((needed) => needed.has(file)));
  }

  /** How much more each of these roots loads if it needs all of these files, and all together; undefined where that is more than one may, or not less than `most`. */
  function moreIn(loaded, all, sizes, most = Infinity) {
    const more = new Map();
    let cost = 0;
    for (const { start, has } of loaded) {
      let size = 0;
      for (const index of all) if (!has[index]) size += sizes[index];
      cost += size;
      if (size > start.left || cost >= most) return undefined;
      more.set(start, size);
    }
    return { more, cost };
  }
}

/** By file: the length of its code, the files that it imports, and those that it loads lazily. */
function filesOf(graph, fileOf) {
  const files = new Map();
  for (const [id, { imports, lazy = [], size = 0 }] of graph) {
    const name = fileOf.get(id);
    if (!name) continue;
    if (!files.has(name)) files.set(name, { size: 0, needs: new Set(), loads: new Set() });
    const file = files.get(name);
    file.size += size;
    for (const to of imports) if (fileOf.has(to) && fileOf.get(to) !== name) file.needs.add(fileOf.get(to));
    for (const to of lazy) if (fileOf.has(to) && fileOf.get(to) !== name) file.loads.add(fileOf.get(to));
  }
  return files;
}

function join(files, from, to) {
  const file = files.get(to);
  const { size, ...sets } = files.get(from);
  file.size += size;
  files.delete(from);
  for (const [kind, names] of Object.entries(sets)) {
    for (const one of names) file[kind].add(one);
    for (const other of files.values()) if (other[kind].delete(from)) other[kind].add(to);
    file[kind].delete(to);
  }
}

/** A copy of these files in which two are one. */
function withJoined(files, from, to) {
  const copy = new Map([...files].map(([name, { size, needs, loads }]) => [name, { size, needs: new Set(needs), loads: new Set(loads) }]));
  join(copy, from, to);
  return copy;
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

/**
 * Whether a file would hold its own hash: each holds the hashes of what it loads lazily, even where that is there, and of what that needs which is not there;
 * but not of what stands in lists.
 */
function holdsItself(files, isListed = () => false) {
  const needs = new Map([...files.keys()].map((name) => [name, reach(files, [name])]));
  const held = (name) =>
    new Set(
      [...files.get(name).loads].flatMap((to) => {
        const more = [...needs.get(to)].filter((file) => file !== to && !needs.get(name).has(file));
        return more.length && isListed(name) ? [] : [to, ...more];
      }),
    );
  const done = new Set();
  const visit = (name, path) => {
    if (done.has(name)) return false;
    if (path.has(name) || [...held(name)].some((to) => visit(to, new Set(path).add(name)))) return true;
    done.add(name);
    return false;
  };
  return [...files.keys()].some((name) => visit(name, new Set()));
}

/** What these files need, they themselves included. */
function reach(files, from) {
  const seen = new Set(from);
  for (const name of seen) for (const to of files.get(name).needs) seen.add(to);
  return seen;
}
