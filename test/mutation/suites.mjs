/** Mocha's `describe` and `it` as far as our tests use them, for tests that are run thousands of times in one process. */
import { settled } from './limit.mjs';

const hookNames = ['before', 'after', 'beforeEach', 'afterEach'];
/** What `this` is in a test: all have the same time here. */
const context = { timeout: () => undefined };

const suiteOf = (name, parent) => ({ name, parent, children: [], ...Object.fromEntries(hookNames.map((hook) => [hook, []])) });

/** Sets Mocha's names, and gives what collects the tests of a file: a suite. */
export function collector() {
  let current;
  const within = (suite, act) => {
    const outer = current;
    current = suite;
    act();
    current = outer;
  };
  const describe = (name, act) => {
    const suite = suiteOf(name, current);
    current.children.push(suite);
    within(suite, act);
  };
  const it = (name, test) => current.children.push({ name, test, parent: current });
  for (const hook of hookNames) globalThis[hook] = (...args) => current[hook].push(args.at(-1));
  Object.assign(globalThis, {
    describe: Object.assign(describe, { skip: () => undefined }),
    it: Object.assign(it, { skip: () => undefined }),
  });
  return async (file, load) => {
    const suite = suiteOf(file);
    current = suite;
    let failed;
    try {
      await load();
    } catch (error) {
      failed = { error };
    }
    // a change that no module survives is found, too
    const isLoaded = () => {
      if (failed) throw failed.error;
    };
    suite.children.unshift({ name: 'is loaded', parent: suite, test: isLoaded, alone: true });
    nameTests(suite, file);
    return suite;
  };
}

/** The tests of a suite, in order. */
export const testsOf = (suite) => suite.children.flatMap((one) => (one.children ? testsOf(one) : one));

/** Gives each test the id by which it is asked for again: its file, and the names of its suites and its own. */
function nameTests(suite, path, known = new Map()) {
  for (const one of suite.children) {
    const id = `${path} ${one.name}`;
    if (one.children) nameTests(one, id, known);
    else {
      const count = (known.get(id) ?? 0) + 1;
      known.set(id, count);
      one.id = count > 1 ? `${id} (${count})` : id;
    }
  }
}

const upTo = (suite) => (suite ? [...upTo(suite.parent), suite] : []);

async function call(acts) {
  for (const act of acts) {
    const done = act.call(context);
    if (done) await settled(done);
  }
}

/**
 * Runs tests, and their hooks around them, up to where `watch.end` says that it is enough.
 *
 * @param wanted Ids of the tests; unsaid, all.
 * @param watch `prepare` and `prepared` are told of a suite before and after its `before`, `begin` of a test before it, `end` with its error, if any, after it.
 * @returns Whether all were run.
 */
export async function runSuite(suite, wanted, watch) {
  const isWanted = (one) => (one.children ? one.children.some(isWanted) : !wanted || wanted.has(one.id));
  if (!isWanted(suite)) return true;
  const suites = upTo(suite);
  watch.prepare(suite);
  suite.broken = suite.parent?.broken;
  if (!suite.broken) await call(suite.before).catch((error) => (suite.broken = { error }));
  watch.prepared(suite);
  let goesOn = true;
  for (const one of suite.children) {
    if (!isWanted(one)) continue;
    goesOn = one.children ? await runSuite(one, wanted, watch) : await runTest(one, suites, watch);
    if (!goesOn) break;
  }
  await call(suite.after).catch(() => undefined);
  return goesOn;
}

async function runTest(one, suites, watch) {
  watch.begin(one);
  const start = performance.now();
  let failed = suites.at(-1).broken;
  const hooks = (name) => (one.alone ? [] : suites.flatMap((suite) => suite[name]));
  if (!failed)
    await call([...hooks('beforeEach'), one.test]).catch((error) => {
      failed = { error };
    });
  await call(hooks('afterEach').reverse()).catch((error) => (failed ??= { error }));
  return watch.end(one, failed, performance.now() - start);
}
