import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from './files.mjs';

const file = (name, imports = [], lazy = [], modules = { [`src/${name}.ts`]: 1 }) => ({
  name: `${name}.js`,
  file: `${name}-12345678.js`,
  imports: imports.map((one) => `${one}.js`),
  lazy: lazy.map((one) => `${one}.js`),
  modules,
});
const text = (language) => file(`edit-${language}`, [], [], { [`locales/generated/edit/${language}.ts`]: 1 });
const record = {
  elements: ['card', 'desk', 'editor'],
  files: [
    file('bob', [], ['start', 'card', 'card-card', 'desk', 'desk-desk', 'editor', 'editor-editor']),
    file('start', [], ['edit']),
    file('edit', [], [], { 'src/studio/edit/edit.ts': 1, 'src/engines/carry/carry.ts': 1 }),
    file('core'),
    file('card', ['core'], ['full']),
    file('card-card', [], ['full']),
    file('full', ['core'], ['pack-1']),
    file('pack-1', [], [], { 'src/elements/checklist/packs/generated/pack-1.ts': 1 }),
    file('desk', ['core'], ['camera']),
    file('desk-desk', [], ['camera']),
    file('camera'),
    file('editor', ['core'], ['form', 'edit-nb', 'edit-lt']),
    file('editor-editor', [], ['form', 'edit-nb', 'edit-lt']),
    file('form'),
    text('nb'),
    text('lt'),
  ],
};
const names = (files) => files.map((one) => one.replace('-12345678.js', ''));

test('the studio keeps the editor and what a preview shows, with all that they load, each language apart', () => {
  const { always, languages, used } = filesOf(record, ['card']);
  assert.deepEqual(names(always), ['card', 'core', 'editor-editor', 'editor', 'form', 'full', 'start']);
  assert.deepEqual(Object.fromEntries(Object.entries(languages).map(([one, files]) => [one, names(files)])), {
    lt: ['edit-lt'],
    nb: ['edit-nb'],
  });
  assert.deepEqual(names(used), ['pack-1']);
});
