/** The steps of `npm test`, in phases; the lanes of a phase run side by side, the steps of a lane one after the other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'test-results');
const bin = (name) => {
  const folder = path.join(root, 'node_modules', name);
  const entry = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin;
  return path.join(folder, typeof entry === 'string' ? entry : entry[name.split('/').pop()] ?? Object.values(entry)[0]); // prettier-ignore
};

const script = (id, title, file, ...args) => ({ id, title, file, args: [file, ...args] });
const tool = (id, title, name, ...args) => ({ id, title, args: [bin(name), ...args] });
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function scriptTests() {
  const tap = path.join(results, 'scripts.tap');
  const files = readdirSync(path.join(root, 'test/scripts')).filter((file) => file.endsWith('.test.mjs')).map((file) => `test/scripts/${file}`); // prettier-ignore
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
  const tally = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(readFileSync(tap, 'utf8'))?.[1] ?? 0);
  const count = () => ({ passed: tally('pass'), failed: tally('fail') + tally('cancelled') });
  return { id: 'scripts', title: 'tests of the scripts', args: ['--test', ...reporters, ...files], clear: tap, count };
}

function engine(name) {
  const file = path.join(results, `${name}.json`);
  return {
    ...tool(name, `unit and end-to-end tests in ${name}`, '@web/test-runner'),
    env: { BROWSERS: name, RESULTS: file, ALL: '1' },
    clear: file,
    count: () => json(file),
    minutes: 12,
  };
}

function storybook() {
  const file = path.join(results, 'storybook.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return {
    ...tool('stories', 'every story renders, and has no axe violation', 'vitest', 'run', '--project=storybook', ...reporters),
    clear: file,
    count: () => {
      const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = json(file);
      return { passed, failed: numFailedTests || numFailedTestSuites }; // a file that does not load has no tests
    },
    minutes: 5,
  };
}

/** `engines`: those that are ready. */
export const phases = (engines) => [
  [
    [
      script('lock', 'package-lock.json is whole', 'scripts/check-lock.mjs'),
      script('version', 'one version everywhere', 'scripts/check-version.mjs'),
      script('map', 'outlines and Leaflet for the map: made', 'scripts/map/make.mjs'),
      script('packs', 'checklists that come along: made', 'scripts/packs/make.mjs'),
      script('locales', 'translations: built', 'scripts/locales.mjs', 'build'),
    ],
  ],
  [
    [
      script('build', 'build', 'scripts/build.mjs'),
      script('manifest', 'custom elements manifest', 'scripts/manifest.mjs'),
      script('drift', 'code and JSDoc agree', 'scripts/check-manifest.mjs'),
      script('schemas', 'schemas hold for the demo documents', 'scripts/check-schemas.mjs'),
      script('sizes', 'sizes in README', 'scripts/budgets.mjs'),
      script('package', 'the package can be used by its name', 'scripts/check-package.mjs'),
      script('budgets', 'budgets', 'scripts/check-budgets.mjs'),
      tool('format', 'format', 'prettier', '--check', '--log-level=warn', '.'),
      script('translations', 'translations: complete', 'scripts/locales.mjs', 'check'),
    ],
    [
      tool('types', 'types', 'typescript', '--noEmit', '--project', 'tsconfig.json'),
      tool('lint', 'lint', 'eslint', '.', '--max-warnings=0'),
      scriptTests(),
    ],
  ],
  // Chromium takes two pages at a time, the others one: they go side by side
  ...(engines.includes('chromium') ? [[[engine('chromium')]]] : []),
  engines.filter((name) => name !== 'chromium').map((name) => [engine(name)]),
  ...(engines.includes('chromium') ? [[[storybook()]]] : []),
];
