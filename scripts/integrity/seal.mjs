/**
 * Chains the hashes of the script-tag build: every file is named by its content, every lazy import carries the hashes
 * of the files that it needs. An `integrity` on the one script tag then protects every byte.
 *
 * `() => import('./x.js')` becomes `(get) => get('a-DIGEST x-DIGEST')`: the files that `x` needs and that are not there for
 * sure when its importer runs, dependencies first, `x` last. DIGEST is the base64 of the SHA-256 without its `=`; its first eight
 * characters also end the file's name, so that a pin costs one hash and a few letters. `src/loader/sealed.ts` reads it.
 * Lists of several files that a first view may ask for stand in a file of their own, `later-lists.js`, by the name of the last: see README. In their place
 * is `(get) => get('', 'x')`: which file that is, the script knows that the page names. So a first view holds no hash of what comes later, which may load it in
 * turn. The file with the lists is asked for one task after the first view runs: its document goes before it, and both are on their way together.
 * Static imports would go round the hashes; files are functions instead (`file-function.mjs`).
 *
 * Why SHA-256: see README.
 */
import { createHash } from 'node:crypto';
import { init, parse } from 'es-module-lexer';

const ARROW = /\(\)=>$/;
/** Files with lists, by what stands for them in a script that a page names itself. */
const LISTS = { $lists: 'later-lists.js', $second: 'bob-lists.js' };
const QUOTED = /(["'`])(\$lists|\$second)\1/g;
const FUNCTION = /^export default ([\w$]+)=>\{/;
const bare = (name) => name.replace(/\.js$/, '');

/** The name of the file that a pin stands for. Kept in step with `src/loader/sealed.ts`. */
export const fileOf = (pin) => `${pin.slice(0, -43)}${pin.slice(-43, -35).replace(/\W/g, '_')}.js`;

/** Base64 of the SHA-256 of a text, without padding. */
export const digest = (code) => createHash('sha256').update(code).digest('base64').slice(0, 43);

/**
 * @param {Map<string, { code: string, imports: string[], within?: string[] }>} files By file name; all in one folder. `within`: files whose code is in it, with all that they import.
 * @param {string[]} open Names of files that keep their names and are pinned by nobody: `bob.js`, `bob-card.js`.
 * @param {Map<string, string>} [listed] Names of files whose lists stand in `later-lists.js`, with that of the file whose lists these are.
 * @param {string[]} [late] Names of files that stand in these lists, too, though they need no other.
 * @param {string[]} [second] Names of files that `bob.js` asks for by name, where another one of them is there: their lists are `bob-lists.js`.
 * @returns {Promise<Map<string, { file: string, code: string, pin: string, imports: string[], lazy: string[] }>>}
 *   By old name: the new name and code, and the old names of what it imports and what it loads lazily.
 * @throws {Error} Where two files would have to hold each other's hashes, or an import cannot be pinned.
 */
export async function seal(files, open, listed = new Map(), late = [], second = []) {
  await init;
  const lazies = new Map([...files].map(([name, { code }]) => [name, lazyImports(name, code)]));
  /** What a file loads lazily, by an import or by a name in the lists. */
  const lazyOf = (name) => [...lazies.get(name).map(({ to }) => to), ...(name === 'bob.js' ? second : [])];
  const sealed = new Map();
  const imported = (name, seen = new Set(), path = []) => {
    if (path.includes(name))
      throw new Error(
        `These files import each other, and each would have to run first: ${[...path.slice(path.indexOf(name)), name].join(' -> ')}.`,
      );
    const { imports, within = [] } = files.get(name);
    for (const to of [...imports, ...within]) {
      if (seen.has(to)) continue;
      imported(to, seen, [...path, name]);
      seen.add(to);
    }
    return seen;
  };
  const bringers = new Map([...files.keys()].map((name) => [name, []]));
  for (const [name, { imports }] of files) for (const to of [...imports, ...lazyOf(name)]) bringers.get(to)?.push(name);
  const known = new Map();
  /** What is there for sure when a file runs: itself, what it imports, and what all of those have that bring it. */
  const have = (name) => {
    if (!known.has(name)) {
      known.set(name, imported(name).add(name)); // for files that bring each other, which are refused below
      const [first = new Set(), ...others] = bringers.get(name).map(have);
      known.set(name, new Set([...known.get(name), ...[...first].filter((file) => others.every((other) => other.has(file)))]));
    }
    return known.get(name);
  };
  /** What a file needs that is loaded by another one: all that is not there, itself last. */
  const neededBy = (name, to) => {
    if (!files.has(to)) throw new Error(`${name} needs ${to}, which is not in the build.`);
    const mine = have(name);
    const all = [...imported(to), to];
    const within = new Set(all.flatMap((file) => files.get(file).within ?? []));
    /** It is there, or all that is in it. */
    const isThere = (file) => mine.has(file) || (files.get(file).within?.length && files.get(file).within.every((one) => mine.has(one)));
    return all.filter((file) => file === to || !(isThere(file) || within.has(file)));
  };
  const pins = (names, path) => names.map((file) => one(file, path).pin).join(' ');
  /** What is listed, by the name of the last file. */
  const lists = new Map();
  for (const owner of new Set(listed.values()))
    // a file that holds others is asked for first of all: its pins stay in the script
    for (const to of [...lazyOf(owner).filter((one) => !files.get(one)?.within?.length), ...late]) {
      const needed = neededBy(owner, to);
      if (!lists.has(to) && (needed.length > 1 || late.includes(to))) lists.set(to, needed);
    }
  const isListed = (name, to) => listed.has(name) && lists.has(to) && `${lists.get(to)}` === `${neededBy(name, to)}`;
  /** A file with lists. */
  const withLists = (own, entries) => {
    if (!sealed.has(own)) {
      const code = `export default()=>(${JSON.stringify(Object.fromEntries(entries.map(([to, needed]) => [bare(to), pins(needed, [own])])))})`;
      const pin = `${bare(own)}-${digest(code)}`;
      sealed.set(own, { code, pin, file: fileOf(pin), imports: [], lazy: [], modules: {} });
    }
    return sealed.get(own);
  };
  const listsOf = (key) => withLists(LISTS[key], key === '$lists' ? [...lists] : second.map((to) => [to, neededBy('bob.js', to)]));
  const one = (name, path) => {
    if (sealed.has(name)) return sealed.get(name);
    if (!files.has(name)) throw new Error(`${path.at(-1)} needs ${name}, which is not in the build.`);
    if (path.includes(name)) {
      const round = [...path.slice(path.indexOf(name)), name].join(' -> ');
      throw new Error(
        `These files load each other lazily and would hold each other's hashes, which cannot be: ${round}. Let one of them import the other statically, or let what loads both do so.`,
      );
    }
    have(name); // refuses files that import each other
    let { code } = files.get(name);
    for (const { to, from, until } of lazies.get(name).slice().reverse()) {
      const asked = isListed(name, to) ? `"","${bare(to)}"` : `"${pins(neededBy(name, to), [...path, name])}"`;
      code = `${code.slice(0, from)}_=>_(${asked})${code.slice(until)}`;
    }
    const asks = new Set(listed.has(name) ? [LISTS.$lists] : []);
    if (listed.has(name)) code = code.replace(FUNCTION, '$&setTimeout(()=>$1.$().catch(()=>{}));');
    if (open.includes(name))
      code = code.replaceAll(QUOTED, (_, quote, key) => {
        asks.add(LISTS[key]);
        return `"${listsOf(key).pin}"`;
      });
    const pin = `${bare(name)}-${digest(code)}`;
    sealed.set(name, { ...files.get(name), file: open.includes(name) ? name : fileOf(pin), code, pin, lazy: [...lazyOf(name), ...asks] });
    return sealed.get(name);
  };
  for (const name of [...files.keys()].sort()) one(name, []);
  return sealed;
}

/** The lazy imports of a file, and from where to where the text stands that has to be written anew. */
function lazyImports(name, code) {
  const found = [];
  for (const { type, specifier, importStart, importEnd } of parse(code)[0]) {
    if (type === 'import-meta' || (type === 'dynamic' && specifier === undefined && code.includes('modulepreload'))) continue; // sealed.ts itself
    const arrow = type === 'dynamic' && ARROW.exec(code.slice(0, importStart));
    if (!arrow || !/^\.\/[\w.-]+$/.test(specifier ?? ''))
      throw new Error(
        `${name} imports ${specifier ?? 'something'} in a way that cannot be pinned: ${code.slice(importStart, importEnd).slice(0, 120)}. Write pinned(() => import('...')).`,
      );
    found.push({ to: specifier.slice(2), from: arrow.index, until: importEnd });
  }
  return found;
}
