/**
 * Which module travels in which file of the script-tag build.
 *
 *     core             what the first views of more than half of the elements need; and small modules that at least three of them need, or the first view of an
 *                      element aside and lazy modules of others
 *     first<n>         what the first views of the same few elements need; and small modules that some of these need, which import it
 *     <element>        what its first view alone needs; <element>-shared what lazy modules of other elements need of that
 *     <lazy module>    with all that it alone needs, and what others need that are asked for when it is there for sure
 *     early            what a first view waits for (`views` in a manifest), and lazy modules of other elements too;
 *                      <element>-early what only other lazy modules of its own element need
 *     later            what the lazy modules of more than half of the elements need soon after the first view, and all elements aside (the editor,
 *                      events), too; and small modules
 *     readers          what of that no element aside needs
 *     later<n>         what those of the same few elements need then
 *     beside<n>        what the same few lazy modules need, those of elements aside among them
 *     shared<n>        what else the same few lazy modules need
 *
 * Small files of lazy modules and of the last three kinds are joined: small-files.mjs, may-join.mjs.
 *
 * Files must not import each other in a circle: each runs once, its imports first. They do not: whoever needs a module needs what it imports, so
 * that along an import the set of those who need a module only grows, and a small module goes to `core` or `later` only where its imports are.
 *
 * Why not by the bundler's options (`tags: ['$initial']`, `minShareCount`, `entriesAware` with a threshold)? Tried with rolldown 1.2: they count lazy
 * modules among the entries, so that a first view shares files with lazy modules and grows by 4 kB; and merged small files import each other.
 */
import { basename } from 'node:path';
import { nameOf, reach, soonOf, usersOf } from './graph.mjs';
import { mayJoin, mayJoinAcross } from './may-join.mjs';
import { joinSmall } from './small-files.mjs';

/**
 * Length of the code of a small module, without comments, which is cheaper to load for nothing than as a file of its own: each file costs its hash in all files that
 * name it. Before the first view each byte counts more.
 */
const SMALL = { core: 430, first: 800, later: 1_300 };

/**
 * @typedef {{ imports: string[], lazy: string[], size?: number }} Module
 * @param {Map<string, Module>} loaded Modules by id, with their static and their lazy imports.
 * @param {string[]} all Ids of the modules that the loader imports: `.../card/define.ts`.
 * @param {string[]} views Ids of the lazy modules that a first view waits for (`views` in a manifest).
 * @param {string[]} aside Entries that take the files of the others as these are (`aside` in a manifest).
 * @param {string[]} onRequest Lazy modules that take the files of all others as these are (`onRequest` in a manifest).
 * @param {string[]} listed Entries whose lists stand in a file of their own.
 * @returns {{ chunks: Map<string, string>, names: Map<string, string> }} `chunks`: names of files by module id, where a module does not just stay with
 *   the lazy module that needs it; `names`: those of the lazy modules.
 */
export function chunksOf(loaded, all, views = [], aside = [], onRequest = [], listed = []) {
  // the bundler tells the modules in the order in which it read them, which differs each time
  const graph = new Map([...loaded].sort(([one], [other]) => (one < other ? -1 : 1)));
  const entries = all.filter((entry) => !aside.includes(entry));
  const lazies = [...new Set([...graph.values()].flatMap(({ lazy }) => lazy))].filter((id) => graph.has(id) && !all.includes(id));
  const names = nameAll(lazies, all.map(nameOf));
  const users = usersOf(graph, entries);
  const isAside = (root) => aside.includes(root) || !users.get(root).length;
  const every = rootsOf(graph, [...all, ...lazies].sort());
  // what comes for one visitor in many divides no file; whatever it alone needs is its own
  for (const [id, of] of every) {
    const others = of.filter((root) => !onRequest.includes(root));
    if (others.length) every.set(id, others);
  }
  // what others need is parted as if nobody else did
  const roots = new Map([...every].map(([id, of]) => [id, of.every(isAside) ? of : of.filter((root) => !isAside(root))]));
  const before = availableTo(graph, all, lazies, every);
  /** Whether an element aside needs it, and others, too: it stays apart from what only these need. */
  const isBeside = (id) => every.get(id).some(isAside) && !every.get(id).every(isAside);
  /** Whether the first view of an element aside needs it, which must not load what else lazy modules of others need. */
  const isFirstAside = (id) => every.get(id).some((root) => aside.includes(root));
  /** What all elements aside need soon: `later` holds only that, else one of them would load what it has no use for. */
  const soonAside = aside.map((entry) => new Set(soonOf(graph, entry).flatMap((id) => (graph.has(id) ? [...reach(graph, id)] : []))));
  const beside = new Set([...graph.keys()].filter((id) => soonAside.every((of) => of.has(id))));
  const soon = new Map(all.map((entry) => [nameOf(entry), soonOf(graph, entry)]));

  const asideNames = new Set(aside.map(nameOf));

  const chunks = new Map();
  const sets = { first: [], later: [], beside: [], shared: [] };
  const numbered = (kind, set) => {
    const at = sets[kind].indexOf(set.join());
    return `${kind}${at < 0 ? sets[kind].push(set.join()) : at + 1}`;
  };
  const fits = (id, place, file = place) => {
    const { size, imports } = graph.get(id);
    return size < SMALL[place] && imports.every((to) => !graph.has(to) || ['core', file].includes(chunks.get(to)));
  };
  const small = (id, place, file) => users.get(id).length > 1 && fits(id, place, file);

  /** The first<n> that a small module imports, where all who need the module have that anyway. */
  const besides = (id, of) => {
    const { size, imports } = graph.get(id);
    const beside = new Set(imports.filter((to) => graph.has(to)).map((to) => chunks.get(to)));
    beside.delete('core');
    const [file = ''] = beside;
    const has = sets.first[Number(/^first(\d+)$/.exec(file)?.[1]) - 1]?.split(',') ?? [];
    return users.get(id).length > 1 && size < SMALL.first && beside.size === 1 && of.every((name) => has.includes(name)) && file;
  };

  const first = (id, of) => {
    if (of.length > entries.length / 2 || (of.length > 2 && small(id, 'core'))) return 'core';
    const file = besides(id, of);
    if (file) return file;
    if (of.length > 1) return numbered('first', of);
    return users.get(id).length > 1 ? `${of[0]}-shared` : of[0];
  };
  const later = (id, of) => {
    const leader = of.find((root) => of.every((other) => other === root || before.get(other).has(root)));
    if (leader && !isBeside(id)) return names.get(leader);
    if (lazies.includes(id)) return names.get(id);
    // what the first view of an element aside shares with lazy modules
    if (isFirstAside(id) && fits(id, 'core')) return 'core';
    // its own lazy modules have that by then
    if (isFirstAside(id) && isBeside(id)) return numbered('beside', [...every.get(id).filter((root) => aside.includes(root)), ...of]);
    const asking = [...soon].filter(([, asked]) => asked.some((root) => of.includes(root))).map(([name]) => name);
    // the elements aside count as one: a second one of them does not divide the files of the others further
    const askers = asking.filter((name) => !asideNames.has(name) || name === asking.find((one) => asideNames.has(one)));
    if (of.some((root) => views.includes(root))) return askers.length > 1 || small(id, 'later', 'early') ? 'early' : `${askers[0]}-early`;
    if (small(id, 'later')) return 'later';
    if (askers.length > entries.length / 2) {
      if (!aside.length || beside.has(id)) return 'later';
      return isBeside(id) ? numbered('beside', every.get(id).filter(isAside)) : 'readers';
    }
    if (isBeside(id)) return numbered('beside', every.get(id));
    return askers.length > 1 ? numbered('later', askers) : numbered('shared', of);
  };
  for (const id of importsFirst(graph)) {
    const of = roots.get(id);
    const elements = of.filter((root) => all.includes(root)).map(nameOf);
    if (elements.length) chunks.set(id, first(id, elements));
    else if (of.length > 1 || isBeside(id)) chunks.set(id, later(id, of));
  }
  // What a leader alone needs stays with it.
  const led = new Set(chunks.values());
  for (const [id, of] of roots)
    if (of.length === 1 && led.has(names.get(of[0])) && !(isBeside(id) && isFirstAside(id))) chunks.set(id, names.get(of[0]));
  return { chunks: joined(), names };

  function joined() {
    const fileOf = new Map([...graph.keys()].map((id) => [id, chunks.get(id) ?? fileAlone(every.get(id), names)]));
    const join = (files, may) =>
      joinSmall(graph, files, [...all, ...lazies], may({ graph, fileOf: files, all, lazies, names, views, aside, listed }), before);
    const to = join(fileOf, mayJoin);
    const then = join(new Map([...fileOf].map(([id, file]) => [id, to.get(file) ?? file])), mayJoinAcross);
    for (const [from, into] of [...to, ...then]) to.set(from, then.get(into) ?? into);
    const into = new Set(to.values());
    const called = namesOfJoined(to);
    const nameIn = (file) => called.get(to.get(file) ?? file) ?? to.get(file) ?? file;
    return new Map([...fileOf].flatMap(([id, file]) => (chunks.has(id) || to.has(file) || into.has(file) ? [[id, nameIn(file)]] : [])));
  }

  /** The names of joined files: that of the lazy module in it which is asked for first. */
  function namesOfJoined(to) {
    const joinedFiles = new Set(to.values());
    const asked = new Set(all);
    for (const id of asked) for (const one of soonOf(graph, id)) asked.add(one);
    const called = new Map();
    for (const name of [...asked].map((id) => names.get(id))) {
      const file = to.get(name) ?? name;
      if (joinedFiles.has(file) && !called.has(file)) called.set(file, name);
    }
    return called;
  }
}

/** The file of a module that one root alone needs. */
const fileAlone = ([root], names) => root && (names.get(root) ?? nameOf(root));

/** By module: the entries and lazy modules that need it when they run. */
function rootsOf(graph, all) {
  const roots = new Map([...graph.keys()].map((id) => [id, []]));
  for (const root of all) for (const id of reach(graph, root)) roots.get(id).push(root);
  return roots;
}

/** All modules in an order in which each comes after what it imports. */
function importsFirst(graph) {
  const order = new Set();
  const open = new Set();
  const visit = (id) => {
    if (open.has(id) || !graph.has(id)) return;
    open.add(id);
    graph.get(id).imports.forEach(visit);
    order.add(id);
  };
  [...graph.keys()].sort().forEach(visit);
  return order;
}

/**
 * By lazy module: the entries and lazy modules that are there for sure when it is asked for.
 *
 * A module that asks for it runs because one of its own roots was loaded, and whatever was there for that one.
 */
function availableTo(graph, entries, lazies, roots) {
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

const baseOf = (id) => basename(id).replace(/\.\w+$/, '');

/** Names of files that are no lazy modules. */
const OWN = ['core', 'early', 'later', 'readers'];

/** Names of the files of lazy modules: `full` for `.../full.ts`; where there are several of that name, `card-controller` for `.../card/later/controller.ts`. */
function nameAll(lazies, entries) {
  const bases = [...OWN, ...entries, ...lazies.map(baseOf)];
  const isSole = (base) => bases.indexOf(base) === bases.lastIndexOf(base);
  const names = new Map(lazies.map((id) => [id, isSole(baseOf(id)) ? baseOf(id) : `${nameOf(id)}-${baseOf(id)}`]));
  const all = [...names.values()];
  const twice = lazies.find((id, index) => all.indexOf(all[index]) < index);
  if (twice) throw new Error(`Two lazy modules would be the file ${names.get(twice)}.js: rename ${twice}.`);
  return names;
}
