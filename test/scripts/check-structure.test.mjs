import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStructure, cyclesOf, importsOf, wayThrough } from '../../scripts/check-structure.mjs';

const sources = (files) => new Map(Object.entries(files));
const noFolders = new Map();

test('every kind of import counts: static, type, re-export, dynamic, and the type of a module', () => {
  const text = `
    import { a } from './a.js';
    import type { B } from '../b/b.js';
    export * from './c.js';
    export type { D } from './d.js';
    const e = pinned(() => import('./e.js'));
    let f: import('./f.js').F;
    import { html } from 'lit';
    // import './comment.js';
    const text = "import './text.js'";
  `;
  assert.deepEqual(importsOf('x/y.ts', text), ['x/a.ts', 'b/b.ts', 'x/c.ts', 'x/d.ts', 'x/e.ts', 'x/f.ts']);
});

test('a cycle of type imports and import() is found, and told as a way round', () => {
  const files = sources({
    'card/card.ts': `const later = () => import('./later/later.js');`,
    'card/later/later.ts': `import { view } from './view.js';`,
    'card/later/view.ts': `import type { Card } from '../card.js';`,
    'card/other.ts': `import './card.js';`,
  });
  assert.deepEqual(checkStructure(files, noFolders), ['import cycle in src/card: card.ts -> later/later.ts -> later/view.ts -> card.ts']);
});

test('files that import each other are one group, whatever the number of ways through it', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e', 'elsewhere']],
    ['e', []],
    ['f', ['f']],
  ]);
  assert.deepEqual(cyclesOf(graph), [['a', 'b', 'c'], ['f']]);
  assert.deepEqual(wayThrough(['a', 'b', 'c'], graph), ['a', 'c', 'a']);
});

test('known cycles may only become fewer', () => {
  const round = sources({ 'kit/a.ts': `import './b.js';`, 'kit/b.ts': `import './a.js';` });
  assert.deepEqual(checkStructure(round, noFolders, { cycles: ['kit'] }), []);
  assert.deepEqual(checkStructure(sources({ 'kit/a.ts': '' }), noFolders, { cycles: ['kit'] }), [
    'src/kit has no import cycle any more: take it out of the list in scripts/check-structure.mjs',
  ]);
});

test('a folder with more than five files has a README.md', () => {
  const five = 'abcde'.split('').map((name) => `${name}.ts`);
  const check = (files, known) => checkStructure(new Map(), new Map([['kit/ui', files]]), { folders: known });
  assert.deepEqual(check(five), []);
  assert.deepEqual(check([...five, 'README.md']), []);
  assert.deepEqual(check([...five, 'f.ts']), ['src/kit/ui has 6 files and no README.md: say what it is for and where to start']);
  assert.deepEqual(check([...five, 'f.ts'], ['kit/ui']), []);
  assert.match(check(five, ['kit/ui'])[0], /needs no README/);
});
