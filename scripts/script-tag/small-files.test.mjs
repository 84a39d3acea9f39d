import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSmall } from './small-files.mjs';

const module = (size, ...imports) => ({ size, imports });
/** Any files, for any root. */
const all = { join: () => true, load: () => undefined };
/** These files only. */
const parts = (...names) => ({ ...all, join: (one, other) => [one, other].every((file) => names.includes(file)) });
/** Each module is a file of its own, and nothing is there before a root. */
const joinedOf = (graph, roots, may = all, before = {}) =>
  Object.fromEntries(
    joinSmall(
      new Map(Object.entries(graph)),
      new Map(Object.keys(graph).map((id) => [id, `${id}.js`])),
      roots,
      may,
      new Map(roots.map((root) => [root, new Set(before[root])])),
    ),
  );

test('two small files that the same modules need are one', () => {
  const graph = { map: module(200_000, 'line', 'dot'), list: module(200_000, 'line', 'dot'), line: module(500), dot: module(500) };
  assert.deepEqual(joinedOf(graph, ['map', 'list'], parts('line.js', 'dot.js')), { 'line.js': 'dot.js' });
});

test('files that are not small stay as they are', () => {
  const graph = { map: module(200_000, 'line', 'dot'), list: module(200_000, 'line', 'dot'), line: module(61_000), dot: module(61_000) };
  assert.deepEqual(joinedOf(graph, ['map', 'list'], parts('line.js', 'dot.js')), {});
});

test('no module loads much that it has no use for, in all', () => {
  const small = Array.from({ length: 9 }, (_, index) => [`part${index}`, module(19_900)]);
  const graph = { ...Object.fromEntries(small), view: module(80_000, 'part0'), print: module(80_000, ...small.map(([id]) => id)) };
  const joined = joinedOf(graph, ['view', 'print']);
  const withFirst = ['part0.js', ...Object.keys(joined)].filter((file) => (joined[file] ?? file) === (joined['part0.js'] ?? 'part0.js'));
  assert.ok(new Set(withFirst).size <= 5, `${withFirst.join()}: no more than it may`);
  assert.ok(Object.keys(joined).length >= 6, 'what print alone needs is joined');
});

test('a root that may load nothing more does not', () => {
  const graph = { view: module(200_000, 'line'), print: module(200_000, 'line', 'dot'), line: module(500), dot: module(500) };
  const may = parts('line.js', 'dot.js');
  assert.deepEqual(joinedOf(graph, ['view', 'print'], may), { 'line.js': 'dot.js' });
  assert.deepEqual(joinedOf(graph, ['view', 'print'], { ...may, load: (root) => (root === 'view' ? 0 : undefined) }), {});
});

test('what is there before a root is nothing more to load', () => {
  const graph = { page: module(200_000, 'word'), word: module(500), film: module(5_000, 'light'), light: module(500) };
  const may = { ...parts('word.js', 'light.js'), load: (root) => (root === 'film' ? 0 : undefined) };
  assert.deepEqual(joinedOf(graph, ['page', 'film'], may), {});
  assert.deepEqual(joinedOf(graph, ['page', 'film'], may, { film: ['page'] }), { 'word.js': 'light.js' });
});

test('what all modules need of which a root loads one in any case is nothing more to load', () => {
  const graph = {
    page: module(200_000, 'frame'),
    frame: module(500),
    book: module(90_000, 'field'),
    event: module(90_000, 'field'),
    field: module(500),
  };
  const may = { ...parts('frame.js', 'field.js'), load: (root) => (root === 'page' ? 0 : undefined) };
  const roots = ['page', 'book', 'event'];
  const before = { book: ['page'], event: ['page'] };
  assert.deepEqual(joinedOf(graph, roots, may, before), {});
  const oneOf = (root) => (root === 'page' ? ['book', 'event'] : []);
  assert.deepEqual(joinedOf(graph, roots, { ...may, oneOf }, before), { 'frame.js': 'field.js' });
  graph.event.imports = [];
  assert.deepEqual(joinedOf(graph, roots, { ...may, oneOf }, before), {}, 'not all need it');
});

test('files that may not be joined are not', () => {
  const graph = { view: module(200_000, 'line', 'dot'), line: module(500), dot: module(500) };
  assert.deepEqual(joinedOf(graph, ['view'], { ...all, join: () => false }), {});
});

test('files never import each other in a circle', () => {
  // a needs the large b, which needs c: a and c in one file would need b, which needs them
  const graph = { view: module(200_000, 'a'), a: module(500, 'b'), b: module(61_000, 'c'), c: module(500) };
  assert.deepEqual(joinedOf(graph, ['view'], parts('a.js', 'c.js')), {});
});

test('no file comes to hold its own hash', () => {
  // page loads list, which loads tool, which loads page-part: in one file with list, that would lead back to it
  const lazy = (size, loads, ...imports) => ({ size, imports, lazy: loads });
  const graph = { page: lazy(90_000, ['list']), list: lazy(500, ['tool']), tool: lazy(90_000, ['part']), part: lazy(500, []) };
  assert.deepEqual(joinedOf(graph, ['page', 'list', 'tool', 'part'], parts('list.js', 'part.js')), {});
  graph.tool.lazy = [];
  assert.deepEqual(joinedOf(graph, ['page', 'list', 'tool', 'part'], parts('list.js', 'part.js')), { 'list.js': 'part.js' });
});

test('what stands in lists holds no hash', () => {
  const lazy = (size, loads, ...imports) => ({ size, imports, lazy: loads });
  const graph = {
    page: lazy(90_000, ['list']),
    list: lazy(500, ['tool']),
    tool: lazy(90_000, ['part']),
    part: lazy(500, [], 'more'),
    more: lazy(90_000, []),
  };
  const may = parts('list.js', 'part.js');
  const roots = ['page', 'list', 'tool', 'part'];
  assert.deepEqual(joinedOf(graph, roots, may), {});
  assert.deepEqual(joinedOf(graph, roots, { ...may, isListed: (file) => file === 'tool.js' }), { 'list.js': 'part.js' });
  // a single file is named at once
  graph.part.imports = [];
  assert.deepEqual(joinedOf(graph, roots, { ...may, isListed: (file) => file === 'tool.js' }), {});
});
