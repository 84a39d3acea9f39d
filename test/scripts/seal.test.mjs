import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { chunksOf } from '../../scripts/chunks.mjs';
import { literals, tightCss, tightHtml } from '../../scripts/literals.mjs';
import { digest, fileOf, functionOf, seal } from '../../scripts/seal.mjs';

const file = (code, ...imports) => ({ code, imports });

test('every lazy import holds the hashes of what it needs, and of nothing that its importer has', async () => {
  const files = new Map([
    ['bob.js', file('p(()=>import("./card.js"))')],
    ['card.js', file('export default e=>{p(()=>import(`./full.js`).then(m=>m.x))}', 'kit.js')],
    ['full.js', file('export default e=>{}', 'kit.js', 'shared.js')],
    ['kit.js', file('export default e=>{}')],
    ['shared.js', file('export default e=>{1}', 'kit.js')],
  ]);
  const sealed = await seal(files, ['bob.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('bob.js').code, `p(_=>_("${pin('kit.js')} ${pin('card.js')}"))`);
  assert.equal(sealed.get('card.js').code, `export default e=>{p(_=>_("${pin('shared.js')} ${pin('full.js')}").then(m=>m.x))}`);
  assert.equal(sealed.get('bob.js').file, 'bob.js');
  for (const { code, pin: own } of sealed.values()) assert.equal(own.slice(-43), digest(code));
  assert.equal(sealed.get('card.js').file, fileOf(pin('card.js')));
});

test('what all have that load a file is not named in it again, and may load it in turn', async () => {
  const files = new Map([
    ['bob.js', file('p(()=>import("./card.js"));p(()=>import("./desk.js"))')],
    ['card.js', file('export default e=>{p(()=>import("./rest.js"))}', 'kit.js', 'shared.js')],
    ['desk.js', file('export default e=>{p(()=>import("./open.js"))}', 'kit.js')],
    ['rest.js', file('export default e=>{p(()=>import("./open.js"));p(()=>import("./list.js"))}')],
    // what the card has is not there where the desk loads it
    ['open.js', file('export default e=>{p(()=>import("./icons.js"))}', 'kit.js')],
    ['list.js', file('export default e=>{}', 'card.js')],
    ['icons.js', file('export default e=>{}', 'shared.js', 'kit.js')],
    ['kit.js', file('export default e=>{}')],
    ['shared.js', file('export default e=>{1}')],
  ]);
  const sealed = await seal(files, ['bob.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('rest.js').code, `export default e=>{p(_=>_("${pin('open.js')}"));p(_=>_("${pin('list.js')}"))}`);
  assert.equal(sealed.get('open.js').code, `export default e=>{p(_=>_("${pin('shared.js')} ${pin('icons.js')}"))}`);
});

test('a change anywhere below changes the hash above', async () => {
  const build = async (text) =>
    (
      await seal(
        new Map([
          ['bob.js', file('p(()=>import("./a.js"))')],
          ['a.js', file('p(()=>import("./b.js"))')],
          ['b.js', file(text)],
        ]),
        ['bob.js'],
      )
    ).get('bob.js').code;
  assert.notEqual(await build('1'), await build('2'));
  assert.equal(await build('1'), await build('1'));
});

test('files that would hold the hashes of each other are named', async () => {
  const files = new Map([
    ['a.js', file('p(()=>import("./b.js"))')],
    ['b.js', file('p(()=>import("./a.js"))')],
  ]);
  await assert.rejects(seal(files, []), /a\.js -> b\.js -> a\.js/);
});

test('an import that goes round the hashes is refused', async () => {
  for (const code of ['import"./b.js"', 'const x=await import("./b.js")', 'p(()=>import("https://example.org/b.js"))', 'p(()=>import(x))'])
    await assert.rejects(
      seal(
        new Map([
          ['a.js', file(code)],
          ['b.js', file('')],
        ]),
        [],
      ),
      /a\.js imports/,
      code,
    );
});

test('a module becomes a function of the files that it imports', async () => {
  const code = `import { a as b, c } from "./kit.js";\nimport "./side.js";\nconst x = b + c;\nexport { x as y, x };`;
  const made = functionOf('m.js', code, parseAst(code));
  assert.doesNotMatch(made, /^\s*import/m);
  const { default: run } = await import(`data:text/javascript,${encodeURIComponent(made)}`);
  assert.deepEqual(run({ kit: { a: 1, c: 2 }, side: {} }), { y: 3, x: 3 });
  const all = 'export * from "./kit.js";';
  assert.throws(() => functionOf('m.js', all, parseAst(all)), /m\.js .*export \*/);
});

test('what elements share is a file, what one needs comes with it', () => {
  const at = (name) => `/src/elements/${name}/define.ts`;
  const graph = new Map([
    [at('card'), { imports: ['lit', 'vcard', 'book'], lazy: ['/src/elements/card/full.ts'] }],
    [at('desk'), { imports: ['lit'], lazy: [] }],
    ['/src/elements/card/full.ts', { imports: ['book', 'chart'], lazy: ['box'] }],
    ['box', { imports: ['chart'], lazy: [] }],
    ...['lit', 'vcard', 'book', 'chart'].map((id) => [id, { imports: [], lazy: [] }]),
  ]);
  const chunks = chunksOf(graph, [at('card'), at('desk')]);
  assert.deepEqual(
    ['lit', 'vcard', 'book', 'chart', '/src/elements/card/full.ts'].map((id) => chunks.get(id)),
    ['kit', 'card', 'card', 'card-full', 'card-full'],
  );
});

test('what lazy modules share travels with the one that is there before the others, else in a file of its own', () => {
  const define = '/src/elements/card/define.ts';
  const graph = new Map([
    [define, { imports: [], lazy: ['/x/rest.ts', '/x/print.ts'] }],
    ['/x/rest.ts', { imports: ['word'], lazy: ['/x/map.ts'] }],
    ['/x/map.ts', { imports: ['word', 'draw'], lazy: [] }],
    ['/x/print.ts', { imports: ['draw'], lazy: [] }],
    ...['word', 'draw'].map((id) => [id, { imports: [], lazy: [] }]),
  ]);
  const chunks = chunksOf(graph, [define]);
  assert.deepEqual(
    ['word', '/x/rest.ts', 'draw', '/x/map.ts'].map((id) => chunks.get(id)),
    ['x-rest', 'x-rest', 'shared1', undefined],
  );
});

test('what one element needs at once and another lazily does not bring the first along', () => {
  const at = (name) => `/src/elements/${name}/define.ts`;
  const graph = new Map([
    [at('card'), { imports: ['lit'], lazy: ['full'] }],
    [at('desk'), { imports: ['lit', 'table', 'rows'], lazy: [] }],
    ['full', { imports: ['table'], lazy: [] }],
    ['table', { imports: ['cell'], lazy: [] }],
    ...['lit', 'rows', 'cell'].map((id) => [id, { imports: [], lazy: [] }]),
  ]);
  const chunks = chunksOf(graph, [at('card'), at('desk')]);
  assert.deepEqual(
    ['lit', 'rows', 'table', 'cell', 'full'].map((id) => chunks.get(id)),
    ['kit', 'desk', 'kit', 'kit', undefined],
  );
});

test('white space goes only where it means nothing', () => {
  assert.equal(
    tightCss('\n  a :hover > b {\n    margin: 0 auto; /* x */\n    width: calc(1em + 2px);\n    content: "a:  b;  }";\n  }\n'),
    ' a :hover>b{margin:0 auto;width:calc(1em + 2px);content:"a:  b;  }"}',
  );
  assert.equal(tightHtml('<p>\n    a <b>c</b>\n  </p>'), '<p> a <b>c</b> </p>');
});

test('what texts say to their translators stays at home', () => {
  const code =
    "const a = msg('Done', { id: 'x.a', desc: `A state` });\nconst b = html`<p>\n  ${msg(str`${n} of`, { id: 'x.b', desc: 'Of' })}\n</p>`;\nother({ desc: 1 });";
  assert.equal(
    literals.transform.call({ parse: parseAst }, code, 'a.js').code,
    "const a = msg('Done', { id: 'x.a' });\nconst b = html`<p> ${msg(str`${n} of`, { id: 'x.b' })} </p>`;\nother({ desc: 1 });",
  );
});
