/** Names of new elements; that such an element works is shown by `scripts/elements/check-new.mjs`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { faultOfName } from '../../scripts/elements/names.mjs';
import { renamed, withForm } from '../../scripts/elements/new.mjs';

const root = path.join(import.meta.dirname, '../..');
const fault = (name) => faultOfName(name, root);

test('a good name has no fault', () => {
  for (const name of ['hello', 'hello-there', 'opening-hours', 'map2']) assert.equal(fault(name), undefined);
});

test('a bad name is refused in one sentence that says what would do', () => {
  assert.equal(fault(undefined), 'Say which: npm run new-element hello');
  assert.equal(fault('bob-hello'), 'Leave out "bob-": the tag of the element "hello" is <bob-hello>.');
  for (const name of ['Hello', 'hello_there', 'ab', '9lives', 'a--b', 'hello-', '../card', 'grüezi', 'x'.repeat(31)])
    assert.match(fault(name), /^".+" is not a name: [^.]+, as in "hello" or "opening-hours"\.$/, name);
});

test('a name that is taken is refused, whatever has it', () => {
  assert.equal(fault('card'), '"card" is taken: there is src/elements/card already.');
  assert.equal(fault('book'), '"book" is taken: there is src/formats/book already.');
  assert.equal(fault('stamps'), '"stamps" is taken: there is the export "stamps" of the package already.');
  assert.equal(fault('members'), '"members" is taken: there is the bundle of texts "members" already.');
  assert.equal(fault('kit'), '"kit" is taken: there is the prefix of texts "kit" already.');
  assert.equal(fault('problem'), '"problem" is taken: there is the bundle of texts "problem" already.');
  assert.equal(fault('edit'), '"edit" is taken: there is the prefix of texts "edit" already.');
  assert.match(fault('later'), /means something else/);
});

test('a name that blockers would not let through is refused', () => {
  assert.match(fault('share'), /blockers of advertisements refuse the word "share"/);
  assert.match(fault('big-banner'), /"banner"/);
  assert.equal(fault('shared-table'), undefined);
});

test('the template takes the name in each way in which it is written', () => {
  assert.equal(
    renamed('bob-new-thing newThing.more BobNewThing "new thing" "New thing" order: 0,', 'opening-hours', 90),
    'bob-opening-hours openingHours.more BobOpeningHours "opening hours" "Opening hours" order: 90,',
  );
  assert.equal(renamed('new-thing newThing NewThing New thing', 'hello'), 'hello hello Hello Hello');
});

test('the form of a new format gets a bundle of texts of its own, beside those of the other forms', () => {
  const before = readFileSync(path.join(root, 'locales/bundles.json'), 'utf8');
  const after = withForm(before, 'opening-hours');
  assert.deepEqual(JSON.parse(after), { ...JSON.parse(before), formOpeningHours: ['formcommon', 'formOpeningHours'] });
  const names = Object.keys(JSON.parse(after));
  assert.match(names[names.indexOf('formOpeningHours') - 1], /^form[A-Z]/);
  assert.deepEqual(
    after.split('\n').filter((line) => !line.includes('formOpeningHours')),
    before.split('\n'),
    'nothing else changes',
  );
});

test('the template has a form: the editor writes the new kind', () => {
  const form = readFileSync(path.join(root, 'scripts/elements/template/src/formats/new-thing/form.ts'), 'utf8');
  assert.match(renamed(form, 'opening-hours'), /export const form: Form = \{\n {2}kind: 'opening-hours',\n {2}shape: openingHours,/);
  const prefixes = new Set([...renamed(form, 'opening-hours').matchAll(/id: '(\w+)\./g)].map(([, prefix]) => prefix));
  assert.deepEqual(prefixes, new Set(['formOpeningHours', 'formcommon']));
});
