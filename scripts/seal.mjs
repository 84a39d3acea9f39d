/**
 * Chains the hashes of the script-tag build: every file is named by its content, every lazy import carries the hashes
 * of the files that it needs. An `integrity` on the one script tag then protects every byte.
 *
 * `() => import('./x.js')` becomes `(get) => get('a-DIGEST x-DIGEST')`: the files that `x` needs and its importer does not
 * already have, dependencies first, `x` last. DIGEST is the base64 of the SHA-256 without its `=`; its first eight
 * characters also end the file's name, so that a pin costs one hash and a few letters. `src/loader/sealed.ts` reads it.
 *
 * SHA-256 and not SHA-384: a hash does not compress, each would cost 16 bytes more, and there are some thirty of them
 * in the first flight. Forging one of either is out of reach.
 */
import { createHash } from 'node:crypto';
import { init, parse } from 'es-module-lexer';

const ARROW = /\(\)=>$/;

/** The name of the file that a pin stands for. Kept in step with `src/loader/sealed.ts`. */
export const fileOf = (pin) => `${pin.slice(0, -43)}${pin.slice(-43, -35).replace(/\W/g, '_')}.js`;

/** Base64 of the SHA-256 of a text, without padding. */
export const digest = (code) => createHash('sha256').update(code).digest('base64').slice(0, 43);

/**
 * @param {Map<string, string>} files Code by file name; all in one folder, importing each other as `./name.js`.
 * @param {string[]} open Names of files that keep their names and are pinned by nobody: `bob.js`, `bob-card.js`.
 * @returns {Promise<Map<string, { file: string, code: string, pin: string, imports: string[], lazy: string[] }>>}
 *   By old name: the new name and code, and the old names of what it imports and what it loads lazily.
 * @throws {Error} Where a file would have to hold a hash of something that holds its own, or an import is not pinned.
 */
export async function seal(files, open) {
  await init;
  const read = new Map([...files].map(([name, code]) => [name, importsOf(name, code)]));
  const sealed = new Map();
  const imported = (name, seen = new Set()) => {
    for (const { to, lazy } of read.get(name)) {
      if (lazy || seen.has(to)) continue;
      imported(to, seen);
      seen.add(to);
    }
    return seen;
  };
  const one = (name, path) => {
    if (sealed.has(name)) return sealed.get(name);
    if (!read.has(name)) throw new Error(`${path.at(-1)} imports ${name}, which is not in the build.`);
    if (path.includes(name)) {
      const round = [...path.slice(path.indexOf(name)), name].join(' -> ');
      throw new Error(`These files hold each other's hashes, which cannot be: ${round}. Move what they share into a module that a shared chunk can hold (scripts/chunks.mjs).`);
    }
    const at = [...path, name];
    const mine = imported(name).add(name);
    let code = files.get(name);
    for (const { to, lazy, from, until } of [...read.get(name)].reverse()) {
      const target = one(to, at);
      if (!lazy) {
        code = `${code.slice(0, from)}./${target.file}${code.slice(until)}`;
        continue;
      }
      const needs = [...imported(to), to].filter((file) => !mine.has(file));
      code = `${code.slice(0, from)}_=>_("${needs.map((file) => one(file, at).pin).join(' ')}")${code.slice(until)}`;
    }
    const isOpen = open.includes(name);
    const pin = `${name.replace(/\.js$/, '')}-${digest(code)}`;
    const of = (lazy) => read.get(name).filter((found) => found.lazy === lazy).map(({ to }) => to);
    sealed.set(name, { file: isOpen ? name : fileOf(pin), code, pin, imports: of(false), lazy: of(true) });
    return sealed.get(name);
  };
  for (const name of [...files.keys()].sort()) one(name, []);
  for (const name of open) if (imported(name).size) throw new Error(`${name} imports ${[...imported(name)]} without a hash: what the script tag runs must be in the one file.`);
  return sealed;
}

/** What a file imports, and from where to where the text stands that has to be written anew. */
function importsOf(name, code) {
  const found = [];
  for (const { type, specifier, start, end, importStart, importEnd } of parse(code)[0]) {
    if (type === 'import-meta' || (type === 'dynamic' && specifier === undefined && code.includes('modulepreload'))) continue; // sealed.ts itself
    if (!/^\.\/[\w.-]+$/.test(specifier ?? '')) throw new Error(`${name} imports ${specifier ?? code.slice(start, end)}: only files of the build can be pinned.`);
    const to = specifier.slice(2);
    if (type === 'static') {
      found.push({ to, lazy: false, from: start, until: end });
      continue;
    }
    const arrow = type === 'dynamic' && ARROW.exec(code.slice(0, importStart));
    if (!arrow) throw new Error(`${name} imports ${to} in a way that cannot be pinned; write pinned(() => import('...')).`);
    found.push({ to, lazy: true, from: arrow.index, until: importEnd });
  }
  return found;
}
