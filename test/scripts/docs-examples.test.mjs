/** Live examples in the docs: what is shown and its code are one text, and the files that they name exist and are those that the page shows. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { BOOK, PRELOAD } from '../bench/contestants.mjs';
import { partsOf, storybookLinks } from '../../scripts/docs/parts.mjs';

const root = path.join(import.meta.dirname, '../..');
const docs = path.join(root, 'stories/docs');
const read = (file) => readFileSync(path.join(docs, file), 'utf8');
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'));

describe('partsOf', () => {
  it('takes out examples with an element or a marked link, as they are', () => {
    const example = '<script type="module" src="/bob/bob.js"></script>\n<bob-card src="book.json"></bob-card>';
    assert.deepEqual(partsOf(`One\n\n\`\`\`html\n${example}\n\`\`\`\n\nTwo\n`), [
      { markdown: 'One\n\n' },
      { example },
      { markdown: '\n\nTwo\n' },
    ]);
    assert.deepEqual(partsOf('```html\n<a data-bob="card" href="/">x</a>\n```'), [{ example: '<a data-bob="card" href="/">x</a>' }]);
  });

  it('leaves code without an element, and what is called static', () => {
    for (const code of ['```html\n<p>x</p>\n```', '```html static\n<bob-card></bob-card>\n```', '```css\nbob-card {}\n```'])
      assert.deepEqual(partsOf(code), [{ markdown: code }]);
  });

  it('makes links between files links between pages, outside of code', () => {
    const link = storybookLinks({ 'theming.md': 'Theming', 'checklist.md': 'A list, or two' });
    assert.deepEqual(
      partsOf('[`a`](theming.md#sizes) [b](checklist.md) [c](../../README.md) [d](https://a.example/)\n```md\n[e](theming.md)\n```', link),
      [
        {
          markdown:
            '[`a`](?path=/docs/theming--docs#sizes) [b](?path=/docs/a-list-or-two--docs) c [d](https://a.example/)\n```md\n[e](theming.md)\n```',
        },
      ],
    );
  });
});

/** What elements, marked links and boxes load: attributes of a tag whose value is the name of a file. */
const addressesIn = (example) =>
  [...example.matchAll(/<(?:bob-|a |div )[^>]*>/g)].flatMap(([tag]) => [
    ...tag.matchAll(/\s(?:data-)?(?:src|books|cluster|events|board|book|visibility)="([^"#]+\.\w+)"/g),
  ]);

describe('the examples of the docs', () => {
  for (const page of pages)
    it(`${page}: each file that an example loads is there`, () => {
      for (const { example } of partsOf(read(page)).filter((part) => part.example))
        for (const [, address] of addressesIn(example)) {
          const places = [path.join(docs, 'files', address), path.join(root, address)]; // as .storybook/main.ts serves them
          assert.ok(places.some(existsSync), `${address} in:\n${example}`);
        }
    });

  it('ask for the document before the script of one element, which asks late itself, and never beside bob.js', () => {
    const examples = pages.flatMap((page) => [...read(page).matchAll(/```html[^\n]*\n(.*?)```/gs)].map(([, code]) => code));
    const single = examples.filter((code) => /\/bob-[a-z-]+\.js/.test(code));
    assert.ok(single.length);
    for (const code of single) {
      const [, file] = /<bob-[^>]* src="([^"#]+)"/.exec(code);
      assert.ok(code.startsWith(PRELOAD.replace(BOOK, file)), code);
    }
    for (const code of examples.filter((one) => !single.includes(one))) assert.doesNotMatch(code, /rel="preload"/);
  });

  it('load the files that the pages tell readers to write', () => {
    const json = (file, nth = 0) => JSON.parse([...read(file).matchAll(/```json\n(.*?)```/gs)][nth][1]);
    const file = (name) => JSON.parse(readFileSync(path.join(docs, 'files', name), 'utf8'));
    assert.deepEqual(file('book.json'), json('getting-started.md'));
    assert.deepEqual(file('cluster.json'), json('getting-started.md', 1));
    assert.deepEqual(file('west-pass.json'), json('loyalty.md'));
  });
});

describe('the docs', () => {
  const texts = Object.fromEntries([
    ...pages.map((page) => [page, read(page)]),
    ['README.md', readFileSync(path.join(root, 'README.md'), 'utf8')],
  ]);

  it('name no public address of the package, which is not published: whoever takes the name would run scripts on every page', () => {
    for (const [page, text] of Object.entries(texts))
      assert.doesNotMatch(text, /unpkg\.com|jsdelivr|esm\.sh|esm\.run|skypack|cdnjs|registry\.npmjs/, page);
  });

  it('say how the files come to a server of one’s own, and the hash, before anything is pasted', () => {
    const headings = texts['paste-it-in.md'].match(/^## .*$/gm);
    assert.deepEqual(headings.slice(0, 3), ['## On your own server', '## The script tag, with integrity', '## Three forms of an element']);
    assert.match(texts['paste-it-in.md'], /### WordPress\n\n1\. \*\*Add a Custom HTML block first\*\*/);
  });

  it('name each custom property of the elements', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true }).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const names = sources.flatMap((file) =>
      [...readFileSync(path.join(root, 'src', file), 'utf8').matchAll(/@cssprop \[?(--[\w-]+)/g)].map(([, name]) => name),
    );
    assert.ok(names.length > 10);
    for (const name of new Set(names)) assert.ok(texts['theming.md'].includes(`\`${name}\``), name);
  });

  it('name the oldest browsers', () => {
    for (const page of ['paste-it-in.md', 'getting-started.md', 'README.md'])
      assert.match(texts[page], /Chrome and Edge 111, Firefox 128(,| and) Safari 16\.4/, page);
  });
});
