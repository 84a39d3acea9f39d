/** What runs the tests for `npm run mutation`: a mutant is found where a test fails, and where a hook or a module does. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { filesOf } from '../mutation/tests.mjs';
import { collector, runSuite, testsOf } from '../mutation/suites.mjs';

const nothing = () => undefined;
/** What comes of the tests of a file: each with what it threw. */
async function outcome(load, { wanted, upTo = Infinity } = {}) {
  const suite = await collector()('a.test.ts', load);
  const told = [];
  const end = ({ id }, failed) => told.push(failed ? `${id}: ${failed.error}` : id) < upTo;
  await runSuite(suite, wanted && new Set(wanted), { prepare: nothing, prepared: nothing, begin: nothing, end });
  return { told: told.filter((one) => one !== 'a.test.ts is loaded'), ids: testsOf(suite).map(({ id }) => id) };
}
const { describe, it, before, beforeEach, afterEach, after } = new Proxy({}, { get: (_, name) => (...args) => globalThis[name](...args) }); // prettier-ignore

test('hooks run around the tests of their suite and of those in it, in Mocha’s order', async () => {
  const order = [];
  const note = (name) => () => void order.push(name);
  await outcome(() => {
    before(note('before'));
    beforeEach(note('each'));
    afterEach(note('after each'));
    after(note('after'));
    it('one', note('one'));
    describe('inner', () => {
      beforeEach(note('inner each'));
      it('two', async () => void order.push('two'));
    });
  });
  assert.equal(order.join(), 'before,each,one,after each,each,inner each,two,after each,after');
});

test('a test fails where it throws, where a hook before it does, and where its file cannot be loaded', async () => {
  const bad = () => {
    throw new Error('no');
  };
  const { told } = await outcome(() => {
    it('one', bad);
    it('two', () => Promise.reject(new Error('no')));
    it('three', nothing);
    describe('in', () => {
      before(bad);
      it('four', nothing);
      describe('deeper', () => it('five', nothing));
    });
    describe('each', () => {
      afterEach(bad);
      it('six', nothing);
    });
  });
  const failed = ['one', 'two', 'in four', 'in deeper five', 'each six'].map((name) => `a.test.ts ${name}: Error: no`);
  assert.deepEqual(told, [...failed.slice(0, 2), 'a.test.ts three', ...failed.slice(2)]);
  assert.deepEqual((await outcome(bad)).told, ['a.test.ts is loaded: Error: no']);
});

test('only those run that are asked for, up to where it is enough; two of one name are told apart', async () => {
  const load = () => ['one', 'two', 'two'].forEach((name) => it(name, nothing));
  const { ids } = await outcome(load);
  assert.deepEqual(ids.slice(1), ['a.test.ts one', 'a.test.ts two', 'a.test.ts two (2)']);
  assert.deepEqual((await outcome(load, { wanted: [ids[3]] })).told, [ids[3]]);
  assert.deepEqual((await outcome(load, { wanted: ids.slice(1), upTo: 1 })).told, [ids[1]]);
});

test('test files are found by patterns', () => {
  assert.deepEqual(filesOf(['src/schema/{link,plain}.test.ts']), ['src/schema/link.test.ts', 'src/schema/plain.test.ts']);
  assert.ok(filesOf(['src/{schema,formats}/**/*.test.ts']).includes('src/formats/book/hours/text.test.ts'));
  assert.deepEqual(filesOf(['src/schema/*.test']), []);
});
