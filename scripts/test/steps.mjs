/** The steps of `npm test`, in phases, with what each needs. */
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

function scriptTests(id = 'scripts', env = {}, folders = ['test/scripts', 'scripts'], title = 'tests of the scripts', most = 2) {
  const tap = path.join(results, `${id}.tap`);
  const files = folders.flatMap(
    (folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).filter((file) => file.endsWith('.test.mjs')).map((file) => path.join(folder, file)), // prettier-ignore
  );
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
  const tally = (text, word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const count = () => {
    const text = readFileSync(tap, 'utf8');
    const problems = [...text.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name]) => name);
    return { passed: tally(text, 'pass'), failed: tally(text, 'fail') + tally(text, 'cancelled'), problems };
  };
  const args = ['--import=./test/support/settings.mjs', '--test', `--test-concurrency=${most}`, ...reporters, ...files];
  // they run after the build: what measures dist/ need not build another
  return { id, title, args, env: { BUILT: '1', ...env }, clear: tap, count, minutes: 10 };
}

/** They start servers and stop them, which the test runner’s pages cannot; one file at a time, since a studio that is stored for offline use loads all of its files. */
const studioTests = () =>
  scriptTests(
    'studio',
    {},
    ['test/studio', 'test/acceptance'],
    'the studio: links, offline use, what ?bob-edit does; owners who write and publish',
    1,
  );

/** Installs WordPress, with PHP and a database: minutes. */
const wordpressTests = () => ({
  ...scriptTests('wordpress', {}, ['test/wordpress'], 'the plug-in on real WordPress versions: four roles, all themes', 1),
  minutes: 30,
});

/** All tests in an engine; `id` and `env` for a run of another kind. */
function engine(name, id = name, env = {}) {
  const file = path.join(results, `${id}.json`);
  return {
    ...tool(id, `unit and end-to-end tests in ${name}`, '@web/test-runner'),
    env: { BROWSERS: name, RESULTS: file, ALL: '1', ...env },
    clear: file,
    count: () => json(file),
    again: true,
    minutes: 20,
  };
}

function vitest(id, title, args, env = {}) {
  const file = path.join(results, `${id}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return {
    ...tool(id, title, 'vitest', 'run', ...args, ...reporters),
    env,
    clear: file,
    count: () => {
      const { numPassedTests: passed, numFailedTests, numFailedTestSuites, testResults } = json(file);
      const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
      const problems = tests.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${fullName}: ${String(failureMessages[0]).slice(0, 200)}`); // prettier-ignore
      return { passed, problems, failed: numFailedTests || numFailedTestSuites }; // a file that does not load has no tests
    },
    minutes: 15,
  };
}

const storybook = (id = 'stories', env = {}) =>
  vitest(id, 'every story renders, has no axe violation, and the accessibility tree that was looked through', ['--project=storybook'], env);
const pure = () => vitest('pure', 'unit tests that need no page, in Node', ['--config=test/pure.config.mjs']);

const newElement = (id, title, ...args) => ({ ...script(id, title, 'scripts/elements/check-new.mjs', ...args), minutes: 15 });

/** What reads `dist/`, or `dist/npm/`. */
const ofBuild = (step) => ({ ...step, needs: ['build'] });

/**
 * Long ones begin as soon as they can. Firefox and WebKit take one page at a time and wait for much of it; Chromium comes last
 * beside them: its four pages fill what the others leave.
 *
 * `engines`: those that are ready.
 */
const main = (engines) => {
  const others = engines.filter((name) => name !== 'chromium').toReversed();
  const hasChromium = engines.includes('chromium');
  return [
    script('build', 'build', 'scripts/build.mjs'),
    tool('types', 'types', 'typescript', '--noEmit', '--project', 'tsconfig.json'),
    pure(),
    tool('lint', 'lint', 'eslint', '.', '--max-warnings=0'),
    ofBuild(script('manifest', 'custom elements manifest', 'scripts/manifest.mjs')),
    { ...script('drift', 'code and JSDoc agree', 'scripts/check-manifest.mjs'), needs: ['manifest'] },
    ofBuild(script('schemas', 'schemas hold for the demo documents', 'scripts/check-schemas.mjs')),
    ofBuild(script('sizes', 'sizes in README', 'scripts/budgets.mjs')),
    { ...script('package', 'the package can be used by its name', 'scripts/package/check.mjs'), needs: ['manifest'] },
    ofBuild(script('budgets', 'budgets', 'scripts/check-budgets.mjs')),
    newElement('new-element', 'a new element, made in a copy of the project, passes its tests'),
    ...others.map((name) => ofBuild(engine(name))),
    { ...scriptTests(), needs: ['manifest', 'schemas', 'package'] },
    ...(hasChromium ? [ofBuild(studioTests())] : []),
    script('structure', 'no import cycles; folders have their README', 'scripts/check-structure.mjs'),
    tool('format', 'format', 'prettier', '--check', '--log-level=warn', '.'),
    script('translations', 'translations: complete', 'scripts/locales.mjs', 'check'),
    script('glossary', 'no text has a word that its glossary forbids', 'scripts/locales.mjs', 'glossary'),
    ...(hasChromium ? [ofBuild(storybook()), ofBuild(engine('chromium'))] : []),
  ];
};

/** The phases, one after the other: `most` of their steps run at a time. */
export const phases = (engines) => [
  {
    most: 1,
    steps: [
      script('lock', 'package-lock.json is whole', 'scripts/check-lock.mjs'),
      script('version', 'one version everywhere', 'scripts/check-version.mjs'),
      script('map', 'outlines and Leaflet for the map: made', 'scripts/map/make.mjs'),
      script('packs', 'checklists that come along: made', 'scripts/packs/make.mjs'),
      script('locales', 'translations: built', 'scripts/locales.mjs', 'build'),
      script('elements', 'what follows from the manifests of the elements: made', 'scripts/elements/make.mjs', '--check'),
    ],
  },
  { most: 3, steps: main(engines) },
];

/** A leap day, the night in which Europe’s clocks leap ahead (the tests begin two minutes before), and the last day of a year. */
const DATES = { 'leap-day': '2028-02-29T12:00:00Z', 'dst-night': '2027-03-28T00:58:00Z', 'year-end': '2026-12-31T21:00:00Z' };
/** Far behind and far ahead; with summer time and without; an offset that is no whole hour. */
const ZONES = { west: 'America/Nuuk', east: 'Asia/Kolkata' };

const alone = (step) => ({ most: 1, steps: [step] });

/** What `npm run test:all` adds: in the other engines what `npm test` runs in Chromium alone, the tests at other dates in other time zones, and property tests with random seeds and many runs. */
export const morePhases = (engines) => [
  alone(script('package-types', 'the types of each export resolve (attw)', 'scripts/package/check.mjs', '--types')),
  ...(engines.includes('chromium')
    ? [
        alone(newElement('new-element-built', 'a new element, made in a copy, is built and has its stories', '--build')),
        alone(wordpressTests()),
        alone(script('kill', 'a draft after Chromium is killed in the middle of typing', 'test/kill/drafts.mjs')),
      ]
    : []),
  ...engines.map(
    (name) =>
    alone({ ...engine(name, `once-${name}`, { GROUP: 'once', TEST_WHOLE: '1' }), title: `in ${name}: what npm test runs in Node, or in Chromium alone` }), // prettier-ignore
  ),
  ...Object.entries(DATES).flatMap(([day, TEST_NOW]) =>
    Object.entries(ZONES).map(([place, TEST_TZ]) => ({
      most: 3,
      steps: [
        engine('chromium', `${day}-${place}`, { TEST_NOW, TEST_TZ, GROUP: 'all' }),
        storybook(`${day}-${place}-stories`, { TEST_NOW, TEST_TZ }),
        scriptTests(`${day}-${place}-scripts`, { TEST_NOW, TEST_TZ, PEERS: '1' }),
      ],
    })),
  ),
  alone({
    ...engine('chromium', 'properties', { GROUP: 'properties', TEST_SEED: 'random', TEST_RUNS: process.env.TEST_RUNS || '10' }),
    title: 'property tests, with a random seed and many runs',
    minutes: 60,
  }),
];
