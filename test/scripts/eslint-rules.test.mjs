/** The rules of this project, each shown something right and something wrong. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import bob from '../../scripts/eslint/index.mjs';
import { findings } from '../../scripts/eslint/templates.mjs';

const cwd = path.resolve(import.meta.dirname, '../..');

function lint(rule, code, filename) {
  const linter = new Linter({ cwd });
  const config = {
    files: ['**/*.ts'],
    plugins: { bob },
    rules: { [`bob/${rule}`]: 'error' },
    languageOptions: { parser: tseslint.parser },
  };
  const messages = linter.verify(code, [config], { filename: path.join(cwd, filename) });
  assert.ok(!messages.some((message) => message.fatal), messages[0]?.message);
  return messages.map((message) => message.message);
}

const wrong = (rule, code, file) => assert.equal(lint(rule, code, file).length, 1, `${file} should not be allowed: ${code}`);
const right = (rule, code, file) => assert.deepEqual(lint(rule, code, file), [], `${file}: ${code}`);

test('layers: imports run elements -> kit -> engines -> formats -> schema', () => {
  right('layers', `import { a } from '../../kit/element/element.js';`, 'src/elements/card/card.ts');
  right('layers', `import { a } from '../../formats/book/book.js';`, 'src/kit/element/element.ts');
  right('layers', `import { a } from '../../schema/text.js';`, 'src/formats/book/book.ts');
  right('layers', `import { a } from '../../formats/cluster/cluster.js';`, 'src/engines/search/search.ts');
  right('layers', `export * from './elements/card/card.js';`, 'src/index.ts');
  wrong('layers', `import { a } from '../../kit/element/element.js';`, 'src/formats/book/book.ts');
  wrong('layers', `import { a } from '../../engines/search/search.js';`, 'src/formats/cluster/cluster.ts');
  wrong('layers', `import { a } from '../formats/book/book.js';`, 'src/schema/read.ts');
  wrong('layers', `import type { A } from '../../elements/card/card.js';`, 'src/kit/element/element.ts');
  wrong('layers', `export { a } from '../../elements/card/card.js';`, 'src/kit/element/element.ts');
  wrong('layers', `const x = pinned(() => import('../../elements/card/card.js'));`, 'src/kit/element/element.ts');
});

test('layers: elements do not import each other', () => {
  right('layers', `import './parts/name.js';`, 'src/elements/card/card.ts');
  wrong('layers', `import { a } from '../card/card.js';`, 'src/elements/directory/directory.ts');
});

test('layers: pure files do without Lit and without DOMPurify', () => {
  wrong('layers', `import { html } from 'lit';`, 'src/formats/book/book.ts');
  wrong('layers', `import { html } from 'lit/static-html.js';`, 'src/loader/scan.ts');
  wrong('layers', `import { html } from 'lit';`, 'src/elements/card/logic/chapters.ts');
  wrong('layers', `import { html } from 'lit';`, 'src/elements/card/later/logic/chapters.ts');
  wrong('layers', `import { html } from 'lit';`, 'src/kit/intl/date.ts');
  right('layers', `import { html } from 'lit';`, 'src/elements/card/later/view.ts');
  wrong('layers', `import purify from 'dompurify';`, 'src/schema/text.ts');
  right('layers', `import { html } from 'lit';`, 'src/kit/element/element.ts');
  right('layers', `import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';`, 'src/schema/messages.ts');
});

test('layers: the command draws elements and knows Lit only by import()', () => {
  right('layers', `const card = await import('../../elements/card/drawn-ahead.js');`, 'src/cli/render/shadow.ts');
  right('layers', `const { render } = await import('@lit-labs/ssr');`, 'src/cli/render/shadow.ts');
  right('layers', `import { prerender } from '../../kit/prerender/index.js';`, 'src/cli/render/render.ts');
  wrong('layers', `import { draw } from '../../elements/card/drawn-ahead.js';`, 'src/cli/render/shadow.ts');
  wrong('layers', `import { render } from '@lit-labs/ssr';`, 'src/cli/render/shadow.ts');
  wrong('layers', `import { BobElement } from '../../kit/element/element.js';`, 'src/cli/render/render.ts');
});

test('layers: the loader loads elements only by import()', () => {
  wrong('layers', `import '../elements/card/define.js';`, 'src/loader/scan.ts');
  right('layers', `const card = () => import('../elements/card/define.js');`, 'src/loader/scan.ts');
});

test('layers: tests may import anything', () => {
  right('layers', `import '../../elements/card/define.js';`, 'src/kit/element/element.test.ts');
});

test('pinned: import() stands in pinned(() => …) with a literal path', () => {
  right('pinned', `const full = pinned(() => import('./full.js'));`, 'src/elements/card/card.ts');
  wrong('pinned', `const full = () => import('./full.js');`, 'src/elements/card/card.ts');
  wrong('pinned', `async function f() { await import('./full.js'); }`, 'src/elements/card/card.ts');
  wrong('pinned', `pinned(() => { const path = './x.js'; return import(path); });`, 'src/elements/card/card.ts');
  wrong('pinned', 'pinned(() => import(`./${name}.js`));', 'src/elements/card/card.ts');
});

test('templates: what a strict CSP blocks is found in html', () => {
  wrong('templates', 'html`<p style="color:red"></p>`', 'src/elements/card/card.ts');
  wrong('templates', 'html`<p style=${x}></p>`', 'src/elements/card/card.ts');
  wrong('templates', 'html`<p .innerHTML=${x}></p>`', 'src/elements/card/card.ts');
  wrong('templates', 'html`<a onclick="go()"></a>`', 'src/elements/card/card.ts');
  right('templates', 'html`<p class="style" part="name" @click=${x}>style of life</p><!-- style="" -->`', 'src/elements/card/card.ts');
});

test('templates: what depends on the host page is found in css', () => {
  for (const css of [
    'p { padding: 1.5rem; }',
    'p { margin-left: 1em; }',
    'p { left: 0; }',
    'p { text-align: right; }',
    'p { border-top-left-radius: 2px; }',
    '@media (min-width: 40em) { p { color: red; } }',
    '@import "x.css";',
    'p { background: url(https://example.org/x.png); }',
  ]) {
    assert.equal(findings('css', css).length, 1, css);
  }
  const good =
    'p { padding-inline-start: 1.5em; inset-inline-start: 0; text-align: start; } /* left: 1rem */ @container (min-width: 30em) { a { margin: 0 } } @media print { p { color: #000 } }';
  assert.deepEqual(findings('css', good), []);
});

test('templates: the place of the finding is told', () => {
  const linter = new Linter({ cwd });
  const code = 'const a = css`\n  p {\n    margin: 1rem;\n  }\n`;';
  const [message] = linter.verify(code, [{ plugins: { bob }, rules: { 'bob/templates': 'error' } }]);
  assert.deepEqual([message.line, message.column], [3, 13]);
});
