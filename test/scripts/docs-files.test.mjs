/** Files and folders that the pages for contributors name are there: a name is read from the page’s own folder, from the top, from `src/`, or as the end of a path. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const OWN = ['.ci', '.storybook', 'docs', 'stories', 'locales', 'demo', 'scripts', 'src', 'test'];
const below = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
const all = [...readdirSync(root), ...OWN.flatMap(below)].filter((file) => !/(^|\/)generated\//.test(file));
/** Those for owners name files of websites. */
const pages = all.filter((file) => file.endsWith('.md') && !/^(stories\/docs\/|CHANGELOG|README|scripts\/elements\/template\/)/.test(file));

/** By the build and by owners, or only examples. */
const MADE =
  /^(dist|test-results|\.cache|bob-widgets|npm|wordpress\/bob-widgets\.zip)(\/|$)|^(bob(-[a-z-]+)?|start|sw|sw-off|card-card|full-r4nd0mXY)\.js$|^(embed|build|web-types|custom-elements|file)\.json$|(^|\/)generated(\/|$)|^(application|image|text)\/|^studio\/(sw|sw-off)\.js$|^studio\/index\.html$/;

/** Every end of a path: `logic/finder.ts` of `src/elements/directory/logic/finder.ts`. */
const ends = new Set(all.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(at).join('/'))));

/** What is named in a page as a file or a folder. */
export const namesIn = (text) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, code]) => code.split(/[\s,;:()'"]+/))
    .filter((word) => /^[\w.][\w./-]*$/.test(word) && /^\.{0,2}\/?[\w-].*(?:\/|\.(?:md|mdx|mjs|ts|js|json|html|css|php))$/.test(word));

const isThere = (name, page) => {
  if (MADE.test(name.replace(/^(\.\.\/)+/, ''))) return true;
  const folder = path.dirname(page);
  const places = [path.join(folder, name), name, path.join('src', name)];
  if (places.some((place) => existsSync(path.join(root, place)))) return true;
  // a folder that is meant lies beside the page
  const end = name.replace(/\/$/, '');
  return !name.startsWith('.') && !(name.endsWith('/') && !end.includes('/') && /(^|\/)README\.md$/.test(page)) && ends.has(end);
};

describe('files and folders that a page for contributors names', () => {
  it('are read from its code, without what only looks like a path', () => {
    assert.deepEqual(
      namesIn('Start in `full.ts` (`../logic/a.ts`), `chart/` of `<kind>/x.ts`, `and/or`, `npm run x`, `https://a.example/b.js`.'),
      ['full.ts', '../logic/a.ts', 'chart/'],
    );
  });

  for (const page of pages)
    it(page, () => {
      const missing = namesIn(readFileSync(path.join(root, page), 'utf8')).filter((name) => !isThere(name, page));
      assert.deepEqual(missing, []);
    });
});
