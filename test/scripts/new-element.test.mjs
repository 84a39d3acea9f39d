/** Names of new elements; that such an element works is shown by `scripts/elements/check-new.mjs`. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { faultOfName } from '../../scripts/elements/names.mjs';
import { renamed } from '../../scripts/elements/new.mjs';

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
