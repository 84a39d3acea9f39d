/**
 * Mutation tests: StrykerJS changes the code in one place, and a test must fail. What is measured, and why the survivors live: docs/mutation.md.
 *
 *     npm run mutation                      all groups
 *     npm run mutation -- stamps            one of them
 *     npm run mutation -- stamps src/engines/stamps/stamp/**   a part of it; what was measured before is kept (.cache/mutation/)
 *
 * WORKERS=2 takes more of the machine. TESTS='src/engines/stamps/stamp/*.test.ts src/engines/stamps/attacks/*.test.ts' takes fewer tests: what lives then may
 * still be found by others.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import '../support/settings.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What is mutated in each group, and by which tests it must be found: only those that are about it. Least share of mutants that a test must find: `LEAST`.
 */
export const groups = {
  stamps: { mutate: ['src/engines/stamps/**/*.ts'], tests: ['src/engines/stamps/**/*.test.ts'] },
  text: {
    mutate: [
      'src/schema/{link,plain,rich-text}.ts',
      'src/schema/leaves/{address,domain,text}.ts',
      'src/kit/text/*.ts',
      'src/engines/rich/{markdown,rules}.ts',
    ],
    tests: [
      'src/schema/{link,plain,rich-text,rich-lines,text}.test.ts',
      'src/schema/leaves/*.test.ts',
      'src/engines/rich/markdown.test.ts',
      'src/kit/text/rich*.test.ts',
      'src/formats/read.property.test.ts',
    ],
  },
  schema: { mutate: ['src/schema/**/*.ts', '!src/schema/json-schema.ts'], tests: ['src/{schema,formats}/**/*.test.ts'] },
  formats: { mutate: ['src/formats/**/*.ts'], tests: ['src/{schema,formats}/**/*.test.ts'] },
  tables: { mutate: ['src/engines/csv/*.ts'], tests: ['src/engines/csv/*.test.ts'] },
};
const LEAST = 85;

/** Of random cases a few: examples find mutants, and each mutant is a run of the tests. */
process.env.TEST_RUNS ??= '0.1';
process.chdir(root);

/** StrykerJS prints its report, and exits with 1 where a group has less than `LEAST`. */
async function measure(name, mutate, tests) {
  process.env.MUTATION_TESTS = tests.join(' ');
  const directory = `.cache/mutation/${name}`;
  mkdirSync(directory, { recursive: true });
  await new Stryker({
    testRunner: 'one-process',
    plugins: ['runner.mjs', 'ignore-texts.mjs'].map((name) => path.join(import.meta.dirname, name)),
    ignorers: ['texts'],
    mutate: [...mutate, '!src/**/*.test.ts', '!src/**/*.fixture.ts'],
    ignorePatterns: [
      '/dist',
      '/demo',
      '/stories',
      '/docs',
      '/test-results',
      '/test/a11y',
      '/test/e2e',
      '/test/bench',
      '/.storybook',
      '/.cache',
    ],
    coverageAnalysis: 'perTest',
    incremental: true,
    // what is asked for by name is measured anew: of mutants that act when a module is loaded, old results are kept too long
    force: mutate !== groups[name].mutate,
    incrementalFile: `${directory}/results.json`,
    concurrency: Number(process.env.WORKERS || 1),
    // what never ends is told by the runner; this is for what asks nothing while it runs, as a pattern does
    timeoutMS: 30_000,
    timeoutFactor: 2,
    disableTypeChecks: 'src/**/*.ts',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
    jsonReporter: { fileName: `${directory}/report.json` },
    thresholds: { high: LEAST, low: LEAST, break: LEAST },
    allowEmpty: true,
    cleanTempDir: 'always',
    tempDirName: '.cache/stryker',
  }).runMutationTest();
}

if (import.meta.filename === path.resolve(process.argv[1] ?? '')) {
  const [wanted, ...files] = process.argv.slice(2);
  const names = wanted ? [wanted] : Object.keys(groups);
  for (const name of names) {
    if (!groups[name]) throw new Error(`There is no group "${name}". There are: ${Object.keys(groups).join(', ')}.`);
    const { mutate, tests } = groups[name];
    await measure(name, files.length ? files : mutate, process.env.TESTS?.split(' ') ?? tests);
  }
}
