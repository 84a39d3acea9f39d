/** `dist/studio/`: the editor as a page, its service worker, and what takes the place of that. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { readManifests } from '../elements/read.mjs';
import { filesOf } from './files.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src/studio');

/** The oldest browsers that run the library: `light-dark()` is younger. */
const OLDEST = { chrome: 111 << 16, firefox: 128 << 16, safari: (16 << 16) | (4 << 8) };

const hash = (content) => createHash('sha256').update(content).digest('base64');
const short = (content) => hash(content).slice(0, 8).replace(/\W/g, '_');

async function script(entry, format) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(source, entry), formats: [format], name: 'bobStudio' },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  const [{ code }, ...others] = output;
  if (others.length) throw new Error(`${entry} would need more than one file: ${others.map(({ fileName }) => fileName).join(', ')}.`);
  return code.trim();
}

/** The elements that the editor’s preview shows. */
const previewed = () => {
  const editor = readManifests(root).find(({ name }) => name === 'editor');
  return readManifests(root).flatMap(({ name, main, kind }) => (main && [editor.kind, ...editor.kinds].includes(kind) ? [name] : []));
};

export async function buildStudio(dist) {
  const folder = path.join(dist, 'studio');
  const read = (file) => readFileSync(path.join(dist, file), 'utf8');
  const code = readFileSync(path.join(source, 'page/studio.css'));
  const css = transform({ filename: 'studio.css', code, minify: true, targets: OLDEST }).code.toString();
  const own = { 'studio.css': css, 'studio.js': await script('page/studio.ts', 'es'), '../bob.js': read('bob.js') };
  // a page that a cache still has asks for files of its own time
  const addresses = Object.fromEntries(Object.entries(own).map(([name, content]) => [name, `${name}?${short(content)}`]));
  const html = readFileSync(path.join(source, 'page/index.html'), 'utf8').replace(/\{([^}]+)\}/g, (_, name) => addresses[name]);

  const record = JSON.parse(read('build.json'));
  const { always, languages, used } = filesOf(record, previewed());
  const integrities = new Map(record.files.map(({ file, integrity }) => [file, integrity]));
  const listed = (files) => files.map((file) => [`../${file}`, integrities.get(file)]);
  const list = {
    always: [
      ['./', `sha256-${hash(html)}`],
      ...Object.entries(own).map(([name, content]) => [addresses[name], `sha256-${hash(content)}`]),
      ...listed(always),
    ],
    languages: Object.fromEntries(Object.entries(languages).map(([language, files]) => [language, listed(files)])),
    used: listed(used),
  };
  const worker = await script('worker/sw.ts', 'iife');
  const version = short(JSON.stringify(list) + worker);

  mkdirSync(folder, { recursive: true });
  const write = (name, content) => writeFileSync(path.join(folder, name), content);
  write('index.html', html);
  write('studio.css', css);
  write('studio.js', own['studio.js']);
  write('sw.js', `const LIST=${JSON.stringify({ version, ...list })};\n${worker}\n`);
  write('sw-off.js', `${await script('worker/off.ts', 'iife')}\n`);
}
