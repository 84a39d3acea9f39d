import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunksOf } from './chunks.mjs';

const at = (name) => `/src/elements/${name}/define.ts`;
const long = (imports = [], lazy = []) => ({ imports, lazy, size: 40_000 });
const small = (imports = []) => ({ imports, lazy: [], size: 100 });

/** The names of the files of these modules. */
const filesOf = (graph, entries, ids, views) => {
  const { chunks } = chunksOf(new Map(graph), entries, views);
  return ids.map((id) => chunks.get(id));
};

test('what first views share is core, what one needs comes with it', () => {
  const graph = [
    [at('card'), long(['lit', 'vcard', 'book', 'icons'], ['/src/elements/card/full.ts'])],
    [at('desk'), long(['lit', 'table'])],
    [at('list'), long(['lit', 'table', 'icons'])],
    [at('badge'), long(['lit', 'table', 'icons'])],
    [at('note'), long(['lit', 'table'])],
    ['/src/elements/card/full.ts', long(['book', 'chart'], ['box'])],
    ['box', long(['chart'])],
    ['icons', small(['mark'])],
    ['mark', small()],
    ...['lit', 'vcard', 'book', 'chart', 'table'].map((id) => [id, long()]),
  ];
  const entries = ['card', 'desk', 'list', 'badge', 'note'].map(at);
  assert.deepEqual(filesOf(graph, entries, ['lit', 'table', 'vcard', 'book', 'chart', '/src/elements/card/full.ts']), [
    'core',
    'core',
    'card',
    'card',
    'full',
    'full',
  ]);
  assert.deepEqual(filesOf(graph, entries, ['icons', 'mark']), ['core', 'core'], 'small ones of a few elements');
});

test('what the first views of a few elements need is a file; what one needs and others load later does not bring the first along', () => {
  const graph = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [at(name), long(name < 'c' ? ['records'] : [], name === 'f' ? ['late'] : [])]),
    [at('a'), long(['records', 'rows'])],
    ['late', long(['rows'])],
    ['records', long()],
    ['rows', long(['cell'])],
    ['cell', long()],
  ];
  const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map(at);
  assert.deepEqual(filesOf(graph, entries, ['records', 'rows', 'cell', 'late']), ['first1', 'a-shared', 'a-shared', undefined]);
});

test('a small module goes beside what it imports where all who need it have that', () => {
  const graph = [
    ...['c', 'd', 'e', 'f'].map((name) => [at(name), long()]),
    [at('a'), long(['records', 'place'], ['late'])],
    [at('b'), long(['records'], ['late'])],
    ['late', long(['place'])],
    ['records', long()],
    ['place', small(['records'])],
  ];
  const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map(at);
  assert.deepEqual(filesOf(graph, entries, ['records', 'place']), ['first1', 'first1']);
});

test('what lazy modules share travels with the one that is there before the others, else in a file of its own', () => {
  const graph = [
    [at('card'), long([], ['/x/rest.ts', '/x/print.ts'])],
    ['/x/rest.ts', long(['word'], ['/x/map.ts'])],
    ['/x/map.ts', long(['word', 'draw'])],
    ['/x/print.ts', long(['draw'])],
    ...['word', 'draw'].map((id) => [id, long()]),
  ];
  const files = filesOf(graph, [at('card'), at('other'), at('third')].slice(0, 1), ['word', '/x/rest.ts', 'draw', '/x/map.ts']);
  assert.deepEqual(files, ['rest', 'rest', 'later', undefined]);
});

test('what most elements need soon is one file, what a few of them need another', () => {
  const entries = ['a', 'b', 'c', 'd', 'e'].map(at);
  const graph = [
    ...['a', 'b', 'c', 'd', 'e'].flatMap((name) => [
      [at(name), long([], [`/${name}/rest.ts`])],
      [`/${name}/rest.ts`, long([...(name < 'd' ? ['theme'] : []), ...(name > 'c' ? ['stamps'] : [])], [`/${name}/more.ts`])],
      [`/${name}/more.ts`, long(name < 'c' ? ['dialog'] : [])],
    ]),
    ...['theme', 'stamps', 'dialog'].map((id) => [id, long()]),
  ];
  assert.deepEqual(filesOf(graph, entries, ['theme', 'stamps', 'dialog']), ['later', 'later1', 'a-more']); // joined with what asks for it
});

test('what a first view waits for brings nothing along that waits for it, nor another element', () => {
  const entries = ['a', 'b', 'c'].map(at);
  const graph = [
    [at('a'), long(['book'], ['/a/full.ts', '/a/rest.ts'])],
    ...['b', 'c'].map((name) => [at(name), long([], [`/${name}/rest.ts`])]),
    ['/a/full.ts', long(['names', 'chapters', 'head'], ['/a/chart.ts'])],
    ['/a/rest.ts', long(['names', 'chapters', 'theme'])],
    ['/a/chart.ts', long(['head', 'theme'])],
    ...['b', 'c'].map((name) => [`/${name}/rest.ts`, long(['names', 'theme'])]),
    ['chapters', long(['book', 'names'])],
    ...['book', 'names', 'theme', 'head'].map((id) => [id, long()]),
  ];
  const ids = ['book', 'names', 'chapters', 'theme', 'head'];
  assert.deepEqual(filesOf(graph, entries, ids, ['/a/full.ts']), ['a', 'early', 'a-early', 'later', 'full']);
});

test('lazy modules of one name are told apart by their folders', () => {
  const graph = new Map([
    [at('card'), long([], ['/card/rest.ts', '/full/full.ts', '/card/later/later.ts'])],
    [at('desk'), long([], ['/desk/rest.ts'])],
    ...['/card/rest.ts', '/desk/rest.ts', '/full/full.ts', '/card/later/later.ts'].map((id) => [id, long()]),
  ]);
  const { names } = chunksOf(graph, [at('card'), at('desk')]);
  assert.deepEqual([...names.values()], ['card-rest', 'full', 'card-later', 'desk-rest']);
  graph.get(at('desk')).lazy.push('/other/desk/rest.ts');
  graph.set('/other/desk/rest.ts', long());
  assert.throws(() => chunksOf(graph, [at('card'), at('desk')]), /Two lazy modules would be the file desk-rest\.js/);
});

test('an element aside changes no file of the others, and brings no whole lazy module of theirs along', () => {
  const others = [
    [at('card'), long(['lit'], ['/src/elements/card/later.ts'])],
    [at('desk'), long(['lit'], ['/src/elements/desk/later.ts'])],
    ['/src/elements/card/later.ts', long(['host', 'shape', 'chart'])],
    ['/src/elements/desk/later.ts', long(['host'])],
    ...['lit', 'host', 'shape', 'chart'].map((id) => [id, long()]),
  ];
  const editor = [
    [at('editor'), long(['lit'], ['/src/elements/editor/later.ts'])],
    ['/src/elements/editor/later.ts', long(['host', 'shape'])],
  ];
  const entries = ['card', 'desk', 'editor'].map(at);
  const files = (graph, all, aside) => {
    const { chunks } = chunksOf(new Map(graph), all, [], aside);
    return ['lit', 'host', 'chart', 'shape'].map((id) => chunks.get(id));
  };
  assert.deepEqual(files(others, entries.slice(0, 2), []), ['core', 'later', undefined, undefined]);
  const [lit, host, chart, shape] = files([...others, ...editor], entries, [at('editor')]);
  assert.deepEqual([lit, host, chart], ['core', 'later', undefined]);
  assert.match(shape, /^beside\d+$/);
});

test('the first view of an element aside takes no lazy module of another along, of which it needs a part', () => {
  const graph = new Map([
    [at('card'), long(['lit'], ['/src/elements/card/full.ts'])],
    [at('desk'), long(['lit'])],
    ['/src/elements/card/full.ts', long(['box', 'chart'], ['/src/elements/card/rest.ts'])],
    ['/src/elements/card/rest.ts', long(['box', 'chart'])],
    [at('figures'), long(['lit', 'chart'])],
    ...['lit', 'box', 'chart'].map((id) => [id, long()]),
  ]);
  const { chunks } = chunksOf(graph, ['card', 'desk', 'figures'].map(at), [], [at('figures')]);
  assert.equal(chunks.get('box'), 'full');
  assert.match(chunks.get('chart'), /^beside\d+$/);
});

test('the order in which modules were read changes no file', () => {
  const lazies = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `/x/${name}.ts`);
  // each two share a part: whichever two parts are joined, as much more is loaded
  const pairs = lazies.flatMap((one, index) => lazies.slice(index + 1).map((other) => [`${one}+${other}`, one, other]));
  const graph = [
    [at('card'), long([], lazies)],
    ...lazies.map((id) => [id, long(pairs.filter((pair) => pair.includes(id, 1)).map(([part]) => part))]),
    ...pairs.map(([part]) => [part, { imports: [], lazy: [], size: 4_000 }]),
  ];
  const read = (order) => Object.fromEntries([...chunksOf(new Map(order), [at('card')]).chunks].sort());
  const files = read(graph);
  assert.deepEqual(read([...graph].reverse()), files);
  assert.ok(new Set(Object.values(files)).size < pairs.length, 'some are joined');
});

test('a joined file has the name of the lazy module in it that is asked for first', () => {
  const graph = [
    [at('card'), { imports: [], lazy: ['/x/zoom.ts'], size: 90_000 }],
    ['/x/zoom.ts', { imports: ['line'], lazy: ['/x/film.ts', '/x/audio.ts'], size: 90_000 }],
    ['/x/film.ts', { imports: ['line', 'light'], lazy: ['/x/about.ts'], size: 14_000 }],
    ['/x/about.ts', { imports: ['light'], lazy: [], size: 14_000 }],
    ['/x/audio.ts', { imports: ['line'], lazy: [], size: 90_000 }],
    ...['line', 'light'].map((id) => [id, { imports: [], lazy: [], size: 3_000 }]),
  ];
  const { chunks } = chunksOf(new Map(graph), [at('card')]);
  assert.equal(chunks.get('/x/about.ts'), 'film');
});

test('what the first view of an element aside shares with lazy modules of others is no file of its own where it is small', () => {
  const graph = (size) => [
    [at('card'), long([], ['/card/rest.ts'])],
    ['/card/rest.ts', long(['clock'])],
    [at('events'), long(['clock'])],
    ['clock', { imports: [], lazy: [], size }],
  ];
  const fileOf = (size) => chunksOf(new Map(graph(size)), [at('card'), at('events')], [], [at('events')]).chunks.get('clock');
  assert.equal(fileOf(100), 'core');
  assert.equal(fileOf(5_000), 'beside1');
});
