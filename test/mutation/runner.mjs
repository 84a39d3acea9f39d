/**
 * Runs the tests for StrykerJS, in one process: of a mutant the test files that reach it are loaded anew from one script (`bundle.mjs`), and their tests are run
 * up to the first that fails. The runner for Vitest does the same in some 300 ms of work for each mutant, before its first test.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { now, runs, seed } from '../support/settings.mjs';
import { bundle } from './bundle.mjs';
import { limited, work } from './limit.mjs';
import { collector, runSuite, testsOf } from './suites.mjs';
import { filesOf, needPage } from './tests.mjs';

/** What the changed code asks for the mutant that is active, and tells where it was. */
const stryker = (globalThis.__stryker__ ??= {});
const limit = limited(stryker);

/** Test files beside the changed file first, those of random cases last: a mutant is done with at the first test that fails. */
function nearest(files, changed) {
  const folders = path.dirname(changed).split('/');
  const far = (file) => {
    const own = path.dirname(file).split('/');
    const same = folders.findIndex((name, at) => name !== own[at]);
    return (
      (file.includes('.property.') ? 100 : 0) - (same < 0 ? folders.length : same) - (file.startsWith(changed.replace(/ts$/, '')) ? 1 : 0)
    );
  };
  return changed ? files.map((file) => [far(file), file]).sort(([a], [b]) => a - b).map(([, file]) => file) : files; // prettier-ignore
}

/** What each test costs by itself, in milliseconds of work. */
const COSTS = 'mutation-costs.json';
/** So much work is spent on a mutant. What would find it after that is long: random cases, huge inputs. */
const MOST = 800;

/** Tests in the order in which they are run: all quick ones at once, then one by one as far as it is worth it. */
function* quickFirst(ids, costs) {
  const cost = (id) => costs[id] ?? 0;
  const quick = (one) => cost(one) <= 20;
  yield new Set(ids.filter(quick));
  let spent = 0;
  for (const one of ids.filter((id) => !quick(id)).sort((a, b) => cost(a) - cost(b))) {
    spent += cost(one);
    if (spent > MOST) return;
    yield new Set([one]);
  }
}

const nothing = () => undefined;
const quiet = { prepare: nothing, prepared: nothing, begin: nothing };
/** What is reached before the tests of a suite is reached by each of them. */
const reached = {
  prepare: () => void (stryker.currentTestId = 'before'),
  prepared(suite) {
    stryker.currentTestId = undefined;
    const { perTest } = stryker.mutantCoverage;
    for (const { id } of perTest.before ? testsOf(suite) : [])
      for (const [mutant, count] of Object.entries(perTest.before)) (perTest[id] ??= {})[mutant] = (perTest[id][mutant] ?? 0) + count;
    delete perTest.before;
  },
  begin: ({ id }) => void (stryker.currentTestId = id),
};

class Runner {
  static inject = [];
  #files;
  #run;
  #costs;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = filesOf(process.env.MUTATION_TESTS.split(' '));
    this.#run = await bundle(this.#files);
    if (this.#files.some(needPage)) {
      const { builtinEnvironments } = await import('vitest/runtime');
      await builtinEnvironments.jsdom.setup(globalThis, {});
    }
    Object.assign(globalThis, { testSettings: { now, seed, runs } });
    globalThis.location ??= new URL('https://page.example/');
    // of a mutant nobody waits for all that it began
    process.on('unhandledRejection', () => undefined);
  }

  /**
   * Which test reaches what. Each test has modules of its own: else what is made once and kept (a table of words) would be reached by the first test alone that
   * needs it.
   */
  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} }, hitCount: undefined });
    const suites = await this.#load(this.#files);
    const onLoading = stryker.mutantCoverage.static;
    const tests = [];
    const costs = {};
    for (const suite of suites)
      for (const { id } of testsOf(suite)) {
        const alone = await this.#load([suite.name]);
        const before = process.cpuUsage();
        tests.push(...(await this.#test(alone, new Set([id]), reached)));
        costs[id] = work(before);
      }
    // a process that comes after this one, where a mutant never ended, knows them too
    writeFileSync(COSTS, JSON.stringify(costs));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { ...stryker.mutantCoverage, static: onLoading } };
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit, disableBail, sandboxFileName }) {
    Object.assign(stryker, { activeMutant: mutantActivation === 'static' ? id : undefined, hitCount: 0, hitLimit });
    limit.begin(6000);
    const files = testFilter ? this.#files.filter((file) => testFilter.some((one) => one.startsWith(`${file} `))) : this.#files;
    const suites = await this.#load(nearest(files, path.relative(process.cwd(), sandboxFileName)));
    stryker.activeMutant = id;
    const tests = [];
    this.#costs ??= JSON.parse(readFileSync(COSTS, 'utf8'));
    for (const some of quickFirst(testFilter ?? suites.flatMap(testsOf).map((one) => one.id), this.#costs)) {
      tests.push(...(await this.#test(suites, some, quiet, !disableBail)));
      if (limit.isOver || (!disableBail && tests.at(-1)?.status === TestStatus.Failed)) break;
    }
    stryker.activeMutant = undefined;
    const tooLong = limit.isOver && { status: DryRunStatus.Timeout };
    limit.begin(Infinity);
    return toMutantRunResult(tooLong || (determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests }));
  }

  async #load(files) {
    const collect = collector();
    const load = this.#run();
    const suites = [];
    for (const file of files) suites.push(await collect(file, load[file]));
    return suites;
  }

  async #test(suites, wanted, watch, isEnough = false) {
    const results = [];
    for (const suite of suites) {
      const end = ({ id }, failed, timeSpentMs) => {
        stryker.currentTestId = undefined;
        const status = failed ? TestStatus.Failed : TestStatus.Success;
        const told = failed && { failureMessage: String(failed.error?.message ?? failed.error) };
        results.push({ id, name: id, fileName: suite.name, timeSpentMs, status, ...told });
        return !(failed && isEnough);
      };
      if (!(await runSuite(suite, wanted, { ...watch, end }))) break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', Runner)];
