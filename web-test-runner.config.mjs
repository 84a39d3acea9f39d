/**
 * Tests in real browsers. In daily work: `npx wtr --files src/kit/links.test.ts` (Chromium; BROWSERS=firefox or webkit for another).
 *
 *     BROWSERS=chromium,firefox,webkit   the engines (default: chromium)
 *     GROUP=unit | e2e | once | all | properties   only the tests beside the source; those of the built files in test/e2e; those that `npm test` does not run in this
 *                                        engine; all of them; the files with property tests
 *     FILES=a.test.ts,b.test.ts          only these
 *     ALL=1                              as in `npm test`: to Chromium the files come bundled, and no dist/ is a failure (else the end-to-end tests are left out while it is not there)
 *     COVERAGE=1                         coverage in Chromium, to coverage/
 *     RESULTS=file.json                  the counts of the run, for scripts/test.mjs
 *     TEST_NOW, TEST_TZ, TEST_SEED, TEST_RUNS   the clock, time zone, seed and runs: test/support/settings.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { pagesAgain } from './scripts/chromium-pages.mjs';
import { chromiumLaunchOptions, find, wanted } from './scripts/browsers.mjs';
import { jsonReporter } from './scripts/json-reporter.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { bundled } from './test/support/bundle.mjs';
import { isOfNode, isPure, unitTests } from './test/support/pure.mjs';
import { middleware as support } from './test/support/server.mjs';
import { pageScript, runs, summary } from './test/support/settings.mjs';

const root = import.meta.dirname;
const engines = wanted('chromium');
const coverage = process.env.COVERAGE === '1' && engines.includes('chromium');

console.log(summary);
// the runner would end without results, and what it says of it would be lost with it
process.on('unhandledRejection', (error) => process.stderr.write(`unhandled in the runner: ${error?.stack ?? error}\n`));
/** In every page and every frame in it, before any script of theirs. WebDriver has nothing of the kind: WebKit gets it by testRunnerHtml. */
const prepare = (page) => page.addInitScript?.(pageScript) ?? page.evaluateOnNewDocument(pageScript);
const createPage = async ({ context }) => {
  const page = await context.newPage();
  await prepare(page);
  return page;
};

/** A page for each test file: one that had frames keeps Firefox from focusing anything in the files that follow. */
const withFreshPages = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await launcher.inactivePages.pop()?.puppeteerPage.close();
    return result;
  };
  return launcher;
};

const launchers = {
  chromium: () => playwrightLauncher({ product: 'chromium', launchOptions: chromiumLaunchOptions(), ...pagesAgain(prepare) }),
  firefox: (found) =>
    found.kind === 'playwright'
      ? playwrightLauncher({ product: 'firefox', createPage })
      : // WebDriver BiDi; more than one page at a time starves the ones in the background
        withFreshPages(
          chromeLauncher({
            puppeteer,
            concurrency: 1,
            createPage,
            launchOptions: {
              browser: 'firefox',
              headless: true,
              networkEnabled: false, // each request would be told to us, at a sixth of its time
              executablePath: found.executable,
              extraPrefsFirefox: { 'dom.max_script_run_time': 0 },
            },
          }),
        ),
  webkit: (found) => (found.kind === 'playwright' ? playwrightLauncher({ product: 'webkit', createPage }) : webkitLauncher(found)),
};

async function launcher(engine) {
  const found = find(engine);
  if (!found) throw new Error(`${engine} is not here: run "node scripts/browsers.mjs".`);
  return launchers[engine](found);
}

const tests = (...folders) => folders.flatMap(unitTests);
/** Hundreds of documents that attack: minutes in an engine. `src/kit/text/rich.test.ts` tests the sanitiser in each. */
const isLong = (file) => /\/hostile\.test\.ts$/.test(file);
/** Pages of the demo and of frameworks, and all views on pages of all colours: our elements' part of them is tested in each engine by the other tests. */
const isPages = (file) => /^test\/e2e\/(front-door|frameworks|theme)\.test/.test(file);
/** What an element draws late, after a click, of parts that its first view and the kit are made of as well; and how the tests themselves are made. */
const isLate = (file) =>
  /^src\/elements\/[^/]+\/(later|logic)\/|^src\/elements\/card\/full\/(full|visitor|rest\/)|^src\/kit\/chart\/|^src\/elements\/[^/]+\/(states|groups)\.test|^src\/elements\/loyalty-card\/card\.test|^test\/(kit|support|contrast)\//.test(file); // prettier-ignore
/** The rules of the suite are those of the kit: here those elements keep them that have the most of its parts (cards, lists, fields, forms, dialogs). */
const isLikeOthers = (file) => /^src\/elements\/(?!(card|loyalty-card|editor)\/)[^/]+\/element-suite\.test/.test(file);
/** In `npm test` in Chromium alone, or in Node; `npm run test:all` runs them in the other engines too. */
const isOnce = (file) => isPure(file) || isLong(file) || isPages(file) || isLate(file) || isLikeOthers(file);
/** Of one element all rules of the suite run, in each engine. */
const isWholeSuite = (file) => file === 'src/elements/card/element-suite.test.ts';
const isHere = (file) => (process.env.GROUP === 'all' && !isOfNode(file)) || (engines.includes('chromium') ? !isPure(file) : !isOnce(file));
const filesOf = {
  unit: () => tests('src', 'test').filter((file) => !file.startsWith('test/e2e/') && isHere(file)),
  once: () =>
    tests('src', 'test').filter(
      (file) => !isOfNode(file) && (engines.includes('chromium') ? isPure(file) : isOnce(file) || isWholeSuite(file)),
    ),
  properties: () => tests('src', 'test').filter((file) => readFileSync(path.join(root, file), 'utf8').includes("/properties.js'")),
  e2e: () => tests('test/e2e').filter(isHere),
};

/** A page that is given a long file last works alone at the end. */
const longestFirst = (one, other) => isLengthy(other) - isLengthy(one);
const isLengthy = (file) => Number(/^test\/e2e\/|\/(element-suite|hostile|theme)\.test/.test(file));

const built = existsSync(path.join(root, 'dist/bob.js'));
const { GROUP } = process.env;
if (!built && !['unit', 'properties'].includes(GROUP)) {
  const message = 'there is no dist/bob.js, so the end-to-end tests cannot run: build first';
  if (process.env.ALL === '1' || ['e2e', 'once'].includes(GROUP)) throw new Error(message);
  console.warn(message);
}
/** The end-to-end tests may bring their own: `export const middleware = [...]` (or as the default). */
const own = path.join(root, 'test/e2e/middleware.mjs');
const { middleware = [], default: main = middleware } = existsSync(own) ? await import(own) : {};

/** Papa Parse comes as CommonJS only, which bundlers read and browsers do not. */
const papaparse = {
  name: 'papaparse',
  transform: ({ path: file, body }) =>
    /\/papaparse(\.min)?\.js$/.test(file)
      ? `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`
      : undefined,
};

const files =
  process.env.FILES?.split(',') ?? filesOf[GROUP]?.() ?? [...(built ? filesOf.e2e() : []), ...filesOf.unit()].sort(longestFirst);

/** Firefox and WebKit keep what they have loaded from file to file; there it gains little. */
const isBundled = process.env.ALL === '1' && engines.includes('chromium') && !coverage;

export default {
  rootDir: root,
  files,
  nodeResolve: true,
  // tests wait half of the time: four pages at once on two cores; WebKit's driver knows only one window that is really shown
  concurrency: engines.includes('webkit') ? 1 : 4,
  coverage,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['**/*.test.ts'], reporters: ['lcov', 'text-summary'], reportDir: 'coverage' },
  testFramework: { config: { timeout: String(30_000 * runs) } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script>${pageScript}</script><script type="module">import '${framework}'; import '/test/support/failures.js';</script></body></html>`,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 400_000 * runs,
  middleware: [...support, ...[main].flat(), ...(isBundled ? [bundled(files)] : [])],
  plugins: [
    papaparse,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { __BOB_LOADER__: 'false' },
      tsconfig: path.join(root, 'tsconfig.json'),
    }),
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), jsonReporter(process.env.RESULTS)],
  browsers: await Promise.all(engines.map(launcher)),
};
