import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { toFunction } from './file-function.mjs';

test('a module becomes a function of the files that it imports', async () => {
  const code = `import { a as b, c } from "./kit.js";\nimport "./side.js";\nconst x = b + c;\nexport { x as y, x };`;
  const made = toFunction('m.js', code, parseAst(code));
  assert.doesNotMatch(made, /^\s*import/m);
  const { default: run } = await import(`data:text/javascript,${encodeURIComponent(made)}`);
  assert.deepEqual(run({ kit: { a: 1, c: 2 }, side: {} }), { y: 3, x: 3 });
  const all = 'export * from "./kit.js";';
  assert.throws(() => toFunction('m.js', all, parseAst(all)), /m\.js .*export \*/);
});
