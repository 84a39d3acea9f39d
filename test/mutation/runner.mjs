/**
 * Runs the tests for StrykerJS, in one process: of a mutant the test files that reach it are loaded anew from one script (`bundle.mjs`), and their tests are run
 * up to the first that fails. The runner for Vitest does the same in some 300 ms of work for each mutant, before its first test.
 */
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { now, runs, seed } from '../support/settings.mjs';
import { bundle } from './bundle.mjs';
import { collector, runSuite, testsOf } from './suites.mjs';
import { filesOf, needPage } from './tests.mjs';

/** What the changed code asks for the mutant that is active, and tells where it was. */
const stryker = (globalThis.__stryker__ ??= {});

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

const nothing = () => undefined;
const quiet = { prepare: nothing, prepared: nothing, begin: nothing };
/** Which test reaches what. What is reached before the tests of a suite is reached by each of them. */
const covering = {
  prepare: () => void (stryker.currentTestId = 'before'),
  prepared(suite) {
    stryker.currentTestId = undefined;
    const { perTest } = stryker.mutantCoverage ?? {};
    if (!perTest?.before) return;
    for (const { id } of testsOf(suite)) for (const [mutant, count] of Object.entries(perTest.before)) (perTest[id] ??= {})[mutant] = (perTest[id][mutant] ?? 0) + count; // prettier-ignore
    delete perTest.before;
  },
  begin: ({ id }) => void (stryker.currentTestId = id),
};

class Runner {
  static inject = [];
  #files;
  #run;

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

  async dryRun() {
    Object.assign(stryker, { activeMutant: undefined, mutantCoverage: undefined, hitCount: undefined });
    const tests = await this.#test({});
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail, sandboxFileName }) {
    Object.assign(stryker, { activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined, hitCount: 0, hitLimit });
    const near = path.relative(process.cwd(), sandboxFileName);
    const tests = await this.#test({ wanted: testFilter, mutant: activeMutant.id, bail: !disableBail, near });
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  async #test({ wanted, mutant, bail, near = '' }) {
    const collect = collector();
    const load = this.#run();
    const only = wanted && new Set(wanted);
    const files = nearest(only ? this.#files.filter((file) => wanted.some((id) => id.startsWith(`${file} `))) : this.#files, near);
    const suites = [];
    for (const file of files) suites.push(await collect(file, load[file]));
    const fileOf = new Map(suites.flatMap((suite) => testsOf(suite).map(({ id }) => [id, suite.name])));
    if (mutant) stryker.activeMutant = mutant;
    const results = [];
    for (const suite of suites) if (!(await runSuite(suite, only, mutant ? { ...quiet, end } : { ...covering, end }))) break;
    function end({ id }, failed, timeSpentMs) {
      const status = failed ? TestStatus.Failed : TestStatus.Success;
      const told = failed && { failureMessage: String(failed.error?.message ?? failed.error) };
      results.push({ id, name: id, fileName: fileOf.get(id), timeSpentMs, status, ...told });
      return !failed || !bail;
    }
    stryker.activeMutant = undefined;
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', Runner)];
