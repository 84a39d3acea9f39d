/** What is made of the manifests of the elements. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fill, PLACES, storyOrder } from '../../scripts/elements/docs.mjs';
import { modules } from '../../scripts/elements/modules.mjs';
import { exportsOf } from '../../scripts/elements/package.mjs';
import { faultsOf, readManifests } from '../../scripts/elements/read.mjs';

let root;
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const manifest = (more) => `import type { ElementManifest } from '../../kit/element/manifest.js';
export const manifest: ElementManifest = ${JSON.stringify(more)};`;
const clock = {
  order: 20,
  kind: 'clock',
  main: true,
  display: true,
  space: { '': '4em', wall: 'page' },
  texts: { clock: ['kit', 'clock'] },
  exports: { time: { folder: 'engines/time', what: 'what time it is' } },
  docs: {
    pages: ['Clocks'],
    stories: { title: 'Time/Clock', order: ['Views'] },
    example: { attributes: { zone: 'here', src: 'clock.json' }, href: '/time' },
    events: { 'bob-tick': { carries: ['second', 'minute'], when: 'a second is over' } },
    stores: { who: 'clock', after: 'winding', where: 'local storage', what: 'the time', until: 'stopping' },
  },
};
const alarm = { order: 10, kind: 'clock', space: { '': '4em' }, texts: { alarm: ['kit'] }, docs: { pages: [], stories: { title: 'Time/Alarm' }, methods: '`ring()`' } }; // prettier-ignore
let manifests;

before(() => {
  root = mkdtempSync(path.join(tmpdir(), 'elements-'));
  write('src/elements/clock/manifest.ts', manifest(clock));
  write('src/elements/clock/define.ts', '');
  write('src/elements/clock/events.ts', '');
  write('src/elements/clock/clock.ts', `/**\n * @attr {string} zone - Where.\n * @attr {'wall'} view - How.\n */\nexport class BobClock extends BobElement {}`); // prettier-ignore
  write('src/elements/alarm-clock/manifest.ts', manifest(alarm));
  write('src/elements/alarm-clock/define.ts', '');
  write('src/elements/alarm-clock/alarm-clock.ts', 'export class BobAlarmClock extends BobElement {\n  ring(): void {}\n}');
  write('src/elements/half-done/half-done.ts', '');
  write('src/kit/element/element.ts', `/** @attr {'light'|'dark'} theme - Which. */\nexport class BobElement extends LitElement {}`);
  write('src/engines/time/index.ts', '');
  write('src/formats/clock/index.ts', '');
  write('src/formats/clock/preview.ts', 'export const previewLeaves = {};');
  manifests = readManifests(root);
});
after(() => rmSync(root, { recursive: true }));

test('manifests are read in their order; a folder without one is not out yet', () => {
  assert.deepEqual(manifests, [
    { name: 'alarm-clock', ...alarm },
    { name: 'clock', ...clock },
  ]);
  assert.deepEqual(faultsOf(manifests, root), []);
});

test('a manifest that imports code is refused', () => {
  const other = mkdtempSync(path.join(tmpdir(), 'elements-'));
  mkdirSync(path.join(other, 'src/elements/x'), { recursive: true });
  writeFileSync(path.join(other, 'src/elements/x/manifest.ts'), `import { space } from './x.js';\nexport const manifest = { space };`);
  assert.throws(() => readManifests(other), /imports \.\/x\.js: a manifest is data only/);
  rmSync(other, { recursive: true });
});

test('contradictions are told', () => {
  const twin = { ...clock, name: 'twin', exports: { time: { folder: 'engines/none', what: '' } }, docs: { ...clock.docs, example: undefined } }; // prettier-ignore
  const liar = {
    ...alarm,
    name: 'alarm-clock',
    texts: {},
    docs: { ...alarm.docs, properties: '`bell`: `loud`', methods: '`ring()`, `snooze(5)`' },
  };
  assert.deepEqual(faultsOf([...manifests, twin, liar], root), [
    'two elements have main for the kind "clock"',
    'two elements have a bundle of texts "clock"',
    'two elements have an export "time"',
    'src/elements/twin/manifest.ts: with "display" it needs docs.example',
    'src/elements/twin/manifest.ts: there is no src/elements/twin/define.ts',
    'src/elements/twin/manifest.ts: there is no src/engines/none/index.ts',
    'src/elements/alarm-clock/manifest.ts: the docs would name bell, which <bob-alarm-clock> does not have',
    'src/elements/alarm-clock/manifest.ts: the docs would name snooze, which <bob-alarm-clock> does not have',
  ]);
});

test('the loader’s table, the attributes of marks, the classes and the element for a kind', () => {
  const made = modules(manifests, root);
  assert.match(made['loader/generated/elements.ts'], /export const clock: Known = \{\n {2}shows: true,/);
  assert.match(made['loader/generated/code.ts'], /"clock": \{\n {4}alone: [^\n]+define\.js\?alone'\)\),\n/);
  assert.match(made['loader/generated/elements.ts'], /"alarm-clock": alarmClock,/);
  assert.match(made['loader/marks/generated/attributes.ts'], /"clock": \["zone","view"\],/);
  assert.match(made['engines/embed/generated/attributes.ts'], /"clock": \{"theme":\["light","dark"\],"zone":null,"view":\["wall"\]\},/);
  assert.match(made['studio/view/generated/elements.ts'], /import '\.\.\/\.\.\/\.\.\/elements\/clock\/define\.js';/);
  assert.match(made['schema/explain/generated/kinds.ts'], /= \{\n {2}"clock": "bob-clock",\n\};/);
  assert.equal(
    made['generated/elements.ts'].split('\n').slice(1).join('\n'),
    `export { BobAlarmClock } from '../elements/alarm-clock/alarm-clock.js';\nexport { BobClock } from '../elements/clock/clock.js';\nexport * from '../elements/clock/events.js';\n`,
  );
});

test('the list of formats and their published readers, each kind once', () => {
  const made = modules(manifests, root);
  const list = made['formats/generated/formats.ts'];
  assert.match(list, /import \{ clockPreview, readClockPreview, previewLeaves as clockLeaves \} from '\.\.\/clock\/preview\.js';/);
  assert.match(
    list,
    /"clock": \{ shape: clock, read: clockReader, preview: \{ shape: clockPreview, leaves: clockLeaves, read: readClockPreview \} \},/,
  );
  assert.deepEqual(made['formats/generated/readers.ts'].match(/export .*/g), [`export * from '../clock/index.js';`]);
});

test('a kind that has a form is written by the editor, with its words, its reader and the element that shows it', () => {
  const editor = { name: 'editor', order: 30, kind: 'clock', space: {}, texts: {}, docs: {} };
  write('src/elements/editor/editor.ts', 'export class BobEditor extends BobElement {}');
  assert.doesNotMatch(modules([...manifests, editor], root)['elements/editor/later/generated/kinds.ts'], /clock/);
  write('src/formats/clock/form.ts', '');
  const made = modules([...manifests, editor], root);
  rmSync(path.join(root, 'src/formats/clock/form.ts'));
  assert.match(made['elements/editor/later/generated/kinds.ts'], /"clock": \(\) => pinned\(\(\) => import\('\.\/clock\.js'\)\),/);
  assert.match(made['elements/editor/later/generated/readers.ts'], /"clock": clockReader,/);
  assert.match(made['elements/editor/later/generated/clock.ts'], /shown: \{"tag":"bob-clock","display":true,"attributes":\{\}\}/);
  assert.match(made['formats/generated/forms.ts'], /= \[\{ form: clock, texts: clockTexts \}\];/);
});

test('the exports of the package', () => {
  const exports = exportsOf(manifests);
  assert.deepEqual(exports['./bob-alarm-clock'], {
    types: './dist/npm/src/elements/alarm-clock/define.d.ts',
    default: './dist/npm/src/elements/alarm-clock/define.js',
  });
  assert.equal(exports['./time'].default, './dist/npm/src/engines/time/index.js');
  assert.equal(exports['./documents'].default, './dist/npm/src/formats/index.js');
});

test('tables and snippets of the docs', () => {
  const { marked, space } = PLACES['stories/docs/paste-it-in.md'];
  assert.match(marked(manifests), /<a data-bob="clock" data-zone="here" data-src="clock\.json" href="\/time">…<\/a>/);
  assert.doesNotMatch(marked(manifests), /alarm/);
  assert.match(
    space(manifests),
    /div\.bob-clock\[data-view='wall'\]\n\):is\(.*\) \{\n {2}display: block;\n {2}min-height: max\(40em, 100svh\);/,
  );
  const { events, properties } = PLACES['stories/docs/events-properties-npm.md'];
  assert.match(events(manifests), /^\| `bob-tick` \| clock \| `second`, `minute` \| a second is over \|$/m);
  assert.match(properties(manifests), /^\| alarm clock \| \| `ring\(\)` \|$/m);
  assert.match(PLACES['stories/docs/privacy-and-security.md'].storage(manifests), /^\| clock \| winding \|/m);
});

test('the stories stand in the order of the elements, groups together', () => {
  assert.deepEqual(storyOrder(manifests).slice(4), ['Clocks', 'Other formats', 'The command', 'Without script', 'In a frame', 'Theming', 'Languages', 'Privacy and security', 'Events, properties, npm', 'Time', ['Alarm', 'Clock', ['Views']]]); // prettier-ignore
});

test('a place is filled between its markers, however often; a place that is missing is an error', () => {
  const text = 'Before\n\n<!-- elements:a -->\nold\n<!-- /elements -->\n\nAfter\n';
  const filled = fill(text, { a: 'new' }, 'x.md');
  assert.equal(filled, 'Before\n\n<!-- elements:a -->\n\nnew\n\n<!-- /elements -->\n\nAfter\n');
  assert.equal(fill(filled, { a: 'new' }, 'x.md'), filled);
  assert.throws(() => fill(text, { b: '' }, 'x.md'), /x\.md has no place/);
});
