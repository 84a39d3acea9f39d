import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayJoin, mayJoinAcross } from './may-join.mjs';

const at = (name) => `/src/elements/${name}/define.ts`;
const texts = (bundle, language = 'nb') => `/locales/generated/${bundle}/${language}.ts`;
const module = (lazy = [], size = 1_000, imports = []) => ({ imports, lazy, size });

/** Each module is a file of its own, named as the module. */
function mayOf(modules, entries, { views = [], aside = [], may = mayJoin, files = {} } = {}) {
  const graph = new Map(modules);
  const all = entries.map(at);
  const lazies = [...graph.values()].flatMap(({ lazy }) => lazy);
  const names = new Map([...graph.keys()].map((id) => [id, id]));
  const fileOf = new Map([...names].map(([id, name]) => [id, files[id] ?? name]));
  return may({ graph, fileOf, all, lazies, names, views, aside: aside.map(at) });
}

test('what a first view waits for loads nothing more, what it asks for an eighth, its texts nothing, the rest as much as is usual', () => {
  const { load } = mayOf(
    [
      [at('card'), module(['/card/full.ts', '/card/controller.ts', texts('card')])],
      ['/card/full.ts', module()],
      ['/card/controller.ts', module(['/card/print.ts'], 3_000, ['theme'])],
      ['theme', module([], 2_000)],
      ['/card/print.ts', module()],
      [texts('card'), module()],
    ],
    ['card'],
    { views: ['/card/full.ts'] },
  );
  assert.deepEqual([at('card'), '/card/full.ts', '/card/controller.ts', texts('card'), '/card/print.ts'].map(load), [
    0,
    0,
    600,
    0,
    undefined,
  ]);
});

test('what comes when a document has faults brings little else', () => {
  const { load } = mayOf(
    [
      [at('card'), module(['/card/controller.ts'])],
      ['/card/controller.ts', module(['/src/kit/element/error-details.ts'])],
      ['/src/kit/element/error-details.ts', module([], 40_000)],
    ],
    ['card'],
  );
  assert.equal(load('/src/kit/element/error-details.ts'), 6_000);
});

test('texts are joined with those of the same elements in the same language, also where one more element needs some', () => {
  const bundles = ['more', 'compare', 'desk'];
  const { join } = mayOf(
    [
      [at('list'), module(['/list/more.ts'])],
      ['/list/more.ts', module([texts('more'), texts('more', 'da'), texts('compare')])],
      [at('desk'), module(['/desk/rest.ts'])],
      ['/desk/rest.ts', module([texts('desk'), texts('compare')])],
      ...[...bundles.map((bundle) => texts(bundle)), texts('more', 'da')].map((id) => [id, module()]),
    ],
    ['list', 'desk'],
  );
  assert.ok(join(texts('more'), texts('compare')));
  assert.ok(!join(texts('more'), texts('more', 'da')), 'not in another language');
  assert.ok(!join(texts('more'), texts('desk')), 'not of another element');
  assert.ok(!join(texts('more'), '/list/more.ts'), 'not with code');
});

test('word lists of a language and checklists that come along stay apart', () => {
  const alone = ['/lists/phrases-is.ts', '/lists/phrases-et.ts', '/intl/is.ts', '/packs/generated/pack-1.ts', '/packs/generated/pack-2.ts'];
  const { join } = mayOf(
    [[at('card'), module(['/card/rest.ts'])], ['/card/rest.ts', module(alone)], ...alone.map((id) => [id, module()])],
    ['card'],
  );
  for (const one of alone) for (const other of alone) assert.ok(!join(one, other), `${one} ${other}`);
});

test('what elements aside alone need is not joined to what others need', () => {
  const { join } = mayOf(
    [
      [at('card'), module(['/card/rest.ts', '/card/print.ts'])],
      [at('editor'), module(['/editor/more.ts', '/card/print.ts'])],
      ...['/card/rest.ts', '/card/print.ts', '/editor/more.ts'].map((id) => [id, module()]),
    ],
    ['card', 'editor'],
    { aside: ['editor'] },
  );
  assert.ok(join('/card/rest.ts', '/card/print.ts'));
  assert.ok(!join('/editor/more.ts', '/card/print.ts'));
});

test('the largest form and its texts load nothing more, others as much as these and a quarter', () => {
  const [book, event] = ['book', 'events'].map((kind) => `/editor/later/generated/${kind}.ts`);
  const { load } = mayOf(
    [
      [at('editor'), module(['/editor/controller.ts'])],
      ['/editor/controller.ts', module([book, event])],
      [book, module([texts('formBook')], 5_000)],
      [event, module([texts('formEvents')], 2_000)],
      [texts('formBook'), module([], 1_000)],
      [texts('formEvents'), module([], 400)],
    ],
    ['editor'],
    { aside: ['editor'] },
  );
  assert.deepEqual(
    ['/editor/controller.ts', book, event, texts('formBook'), texts('formEvents')].map((id) => Math.round(load(id))),
    [0, 0, 4_250, 0, 850],
  );
});

test('texts that a view waits for come alone, those that a lazy half needs bring little along', () => {
  const { load } = mayOf(
    [
      [at('card'), module(['/card/full.ts', '/card/controller.ts'])],
      ['/card/full.ts', module([texts('full')])],
      ['/card/controller.ts', module([texts('more')])],
      [texts('full'), module(['/card/print.ts'])],
      [texts('more'), module()],
      ['/card/print.ts', module([texts('print')])],
      [texts('print'), module()],
    ],
    ['card'],
    { views: ['/card/full.ts'] },
  );
  assert.deepEqual(
    ['full', 'more', 'print'].map((bundle) => load(texts(bundle))),
    [0, 12_000, 20_000],
  );
});

test('texts of elements aside are joined with each other', () => {
  const entries = ['board', 'events', 'card'];
  const { join } = mayOf(
    entries.flatMap((name) => [
      [at(name), module([`/${name}/rest.ts`])],
      [`/${name}/rest.ts`, module([texts(name)])],
      [texts(name), module()],
    ]),
    entries,
    { aside: ['board', 'events'] },
  );
  assert.ok(join(texts('board'), texts('events')));
  assert.ok(!join(texts('board'), texts('card')), 'one of others');
});

test('what all forms need is there for what waits for a form', () => {
  const [book, event] = ['book', 'events'].map((kind) => `/editor/later/generated/${kind}.ts`);
  const modules = [
    [at('editor'), module(['/editor/rest.ts'])],
    ['/editor/rest.ts', module([book, event, texts('editor')])],
  ];
  const { oneOf } = mayOf([...modules, ...[book, event, texts('editor')].map((id) => [id, module()])], ['editor']);
  assert.deepEqual(oneOf('/editor/rest.ts'), [book, event]);
  assert.deepEqual(oneOf(book), []);
});

test('in the end any two files of one language are joined, and shared ones with `later`, for little; first views load nothing for it', () => {
  const { join, load } = mayOf(
    [
      [at('card'), module(['/card/rest.ts', '/card/full.ts', texts('card')])],
      [at('board'), module(['/board/rest.ts'])],
      ['/card/rest.ts', module([texts('more')])],
      ['/card/full.ts', module([texts('full')])],
      ['/board/rest.ts', module([], 1_000, ['words'])],
      ...['words', 'common', ...['card', 'more', 'full'].map((one) => texts(one))].map((id) => [id, module()]),
    ],
    ['card', 'board'],
    { may: mayJoinAcross, aside: ['board'], views: ['/card/full.ts'], files: { words: 'shared1', common: 'later' } },
  );
  assert.ok(join('/board/rest.ts', '/card/rest.ts'));
  assert.ok(join('shared1', 'later'));
  assert.ok(!join('/board/rest.ts', 'later'), 'no lazy module');
  assert.ok(!join('later', 'shared1'), '`later` keeps its name');
  assert.ok(!join('/board/rest.ts', texts('more')), 'no texts with code');
  assert.deepEqual(
    [at('card'), '/card/full.ts', texts('card'), texts('full'), texts('more'), '/card/rest.ts'].map(load),
    [0, 0, 0, 0, 4_300, 6_000],
  );
});
