/** What the front door (demo/index.html) takes from the repository: a demo page for each element, and docs and stories that exist. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { LANGUAGES, TEXTS } from '../../demo/front/texts.js';
import { idOf } from '../../scripts/docs/parts.mjs';

const root = path.join(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(path.relative(root, entry.parentPath), entry.name));

const titlesIn = (folder, ending, pattern) => filesIn(folder, ending).flatMap((file) => pattern.exec(read(file))?.[1] ?? []);
const docs = new Set(titlesIn('stories', '.mdx', /<Meta title="([^"]+)"/).map(idOf));
const stories = new Set(titlesIn('stories', '.stories.ts', /title: '([^']+)'/).map(idOf));

describe('the front door', () => {
  const pages = filesIn('demo/elements', '.html').map((file) => [path.basename(file, '.html'), read(file)]);

  it('has a demo page for each element', () => {
    const elements = readdirSync(path.join(root, 'src/elements'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(path.join(root, 'src/elements', entry.name, 'define.ts')),
    );
    assert.deepEqual(pages.map(([name]) => name).sort(), elements.map(({ name }) => name).sort());
  });

  it('has no docs page with the address of a page of stories', () => {
    assert.deepEqual([...docs].filter((id) => stories.has(id)), []); // prettier-ignore
  });

  for (const [name, html] of pages)
    it(`leads from ${name} to docs and stories that exist, and shows files that exist`, () => {
      const meta = (key) => new RegExp(`<meta name="${key}" content="([^"]+)"`).exec(html)?.[1];
      assert.ok(docs.has(meta('docs')), `no docs page ${meta('docs')}`);
      assert.ok(stories.has(meta('stories')), `no stories ${meta('stories')}`);
      for (const [, address] of html.matchAll(/(?:src|href)="(\/demo\/[^"]+)"/g))
        if (!address.endsWith('/west-pass.json')) assert.ok(existsSync(path.join(root, address)), address);
      assert.match(html, new RegExp(`<bob-${name}[\\s>]`));
    });

  it('says the same in each language', () => {
    assert.deepEqual(Object.keys(TEXTS), Object.keys(LANGUAGES));
    for (const [language, texts] of Object.entries(TEXTS))
      for (const [key, value] of Object.entries(TEXTS.en)) {
        assert.equal(Array.isArray(texts[key]), Array.isArray(value), `${language}: ${key}`);
        for (const text of [texts[key]].flat()) assert.ok(text || key === 'machine', `${language}: ${key}`);
      }
  });
});
